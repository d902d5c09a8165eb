package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.PhaseBuilder;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.OtherNameKind;
import org.lancangmekong.core.vocabulary.Precision;
import org.lancangmekong.core.vocabulary.ProgrammeKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Standing;
import org.lancangmekong.core.vocabulary.TermScheme;

/** References, codes, texts, dates, places and series. */
class RecordRulesTest {
    @Test
    void aCycleIsReportedOnceWhereItsFirstIdStands() {
        ValidationReport report = Checks.check(
                RuleExamples.project("d").partOf("c"),
                RuleExamples.project("c").partOf("b"),
                RuleExamples.project("b").partOf("a"),
                RuleExamples.project("a").partOf("c"),
                RuleExamples.source("x", "2025").repeats("x"),
                RuleExamples.mechanism("m", MechanismKind.FORUM).parent("m"),
                RuleExamples.report());
        assertEquals(List.of("/a/partOf", "/m/parent", "/x/repeats"), Checks.where("LMC-REF-003", report));
        assertEquals(
                "a > c > b > a",
                Checks.found("LMC-REF-003", report)
                        .findFirst()
                        .orElseThrow()
                        .arguments()
                        .get("cycle"));
    }

    @Test
    void aReferenceMayLeadToAnyOfItsTypesAndToAnUnknownOne() {
        ValidationReport report = Checks.check(
                RuleExamples.leadersMeeting(),
                Programme.builder()
                        .id("week")
                        .name("en", "Lancang-Mekong Week")
                        .evidence(Evidence.of("report"))
                        .kind(ProgrammeKind.CAMPAIGN),
                UnknownRecord.builder()
                        .id("later")
                        .name("en", "Of a later version")
                        .evidence(Evidence.of("report"))
                        .typeCode("summit"),
                RuleExamples.event("e-1", "2020").of("week"),
                RuleExamples.event("e-2", "2021").of("lm"),
                RuleExamples.event("e-3", "2022").of("later"),
                RuleExamples.event("e-4", "2023").of("e-1"),
                RuleExamples.report());
        assertEquals(List.of("/e-4/of"), Checks.where("LMC-REF-002", report));
    }

    @Test
    void evidenceAnywhereInTheRecordIsEvidence() {
        assertEquals(
                List.of(),
                Checks.where(
                        "LMC-REC-001",
                        Checks.check(RuleExamples.project()
                                .evidence()
                                .addParticipant(Participant.builder()
                                        .role(Role.HOST)
                                        .country(Country.LAOS)
                                        .addEvidence(Evidence.of("report"))
                                        .build()))));
    }

    @ParameterizedTest
    @CsvSource({
        "areas, true",
        "participants, true",
        "participants:owner, true",
        "figures:length, true",
        "otherNames, true",
        "kind, false",
        "owners, false",
        "areas:water-resources, false",
        "programme, false"
    })
    void onlyListsAreComplete(String name, boolean list) {
        assertEquals(
                list ? List.of() : List.of("/complete/0"),
                Checks.where("LMC-REC-002", Checks.check(RuleExamples.project().complete(List.of(name)))));
    }

    @ParameterizedTest
    @CsvSource({
        "country, LA, true", "country, XX, false", "pillar, social-cultural, true", "pillar, social, false",
        "priority-area, connectivity, true", "priority-area, LA, false", "field, ocean, true", "field, OC, false"
    })
    void aTermNamesACodeOfItsScheme(String scheme, String code, boolean known) {
        ValidationReport report = Checks.check(Term.builder()
                .id("term")
                .name("en", "A term")
                .scheme(TermScheme.of(scheme))
                .code(code));
        assertEquals(known ? List.of() : List.of("/code"), Checks.where("LMC-COD-002", report));
    }

    @Test
    void anUnknownCodeIsReportedWhereverItStandsWithTheNearestOne() {
        ValidationReport report = Checks.check(RuleExamples.project()
                .addFigure(RuleExamples.figure("lenght", Basis.AT_DATE, Quantity.exactly("5", "kmm"))
                        .build())
                .addHistory(RuleExamples.happened(MilestoneEvent.of("xyzzy"), "2020")));
        assertEquals(
                List.of("none", "length", "km"),
                Checks.found("LMC-COD-001", report)
                        .sorted(Comparator.comparing(each -> each.arguments().get("list")))
                        .map(each -> each.arguments().getOrDefault("suggestion.nearest", "none"))
                        .sorted(Comparator.comparing(near -> !near.equals("none")))
                        .toList());
    }

