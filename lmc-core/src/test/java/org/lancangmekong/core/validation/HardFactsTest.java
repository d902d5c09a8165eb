package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.RecordBuilder;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.FrameworkKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.vocabulary.Status;

/** Real facts of the hardest kinds: what a careful reader would say of them, and nothing more. */
class HardFactsTest {
    private static List<String> said(RecordBuilder<?>... records) {
        ValidationReport report = Checks.check(records);
        return report.violations().stream()
                .map(each -> each.severity() + " " + each.rule() + " " + each.pointer())
                .toList();
    }

    private static JsonValue quantity(String form, String number, String unit) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(form, JsonValue.of(number));
        members.put("unit", JsonValue.of(unit));
        return JsonValue.object(members);
    }

    private static Participant chair(Country country, String period) {
        return RuleExamples.participant(Role.ROTATING_CO_CHAIR, country)
                .period(period)
                .build();
    }

    @Test
    void oneStandingChairAndOneThatRotates() {
        MechanismBuilder lmc = RuleExamples.cooperation().complete(List.of("participants:member"));
        Country.members().forEach(each -> lmc.addParticipant(Participant.of(Role.MEMBER, each)));
        lmc.addParticipant(RuleExamples.participant(Role.STANDING_CO_CHAIR, Country.CHINA)
                        .period("2015-11-12/..")
                        .build())
                .addParticipant(chair(Country.THAILAND, "2015-11-12/2016-03-23"))
                .addParticipant(chair(Country.CAMBODIA, "2016-03-23/2018-01-10"))
                .addParticipant(chair(Country.LAOS, "2018-01-10/2020"))
                .addParticipant(chair(Country.MYANMAR, "2020/2023-12-25"))
                .addParticipant(chair(Country.THAILAND, "2023-12-25/.."));
        assertEquals(List.of(), said(lmc));
    }

    @Test
    void aRescopedCanal() {
        Milestone suspended = RuleExamples.milestone(MilestoneEvent.SUSPENDED, "[2024-08-05..2025-04-17]")
                .status(Status.SUSPENDED)
                .addEvidence(Evidence.builder()
                        .source("ap")
                        .stance(Stance.IMPLIES)
                        .note("paused after the ceremony, before the contract; no day given")
                        .build())
                .build();
        assertEquals(
                List.of("INFO LMC-HIS-003 /funan-techo-canal/history/3/date"),
                said(
                        RuleExamples.project("funan-techo-canal")
                                .addHistory(RuleExamples.milestone(MilestoneEvent.GROUND_BROKEN, "2024-08-05")
                                        .status(Status.IMPLEMENTING)
                                        .addEvidence(RuleExamples.says(Stance.DIFFERS, "/date", JsonValue.of("2022"))
                                                .build())
                                        .build())
                                .addHistory(suspended)
                                .addHistory(RuleExamples.happened(MilestoneEvent.RESCOPED, "[2024-08-05..2025-04-18]"))
                                .addHistory(RuleExamples.milestone(MilestoneEvent.AGREEMENT_SIGNED, "2025-04-17")
                                        .status(Status.APPROVED)
                                        .addEvidence(Evidence.of("ap"))
                                        .build())
                                .addHistory(RuleExamples.milestone(MilestoneEvent.OPENED, "2028")
                                        .planned(true)
                                        .build())
                                .addFigure(RuleExamples.length("180")
                                        .when("2024-08-05")
                                        .planned(true)
                                        .build())
                                .addFigure(RuleExamples.length("151.6")
                                        .when("2025-04-18")
                                        .planned(true)
                                        .build()),
                        RuleExamples.source("ap", "2025-04-18"),
                        RuleExamples.report()));
    }

    @Test
    void aDecimalPointOutOfPlace() {
        assertEquals(
                List.of("WARNING LMC-FIG-006 /figures/0/evidence/0/says"),
                said(RuleExamples.cooperation()
                        .addFigure(RuleExamples.figure(
                                        "trade-china-mekong", Basis.IN_PERIOD, Quantity.exactly("177570000000", "USD"))
                                .when("2017-01/2017-10")
                                .addEvidence(RuleExamples.says(
                                                Stance.DIFFERS, "/value", quantity("is", "17760000000", "USD"))
                                        .build())
                                .build())));
    }

    @Test
    void ownersThatChanged() {
        assertEquals(
                List.of(),
                said(RuleExamples.project("kyaukphyu-port")
                        .addParticipant(RuleExamples.owner(Country.MYANMAR, "30")
                                .period("2018-11-08/..")
                                .build())
                        .addParticipant(RuleExamples.owner(Country.CHINA, "70")
                                .actor("citic")
                                .period("2018-11-08/..")
                                .build())
                        .addParticipant(RuleExamples.owner(Country.CHINA, "85")
                                .actor("citic")
                                .period("../2018-11-08")
                                .build())
                        .addHistory(RuleExamples.milestone(MilestoneEvent.AGREEMENT_SIGNED, "2018-11-08")
                                .status(Status.PREPARING)
                                .build())
                        .addHistory(RuleExamples.happened(MilestoneEvent.AGREEMENT_SIGNED, "2023-12-26"))));
    }

    @Test
    void aTreatyWhoseDayWasKnownBefore() {
        assertEquals(
                List.of(),
                said(
                        Framework.builder()
                                .id("rcep")
                                .name("en", "Regional Comprehensive Economic Partnership")
                                .evidence(Evidence.of("s110"))
                                .kind(FrameworkKind.AGREEMENT)
                                .addHistory(RuleExamples.milestone(MilestoneEvent.SIGNED, "2020-11-15")
                                        .addEvidence(Evidence.of("s110"))
                                        .build())
                                .addHistory(RuleExamples.milestone(MilestoneEvent.IN_FORCE, "2022-01-01")
                                        .status(Status.OPERATING)
                                        .addEvidence(Evidence.of("s110"))
                                        .build()),
                        RuleExamples.source("s110", "2021-11-03"),
                        RuleExamples.report()));
    }

    @Test
    void aCentreThatWasThereBeforeItsBranch() {
        assertEquals(
                List.of(),
                said(RuleExamples.cooperation()
                        .addHistory(RuleExamples.milestone(MilestoneEvent.FOUNDED, "[..2020-06-08]")
                                .status(Status.OPERATING)
                                .build())
                        .addHistory(RuleExamples.milestone(MilestoneEvent.BRANCH_OPENED, "2020-06-08")
                                .note(LocalizedText.of("en", "Guangxi branch, Nanning"))
                                .build())));
    }

    @Test
    void aLineUnderConstructionAfterItsCompletion() {
        assertEquals(
                List.of(
                        "ERROR LMC-HIS-001 /history/0/date",
                        "INFO LMC-HIS-003 /history/1/date",
                        "WARNING LMC-HIS-005 /history/3/status"),
                said(RuleExamples.project()
                        .addHistory(RuleExamples.happened(MilestoneEvent.CONSTRUCTION_STARTED, "2024-03"))
                        .addHistory(RuleExamples.happened(MilestoneEvent.AGREEMENT_SIGNED, "2024-09"))
                        .addHistory(RuleExamples.milestone(MilestoneEvent.COMPLETED, "2023")
                                .status(Status.COMPLETED)
                                .build())
                        .addHistory(RuleExamples.milestone(MilestoneEvent.REPORTED, "2025-01")
                                .status(Status.IMPLEMENTING)
                                .build())));
    }
}
