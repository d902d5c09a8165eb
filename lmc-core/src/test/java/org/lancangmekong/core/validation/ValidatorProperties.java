package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.LocalizedText;

/** What holds of any catalogue and any text that is checked. */
class ValidatorProperties {
    /** A catalogue of the failing examples of all rules, with ids of their own. */
    private static List<LmcRecord> troubled() {
        List<LmcRecord> records = new ArrayList<>();
        int number = 0;
        for (Rule<?> rule : Validator.standard().rules()) {
            for (LmcRecord each : rule.failing()) {
                records.add(each.toBuilder().id(each.id() + "-" + number).build());
            }
            number++;
        }
        return records;
    }

    @Property(tries = 20)
    void theOrderOfRecordsDoesNotMatter(@ForAll long seed) {
        List<LmcRecord> records = troubled();
        ValidationReport expected = Validator.standard().validate(Catalogue.of(records));
        Collections.shuffle(records, new Random(seed));
        assertEquals(expected, Validator.standard().validate(Catalogue.of(records)));
        assertFalse(expected.isValid());
    }

    @Property
    void anyTextIsCheckedWithoutAnException(@ForAll String text, @ForAll String other) {
        LmcRecord record;
        try {
            record = RuleExamples.project()
                    .name(LocalizedText.of("zh-Hans", text, "en", other))
                    .build();
        } catch (InvalidValueException e) {
            return;
        }
        assertEquals(Validator.standard().validate(record), Validator.standard().validate(record));
    }
}
