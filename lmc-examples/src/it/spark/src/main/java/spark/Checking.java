package spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Group;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;
import scala.Tuple2;

/**
 * Asks the rules about groups and catalogues; the rows come by the key of the group. A group that is too large to be in memory begins
 * with the records with which rules compare the others, and is checked in parts.
 */
final class Checking implements Expanding.Step<Tuple2<RowKey, CarriedRecord>, Tuple2<LinePlace, Note>> {
    /** How many records of a large group are in memory at once. */
    private static final int PART = 1_000;

    private final RulePlan plan;
    private final List<LmcRecord> firsts = new ArrayList<>();
    private final Map<RecordId, LinePlace> firstPlaces = new TreeMap<>();
    private final List<LmcRecord> records = new ArrayList<>();
    private final Map<RecordId, LinePlace> places = new TreeMap<>();
    private String key;

    Checking(RulePlan plan) {
        this.plan = plan;
    }

    @Override
    public void take(Tuple2<RowKey, CarriedRecord> each, Consumer<Tuple2<LinePlace, Note>> out) {
        RowKey row = each._1();
        if (!row.text().equals(key)) {
            end(out);
            key = row.text();
            firsts.clear();
            firstPlaces.clear();
        } else if (!firsts.isEmpty() && records.size() >= PART) {
            end(out);
        }
        LmcRecord record = each._2().record();
        records.add(record);
        places.put(record.id(), row.place());
        if (row.role() == RowKey.Role.FIRST) {
            firsts.add(record);
            firstPlaces.put(record.id(), row.place());
        }
    }

    /** Checks the records that were not checked yet. */
    @Override
    public void end(Consumer<Tuple2<LinePlace, Note>> out) {
        if (records.isEmpty()) {
            return;
        }
        int number = GroupKey.number(key);
        if (GroupKey.isOfCatalogue(key)) {
            Rule<?> rule = plan.aboutCatalogues().get(number);
            give(Validator.empty().with(rule).validate(Catalogue.of(records)), out);
        } else if (firsts.isEmpty()) {
            Group group = Group.of(GroupKey.key(key), records);
            for (Rule<?> each : plan.keyed().get(number).rules()) {
                give(each.check(group), out);
            }
        } else {
            checkPart(plan.keyed().get(number).rules(), out);
        }
        records.clear();
        places.clear();
    }

    private void checkPart(List<Rule<?>> rules, Consumer<Tuple2<LinePlace, Note>> out) {
        String name = GroupKey.key(key);
        List<LmcRecord> sorted = Group.of(name, firsts).records();
        places.putAll(firstPlaces);
        for (Rule<?> each : rules) {
            Group.First which = each.first().orElseThrow();
            for (LmcRecord first : sorted) {
                if (which.mayBe(first, name)) {
                    List<LmcRecord> others = records.stream()
                            .filter(other -> !other.id().equals(first.id()))
                            .toList();
                    give(each.check(Group.part(name, first, others)), out);
                    break;
                }
            }
        }
    }

    /** The pointers begin with the id of the record; those of a line begin in the record. */
    private void give(ValidationReport report, Consumer<Tuple2<LinePlace, Note>> out) {
        for (Violation each : report.violations()) {
            List<String> tokens = each.pointer().tokens();
            Violation inRecord = each.at(Pointer.of(tokens.subList(1, tokens.size())));
            out.accept(new Tuple2<>(places.get(RecordId.of(tokens.get(0))), new Note.Found(inRecord)));
        }
    }
}
