package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.insight.Disagreement;
import org.lancangmekong.core.insight.Disagreements;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityBuilder;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.written.Interpretation;
import org.lancangmekong.json.written.WrittenDates;
import org.lancangmekong.json.written.WrittenQuantities;

/** The code and the tables of the page on dates and quantities. */
class DatesAndQuantitiesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "dates-and-quantities.md");

    /** A row: a value, its words, and its signs in Chinese. */
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| (.+) \\| (.+) \\|$", Pattern.MULTILINE);

    /** A quantity by its members, such as {@code least 8 most 9 project}. */
    private static Quantity quantity(String members) {
        String[] words = members.split(" ");
        QuantityBuilder quantity = Quantity.builder().unit(words[words.length - 1]);
        for (int i = 0; i + 1 < words.length; i += 2) {
            BigDecimal number = new BigDecimal(words[i + 1]);
            switch (words[i]) {
                case "is" -> quantity.is(number);
                case "least" -> quantity.least(number);
                case "moreThan" -> quantity.moreThan(number);
                case "most" -> quantity.most(number);
                case "lessThan" -> quantity.lessThan(number);
                case "about" -> quantity.about(number);
                case "orderOf" -> quantity.orderOf(number);
                default -> throw new AssertionError(words[i] + " is not a member of a quantity");
            }
        }
        return quantity.build();
    }

    @Test
    void theTablesSayWhatTheValuesSay() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(PAGE)).results().toList();
        assertTrue(rows.size() >= 60);
        for (MatchResult each : rows) {
            String value = each.group(1);
            boolean isQuantity = value.contains(" ");
            String english =
                    isQuantity ? quantity(value).text() : EdtfDate.parse(value).text();
            String chinese = isQuantity
                    ? quantity(value).text(Locale.CHINESE)
                    : EdtfDate.parse(value).text(Locale.CHINESE);
            assertEquals(each.group(), "| `" + value + "` | " + english + " | " + chinese + " |");
        }
    }

    @Test
    void whatIsUncertainIsExpressed() {
        Quantity projects = Quantity.between("8", "9", "project");
        Quantity people = Quantity.moreThan("10000", "person");
        Quantity length = Quantity.about("13", "km");
        EdtfDate founded = EdtfDate.parse("2016-03?"); // possibly in March 2016
        EdtfDate meeting = EdtfDate.parse("[2024-07..2024-09]"); // one day of these months
        EdtfDate works = EdtfDate.parse("2018-01-10/2020"); // from a day to some day of a year
        assertEquals("8 to 9 projects", projects.text());
        assertEquals("more than 10,000 people", people.text());
        assertEquals("about 13 km", length.text());
        assertEquals("possibly March 2016", founded.text());
        assertTrue(meeting.isPoint() && works.isPeriod());
    }

    @Test
    void whatPeopleWriteIsRead() {
        Interpretation<Quantity> amount = WrittenQuantities.standard().read("over 10,000 people");
        Interpretation<EdtfDate> date = WrittenDates.points().read("พ.ศ. 2563"); // 2020, in the Buddhist era
        Interpretation<EdtfDate> either = WrittenDates.points().read("03/04/2021"); // 3 April or 4 March
        assertEquals(Quantity.moreThan("10000", "person"), amount.orThrow());
        assertEquals(EdtfDate.parse("2020"), date.orThrow());
        assertTrue(either.isAmbiguous());
    }

    @Test
    void whatIsUncertainIsCompared() {
        Certainty more = Quantity.atLeast("8", "project")
                .interval()
                .greaterThan(Quantity.exactly("7", "project").interval());
        Certainty before = EdtfDate.parse("2017").before(EdtfDate.parse("2017-06-01"));
        QuantityInterval sum = Quantity.between("8", "9", "project").plus(Quantity.exactly("54", "project"));
        LocalDate earliest = EdtfDate.parse("2017-03").earliest().orElseThrow();
        assertEquals(Certainty.CERTAIN, more);
        assertEquals(Certainty.POSSIBLE, before);
        assertEquals("62 to 63 projects", sum.text());
        assertEquals(LocalDate.of(2017, 3, 1), earliest);
    }

    @Test
    void figuresAndDisagreementsAreLines() {
        Project station =
                ReferenceCatalogue.load().find("catlinh-hadong", Project.class).orElseThrow();
        Figure length = station.figure(Indicator.LENGTH).orElseThrow();
        Disagreement cost = Disagreements.of(station).get(0);
        System.out.println(length.text());
        System.out.println(cost.text());
        assertEquals("length: about 13 km [saigoneer-2023-08-03, vna-2021-03-31]", length.text());
        assertEquals(
                "Cat Linh–Ha Dong Metro Line, /figures/2/value, cost: US$868 million [saigoneer-2023-08-03];"
                        + " vna-2021-03-31 says about US$886 million",
                cost.text());
    }

    @Test
    void numbersAndDatesAreThoseOfTheLocale() {
        Locale lao = Locale.forLanguageTag("lo-u-nu-laoo"); // with Lao digits
        Locale thai = Locale.forLanguageTag("th-TH-u-ca-buddhist"); // in the Buddhist calendar
        EdtfDate date = EdtfDate.parse("2017-03-10");
        System.out.println(date.text(lao) + ", " + date.text(thai) + ", " + date.text(Locale.US));
        assertEquals(
                "໑໐ ມີນາ ໒໐໑໗, 10 มีนาคม 2560, March 10, 2017",
                date.text(lao) + ", " + date.text(thai) + ", " + date.text(Locale.US));
    }
}
