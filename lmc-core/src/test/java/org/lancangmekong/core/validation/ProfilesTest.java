package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Status;

/** The three profiles, and a contradictory record as a careful reader would judge it. */
class ProfilesTest {
    static Stream<Rule<?>> published() {
        return Rules.NEEDED_FOR_PUBLICATION.stream();
    }

    static Stream<Rule<?>> drafted() {
        return Rules.NOT_NEEDED_IN_DRAFTS.stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void publicationNeedsEvidence(Rule<?> rule) {
        assertTrue(Checks.check(Validator.standard(), rule.failing()).isValid());
        assertFalse(Checks.check(Validator.publication(), rule.failing()).isValid());
        assertTrue(Checks.check(Validator.publication(), rule.passing()).isValid());
    }

    @ParameterizedTest
    @MethodSource("drafted")
    void aDraftMayBeImprobable(Rule<?> rule) {
        assertFalse(Checks.check(Validator.standard(), rule.failing()).isValid());
        assertTrue(Checks.check(Validator.draft(), rule.failing()).isValid());
        assertTrue(Checks.finds(rule.id(), Checks.check(Validator.draft(), rule.failing())));
    }

    @Test
    void whatIsMeaninglessIsAnErrorInDraftsToo() {
        assertEquals(
                List.of(
                        "LMC-REF-002",
                        "LMC-REF-003",
                        "LMC-REF-005",
                        "LMC-REC-002",
                        "LMC-COD-002",
                        "LMC-TXT-007",
                        "LMC-PAR-001",
                        "LMC-FIG-001",
                        "LMC-FIG-002",
                        "LMC-EVD-001",
                        "LMC-EVD-002",
                        "LMC-EVD-003",
                        "LMC-EVD-007",
                        "LMC-FRM-001"),
                Validator.draft().rules().stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void profilesHaveTheSameRulesAndAreMadeOnce() {
        List<String> ids = Validator.standard().rules().stream().map(Rule::id).toList();
        assertEquals(ids, Validator.draft().rules().stream().map(Rule::id).toList());
        assertEquals(ids, Validator.publication().rules().stream().map(Rule::id).toList());
        assertSame(Validator.draft(), Validator.draft());
        assertSame(Validator.publication(), Validator.publication());
    }

    /** Begun before it was agreed, completed at a time, and still said to be built after that. */
    private static List<String> contradictory(String completed) {
        return Checks.check(RuleExamples.project()
                        .addHistory(RuleExamples.happened(MilestoneEvent.GROUND_BROKEN, "2019-03-22"))
                        .addHistory(RuleExamples.happened(MilestoneEvent.AGREEMENT_SIGNED, "2020-01"))
                        .addHistory(RuleExamples.milestone(MilestoneEvent.COMPLETED, completed)
                                .status(Status.COMPLETED)
                                .build())
                        .addHistory(RuleExamples.milestone(MilestoneEvent.REPORTED, "2025-04-01")
                                .status(Status.IMPLEMENTING)
                                .build()))
                .violations()
                .stream()
                .map(each -> each.severity() + " " + each.rule() + " " + each.pointer())
                .toList();
    }

    @Test
    void aContradictoryRecordYieldsWhatACarefulReaderWouldList() {
        assertEquals(
                List.of(
                        "INFO LMC-HIS-003 /history/1/date", // the agreement comes after the works began
                        "WARNING LMC-HIS-005 /history/3/status"), // it was completed, yet is being built
                contradictory("2022-11"));
    }

    /** The completion marked as an estimate: a doubtful day contradicts nothing. */
    @Test
    void anEstimatedDateContradictsNothing() {
        assertEquals(List.of("INFO LMC-HIS-003 /history/1/date"), contradictory("2022-11~"));
    }
}
