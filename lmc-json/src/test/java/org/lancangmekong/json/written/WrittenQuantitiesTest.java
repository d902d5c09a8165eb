package org.lancangmekong.json.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Unit;

/** Quantities as people write them. */
final class WrittenQuantitiesTest {
    private static final WrittenQuantities READER = WrittenQuantities.standard();

    /** A text, the form and numbers and unit that it means, and the kinds of what is assumed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1.2 bn USD                  | is 1200000000 USD             |
            US$1,250,000                | is 1250000 USD                |
            USD 1,250,000.50            | is 1250000.50 USD             |
            1.250.000,50 EUR            | is 1250000.50 EUR             |
            1 250 000 EUR               | is 1250000 EUR                |
            1'250'000 EUR               | is 1250000 EUR                |
            12,50,000 USD               | is 1250000 USD                |
            1,25 km                     | is 1.25 km                    |
            0,125 km                    | is 0.125 km                   |
            over 10,000 people          | moreThan 10000 person         | NUMBER_STYLE
            more than 300 households    | moreThan 300 household        |
            at least 5 villages         | least 5 village               |
            10000+ people               | least 10000 person            |
            up to 60 km                 | most 60 km                    |
            less than 2 ha              | lessThan 2 hectare            |
            approx. 150 MW              | about 150 megawatt            |
            ~150 MW                     | about 150 megawatt            |
            nearly 60 km                | nearly 60 km                  |
            8 to 9 projects             | least 8 most 9 project        |
            8-9 projects                | least 8 most 9 project        |
            between 8 and 9 projects    | least 8 most 9 project        |
            1.5-2 million USD           | least 1500000 most 2000000 USD | MAGNITUDE
            hundreds of villages        | orderOf 100 village           |
            tens of thousands of people | orderOf 10000 person          |
            5 lakh households           | is 500000 household           |
            2.5 crore people            | is 25000000 person            |
            EUR 5m                      | is 5000000 EUR                | MAGNITUDE
            5 m                         | is 5 metre                    |
            -5 %                        | is -5 percent                 |
            12.5%                       | is 12.5 percent               |
            12 per cent                 | is 12 percent                 |
            350 km²                     | is 350 square-km              |
            120 sq. km                  | is 120 square-km              |
            40 square kilometres        | is 40 square-km               |
            414.332 km, over            | -                             |
            3亿元                       | is 300000000 CNY              |
            1.2亿美元                   | is 120000000 USD              |
            约5000人                    | about 5000 person             |
            10多万人                    | moreThan 100000 person        |
            超过1,000户                 | moreThan 1000 household       | NUMBER_STYLE
            414公里                     | is 414 km                     |
            数百人                      | orderOf 100 person            |
            ๑๒ ล้านบาท                  | is 12000000 THB               |
            ประมาณ 1,500 คน             | about 1500 person             | NUMBER_STYLE
            เกือบ 60 กม.                | nearly 60 km                  |
            ໑໒ ລ້ານກີບ                  | is 12000000 LAK               |
            ຫຼາຍກວ່າ 300 ຄົນ            | moreThan 300 person           |
            1.200 tỷ đồng               | is 1200000000000 VND          | NUMBER_STYLE
            khoảng 5 triệu USD          | about 5000000 USD             |
            ប្រហែល ៥០០ នាក់             | about 500 person              |
            """)
    void quantitiesAreReadWithWhatWasAssumed(String text, String expected, String kinds) {
        Interpretation<Quantity> read = READER.read(text);
        assertEquals(expected, read.value().map(WrittenQuantitiesTest::inWords).orElse("-"), read::toString);
        assertEquals(
                kinds == null ? "" : kinds,
                read.assumptions().stream().map(each -> each.kind().name()).collect(Collectors.joining(" ")));
    }

    private static String inWords(Quantity quantity) {
        StringBuilder words = new StringBuilder();
        quantity.is().ifPresent(number -> words.append("is ").append(number).append(' '));
        quantity.least()
                .ifPresent(number -> words.append("least ").append(number).append(' '));
        quantity.moreThan()
                .ifPresent(number -> words.append("moreThan ").append(number).append(' '));
        quantity.most().ifPresent(number -> words.append("most ").append(number).append(' '));
        boolean nearly = quantity.about().isPresent() && quantity.lessThan().isPresent();
        quantity.about()
                .ifPresent(number -> words.append(nearly ? "nearly " : "about ")
                        .append(number)
                        .append(' '));
        quantity.lessThan()
                .filter(number -> !nearly)
                .ifPresent(number -> words.append("lessThan ").append(number).append(' '));
        quantity.orderOf()
                .ifPresent(number -> words.append("orderOf ").append(number).append(' '));
        return words.append(quantity.unit()).toString();
    }

    @Test
    void aCommaBeforeThreeDigitsIsAmbiguousUntilTheStyleIsDeclared() {
        Interpretation<Quantity> read = READER.read("1,234 km");
        assertEquals(List.of(Quantity.exactly("1234", "km"), Quantity.exactly("1.234", "km")), read.alternatives());
        assertTrue(read.problem().orElseThrow().contains("may mean 1234 km or 1.234 km"), read::toString);
        assertEquals(
                Quantity.exactly("1234", "km"),
                READER.withDecimalPoint().read("1,234 km").orThrow());
        assertEquals(
                Quantity.exactly("1.234", "km"),
                READER.withDecimalComma().read("1,234 km").orThrow());
        assertTrue(READER.withDecimalPoint().read("1,25 km").value().isEmpty(), "what was declared is not overruled");
    }

    @Test
    void aUnitAndAPowerOfTenMayBeDeclaredAsAHeadingDoes() {
        WrittenQuantities millions = READER.withUnit(Unit.USD).withPowerOfTen(6);
        assertEquals(Quantity.exactly("1200000", "USD"), millions.read("1.2").orThrow());
        assertEquals(Quantity.exactly("1200000", "USD"), millions.read("$1.2").orThrow());
        assertEquals(
                Quantity.exactly("1200000", "EUR"), millions.read("1.2 EUR").orThrow());
        assertTrue(millions.read("1.2 million").value().isEmpty(), "two different powers");
        assertThrows(InvalidValueException.class, () -> READER.withPowerOfTen(13));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "12",
                "$5",
                "¥500",
                "5 dollars",
                "5 miles",
                "many people",
                "km",
                "1,2,3 km",
                "10² km",
                "3½ km",
                "1.2.3,4 km",
                "5 km 3 m",
                "007 km",
                "about 8 to 9 km",
                "9 to 8 km",
                "USD 5 EUR",
                "over about 5 km",
                "5 to km",
                "(5) km",
                "1,23,4 km",
                "5 all",
                "1 thousand and 5 km"
            })
    void whatIsNotOneQuantityIsRefusedWithASentenceThatQuotesIt(String text) {
        Interpretation<Quantity> read = READER.read(text);
        assertTrue(read.value().isEmpty(), read::toString);
        assertTrue(read.problem().orElseThrow().startsWith("\"" + text), read::toString);
    }

    @Property
    void everyNumberReadsBackFromEveryStyleAndScript(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long whole,
            @ForAll @LongRange(min = 0, max = 99) long cents) {
        BigDecimal number = BigDecimal.valueOf(whole * 100 + cents, 2);
        Quantity expected = Quantity.builder().is(number).unit(Unit.KM).build();
        String point = String.format(Locale.ROOT, "%,.2f", number);
        String comma = point.replace(',', ' ').replace('.', ',').replace(' ', '.');
        for (String each :
                List.of(point, comma, point.replace(',', ' '), point.replace(',', '\''), number.toPlainString())) {
            assertEquals(expected, READER.read(each + " km").orThrow(), each);
            for (char zero : "๐໐០၀".toCharArray()) {
                String local = each.chars()
                        .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)))
                        .collect(Collectors.joining());
                assertEquals(expected, READER.read(local + " km").orThrow(), local);
            }
        }
    }

    @Property
    void everyUnitIsReadByItsCodeAndItsEnglishWords(@ForAll("units") Unit unit) {
        assertEquals(
                Quantity.exactly("2", unit.code()),
                READER.read("2 " + unit.code()).orThrow());
        assertEquals(
                Quantity.exactly("2", unit.code()),
                READER.read("2 " + unit.singular()).orThrow());
        assertEquals(
                Quantity.exactly("2", unit.code()),
                READER.read("2 " + unit.plural()).orThrow());
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.KIND.values());
    }

    @Property
    void noTextIsAnsweredWithAnException(@ForAll @StringLength(max = 30) String text) {
        assertEquals(
                READER.read(text).value().isEmpty(), READER.read(text).problem().isPresent());
    }

    @Property(tries = 5000)
    void noOrderOfTheWordsOfQuantitiesIsAnsweredWithAnException(@ForAll("wordSalads") String text) {
        assertEquals(
                READER.read(text).value().isEmpty(), READER.read(text).problem().isPresent());
    }

    @Provide
    Arbitrary<String> wordSalads() {
        return Arbitraries.of(
                        "5",
                        "1,234",
                        "1.5",
                        "0",
                        "-",
                        "to",
                        "between",
                        "and",
                        "over",
                        "nearly",
                        "about",
                        "hundreds of",
                        "million",
                        "m",
                        "亿",
                        "多",
                        "USD",
                        "$",
                        "¥",
                        "km",
                        "people",
                        "%",
                        "ล้าน",
                        "บาท",
                        "square",
                        "+",
                        "TOP",
                        ".",
                        ",")
                .list()
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }
}
