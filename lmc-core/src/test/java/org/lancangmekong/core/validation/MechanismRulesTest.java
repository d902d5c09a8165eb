package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.ParticipantBuilder;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProgrammeKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;

class MechanismRulesTest {
    /** The chairs of a mechanism, each written as {@code role country period}, with {@code -} for an absent part. */
    private static MechanismBuilder chaired(MechanismKind kind, String chairs) {
        MechanismBuilder mechanism = RuleExamples.mechanism("lmc", kind);
        for (String each : chairs.split(";")) {
            String[] parts = each.trim().split(" ");
            ParticipantBuilder chair = Participant.builder()
                    .role(parts[0].equals("standing") ? Role.STANDING_CO_CHAIR : Role.ROTATING_CO_CHAIR)
                    .country(Country.of(parts[1]));
            if (!parts[2].equals("-")) {
                chair.period(parts[2]);
            }
            mechanism.addParticipant(chair.build());
        }
        return mechanism;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            standing CN -; rotating TH -                                     | ''
            standing CN -; rotating CN -                                     | 1
            standing CN -; standing TH -                                     | 1
            standing CN -; standing CN -                                     | ''
            standing CN 2015/2018; rotating CN 2018-12-31/..                 | ''
            standing CN 2015/2018; rotating CN 2018-01-01/..                 | ''
            standing CN 2015/2018-06-30; rotating CN 2017/..                 | 1
            standing CN 2015/2018; standing TH 2019/..                       | ''
            rotating TH -; rotating CN -                                     | ''
            # in any order of the list
            rotating CN -; standing CN -                                     | 0
            rotating TH -; standing CN -; rotating CN -                      | 2
            """)
    void oneCountryIsStandingCoChair(String chairs, String expected) {
        assertEquals(
                expected,
                String.join(
                        " ",
                        Checks.where("LMC-MEC-004", Checks.check(chaired(MechanismKind.COOPERATION, chairs))).stream()
                                .map(pointer -> pointer.split("/")[2])
                                .toList()));
        assertEquals(List.of(), Checks.where("LMC-MEC-004", Checks.check(chaired(MechanismKind.FORUM, chairs))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # chairs in any order of the list                                             | where
            rotating KH 2016/2018; rotating TH 2015/2016-01-01                            | ''
            rotating KH 2016-01-01/2018-01-10; rotating TH 2015-11-12/2017                | 0
            rotating KH 2020/2022-06; rotating LA 2017-01-10/2018; rotating TH 2015-11-12/2016 | ''
            # a long term is held against all that begin before its end
            rotating TH 2015-11-12/2020; rotating KH 2016-03-23/2017-01-10; rotating LA 2018-01-10/2019-12-10 | 1 2
            """)
    void theRotatingCoChairIsOneCountryAtATime(String chairs, String expected) {
        assertEquals(
                expected,
                String.join(
                        " ",
                        Checks.where("LMC-MEC-001", Checks.check(chaired(MechanismKind.COOPERATION, chairs))).stream()
                                .map(pointer -> pointer.split("/")[2])
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # anniversary | in   | a source that differs says founded in | found
            10 | 2025    | ''         | ''
            10 | 2024    | ''         | anniversary 10 in 2024 counts from 2014, but the founding is dated 2015-11-12; check both
            9  | 2025    | ''         | anniversary 9 in 2025 counts from 2016, but the founding is dated 2015-11-12; check both
            9  | 2025    | 2016       | ''
            8  | 2025    | 2016       | anniversary 8 in 2025 counts from 2017, but the founding is dated 2015-11-12 or 2016; check both
            8  | 2025    | 2016~      | anniversary 8 in 2025 counts from 2017, but the founding is dated 2015-11-12; check both
            9  | 2025~   | ''         | ''
            """)
    void anAnniversaryCountsFromTheFounding(String number, String when, String differs, String expected) {
        var founded = RuleExamples.milestone(MilestoneEvent.FOUNDED, "2015-11-12");
        if (!differs.isEmpty()) {
            founded.addEvidence(RuleExamples.says(Stance.DIFFERS, "/date", JsonValue.of(differs))
                    .build());
        }
        ValidationReport report = Checks.check(RuleExamples.cooperation()
                .addHistory(founded.build())
                .addFigure(RuleExamples.figure("anniversary", Basis.AT_DATE, Quantity.exactly(number, "year"))
                        .when(when)
                        .build()));
        assertEquals(expected, String.join("; ", Checks.said("LMC-MEC-003", report)));
    }

    private static MechanismBuilder group(String id, String parent, PriorityArea... areas) {
        MechanismBuilder group = RuleExamples.mechanism(id, MechanismKind.WORKING_GROUP)
                .name("en", id)
                .areas(List.of(areas));
        return parent.isEmpty() ? group : group.parent(parent);
    }

    @Test
    void aSecondWorkingGroupOfAnAreaIsNamedWithTheFirst() {
        ValidationReport report = Checks.check(
                RuleExamples.cooperation(),
                RuleExamples.mechanism("forum", MechanismKind.FORUM),
                group("one", "lmc", PriorityArea.WATER_RESOURCES),
                group("two", "lmc", PriorityArea.CONNECTIVITY, PriorityArea.WATER_RESOURCES),
                group("other", "forum", PriorityArea.CONNECTIVITY),
                group("free", "", PriorityArea.CONNECTIVITY),
                RuleExamples.report());
        assertEquals(List.of("/two/areas/1"), Checks.where("LMC-MEC-005", report));
        assertEquals(
                List.of("water-resources has the working groups one, two; expected at most 1"),
                Checks.said("LMC-MEC-005", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # cadence | days between | found
            P60D      | 30           | ''
            P60D      | 29           | this is at most 29 days after a, but lm has a cadence of P60D
            P60D      | 90           | ''
            P60D      | 91           | this is at least 91 days after a, but lm has a cadence of P60D
            P1M30D    | 31           | ''
            P1M30D    | 30           | this is at most 30 days after a, but lm has a cadence of P1M30D
            """)
    void anIntervalIsHalfToOneAndAHalfOfTheCadence(String cadence, int days, String expected) {
        String second = LocalDate.of(2020, 1, 1).plusDays(days).toString();
        ValidationReport report = Checks.check(
                RuleExamples.leadersMeeting().cadence(Period.parse(cadence)),
                RuleExamples.event("a", "2020-01-01").ordinal(1),
                RuleExamples.event("b", second).ordinal(2),
                RuleExamples.report());
        assertEquals(expected, String.join("; ", Checks.said("LMC-MEC-002", report)));
    }

    @Test
    void aProgrammeHasACadenceToo() {
        ValidationReport report = Checks.check(
                Programme.builder()
                        .id("lm")
                        .name("en", "Lancang-Mekong Week")
                        .evidence(Evidence.of("report"))
                        .kind(ProgrammeKind.CAMPAIGN)
                        .cadence(Period.ofYears(1)),
                RuleExamples.event("week-1", "2018-03-23").ordinal(1),
                RuleExamples.event("week-2", "2021-03-23").ordinal(2),
                RuleExamples.report());
        assertEquals(List.of("/week-2/when"), Checks.where("LMC-MEC-002", report));
    }
}
