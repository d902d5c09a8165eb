package org.lancangmekong.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Stance;

class DisagreementsTest {
    private static LmcRecord founded(String date, Evidence... evidence) {
        return RuleExamples.cooperation()
                .addHistory(RuleExamples.milestone(MilestoneEvent.FOUNDED, date)
                        .addEvidence(evidence)
                        .build())
                .build();
    }

    private static Evidence differs(String source, String about, JsonValue says) {
        return RuleExamples.says(Stance.DIFFERS, about, says).source(source).build();
    }

    @Test
    void allThatDiffersOnAMemberIsOneDisagreementWithItsSources() {
        LmcRecord record = founded(
                "2015-11-12",
                Evidence.of("s12"),
                differs("s36", "/date", JsonValue.of("2016")),
                RuleExamples.evidence(Stance.IMPLIES, "/status").source("s99").build(),
                differs("s53", "/date", JsonValue.of("2016-03-23")),
                Evidence.of("s12", "again"));
        List<Disagreement> found = Disagreements.of(record);
        assertEquals(1, found.size());
        Disagreement one = found.get(0);
        assertEquals(record, one.record());
        assertEquals(Pointer.parse("/history/0/date"), one.pointer());
        assertEquals(Optional.of(EdtfDate.parse("2015-11-12")), one.value());
        assertEquals(List.of(RecordId.of("s12")), one.sources());
        assertEquals(
                List.of("s36", "s53"),
                one.claims().stream().map(each -> each.source().toString()).toList());
        assertEquals(Optional.of(EdtfDate.parse("2016")), one.claims().get(0).value());
        assertEquals(Optional.of(Certainty.IMPOSSIBLE), one.claims().get(0).agreement());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2015-11-12 | 2015    | POSSIBLE
            2015-11-12 | 2016    | IMPOSSIBLE
            2015       | 2015    | POSSIBLE
            2015-11-12 | 2016?   | POSSIBLE
            2015-11-12 | March   | -
            """)
    void datesAgreeIfTheyMayBeTheSame(String held, String said, Certainty expected) {
        Disagreement found = Disagreements.of(founded(held, differs("s1", "/date", JsonValue.of(said))))
                .get(0);
        assertEquals(Optional.ofNullable(expected), found.claims().get(0).agreement());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            422 | 422 | km      | CERTAIN
            422 | 414 | km      | IMPOSSIBLE
            422 | 414 | hectare | -
            """)
    void quantitiesAgreeIfTheirIntervalsOverlap(String held, String said, String unit, Certainty expected) {
        LmcRecord record = RuleExamples.project()
                .addFigure(RuleExamples.length(held)
                        .addEvidence(differs("s1", "/value", RuleExamples.quantity(said, unit)))
                        .build())
                .build();
        Disagreement found = Disagreements.of(record).get(0);
        assertEquals(Pointer.parse("/figures/0/value"), found.pointer());
        assertEquals(Optional.of(Quantity.exactly(held, "km")), found.value());
        assertEquals(
                Optional.of(Quantity.exactly(said, unit)), found.claims().get(0).value());
        assertEquals(Optional.ofNullable(expected), found.claims().get(0).agreement());
    }

    @Test
    void anIntervalOverlapsWhatItMayHold() {
        LmcRecord record = RuleExamples.project()
                .addFigure(RuleExamples.length("422")
                        .value(Quantity.between("400", "430", "km"))
                        .addEvidence(differs("s1", "/value", RuleExamples.quantity("414", "km")))
                        .build())
                .build();
        assertEquals(
                Optional.of(Certainty.POSSIBLE),
                Disagreements.of(record).get(0).claims().get(0).agreement());
    }

    @Test
    void otherValuesAgreeIfTheyAreEqual() {
        LmcRecord record = RuleExamples.cooperation()
                .evidence(
                        Evidence.of("s0"),
                        differs("s1", "/kind", JsonValue.of(MechanismKind.FUND.code())),
                        differs("s2", "/kind", JsonValue.of(MechanismKind.COOPERATION.code())))
                .build();
        List<Disagreement.Claim> claims = Disagreements.of(record).get(0).claims();
        assertEquals(Optional.of(Certainty.IMPOSSIBLE), claims.get(0).agreement());
        assertEquals(Optional.of(Certainty.CERTAIN), claims.get(1).agreement());
    }

    @Test
    void aQuotationAloneIsADisagreementWithoutAValue() {
        Evidence quoted = RuleExamples.evidence(Stance.DIFFERS, "/level")
                .quote(LocalizedText.of("en", "ministerial"))
                .build();
        Disagreement found = Disagreements.of(
                        RuleExamples.cooperation().evidence(quoted).build())
                .get(0);
        assertEquals(Optional.empty(), found.value());
        assertEquals(List.of(), found.sources());
        assertEquals(Optional.empty(), found.claims().get(0).value());
        assertEquals(Optional.empty(), found.claims().get(0).agreement());
    }

    @Test
    void aSourceMayDifferOnAWholeObjectOrOnSomethingThatIsNotThere() {
        Evidence whole = Evidence.builder()
                .source("s1")
                .stance(Stance.DIFFERS)
                .quote(LocalizedText.of("en", "never founded"))
                .build();
        assertEquals(
                Pointer.parse("/history/0"),
                Disagreements.of(founded("2015", whole)).get(0).pointer());
        Evidence nowhere = differs("s1", "/title", JsonValue.of("x"));
        assertEquals(
                Optional.empty(),
                Disagreements.of(founded("2015", nowhere)).get(0).value());
    }

    @Test
    void aCatalogueHasThoseOfAllItsRecords() {
        LmcRecord lmc = founded("2015-11-12", differs("s1", "/date", JsonValue.of("2016")));
        LmcRecord bridge = RuleExamples.project()
                .addFigure(RuleExamples.length("422")
                        .addEvidence(differs("s1", "/value", RuleExamples.quantity("414", "km")))
                        .build())
                .build();
        Catalogue catalogue = Catalogue.of(List.of(bridge, lmc));
        assertEquals(
                List.of("/history/0/date", "/figures/0/value"),
                Disagreements.of(catalogue).stream()
                        .map(each -> each.pointer().toString())
                        .toList());
        assertEquals(List.of(), Disagreements.of(Catalogue.of(RuleExamples.records(RuleExamples.report()))));
    }
}
