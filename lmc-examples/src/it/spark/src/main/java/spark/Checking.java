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

/** Asks the rules about groups and catalogues; the rows come by the key of the group. */
final class Checking implements Expanding.Step<Tuple2<RowKey, CarriedRecord>, Tuple2<LinePlace, Note>> {
    private final RulePlan plan;
    private final List<LmcRecord> records = new ArrayList<>();
    private final Map<RecordId, LinePlace> places = new TreeMap<>();
    private String key;

    Checking(RulePlan plan) {
        this.plan = plan;
    }

    @Override
    public void take(Tuple2<RowKey, CarriedRecord> each, Consumer<Tuple2<LinePlace, Note>> out) {
        if (!each._1().text().equals(key)) {
            end(out);
            records.clear();
            places.clear();
            key = each._1().text();
        }
        LmcRecord record = each._2().record();
        records.add(record);
        places.put(record.id(), each._1().place());
    }

    @Override
    public void end(Consumer<Tuple2<LinePlace, Note>> out) {
        if (records.isEmpty()) {
            return;
        }
        int number = GroupKey.number(key);
        if (GroupKey.isOfCatalogue(key)) {
            Rule<?> rule = plan.aboutCatalogues().get(number);
            give(Validator.empty().with(rule).validate(Catalogue.of(records)), out);
            return;
        }
        Group group = Group.of(GroupKey.key(key), records);
        for (Rule<?> each : plan.keyed().get(number).rules()) {
            give(each.check(group), out);
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
