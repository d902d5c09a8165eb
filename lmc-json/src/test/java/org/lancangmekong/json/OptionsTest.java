package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.jackson.LmcModule;

/** Readers, limits and modules that are made alike are equal, and their texts say how they were made. */
class OptionsTest {
    /** Each of them reads or writes otherwise than the others. */
    private static List<LmcJson> made() {
        LmcJson strict = LmcJson.strict();
        return List.of(
                strict,
                LmcJson.lenient(),
                strict.pretty(),
                strict.withValidator(Validator.empty()),
                strict.withValidator(Validator.standard()),
                strict.withValidator(Validator.publication()),
                strict.withValidator(Validator.draft()),
                strict.withValidator(Validator.standard().without("LMC-TXT-003")),
                strict.withLimits(Limits.standard().withMaxBytes(1)),
                strict.withLimits(Limits.standard().withMaxDepth(1)),
                strict.withLimits(Limits.standard().withMaxProblems(1)));
    }

    @Test
    void readersThatAreMadeAlikeAreEqualAndSaySo() {
        List<LmcJson> some = made();
        List<LmcJson> others = made();
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                LmcJson one = some.get(i);
                LmcJson other = others.get(j);
                assertEquals(i == j, one.equals(other), one + " and " + other);
                assertEquals(i == j, one.toString().equals(other.toString()), one + " and " + other);
            }
            assertEquals(some.get(i).hashCode(), others.get(i).hashCode());
        }
    }

    @Test
    void aReaderSaysHowItWasMade() {
        assertEquals(
                "LmcJson[lenient, Validator.draft(), Limits[maxBytes=67108864, maxLineBytes=8388608, maxDepth=9, maxProblems=100], pretty]",
                LmcJson.lenient()
                        .pretty()
                        .withLimits(Limits.standard().withMaxDepth(9))
                        .withValidator(Validator.draft())
                        .toString());
    }

    @Test
    void modulesThatReadAlikeAreOneToAMapper() {
        assertEquals(new LmcModule().getTypeId(), new LmcModule(LmcJson.strict().pretty()).getTypeId());
        List<LmcJson> differ = made().stream()
                .filter(each -> !each.equals(LmcJson.strict().pretty()))
                .toList();
        for (LmcJson one : differ) {
            assertEquals(new LmcModule(one).getTypeId(), new LmcModule(one.pretty()).getTypeId());
            for (LmcJson other : differ) {
                if (!one.equals(other)) {
                    assertNotEquals(new LmcModule(one).getTypeId(), new LmcModule(other).getTypeId());
                }
            }
        }
    }
}
