package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.Group;
import org.lancangmekong.core.validation.Needs;
import org.lancangmekong.core.validation.RecordContext;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Holds each rule to what it declares that it needs: given no more than that, it finds the same. */
class RuleNeedsTest {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::pointer)
            .thenComparing(Violation::rule)
            .thenComparing(violation -> violation.arguments().toString());

    private static final Validator STANDARD = Validator.standard();

    /** The samples, the reference catalogue, and the examples of all rules, faulty ones and sound ones. */
    static Stream<Catalogue> catalogues() {
        return Stream.concat(
                Stream.of(Samples.seeded(42).catalogue(1_000), ReferenceCatalogue.load()),
                STANDARD.rules().stream()
                        .flatMap(rule -> Stream.of(rule.passing(), rule.failing()))
                        .map(Catalogue::of));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void rulesGivenOnlyWhatTheyNeedFindTheSame(Catalogue catalogue) {
        assertEquals(STANDARD.validate(catalogue).violations(), piecewise(catalogue));
    }

    @Property(tries = 200)
    @Domain(LmcCatalogues.class)
    @Domain(net.jqwik.api.domains.DomainContext.Global.class)
    void rulesGivenOnlyWhatTheyNeedFindTheSameInAnyCatalogue(@ForAll Catalogue catalogue) {
        assertEquals(STANDARD.validate(catalogue).violations(), piecewise(catalogue));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void rulesThatNeedNothingElseFindTheSameInARecordAlone(Catalogue catalogue) {
        Validator alone = only(Needs.RECORD);
        for (LmcRecord each : catalogue.all()) {
            assertEquals(alone.validate(each, catalogue), alone.validate(each));
        }
    }

    @Test
    void everySortOfNeedsHasRules() {
        Set<Needs> sorts = new HashSet<>();
        STANDARD.rules().forEach(each -> sorts.add(each.needs()));
        assertEquals(Set.of(Needs.values()), sorts);
        assertTrue(
                only(Needs.CATALOGUE).rules().size() <= 2, "a rule that can be checked by groups needs no catalogue");
    }

    private static Validator only(Needs needs) {
        Validator validator = Validator.empty();
        for (Rule<?> each : STANDARD.rules()) {
            validator = each.needs() == needs ? validator.with(each) : validator;
        }
        return validator;
    }

    /** As an engine validates that sees one record, with those that it refers to, or one group at a time. */
    private static List<Violation> piecewise(Catalogue catalogue) {
        List<Violation> found = new ArrayList<>();
        for (LmcRecord each : catalogue.all()) {
            for (Violation violation :
                    STANDARD.validate(each, new Referenced(each, catalogue)).violations()) {
                found.add(Violation.of(
                        violation.rule(),
                        violation.severity(),
                        Pointer.ROOT.child(each.id().toString()).append(violation.pointer()),
                        violation.template(),
                        violation.arguments()));
            }
        }
        for (Rule<?> rule : STANDARD.rules()) {
            groups(catalogue, rule)
                    .forEach((key, records) ->
                            found.addAll(rule.check(Group.of(key, records)).violations()));
        }
        found.addAll(only(Needs.CATALOGUE).validate(catalogue).violations());
        found.sort(ORDER);
        return found;
    }

    private static Map<String, List<LmcRecord>> groups(Catalogue catalogue, Rule<?> rule) {
        Map<String, List<LmcRecord>> groups = new TreeMap<>();
        for (LmcRecord each : catalogue.all()) {
            for (String key : rule.keys(each, id -> catalogue.renamed().getOrDefault(id, id))) {
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
            }
        }
        // The records of a group come from anywhere, in any order.
        groups.values().forEach(Collections::reverse);
        return groups;
    }

    /** Knows only the records to which the references and former ids in one record lead. */
    private static final class Referenced implements RecordContext {
        private final Map<RecordId, LmcRecord> known = new TreeMap<>();
        private final Optional<LocalDate> asOf;

        Referenced(LmcRecord record, Catalogue catalogue) {
            this.asOf = catalogue.asOf();
            record.formerIds().forEach(id -> add(id, catalogue));
            Walk.over(Shapes.of(record), record, (at, kind, value) -> {
                if (kind instanceof ReferenceKind) {
                    add((RecordId) value, catalogue);
                }
            });
        }

        private void add(RecordId id, Catalogue catalogue) {
            catalogue.find(id).ifPresent(found -> known.put(id, found));
        }

        @Override
        public Optional<LmcRecord> find(RecordId id) {
            return Optional.ofNullable(known.get(id));
        }

        @Override
        public Optional<LocalDate> asOf() {
            return asOf;
        }
    }
}