    @Test
    void anUnknownCodeIsQuotedWithWhatToDo() {
        ValidationReport report = Checks.check(RuleExamples.project()
                .addFigure(RuleExamples.figure("lenght", Basis.AT_DATE, Quantity.exactly("5", "km"))
                        .build())
                .addHistory(RuleExamples.happened(MilestoneEvent.of("xyzzy"), "2020")));
        assertEquals(
                List.of(
                        "\"lenght\" is not in the list indicator (did you mean \"length\"?)",
                        "\"xyzzy\" is not in the list milestone-event; use one of its "
                                + MilestoneEvent.KIND.codes().size() + " codes if one fits"),
                Checks.found("LMC-COD-001", report)
                        .map(Violation::message)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"JPY, ''", "KRW, ''", "DEM, ''", "RMB, CNY", "ZZZ, none", "usd, USD"})
    void aCurrencyIsKnownAndASlipIsNot(String unit, String nearest) {
        ValidationReport report = Checks.check(RuleExamples.project()
                .addFigure(RuleExamples.figure("cost", Basis.AT_DATE, Quantity.exactly("5", unit))
                        .build()));
        assertEquals(
                nearest,
                String.join(
                        " ",
                        Checks.found("LMC-COD-001", report)
                                .map(each -> each.arguments().getOrDefault("suggestion.nearest", "none"))
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({"en, true", "en-GB, true", "EN-us, true", "vi, false", "eng, true"})
    void theNameIsInEnglish(String tag, boolean english) {
        assertEquals(
                english ? List.of() : List.of("/name"),
                Checks.where("LMC-TXT-001", Checks.check(RuleExamples.project().name(tag, "Mekong"))));
    }

    @Test
    void aTagWithTheWrongCodeIsReportedWhereverItAppears() {
        ValidationReport report = Checks.check(RuleExamples.source("s", "2025")
                .name(LocalizedText.of("eng", "Bridge", "lao", "ຂົວ"))
                .language("la")
                .originalLanguage("vn"));
        assertEquals(
                List.of("/language", "/name/eng", "/name/lao", "/originalLanguage"),
                Checks.where("LMC-TXT-006", report));
        assertEquals(
                List.of(
                        "the language tag eng is a three-letter code of a language that has a two-letter code; write en",
                        "the language tag la is Latin and not Lao; write lo",
                        "the language tag lao is a three-letter code of a language that has a two-letter code; write lo",
                        "the language tag vn is the code of a country, not of a language; write vi"),
                Checks.said("LMC-TXT-006", report).stream().sorted().toList());
    }

    @Test
    void everyTextIsLookedAt() {
        ValidationReport report = Checks.check(RuleExamples.source("s", "2025")
                .publisher("Xinhua\u200E")
                .author("Bao\u0007")
                .summary(LocalizedText.of("en", "Two\nlines", "th", "แม่น้ำ\u200Bโขง"))
                .otherNames(List.of(OtherName.builder()
                        .kind(OtherNameKind.VARIANT)
                        .text(LocalizedText.of("vi", "Ha\u0300 Nội", "en", "\uFEFFHanoi"))
                        .build())));
        assertEquals(List.of("/author", "/otherNames/0/text/en", "/publisher"), Checks.where("LMC-TXT-003", report));
        assertEquals(List.of("/otherNames/0/text/vi"), Checks.where("LMC-TXT-002", report));
    }

    @ParameterizedTest
    @CsvSource({
        "0008, true",
        "0009, true",
        "000A, false",
        "001F, true",
        "0020, false",
        "007E, false",
        "007F, true",
        "009F, true",
        "00A0, false",
        "00AD, true",
        "061B, false",
        "061C, true",
        "200B, true",
        "200D, false",
        "200E, true",
        "200F, true",
        "2010, false",
        "2027, false",
        "2028, true",
        "202A, true",
        "202E, true",
        "202F, false",
        "2060, true",
        "2065, false",
        "2066, true",
        "2069, true",
        "206A, true",
        "FEFF, true",
        "FFFB, true",
        "FFFD, true",
        "1F6A2, false",
        "E0041, true",
        "10FFFF, true"
    })
    void whatCannotBeSeenIsNamed(String codePoint, boolean found) {
        ValidationReport report = Checks.check(RuleExamples.source("s", "2025")
                .author("Bao " + Character.toString(Integer.parseInt(codePoint, 16)) + "x"));
        assertEquals(
                found
                        ? List.of("the text contains the character U+" + codePoint
                                + ", which does not belong in a text; remove or replace" + " it")
                        : List.of(),
                Checks.said("LMC-TXT-003", report));
    }

    @ParameterizedTest
    @CsvSource({
        "' ', TXT-007",
        "\u00a0, TXT-007",
        "\u200b, TXT-007",
        "'\u3000', TXT-007",
        "'\u2800', TXT-007",
        "\u3164, TXT-007",
        "TBD, TXT-008",
        "?, TXT-008",
        "TrÃ©ng, TXT-009",
        "&amp;, TXT-009"
    })
    void aTextThatSaysNothingIsReportedWhereverItIs(String text, String rule) {
        ValidationReport report =
                Checks.check(RuleExamples.source("s", "2025").name("en", text).publisher(text));
        for (String each : List.of("TXT-007", "TXT-008", "TXT-009")) {
            assertEquals(
                    each.equals(rule) ? List.of("/name/en", "/publisher") : List.of(),
                    Checks.where("LMC-" + each, report));
        }
        assertEquals(!rule.equals("TXT-007"), report.isValid());
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0300, true",
        "\u00E0, false",
        "\u212B, true",
        "\u00C5, false",
        "a\u0301x, true",
        "plain, false",
        "\u4E2D, false"
    })
    void aTextIsInNormalizationFormC(String text, boolean found) {
        ValidationReport report = Checks.check(RuleExamples.source("s", "2025").author(text));
        assertEquals(found ? List.of("/author") : List.of(), Checks.where("LMC-TXT-002", report));
    }

    @Test
    void anEventAfterTheNewestSourceIsPlanned() {
        ValidationReport report = Checks.check(
                RuleExamples.leadersMeeting(),
                RuleExamples.event("lm-1", "2025-04-03"),
                RuleExamples.event("lm-2", "2025-04-01"),
                RuleExamples.event("lm-3", "2025-04-03").planned(true),
                RuleExamples.report());
        assertEquals(List.of("/lm-1/when"), Checks.where("LMC-DAT-002", report));
    }

    @Test
    void aYearOfTheBuddhistEraIsToldAsAGregorianOne() {
        ValidationReport report =
                Checks.check(RuleExamples.project().addHistory(RuleExamples.happened(MilestoneEvent.PROPOSED, "2555")));
        assertEquals(
                List.of("2555 looks like a date in the Buddhist era; if it is, write 2012, the Gregorian year, in"
                        + " place of 2555"),
                Checks.said("LMC-DAT-001", report));
    }

    @ParameterizedTest
    @CsvSource({
        "2012, ''",
        "2555, 2555",
        "2555-06, 2555",
        "2555/2556, 2555",
        "../2555, 2555",
        "2399, ''",
        "2400, 2400",
        "2700, 2700",
        "2701, ''",
        "2012/2555, 2555",
        "2558~, 2558"
    })
    void aYearOfTheBuddhistEraIsNoticed(String period, String year) {
        ValidationReport report = Checks.check(
                Phase.builder().id("phase").name("en", "A phase").of("lmc").period(period));
        assertEquals(
                year,
                String.join(
                        " ",
                        Checks.found("LMC-DAT-001", report)
                                .map(each -> each.arguments().get("year"))
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, true",
        "0000-05, true",
        "0000-06-07, true",
        "0001-01-01, true",
        "1899-12-30, true",
        "1900-01-01, true",
        "1904-01-01, true",
        "1970-01-01, true",
        "1970-01-01~, true",
        "9999-12-31, true",
        "1970-01-01/2020, true",
        "2016/9999-12-31, true",
        "../1970-01-01, true",
        "0001, false",
        "000X, false",
        "1900, false",
        "1900-01, false",
        "1970-01-02, false",
        "-1970-01-01, false",
        "Y-10000, false",
        "2000-01-01, false",
        "2016-03-23/2020-08-24, false"
    })
    void aDateThatProgramsWriteForNoneIsNoticed(String period, boolean found) {
        ValidationReport report = Checks.check(
                Phase.builder().id("phase").name("en", "A phase").of("lmc").period(period));
        assertEquals(found ? List.of("/period") : List.of(), Checks.where("LMC-DAT-003", report));
    }

    @ParameterizedTest
    @CsvSource({
        "'[1970-01-01,1970-01-02]', true",
        "'[..0000]', true",
        "'[1970-01-02,1970-01-03]', false",
        "1970-01-01T00:00:00Z, true",
        "1969-12-31T16:00:00-08:00, true"
    })
    void aSetOrTimeHasNoSuchDateEither(String set, boolean found) {
        ValidationReport report =
                Checks.check(RuleExamples.project().addHistory(RuleExamples.happened(MilestoneEvent.PROPOSED, set)));
        assertEquals(found ? List.of("/history/0/date") : List.of(), Checks.where("LMC-DAT-003", report));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, false",
        "2025-04-01, false",
        // may still be the day before, in another time zone
        "2025-04-02, false",
        "2025-04-03, true",
        "2026~, false",
        "2026, true",
        "'[2026..]', true",
        "Y999999999, true"
    })
    void whatIsAfterTheNewestSourceIsPlanned(String date, boolean found) {
        ValidationReport report = Checks.check(
                RuleExamples.project().addHistory(RuleExamples.happened(MilestoneEvent.PROPOSED, date)),
                RuleExamples.project("other")
                        .addFigure(RuleExamples.length("5").when(date).build()),
                RuleExamples.document("doc").date(date),
                RuleExamples.report());
        assertEquals(
                found ? List.of("/doc/date", "/other/figures/0/when", "/stung-trang-bridge/history/0/date") : List.of(),
                Checks.where("LMC-DAT-002", report));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-02T23:30:00Z, 2021-12-03, ''",
        "2021-12-02, 2021-12-03, ''",
        "2021-12-02, 2021-12-03T06:30:00+07:00, ''",
        "2021-12-02, 2021-12-04, DAT-002 SRC-002",
        "2021-12-02T23:30:00Z, 2021-12-04, DAT-002 SRC-002",
        "2021-12-03, 2021-12-02, ''",
        "2021-12-03, 2021-12-02T23:30:00Z, ''",
        "2021-12-04, 2021-12-02, EVT-003 HIS-006",
        "2021-12-04T08:00:00+07:00, 2021-12-02, EVT-003 HIS-006",
        "Y999999999, Y999999999, ''",
        "Y-999999999, Y-999999999, ''"
    })
    void aDayInAnotherTimeZoneMayBeTheSameDay(String published, String date, String expected) {
        String day = date.replaceFirst("T.*", "");
        ValidationReport dates = Checks.check(
                RuleExamples.project()
                        .addHistory(RuleExamples.milestone(MilestoneEvent.OPENED, date)
                                .planned(true)
                                .build()),
                RuleExamples.event("planned", day).planned(true),
                RuleExamples.event("held", day),
                RuleExamples.source("s", published));
        ValidationReport sources = Checks.check(
                RuleExamples.source("repost", published).repeats("original"), RuleExamples.source("original", date));
        List<String> found = new ArrayList<>();
        for (String rule : List.of("DAT-002", "EVT-003", "HIS-006")) {
            if (!Checks.where("LMC-" + rule, dates).isEmpty()) {
                found.add(rule);
            }
        }
        if (!Checks.where("LMC-SRC-002", sources).isEmpty()) {
            found.add("SRC-002");
        }
        assertEquals(expected, String.join(" ", found));
    }

    @ParameterizedTest
    @CsvSource({
        "KH, 105.15, 12.30, ''",
        "KH, 0, 0, LMC-PLC-004",
        "SG, 0.00, -0.0, LMC-PLC-004",
        "SG, 0, 1.35, ''",
        "SG, 103.8, 0, ''",
        "KH, 105.15, -12.30, LMC-PLC-002",
        "KH, 10.515, 12.30, LMC-PLC-002",
        "CN, 87.6, 43.8, ''",
        "CN, 43.8, 87.6, LMC-PLC-001",
        "SG, 3, 80, ''",
        // the corners of the box around Cambodia, and just outside of each side
        "KH, 101, 9, ''",
        "KH, 109, 16, ''",
        "KH, 100.9, 9, LMC-PLC-002",
        "KH, 101, 8.9, LMC-PLC-002",
        "KH, 109.1, 16, LMC-PLC-002",
        "KH, 109, 16.1, LMC-PLC-002"
    })
    void aPointIsInItsCountry(String country, String lon, String lat, String expected) {
        ValidationReport report = Checks.check(RuleExamples.project()
                .addPlace(Place.builder()
                        .country(Country.of(country))
                        .lon(new BigDecimal(lon))
                        .lat(new BigDecimal(lat))
                        .precision(Precision.LOCALITY)
                        .build()));
        for (String rule : List.of("LMC-PLC-001", "LMC-PLC-002", "LMC-PLC-004")) {
            assertEquals(rule.equals(expected) ? List.of("/places/0") : List.of(), Checks.where(rule, report));
        }
    }

    @Test
    void theIntervalsOfTheLeadersMeetingsAreHeldAgainstTheirCadence() {
        ValidationReport report = Checks.check(
                RuleExamples.leadersMeeting().cadence(Period.ofYears(2)),
                RuleExamples.event("lm-1", "2016-03-23").ordinal(1),
                RuleExamples.event("lm-2", "2018-01-10").ordinal(2),
                RuleExamples.event("lm-3", "2020-08-24").ordinal(3),
                RuleExamples.event("lm-4", "2023-12-25").ordinal(4),
                RuleExamples.event("lm-6", "2024-12-25").ordinal(6),
                RuleExamples.event("lm-7", "2025").ordinal(7),
                RuleExamples.event("lm-8", "2026").ordinal(8).planned(true),
                RuleExamples.event("lm-x", "2017"),
                RuleExamples.report());
        assertEquals(List.of("/lm-4/when"), Checks.where("LMC-MEC-002", report));
        assertEquals(
                "1218",
                Checks.found("LMC-MEC-002", report)
                        .findFirst()
                        .orElseThrow()
                        .arguments()
                        .get("days.number"));
    }

    @Test
    void meetingsMayBeTooNearToo() {
        ValidationReport report = Checks.check(
                RuleExamples.leadersMeeting().cadence(Period.ofMonths(12)),
                RuleExamples.event("lm-1", "2016-03").ordinal(1),
                RuleExamples.event("lm-2", "2016-07").ordinal(2),
                RuleExamples.report());
        assertEquals(List.of("/lm-2/when"), Checks.where("LMC-MEC-002", report));
    }

    @Test
    void phasesAndEventsAreNumberedApart() {
        ValidationReport report = Checks.check(
                RuleExamples.leadersMeeting(),
                RuleExamples.event("event", "2016").ordinal(1),
                phase("phase-1", 1),
                phase("phase-2", 1),
                phase("phase-3", 2),
                RuleExamples.report());
        assertEquals(List.of("/phase-2/ordinal"), Checks.where("LMC-EVT-001", report));
    }

    private static PhaseBuilder phase(String id, int ordinal) {
        return Phase.builder()
                .id(id)
                .name("en", "A phase")
                .evidence(Evidence.of("report"))
                .of("lm")
                .ordinal(ordinal);
    }

    @ParameterizedTest
    @CsvSource({
        "adopted, 2016-03-23, false",
        "adopted, 2016-03, false",
        "adopted, 2016-03-24, true",
        "signed, 2016-03-01, true",
        "circulated, 2016-03-01, false",
        "announced, 2016-03-01, false",
        "adopted, 2016-03-01~, false"
    })
    void whatWasAdoptedAtAnEventIsOfItsDay(String standing, String date, boolean found) {
        ValidationReport report = Checks.check(
                RuleExamples.leadersMeeting(),
                RuleExamples.event("lm-1", "2016-03-23"),
                RuleExamples.document("declaration")
                        .kind(DocumentKind.DECLARATION)
                        .event("lm-1")
                        .standing(Standing.of(standing))
                        .date(date),
                RuleExamples.report());
        assertEquals(found ? List.of("/declaration/date") : List.of(), Checks.where("LMC-EVT-004", report));
    }

    @Test
    void whatNeedsACatalogueIsLeftOutWithoutOne() {
        assertEquals(
                List.of(),
                Validator.standard()
                        .validate(Organization.builder()
                                .id("citic")
                                .name("en", "CITIC")
                                .evidence(Evidence.of("nowhere"))
                                .kind(OrganizationKind.ENTERPRISE)
                                .build())
                        .violations());
    }
}
