package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;

/**
 * Documents with exactly one defect each, for tests of everything that reads or checks documents.
 *
 * <p>They come from a record without ERROR, by the library's own tables: each member removed, misspelt, written twice, of
 * the wrong type or form; a code misspelt, a number out of range, a date that does not exist, a text in the wrong script, a
 * reference that leads nowhere; and, for each rule of the standard validator, what breaks it. For example {@code
 * Mutants.of(Samples.seeded(42).project(17))} gives some fifteen hundred. {@link LmcArbitraries#mutants(Class)} gives them
 * to jqwik's properties.
 *
 * <p>A member or a rule that is added to the library is among them at once, so their number and order change with releases;
 * within a release the same record gives the same mutants in the same order, in every run and on every machine. This class
 * is thread-safe and does not need jqwik.
 */
public final class Mutants {
    private Mutants() {}

    /**
     * All mutants of a record.
     *
     * @param record a record of a known type, without extensions
     * @return the mutants: first those that reading finds, by their place in the document, then those that rules find; their
     *     texts are made when they are asked for
     * @throws InvalidValueException if strict reading or the standard validator finds an ERROR in the record
     */
    public static Stream<Mutant> of(LmcRecord record) {
        Objects.requireNonNull(record, "record");
        requireSound(record);
        return Stream.concat(
                FormMutations.of(record).stream(),
                RuleMutations.of(record).stream().filter(RuleMutations::isProved));
    }

    /**
     * One mutant for each rule of the standard validator, independent of the records at hand: the rule's failing example, with its
     * passing example as the original. The two may differ in more than one place.
     *
     * @return the mutants in the order of the rules
     */
    public static Stream<Mutant> ofRules() {
        return RuleMutations.ofExamples().stream();
    }

    private static void requireSound(LmcRecord record) {
        LmcJson json = LmcJson.strict().withValidator(Validator.standard());
        if (!json.tryRead(JsonForm.of(record).toString(), LmcRecord.class)
                .report()
                .isValid()) {
            throw new InvalidValueException("record \"" + record.id()
                    + "\" has no mutants, since it has a defect already: expected one of a known"
                    + " type, without extensions and without ERROR");
        }
    }

    /**
     * One of the mutants of a record, by two numbers: the first chooses a rule, so that rules broken in many ways do not
     * hide the others, the second one way to break it.
     */
    static Mutant choose(LmcRecord record, int rule, int way) {
        Map<String, List<Mutant>> byRule = new LinkedHashMap<>();
        Stream.concat(FormMutations.of(record).stream(), RuleMutations.of(record).stream())
                .forEach(each -> byRule.computeIfAbsent(each.rule(), id -> new ArrayList<>())
                        .add(each));
        List<List<Mutant>> rules = List.copyOf(byRule.values());
        for (int i = 0; i < rules.size(); i++) {
            List<Mutant> ways = rules.get((rule + i) % rules.size());
            for (int j = 0; j < ways.size(); j++) {
                Mutant mutant = ways.get((way + j) % ways.size());
                if (!mutant.isOfRule() || RuleMutations.isProved(mutant)) {
                    return mutant;
                }
            }
        }
        throw new IllegalStateException("a record has mutants of its form at least");
    }
}
