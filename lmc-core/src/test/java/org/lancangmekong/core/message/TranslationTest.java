package org.lancangmekong.core.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;

/** Messages in another language, whole or in English. */
class TranslationTest {
    private static final Message PART = Message.of("t.hint", " (did you mean \"{near}\"?)", "near", "km");
    private static final Message WHOLE =
            Message.of("T-A-001", "{n} of \"{text}\"{>hint}", "n", "2", "text", "kmm", "hint", PART);

    private static Translation of(Map<String, String> templates) {
        return key -> Optional.ofNullable(templates.get(key));
    }

    @Test
    void aPartIsDataToo() {
        assertEquals("2 of \"kmm\" (did you mean \"km\"?)", WHOLE.text());
        assertEquals(Map.of("n", "2", "text", "kmm", "hint", "t.hint", "hint.near", "km"), WHOLE.data());
        assertEquals("{n} of \"{text}\" (did you mean \"{hint.near}\"?)", WHOLE.wholeTemplate());
    }

    @Test
    void aPartThatIsNotThereIsNothing() {
        assertEquals(
                "1 of \"km\"",
                Message.of("T-A-001", WHOLE.template(), "n", "1", "text", "km", "hint", "")
                        .text());
        assertEquals(
                "1 of \"km\"",
                Message.of("T-A-001", WHOLE.template(), "n", "1", "text", "km").text());
    }

    /** A translation of which anything is wrong is English, as a whole. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "<{text}> x {n}{>hint} § [{near}] § <kmm> x 2[km]",
                "{n,choice,1#jedna|1<mnoho}{>hint} § [{near}] § mnoho[km]",
                "{n} only § [{near}] § 2 only",
                "{unknown} § [{near}] § 2 of \"kmm\" (did you mean \"km\"?)",
                "{n,choice,wrong} § [{near}] § 2 of \"kmm\" (did you mean \"km\"?)",
                "{text,choice,1#a|1<b} § [{near}] § 2 of \"kmm\" (did you mean \"km\"?)",
                "{n}{>hint} § [{wrong}] § 2 of \"kmm\" (did you mean \"km\"?)",
                "{n}{>hint} § '' § 2"
            })
    void whatIsWrongIsEnglish(String whole, String part, String expected) {
        assertEquals(expected, WHOLE.text(of(Map.of("T-A-001", whole, "t.hint", part))));
    }

    @Test
    void aPartWithoutTranslationMakesTheMessageEnglish() {
        assertEquals(WHOLE.text(), WHOLE.text(of(Map.of("T-A-001", "{n}{>hint}"))));
        assertEquals("2", WHOLE.text(of(Map.of("T-A-001", "{n}"))));
    }

    /** Whatever a translator or a document writes, a message is made. */
    @Property
    void nothingThrows(@ForAll String template, @ForAll String part, @ForAll String datum) {
        Message message = Message.of("T-A-001", "{a}{>b}", "a", datum, "b", Message.of("t.b", "{c}", "c", datum));
        assertTrue(message.text(of(Map.of("T-A-001", template, "t.b", part))).length() >= 0);
        Violation violation = Violation.of(Severity.ERROR, Pointer.ROOT, message);
        assertEquals(message.text(), violation.message());
        assertEquals(
                message.text(of(Map.of("T-A-001", template, "t.b", part))),
                violation.message(of(Map.of("T-A-001", template, "t.b", part))));
    }

    /** A document cannot choose a template: an argument that is data is never a key. */
    @Property
    void dataIsNoKey(@ForAll String datum) {
        Translation any = key -> Optional.of(key.equals("T-A-001") ? "<{a}>" : "LEAK");
        assertTrue(!Message.of("T-A-001", "{a}", "a", datum).text(any).contains("LEAK") || datum.contains("LEAK"));
    }

    @Test
    void aReportIsDescribedInAnotherLanguage() {
        Violation at = Violation.of(Severity.WARNING, Pointer.parse("/x"), WHOLE)
                .at(Location.of(3, 4).withSource("f.json"));
        ValidationReport report = ValidationReport.of(List.of(at, Violation.of(Severity.ERROR, Pointer.ROOT, WHOLE)));
        Translation translation = of(Map.of(
                "T-A-001", "{text}!",
                "report.error", "FOUT",
                "report.warning", "LET OP",
                "report.root", "hele document",
                "report.pointer", "{pointer}",
                "report.line", "{>severity} ({rule}) {>pointer} > ",
                "report.line-with-place", "{>severity} ({rule}) {>pointer} [{>place}] > ",
                "report.place-in-source", "{>place} in {source}",
                "report.line-and-column", "regel {line}:{column}",
                "report.more", "{count,choice,1#en nog een|1<en nog {count}}"));
        assertEquals(
                "FOUT (T-A-001) hele document > kmm!\nLET OP (T-A-001) /x [regel 3:4 in f.json] > kmm!",
                report.describe(9, translation));
        assertEquals(report.toString(), report.describe(9, Translation.ENGLISH));
        assertEquals(report.describe(1), report.describe(1, Translation.ENGLISH));
        assertEquals("no problems", ValidationReport.empty().describe(Locale.FRENCH));
    }

