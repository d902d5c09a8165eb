package org.lancangmekong.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidValueExceptionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"oops", "name", "evidence element", "extensions value for key: a", "a place needs a name", ""})
    void itsMessageIsTheSentenceAsItWasGiven(String sentence) {
        assertEquals(sentence, new InvalidValueException(sentence).getMessage());
    }
}
