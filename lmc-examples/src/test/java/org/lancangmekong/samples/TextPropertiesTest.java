package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.insight.Disagreements;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Every value has words, in every locale, which say neither more nor less than the value. */
class TextPropertiesTest {
    private static final Pattern YEAR = Pattern.compile("Y?(-?[0-9]{4,}|-?[0-9]{2,3}X+)(?:-[0-9X]{2}){0,2}(?:T[^/]*)?");

    private static final List<Locale> SIX = List.of(
            Locale.forLanguageTag("zh"),
            Locale.forLanguageTag("km"),
            Locale.forLanguageTag("lo"),
            Locale.forLanguageTag("my"),
            Locale.forLanguageTag("th"),
            Locale.forLanguageTag("vi"));

    @Provide
    Arbitrary<Locale> locales() {
        Arbitrary<Locale> available = Arbitraries.of(Locale.getAvailableLocales());
        Arbitrary<String> extensions =
                Arbitraries.of("", "ca-buddhist", "nu-thai", "nu-laoo", "ca-japanese-nu-khmr", "nu-hanidec");
        return available.flatMap(locale -> extensions.map(each -> each.isEmpty()
                ? locale
                : Locale.forLanguageTag(locale.stripExtensions().toLanguageTag() + "-u-" + each)));
    }

    private static void isOneLine(String text) {
        assertFalse(text.isBlank());
        assertEquals(1, text.lines().count(), text);
    }

    @Property(tries = 3_000)
    void everyQuantityHasWordsInEveryLocale(@ForAll Quantity quantity, @ForAll("locales") Locale locale) {
        isOneLine(quantity.text(locale));
        isOneLine(quantity.interval().text(locale));
        isOneLine(quantity.minus(quantity).text(locale));
    }

    @Property(tries = 3_000)
    void everyDateHasWordsInEveryLocale(@ForAll EdtfDate date, @ForAll("locales") Locale locale) {
        isOneLine(date.text(locale));
    }

    @Property(tries = 1_000)
    void everyFigureHasWordsInEveryLocale(@ForAll Figure figure, @ForAll("locales") Locale locale) {
        isOneLine(figure.text(locale));
    }

    @Property(tries = 1_000)
    void everyTextHasOneForEveryLocale(@ForAll LocalizedText text, @ForAll("locales") Locale locale) {
        assertTrue(text.texts().containsValue(text.best(locale)));
    }

    /** All locales, once each: not those that chance finds. */
    @Test
    void noLocaleIsLeftOut() {
        List<Quantity> quantities = List.of(
                Quantity.exactly("-1234567890.50", "USD"),
                Quantity.exactly("1200000", "person"),
                Quantity.between("8", "9", "project"),
                Quantity.orderOf("100000", "km"));
        List<EdtfDate> dates = List.of(
                EdtfDate.parse("2017-03-10~"), EdtfDate.parse("-0044-02/2017-12?"), EdtfDate.parse("[2015,2016-05]"));
        for (Locale each : Locale.getAvailableLocales()) {
            quantities.forEach(quantity -> isOneLine(quantity.text(each)));
            dates.forEach(date -> isOneLine(date.text(each)));
        }
    }

    /** What a number loses or gains in its text is seen when the text is read back without its words. */
    @Property(tries = 3_000)
    void theNumbersOfAQuantityAreExact(@ForAll Quantity quantity) {
        String text = quantity.text().replace(",", "");
        List<BigDecimal> numbers = new ArrayList<>();
        quantity.is().ifPresent(numbers::add);
        quantity.about().ifPresent(numbers::add);
        quantity.least().ifPresent(numbers::add);
        quantity.moreThan().ifPresent(numbers::add);
        quantity.most().ifPresent(numbers::add);
        quantity.lessThan().ifPresent(numbers::add);
        List<BigDecimal> read = Pattern.compile(
                        "(-?)(?:[A-Z]{3} |US\\$|\u20AC)?(-?[0-9]+(?:\\.[0-9]+)?)( million| billion| trillion)?")
                .matcher(text)
                .results()
                .map(each -> {
                    BigDecimal number = new BigDecimal(each.group(1) + each.group(2));
                    return each.group(3) == null
                            ? number
                            : number.movePointRight(
                                            switch (each.group(3)) {
                                                case " million" -> 6;
                                                case " billion" -> 9;
                                                default -> 12;
                                            })
                                    .setScale(0);
                })
                .toList();
        for (BigDecimal each : numbers) {
            assertTrue(read.contains(each), () -> each + " is not in " + text);
        }
    }

    @Property(tries = 5_000)
    void quantitiesWithOtherBoundsHaveOtherTexts(
            @ForAll("near") Quantity one, @ForAll("near") Quantity other, @ForAll("locales") Locale locale) {
        if (one.text(locale).equals(other.text(locale))) {
            assertEquals(one.interval(), other.interval());
        }
        if (one.equals(other)) {
            assertEquals(one.text(locale), other.text(locale));
        }
    }

