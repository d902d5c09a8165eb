package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decimal that would be longer than 100 characters without exponent is refused, without being written out. */
class DecimalsTest {
    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(110).map(BigInteger::new);
        return Combinators.combine(
                        digits, Arbitraries.of(1, -1), Arbitraries.integers().between(-110, 110))
                .as((number, sign, scale) -> new BigDecimal(number.multiply(BigInteger.valueOf(sign)), scale));
    }

    @Property
    void theLengthIsThatOfThePlainText(@ForAll("decimals") BigDecimal value) {
        assertEquals(
                value.toPlainString().length() <= 100,
                Decimals.KIND.problem(value).isEmpty(),
                () -> value.unscaledValue() + " with scale " + value.scale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2000000000", "-1E-2000000000", "1E+100", "-1E+99"})
    void aLongOneIsRefused(String number) {
        assertEquals(false, Decimals.KIND.problem(new BigDecimal(number)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E+2000000000", "1E+99", "-1E+98", "1E-98", "-1E-97"})
    void aShortOneIsNot(String number) {
        assertEquals(true, Decimals.KIND.problem(new BigDecimal(number)).isEmpty());
    }
}
