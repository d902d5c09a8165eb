package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.ParticipantBuilder;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.Role;

class ParticipantRulesTest {
    /** A participant written as {@code role country share period}, with {@code -} for an absent part. */
    private static Participant participant(String text) {
        String[] parts = text.trim().split(" ");
        ParticipantBuilder builder =
                Participant.builder().role(Role.of(parts[0])).country(Country.of(parts[1]));
        if (!parts[2].equals("-")) {
            builder.share(
                    parts[2].startsWith("~")
                            ? Quantity.about(parts[2].substring(1), "percent")
                            : parts[2].startsWith(">")
                                    ? Quantity.moreThan(parts[2].substring(1), "percent")
                                    : Quantity.exactly(parts[2], "percent"));
        }
        if (!parts[3].equals("-")) {
            builder.period(parts[3]);
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            owner KH 39 -; owner CN 51 -; owner VN 10 -                            | false
            owner KH 39 -; owner CN 51 -; owner VN 12 -                            | true
            owner KH 33 -; owner CN 34 -; owner VN 34 -                            | false
            owner KH 60 -; owner CN 41 -                                           | false
            owner KH 60 -; owner CN 42 -                                           | true
            owner KH 33.0 -; owner CN 34.0 -; owner VN 34.0 -                      | true
            owner KH 60 -; investor CN 60 -                                        | false
            owner KH ~60 -; owner CN 60 -                                          | false
            owner KH >50 -; owner CN >51 -                                         | true
            owner MM 30 2018-11-08/..; owner CN 70 2018-11-08/..; owner CN 85 ../2018-11-08 | false
            owner MM 30 2018-11-08/..; owner CN 70 2018-11-08/..; owner CN 85 ../2018-11-10 | true
            owner CN 85 -; owner CN 70 -                                           | false
            owner CN 85 -; owner MM 30 -; owner CN 70 -                            | false
            owner CN 85 -; owner MM 30 -; owner CN 75 -                            | true
            owner CN 60 2018; owner MM 60 2018                                     | true
            owner CN 60 2018; owner MM 60 2019                                     | false
            owner CN 60 2018/2020; owner MM 60 2020/2022                           | false
            owner CN 60 2018/2020; owner MM 60 2018/2020                           | true
            owner CN 60 2018/2020~; owner MM 60 2018/2020~                         | false
            owner CN 60 2018/; owner MM 60 2018/                                   | false
            owner CN 60 -; owner MM 60 2018/..                                     | false
            owner CN 60 ../2018; owner MM 60 ../2018                               | true
            """)
    void sharesAtOneTimeAreNoMoreThanTheWhole(String shares, boolean found) {
        ProjectBuilder project = RuleExamples.project();
        for (String each : shares.split(";")) {
            project.addParticipant(participant(each));
        }
        assertEquals(found ? List.of("/participants") : List.of(), Checks.where("LMC-PAR-002", Checks.check(project)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-11-12/2016-03-23 | 2016-03-23/2018-01-10 | false
            2015-11-12/2016-03-24 | 2016-03-23/2018-01-10 | true
            2018-01-10/2020       | 2020/2023-12-25       | false
            2018-01-10/2021       | 2020/2023-12-25       | true
            2023-12-25/..         | 2015/2016             | false
            2023-12-25/..         | 2024/..               | true
            2023-12-25/..         | 2024?/..              | false
            2023-12-25/           | 2024/..               | false
            """)
    void oneCountryIsRotatingCoChair(String one, String other, boolean found) {
        MechanismBuilder lmc = RuleExamples.cooperation()
                .addParticipant(participant("rotating-co-chair KH - " + one))
                .addParticipant(participant("rotating-co-chair LA - " + other));
        assertEquals(found, Checks.finds("LMC-MEC-001", Checks.check(lmc)));
    }

    @Test
    void theRotatingCoChairIsTheCooperations() {
        MechanismBuilder forum = RuleExamples.mechanism("forum", MechanismKind.FORUM)
                .addParticipant(participant("rotating-co-chair KH - 2020/.."))
                .addParticipant(participant("rotating-co-chair LA - 2020/.."));
        assertEquals(List.of(), Checks.where("LMC-MEC-001", Checks.check(forum)));
        MechanismBuilder twice = RuleExamples.cooperation()
                .addParticipant(participant("rotating-co-chair KH - 2020/.."))
                .addParticipant(participant("rotating-co-chair KH - 2020/.."));
        assertEquals(List.of(), Checks.where("LMC-MEC-001", Checks.check(twice)));
    }

    @Test
    void aMemberThatCameBackIsNotTwoMembers() {
        MechanismBuilder left = RuleExamples.cooperation()
                .complete(List.of("participants"))
                .addParticipant(participant("member KH - 2016/2018"))
                .addParticipant(participant("member KH - 2020/.."));
        assertEquals(List.of(), Checks.where("LMC-PAR-003", Checks.check(left)));
        MechanismBuilder twice = RuleExamples.cooperation()
                .complete(List.of("participants"))
                .addParticipant(participant("member KH - 2016/2018"))
                .addParticipant(participant("member KH - -"));
        assertEquals(List.of("/participants/1/country"), Checks.where("LMC-PAR-003", Checks.check(twice)));
        MechanismBuilder open = twice.complete(List.of());
        assertEquals(List.of(), Checks.where("LMC-PAR-003", Checks.check(open)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016/2018  | 2020/..   | ''
            2016/2018  | 2017/..   | /participants/1/country
            # a doubtful term holds certainly on no day
            2016/2018~ | 2017/..   | ''
            2016/2018  | 2017~/..  | ''
            -          | 2017~/..  | /participants/1/country
            """)
    void aMemberStandsTwiceIfBothTermsCertainlyMeet(String one, String other, String expected) {
        MechanismBuilder lmc = RuleExamples.cooperation()
                .complete(List.of("participants"))
                .addParticipant(participant("member KH - " + one))
                .addParticipant(participant("member KH - " + other));
        assertEquals(expected, String.join(" ", Checks.where("LMC-PAR-003", Checks.check(lmc))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            owner KH 51 -; owner CN 47 -                | true
            owner KH 51 2018/..; owner CN 47 -          | false
            owner KH - -; owner CN 47 -                 | false
            owner KH >40 -; owner CN 47 -               | false
            lender KH 47 -                              | false
            """)
    void aRestOfACompleteListBelongsToSomebody(String shares, boolean found) {
        ProjectBuilder project = RuleExamples.project().complete(List.of("participants:owner"));
        for (String each : shares.split(";")) {
            project.addParticipant(participant(each));
        }
        assertEquals(found ? List.of("/participants") : List.of(), Checks.where("LMC-PAR-005", Checks.check(project)));
    }

    @Test
    void aSumOfMoneyIsNoPartOfTheWhole() {
        ProjectBuilder project = RuleExamples.project()
                .complete(List.of("participants:owner"))
                .addParticipant(RuleExamples.owner(Country.CAMBODIA, "51").build())
                .addParticipant(RuleExamples.participant(Role.OWNER, Country.CHINA)
                        .share(Quantity.exactly("40", "USD"))
                        .build());
        assertEquals(List.of(), Checks.where("LMC-PAR-005", Checks.check(project)));
    }

    @Test
    void anActorOrAKindOfActorIsSomebody() {
        ProjectBuilder project = RuleExamples.project()
                .addParticipant(
                        Participant.builder().role(Role.OWNER).actor("citic").build())
                .addParticipant(Participant.builder()
                        .role(Role.OWNER)
                        .actorKind(OrganizationKind.ENTERPRISE)
                        .build());
        assertEquals(List.of(), Checks.where("LMC-PAR-001", Checks.check(project)));
    }
}