    /** Quantities of few numbers, so that two are often alike. */
    @Provide
    Arbitrary<Quantity> near() {
        Arbitrary<String> numbers = Arbitraries.of(
                "1", "1.0", "10", "100", "1000000", "1200000", "1200001", "1000000000", "1200000000", "1200000000.0");
        Arbitrary<String> units = Arbitraries.of(Unit.PROJECT, Unit.USD).map(Unit::code);
        return numbers.flatMap(number ->
                units.flatMap(unit -> Arbitraries.of(List.<java.util.function.Supplier<Quantity>>of(
                                () -> Quantity.exactly(number, unit),
                                () -> Quantity.about(number, unit),
                                () -> Quantity.nearly(number, unit),
                                () -> Quantity.atLeast(number, unit),
                                () -> Quantity.moreThan(number, unit),
                                () -> Quantity.atMost(number, unit),
                                () -> Quantity.lessThan(number, unit),
                                () -> Quantity.between("0", number, unit),
                                () -> Quantity.orderOf(
                                        number.startsWith("12") ? "10" : number.replace(".0", ""), unit)))
                        .map(java.util.function.Supplier::get)));
    }

    /** In the days that it may be and in what is doubtful about it, as far as the calendar's own days go. */
    @Property(tries = 200)
    void datesThatDifferHaveOtherTexts(@ForAll("manyDates") List<EdtfDate> dates, @ForAll("locales") Locale locale) {
        Map<String, EdtfDate> byText = new HashMap<>();
        for (EdtfDate each : dates) {
            EdtfDate other = byText.putIfAbsent(each.text(locale), each);
            if (other != null) {
                assertEquals(what(other), what(each), () -> other + " and " + each);
            }
        }
    }

    @Provide
    Arbitrary<List<EdtfDate>> manyDates() {
        Arbitrary<EdtfDate> few = Arbitraries.of(
                        "2016",
                        "[2016]",
                        "2016-XX",
                        "2016-XX-XX",
                        "201X",
                        "2010/2019",
                        "[2010..2019]",
                        "2016/2017",
                        "[2016,2017]",
                        "2016~",
                        "2016?",
                        "2016%",
                        "2016/..",
                        "2016/",
                        "../2016",
                        "/2016",
                        "[2016..]",
                        "[..2016]",
                        "2016-05",
                        "2016-05-XX",
                        "2016-05-01/2016-05-31",
                        "[2016-05-01..2016-05-31]",
                        "2016~/2017",
                        "2016/2017~",
                        "2016~/2017~",
                        "2016?/2017",
                        "2016-21",
                        "2016-22",
                        "2016-21~",
                        "2016/2021",
                        "2016-10",
                        "[2016-10,2017]",
                        "[2016-10,2017-10]",
                        "20XX",
                        "200X",
                        "2000/2099",
                        "-0044",
                        "0044",
                        "-004X")
                .map(EdtfDate::parse);
        return Arbitraries.oneOf(few, LmcArbitraries.edtfDates()).list().ofSize(40);
    }

    private static List<Object> what(EdtfDate date) {
        return List.of(date.earliest(), date.latest(), date.isInterval(), date.isUncertain(), date.isApproximate());
    }

    @Property(tries = 3_000)
    void aDateNamesItsYearsAndItsMarks(@ForAll EdtfDate date) {
        String text = date.text();
        YEAR.matcher(date.toString()).results().forEach(year -> {
            String digits = year.group(1).replace("X", "");
            assertTrue(text.contains(digits), () -> digits + " of " + date + " is not in " + text);
        });
        assertEquals(date.isUncertain(), text.contains("possibly"), text);
        assertEquals(date.isApproximate(), text.contains("about"), text);
    }

    /** Nothing English but codes of the model, in the languages of the six countries. */
    @Property(tries = 2_000)
    void otherLanguagesHaveSignsAndNoEnglishWords(@ForAll Quantity quantity, @ForAll EdtfDate date) {
        Pattern english =
                Pattern.compile("\\b(about|possibly|between|some|from|until|nearly|than|least|most|or|to|of)\\b");
        for (Locale each : SIX) {
            String text = quantity.text(each).replace(quantity.unit().code(), "") + " " + date.text(each);
            assertFalse(english.matcher(text).find(), text);
        }
    }

    @Test
    void everyDisagreementOfTheReferenceCatalogueIsOneLine() {
        List<String> texts = Disagreements.of(ReferenceCatalogue.load()).stream()
                .map(each -> each.text())
                .toList();
        assertTrue(texts.size() > 50);
        texts.forEach(TextPropertiesTest::isOneLine);
        assertEquals(texts.size(), texts.stream().distinct().count());
        for (LmcRecord each : ReferenceCatalogue.load().all()) {
            Disagreements.of(each).forEach(one -> SIX.forEach(locale -> isOneLine(one.text(locale))));
        }
        assertTrue(
                texts.stream().anyMatch(each -> each.contains(" says ")),
                () -> texts.stream().collect(Collectors.joining("\n")));
    }
}
