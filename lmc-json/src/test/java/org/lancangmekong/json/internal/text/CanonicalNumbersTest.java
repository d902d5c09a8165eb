package org.lancangmekong.json.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.problem.InvalidValueException;

/** Numbers of the canonical form: RFC 8785's table, and more than a million doubles against two other programs. */
class CanonicalNumbersTest {
    /** RFC 8785, appendix B: the bits of a double, and how it is written. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void theTableOfTheRfc(String bits, String expected) {
        assertEquals(expected, EcmaNumber.format(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))));
    }

    /** The other two rows of the table. */
    @ParameterizedTest
    @ValueSource(strings = {"7fffffffffffffff", "7ff0000000000000"})
    void whatIsNoNumberIsRefused(String bits) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThrows(IllegalArgumentException.class, () -> EcmaNumber.format(number));
    }

    /** Doubles that JDK 17's own conversion writes with too many digits, or not with the nearest. */
    @ParameterizedTest
    @CsvSource({
        "2.0E-3, 0.002",
        "2.0E23, 2e+23",
        "8.41E21, 8.41e+21",
        "4.9E-324, 5e-324",
        "5.684341886080802E-14, 5.684341886080802e-14"
    })
    void theFewestDigits(double number, String expected) {
        assertEquals(expected, EcmaNumber.format(number));
    }

    /**
     * Compares the whole form with one implementation, which does not end for some subnormal numbers, and the digits with
     * another, which writes at least two. Each is wrong about none of the others.
     */
    private static void compare(DoubleStream numbers) {
        List<String> different = new ArrayList<>();
        numbers.filter(Double::isFinite).forEach(each -> {
            String ours = EcmaNumber.format(each);
            boolean sameForm = Math.abs(each) < Double.MIN_NORMAL || ours.equals(form(each));
            if (!sameForm || !sameDigits(ours, NumberOutput.toString(each, true)) || Double.parseDouble(ours) != each) {
                different.add(Long.toHexString(Double.doubleToRawLongBits(each)) + " " + ours);
            }
        });
        assertEquals(List.of(), different);
    }

    private static String form(double number) {
        try {
            return NumberToJSON.serializeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sameDigits(String ours, String theirs) {
        BigDecimal mine = new BigDecimal(ours).stripTrailingZeros();
        BigDecimal other = new BigDecimal(theirs).stripTrailingZeros();
        return mine.compareTo(other) == 0 || (mine.precision() == 1 && other.precision() == 2);
    }

    private static DoubleStream random(int count, ToDoubleFunction<SplittableRandom> next) {
        SplittableRandom random = new SplittableRandom(8785);
        return DoubleStream.generate(() -> next.applyAsDouble(random)).limit(count);
    }

    @Test
    void anyBits() {
        compare(random(120_000, random -> Double.longBitsToDouble(random.nextLong())));
    }

    @Test
    void subnormalNumbers() {
        compare(random(10_000, random -> Double.longBitsToDouble(random.nextLong() >>> 12 >>> random.nextInt(50))));
    }

    @Test
    void wholeNumbers() {
        compare(random(500_000, random -> random.nextLong() >> random.nextInt(64)));
    }

    @Test
    void numbersOfFewDigits() {
        compare(random(300_000, random -> {
            long digits = random.nextLong(1_000_000_000L) >> random.nextInt(30);
            return Double.parseDouble(digits + "e-" + random.nextInt(12));
        }));
    }

    @Test
    void fractions() {
        compare(random(150_000, random -> random.nextDouble() * Math.pow(10, random.nextInt(8))));
    }

    /** Where the distance to the next double doubles: the nearest decimal may be that of another double. */
    @Test
    void powersOfTwoAndTheirNeighbours() {
        compare(IntStream.rangeClosed(Double.MIN_EXPONENT - 52, Double.MAX_EXPONENT)
                .mapToDouble(exponent -> Math.scalb(1.0, exponent))
                .flatMap(CanonicalNumbersTest::neighbours));
    }

    @Test
    void powersOfTenAndTheirNeighbours() {
        compare(IntStream.rangeClosed(-324, 308)
                .mapToDouble(exponent -> Double.parseDouble("1e" + exponent))
                .flatMap(CanonicalNumbersTest::neighbours));
    }

    private static DoubleStream neighbours(double number) {
        return DoubleStream.of(Math.nextDown(number), number, Math.nextUp(number), 3 * number, -number);
    }

    /** From JDK 19 on its own conversion gives the fewest digits too, if at least two. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_19)
    void theNewerJdkGivesTheSameDigits() {
        random(100_000, random -> Double.longBitsToDouble(random.nextLong()))
                .filter(Double::isFinite)
                .forEach(each -> assertTrue(sameDigits(EcmaNumber.format(each), Double.toString(each))));
    }

    /** The text of a number, and its canonical form, which has the same value. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.000e5, 0",
        "0e99999999999999999999, 0",
        "1, 1",
        "1.0, 1",
        "1E3, 1000",
        "2.50, 2.5",
        "0.1, 0.1",
        "-12.345e-2, -0.12345",
        "1e21, 1e+21",
        "100000000000000000000, 100000000000000000000",
        "1e0000000000000000000000005, 100000",
        "0.0000001, 1e-7",
        "0.000001, 0.000001",
        "9007199254740992, 9007199254740992",
        "9007199254740994, 9007199254740994",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "5e-324, 5e-324",
        // 2^60: the nearest double, and the fewest digits that are read as it.
        "1152921504606847000, 1152921504606847000",
    })
    void aNumberKeepsItsValue(String text, String expected) {
        assertEquals(expected, EcmaNumber.exact(text));
        assertEquals(
                0,
                new BigDecimal(expected)
                        .compareTo(text.endsWith("e99999999999999999999") ? BigDecimal.ZERO : new BigDecimal(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "1e400, 1e400 has no canonical form: expected at most 1.7976931348623157e308",
        "-1e400, -1e400 has no canonical form: expected at most",
        "1e99999999999999999999, expected at most",
        "1e-400, would change it to 0;",
        "-1e-99999999999999999999, would change it to 0;",
        "4.9e-324, would change it to 5e-324;",
        "9007199254740993, would change it to 9007199254740992;",
        "0.10000000000000000055511151231257827, would change it to 0.1;",
        "0.1000000000000000055511151231257827021181583404541015625, would change it to 0.1;",
        "333333333.33333329, would change it to 333333333.3333333;",
        // 2^60 itself is a double, but ECMAScript writes it as 1152921504606847000.
        "1152921504606846976, would change it to 1152921504606847000;",
    })
    void aNumberThatWouldBeChangedIsRefused(String text, String message) {
        InvalidValueException thrown = assertThrows(InvalidValueException.class, () -> EcmaNumber.exact(text));
        assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
    }

    @Property
    void whatIsWrittenIsTakenAndLeftAlone(@ForAll double number) {
        String written = EcmaNumber.format(number);
        assertEquals(written, EcmaNumber.exact(written));
        assertEquals(number, Double.parseDouble(written), 0.0);
    }
}
