package org.lancangmekong.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidValueExceptionTest {
    /** What the generated builders pass. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "instance",
                "evidence element",
                "extensions key",
                "extensions value for key: a",
                "extensions value for key: ",
                "extensions value for key: two words\nand a line"
            })
    void makesASentenceOfTheNameOfWhatWasNull(String name) {
        assertEquals(name + " must not be null", new InvalidValueException(name).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a place needs a name", "about element 3 is wrong", "\"x\" is not an id", ""})
    void leavesASentenceAsItIs(String sentence) {
        assertEquals(sentence, new InvalidValueException(sentence).getMessage());
    }

    @Test
    void namesAllThatIsMissing() {
        assertEquals("required but missing: id", new InvalidValueException(new String[] {"id"}).getMessage());
        assertEquals(
                "required but missing: id, name, kind", new InvalidValueException("id", "name", "kind").getMessage());
    }
}