    /** A service in the tests offers one template in the language qaa, which is for private use. */
    @Test
    void aTranslationIsFoundByItsLanguage() {
        Violation violation = Violation.of(Severity.ERROR, Pointer.ROOT, WHOLE);
        assertEquals("qaa kmm", violation.message(Locale.forLanguageTag("qaa")));
        assertEquals(violation.message(), violation.message(Locale.FRENCH));
        assertTrue(ValidationReport.of(List.of(violation))
                .describe(Locale.forLanguageTag("qaa"))
                .endsWith("qaa kmm"));
    }

    /** The service of {@link #aTranslationIsFoundByItsLanguage}. */
    public static final class Provider implements TranslationProvider {
        @Override
        public Optional<Translation> translation(Locale locale) {
            return locale.getLanguage().equals("qaa")
                    ? Optional.of(Translation.of(new ListResourceBundle() {
                        @Override
                        protected Object[][] getContents() {
                            return new Object[][] {{"T-A-001", "qaa {text}"}, {"other", 1}};
                        }
                    }))
                    : Optional.empty();
        }
    }

    @Test
    void aTranslatorIsToldWhatIsWrong() {
        List<MessageTemplate> templates = List.of(
                new MessageTemplate("a", "{x} and {y}{>p}"),
                new MessageTemplate("b", "{n}"),
                new MessageTemplate("c", "nothing"),
                new MessageTemplate("d", "{x}"));
        List<TranslationFault> faults = of(Map.of("a", "{x} {z}{>q}", "b", "{n,choice,wrong}", "d", "{x}"))
                .faults(templates);
        assertEquals(
                List.of(
                        new TranslationFault("a", TranslationFault.Kind.MISSING_ARGUMENT, "y"),
                        new TranslationFault("a", TranslationFault.Kind.UNKNOWN_ARGUMENT, "z"),
                        new TranslationFault("a", TranslationFault.Kind.MISSING_ARGUMENT, "p"),
                        new TranslationFault("a", TranslationFault.Kind.UNKNOWN_ARGUMENT, "q"),
                        new TranslationFault("b", TranslationFault.Kind.WRONG_CHOICE, "wrong"),
                        new TranslationFault("c", TranslationFault.Kind.NOT_TRANSLATED, "")),
                faults);
        assertEquals(List.of(), of(Map.of("d", "{x}")).faults(templates.subList(3, 4)));
    }

    @Test
    void anExceptionCarriesItsMessage() {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> EdtfDate.parse("2016-13"));
        assertEquals(refused.getMessage(), refused.problem().text());
        assertEquals("value.date", refused.problem().key());
        assertEquals("13", refused.problem().data().get("reason.month"));
        assertEquals(
                "own words", new InvalidValueException("own words").problem().text(Translation.ENGLISH));
    }

    @Test
    void anArgumentIsATextOrAMessage() {
        assertThrows(IllegalArgumentException.class, () -> Message.of("k", "{a}", "a", 1));
        assertThrows(IllegalArgumentException.class, () -> Message.of("k", "{a}", "a"));
    }

    /** What other messages have as a part is in English what people read elsewhere. */
    @Property
    void aQuantityIsTheSameAsAPart(
            @ForAll @IntRange(min = -3, max = 3) int number,
            @ForAll @IntRange(max = 12_000) int more,
            @ForAll("units") String unit) {
        String least = Integer.toString(number);
        String most = Integer.toString(number + more);
        List<QuantityInterval> intervals = new ArrayList<>();
        for (Quantity each : List.of(
                Quantity.exactly(least + ".50", unit),
                Quantity.exactly(least, unit),
                Quantity.between(least, most, unit),
                Quantity.atLeast(least, unit),
                Quantity.moreThan(least, unit),
                Quantity.atMost(most, unit),
                Quantity.lessThan(most, unit),
                Quantity.about(most, unit))) {
            intervals.add(each.interval());
        }
        for (QuantityInterval each : List.copyOf(intervals)) {
            intervals.add(each.plus(Quantity.moreThan(least, unit).interval()));
            intervals.add(each.plus(Quantity.about(most, unit).interval()));
        }
        for (QuantityInterval each : intervals) {
            assertEquals(each.toString(), each.message().text());
        }
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("km", "percent", "person", "project", "country", "USD", "passenger-per-year", "own-unit");
    }

    @Test
    void aPointerAndAPlaceAreTheSameAsParts() {
        for (String each : List.of("", "/a", "/a b/0", "/x~1y")) {
            assertEquals(
                    Pointer.parse(each).describe(),
                    Pointer.parse(each).message().text());
        }
        for (Location each : List.of(
                Location.of(3, 4),
                Location.atByte(7),
                Location.in("f"),
                Location.of(3, 4).withSource("f"))) {
            assertEquals(each.toString(), each.message().text());
        }
    }

    @Test
    void onlyACellOrThePatchedPlaceIsAdded() {
        Violation violation = Violation.of(Severity.ERROR, Pointer.ROOT, WHOLE);
        Message where = Message.of("t.cell", " [row {row}]", "row", "3");
        Translation translation = of(Map.of("T-A-001", "<{text}>", "t.cell", " r{row}"));
        assertEquals(WHOLE.text() + " [row 3]", violation.with("cell", where).message());
        assertEquals("<kmm> r3", violation.with("cell", where).message(translation));
        assertEquals(" r3<kmm>", violation.with("patched", where).message(translation));
        assertThrows(InvalidValueException.class, () -> violation.with("other", where));
    }
}
