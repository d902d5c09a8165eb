package spark;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.Excerpt;
import org.lancangmekong.core.validation.Group;
import org.lancangmekong.core.validation.Needs;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;

/** The rules of a validator that need more than a record and what it refers to; the same in every process. */
final class RulePlan {
    private final List<Keyed> keyed = new ArrayList<>();
    private final List<Rule<?>> aboutCatalogues = new ArrayList<>();

    /** Rules that have the same groups. */
    record Keyed(Group.Keys keys, List<Rule<?>> rules) {
        /** Whether rules find something in a record with which no other shares the key. */
        boolean findAlone(String key, LmcRecord record) {
            Group group = Group.of(key, List.of(record));
            return rules.stream()
                    .anyMatch(rule -> !rule.check(group).violations().isEmpty());
        }

        /** A bit for each rule that may compare the other records of the group with this one. */
        long mayBeFirst(String key, LmcRecord record) {
            long bits = 0;
            for (int i = 0; i < Math.min(rules.size(), Long.SIZE); i++) {
                Optional<Group.First> first = rules.get(i).first();
                bits |= first.isPresent() && first.get().mayBe(record, key) ? 1L << i : 0;
            }
            return bits;
        }

        /** Refuses a group of more than so many records unless all rules can look at it in parts. */
        void requireParts(int most) {
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).first().isEmpty() || i >= Long.SIZE) {
                    throw new Bound("rule " + rules.get(i).id(), most).exceeded();
                }
            }
        }
    }

    RulePlan(Validator validator) {
        Map<Group.Keys, Keyed> byKeys = new IdentityHashMap<>();
        for (Rule<?> each : validator.rules()) {
            each.groups()
                    .ifPresent(keys -> byKeys.computeIfAbsent(keys, any -> {
                                Keyed made = new Keyed(keys, new ArrayList<>());
                                keyed.add(made);
                                return made;
                            })
                            .rules()
                            .add(each));
            if (each.needs() == Needs.CATALOGUE) {
                if (each.excerpt().isEmpty()) {
                    throw new InvalidValueException("rule " + each.id()
                            + " needs the whole catalogue, which no machine has: declare the records that matter to it"
                            + " by excerpt(...), or validate without it");
                }
                aboutCatalogues.add(each);
            }
        }
    }

    /** The rules about groups; their places in this list are the same in every process. */
    List<Keyed> keyed() {
        return keyed;
    }

    /** The rules about catalogues, each of which has an excerpt. */
    List<Rule<?>> aboutCatalogues() {
        return aboutCatalogues;
    }

    Excerpt excerpt(int rule) {
        return aboutCatalogues.get(rule).excerpt().orElseThrow();
    }

    /** The ids about which rules may ask when they look at a record. */
    SortedSet<RecordId> asked(LmcRecord record) {
        SortedSet<RecordId> asked = new TreeSet<>(record.formerIds());
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (kind instanceof ReferenceKind) {
                asked.add((RecordId) value);
            }
        });
        for (Keyed each : keyed) {
            each.keys().of(record, id -> {
                asked.add(id);
                return id;
            });
        }
        return asked;
    }
}
