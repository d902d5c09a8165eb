package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.RecordBuilder;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.EvidenceBuilder;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Stance;

class EvidenceRulesTest {
    private static MechanismBuilder withEvidence(Evidence evidence) {
        return RuleExamples.cooperation().evidence(evidence).extensions(Map.of("motto", JsonValue.of("one river")));
    }

    @ParameterizedTest
    @CsvSource({
        "/name, ''",
        "/name/en, ''",
        "/name/vi, ''",
        "/level, ''",
        "/participants, ''",
        "/seat/country, ''",
        "/seat/name/en, ''",
        "/motto, ''",
        "/motto/x, ''",
        "/title, LMC-EVD-001",
        "/seat/city, LMC-EVD-001",
        "/level/x, LMC-EVD-001",
        "/name/en/x, LMC-EVD-001",
        "/participants/first, LMC-EVD-001",
        "/participants/0, LMC-EVD-002",
        "/participants/0/country, LMC-EVD-002",
        "/participants/99, LMC-EVD-002"
    })
    void evidenceIsAboutAMemberAndNotThroughAnIndex(String pointer, String expected) {
        ValidationReport report = Checks.check(
                withEvidence(RuleExamples.evidence(Stance.SUPPORTS, pointer).build()));
        for (String rule : List.of("LMC-EVD-001", "LMC-EVD-002")) {
            assertEquals(
                    rule.equals(expected) ? List.of("/evidence/0/about/0") : List.of(), Checks.where(rule, report));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-11-12     | founded  | false | 2015-11-12 | supports | ''      | false
            2015-11-11     | founded  | false | 2015-11-12 | supports | ''      | false
            2015-11-10     | founded  | false | 2015-11-12 | supports | ''      | true
            2015-11-10     | founded  | false | 2015-11-12 | supports | /date   | true
            2015-11-10     | founded  | false | 2015-11-12 | supports | /status | true
            2015-11-10     | founded  | false | 2015-11-12 | supports | /by     | false
            2015-11-10     | founded  | false | 2015-11-12 | differs  | /date   | false
            2015-11-10     | founded  | false | 2015-11-12 | implies  | ''      | false
            2015-11-10     | founded  | true  | 2015-11-12 | supports | ''      | false
            2015-11-10     | in-force | false | 2015-11-12 | supports | ''      | false
            2015           | founded  | false | 2015-11-12 | supports | ''      | false
            2015-11-10~    | founded  | false | 2015-11-12 | supports | ''      | false
            2015-11-10     | founded  | false | [..2016]   | supports | ''      | false
            """)
    void aSourceIsNotOlderThanWhatItReports(
            String published, String event, boolean planned, String date, String stance, String about, boolean found) {
        EvidenceBuilder evidence = Evidence.builder().source("old").stance(Stance.of(stance));
        if (!about.isEmpty()) {
            evidence.addAbout(about);
        }
        ValidationReport report = Checks.check(
                RuleExamples.cooperation()
                        .addHistory(RuleExamples.milestone(MilestoneEvent.of(event), date)
                                .planned(planned)
                                .addEvidence(evidence.build())
                                .build()),
                RuleExamples.source("old", published),
                RuleExamples.report());
        assertEquals(found ? List.of("/lmc/history/0/evidence/0") : List.of(), Checks.where("LMC-EVD-006", report));
    }

    @Test
    void whatDoesNotFitStandsAtItsPlaceInTheClaim() {
        Evidence evidence = RuleExamples.says(
                        Stance.DIFFERS, "/seat", JsonValue.object(Map.of("country", JsonValue.of("Laos"))))
                .build();
        assertEquals(
                List.of("/evidence/0/says/country"), Checks.where("LMC-EVD-007", Checks.check(withEvidence(evidence))));
    }

    @Test
    void aClaimMayBeAboutOneLanguageOfAText() {
        assertEquals(
                List.of(),
                Checks.where(
                        "LMC-EVD-007",
                        Checks.check(withEvidence(RuleExamples.says(Stance.DIFFERS, "/name/en", JsonValue.of("Another"))
                                .build()))));
        assertEquals(
                List.of("/evidence/0/says"),
                Checks.where(
                        "LMC-EVD-007",
                        Checks.check(withEvidence(RuleExamples.says(Stance.DIFFERS, "/name/en", JsonValue.number("5"))
                                .build()))));
    }

    @Test
    void aClaimAboutAnExtensionOrAWrongPointerIsNotDecoded() {
        for (String pointer : List.of("/motto", "/title", "/participants/0")) {
            Evidence evidence = RuleExamples.says(Stance.DIFFERS, pointer, JsonValue.of("two rivers"))
                    .build();
            assertEquals(List.of(), Checks.where("LMC-EVD-007", Checks.check(withEvidence(evidence))));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # date     | stances of its evidence, with what it is about  | found
            2017-03-10  | implies                                 | true
            2017-03-10  | implies /X                              | true
            2017-03-10  | implies /name                           | false
            2017-03-10  | implies; supports                       | false
            2017-03-10  | implies; supports /X                    | false
            2017-03-10  | implies; supports /name                 | true
            2017-03-10  | implies; differs /X                     | true
            2017-03-10  | supports                                | false
            2017-03-10  | differs /X                              | false
            2017-03-10~ | implies                                 | false
            2017-03     | implies                                 | false
            """)
    void aDayThatNoSourcePrintsIsDoubtful(String date, String stances, boolean found) {
        for (String member : List.of("when", "date")) {
            List<Evidence> evidence = new ArrayList<>();
            for (String each : stances.split(";")) {
                String[] parts = each.trim().split(" ");
                EvidenceBuilder builder = Evidence.builder().source("report").stance(Stance.of(parts[0]));
                if (parts.length > 1) {
                    builder.addAbout(parts[1].replace("X", member));
                }
                evidence.add(builder.build());
            }
            RecordBuilder<?> record = member.equals("when")
                    ? RuleExamples.event("lm-1", date).evidence(evidence)
                    : RuleExamples.document("doc").date(date).evidence(evidence);
            assertEquals(found ? List.of("/" + member) : List.of(), Checks.where("LMC-EVD-009", Checks.check(record)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/name, true",
        "/name/en, true",
        "/name/EN, true",
        "/name/zh-Hans, false",
        "/kind, true",
        "/summary, false",
        "/summary/en, false",
        "/history, false",
        "/participants, true",
        "/figures, true",
        "/connectivity, false",
        "/belonging, false",
        // another rule reports these
        "/title, true",
        "/participants/7, true"
    })
    void evidenceIsForAMemberThatAppears(String pointer, boolean appears) {
        for (Stance stance : Stance.KIND.values()) {
            ValidationReport report = Checks.check(RuleExamples.project()
                    .complete(List.of("participants:owner", "figures"))
                    .evidence(
                            RuleExamples.evidence(stance, pointer).build(),
                            RuleExamples.says(stance, pointer, JsonValue.of("x"))
                                    .build()));
            assertEquals(
                    appears || stance == Stance.DIFFERS ? List.of() : List.of("/evidence/0/about/0"),
                    Checks.where("LMC-EVD-011", report));
        }
    }

    @Test
    void evidenceOfAValueIsForItsOwnMembers() {
        ValidationReport report = Checks.check(RuleExamples.project()
                .addHistory(RuleExamples.milestone(MilestoneEvent.APPROVED, "2025-02-04")
                        .addEvidence(RuleExamples.evidence(Stance.SUPPORTS, "/date")
                                .addAbout("/status")
                                .addAbout("/planned")
                                .build())
                        .build()));
        assertEquals(List.of("/history/0/evidence/0/about/1"), Checks.where("LMC-EVD-011", report));
    }
}
