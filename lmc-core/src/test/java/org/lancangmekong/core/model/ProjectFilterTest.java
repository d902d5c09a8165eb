package org.lancangmekong.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.MilestoneBuilder;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Status;

class ProjectFilterTest {
    /** Milestones such as {@code implementing 2016; operating 2021-12-03; planned cancelled 2030; suspended -}. */
    private static ProjectBuilder project(String id, String history) {
        ProjectBuilder project = RuleExamples.project(id);
        for (String each : history.split("; ")) {
            String[] words = each.split(" ");
            MilestoneBuilder milestone = Milestone.builder()
                    .event(MilestoneEvent.ANNOUNCED)
                    .status(Status.of(words[words.length - 2]))
                    .planned(words.length > 2);
            String date = words[words.length - 1];
            project.addHistory((date.equals("-") ? milestone : milestone.date(date)).build());
        }
        return project;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # history                                              | status       | period      | had
            implementing 2016; operating 2021-12-03                | implementing | 2015        | IMPOSSIBLE
            implementing 2016; operating 2021-12-03                | implementing | 2016        | CERTAIN
            implementing 2016; operating 2021-12-03                | implementing | 2016-06     | POSSIBLE
            implementing 2016; operating 2021-12-03                | implementing | 2018        | CERTAIN
            implementing 2016; operating 2021-12-03                | implementing | 2021        | CERTAIN
            implementing 2016; operating 2021-12-03                | implementing | 2021-12-03  | IMPOSSIBLE
            implementing 2016; operating 2021-12-03                | implementing | 2022        | IMPOSSIBLE
            implementing 2016; operating 2021-12-03                | operating    | 2021        | CERTAIN
            implementing 2016; operating 2021-12-03                | operating    | 2021-11     | IMPOSSIBLE
            implementing 2016; operating 2021-12-03                | operating    | 2022/..     | CERTAIN
            implementing 2016; operating 2021-12-03                | operating    | ../2020     | IMPOSSIBLE
            implementing 2016; operating 2021-12-03                | cancelled    | 1900/2100   | IMPOSSIBLE
            implementing 2016; operating 2021                      | operating    | 2021-06     | POSSIBLE
            implementing 2016; operating 2021?                     | operating    | 2021        | POSSIBLE
            implementing 2016; operating 2021?                     | operating    | 2016        | POSSIBLE
            implementing 2016; operating -                         | operating    | 2020        | POSSIBLE
            implementing 2016; operating -                         | implementing | 2020        | POSSIBLE
            implementing 2016; planned operating 2020              | operating    | 2020        | IMPOSSIBLE
            operating [..2021-06-30]; suspended [2021-09-01..]     | operating    | 2021        | CERTAIN
            operating 2021-03-01; suspended 2021-05-01             | operating    | 2021        | CERTAIN
            operating 2021-03-01; suspended 2021-03-01             | operating    | 2021        | CERTAIN
            operating 2021-03-01; suspended 2021-05-01             | operating    | 2022        | IMPOSSIBLE
            operating 2021; suspended 2023; operating 2024-07      | operating    | 2024-06     | IMPOSSIBLE
            operating 2021; suspended 2023; operating 2024-07      | suspended    | 2024        | CERTAIN
            """)
    void aStatusInAPeriod(String history, String code, String period, Certainty expected) {
        Status status = Status.of(code);
        Project project = project("bridge", history).build();
        assertEquals(expected, project.hadStatus(status, period));
        ProjectFilter filter = ProjectFilter.all().status(status, period);
        assertEquals(expected, filter.test(project));
        Catalogue catalogue = Catalogue.of(List.of(project));
        assertEquals(
                expected != Certainty.IMPOSSIBLE, catalogue.projects(filter).contains(project));
        assertEquals(
                expected == Certainty.CERTAIN,
                catalogue.projects(filter.certainly()).contains(project));
    }

    /** A milestone that was reached on some day of a few; its status is a number of the list. */
    private record Step(Status status, int first, int last) {}

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.of(Status.IMPLEMENTING, Status.OPERATING, Status.SUSPENDED),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 3))
                .as((status, first, days) -> new Step(status, first, first + days));
        // The list is in the order of time, which decides where dates do not.
        return steps.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .filter(list -> list.stream()
                                .sorted(Comparator.comparing(Step::first))
                                .toList()
                                .equals(list)
                        && list.stream()
                                .sorted(Comparator.comparing(Step::last))
                                .toList()
                                .equals(list));
    }

    /** Whether it had the status on a day from first to last, for every choice of days that is in the order of the list. */
    private static void enumerate(
            List<Step> steps, List<Integer> days, Status status, int first, int last, List<Boolean> found) {
        int next = days.size();
        if (next == steps.size()) {
            boolean had = false;
            Status before = null;
            for (int i = 0; i < next; i++) {
                had |= steps.get(i).status() == status && days.get(i) >= first && days.get(i) <= last;
                before = days.get(i) <= first ? steps.get(i).status() : before;
            }
            found.add(had || before == status);
            return;
        }
        int from = next == 0 ? 0 : days.get(next - 1);
        for (int day = Math.max(from, steps.get(next).first());
                day <= steps.get(next).last();
                day++) {
            List<Integer> more = new ArrayList<>(days);
            more.add(day);
            enumerate(steps, more, status, first, last, found);
        }
    }

    @Property(tries = 500)
    void whatIsCertainOrImpossibleIsSoForEveryChoiceOfDays(
            @ForAll("histories") List<Step> steps,
            @ForAll @IntRange(max = 9) int first,
            @ForAll @IntRange(max = 4) int days) {
        ProjectBuilder project = RuleExamples.project();
        for (Step each : steps) {
            project.addHistory(Milestone.builder()
                    .event(MilestoneEvent.ANNOUNCED)
                    .status(each.status())
                    .date("[" + DAY.plusDays(each.first()) + ".." + DAY.plusDays(each.last()) + "]")
                    .build());
        }
        String period = DAY.plusDays(first) + "/" + DAY.plusDays(first + days);
        for (Status status : List.of(Status.IMPLEMENTING, Status.OPERATING, Status.SUSPENDED)) {
            List<Boolean> found = new ArrayList<>();
            enumerate(steps, List.of(), status, first, first + days, found);
            Certainty had = project.build().hadStatus(status, period);
            if (!found.contains(false)) {
                assertNotEquals(Certainty.IMPOSSIBLE, had, period + " " + status);
            } else if (!found.contains(true)) {
                assertNotEquals(Certainty.CERTAIN, had, period + " " + status);
            } else {
                assertEquals(Certainty.POSSIBLE, had, period + " " + status);
            }
        }
    }

    @Property
    void aDayIsAPeriodOfOneDay(@ForAll("histories") List<Step> steps, @ForAll @IntRange(max = 9) int day) {
        ProjectBuilder builder = RuleExamples.project();
        for (Step each : steps) {
            builder.addHistory(Milestone.builder()
                    .event(MilestoneEvent.ANNOUNCED)
                    .status(each.status())
                    .date("[" + DAY.plusDays(each.first()) + ".." + DAY.plusDays(each.last()) + "]")
                    .build());
        }
        Project project = builder.build();
        LocalDate on = DAY.plusDays(day);
        for (Status status : Status.values()) {
            Certainty had = project.hadStatus(status, EdtfDate.of(on));
            boolean listed = Catalogue.of(List.of(project)).projects(status, on).contains(project);
            if (project.status(on).filter(each -> each.status() == status).isPresent()) {
                assertTrue(listed);
            }
            if (listed) {
                assertNotEquals(Certainty.IMPOSSIBLE, had);
            }
        }
    }

    @Test
    void theProjectsThatPossiblyHaveAStatusOnADayIncludeThoseThatMayHaveJustReachedIt() {
        Catalogue catalogue = Catalogue.of(
                List.of(project("bridge", "implementing 2016; operating 2021").build()));
        LocalDate day = LocalDate.of(2021, 6, 1);
        assertEquals(1, catalogue.projects(Status.IMPLEMENTING, day).size());
        assertEquals(1, catalogue.projects(Status.OPERATING, day).size());
        assertEquals(0, catalogue.projects(Status.CANCELLED, day).size());
        assertEquals(
                0,
                catalogue.projects(Status.OPERATING, LocalDate.of(2020, 12, 31)).size());
        assertEquals(1, catalogue.projects(Status.OPERATING, LocalDate.MAX).size());
    }

    @Test
    void aProjectMustPassEveryCondition() {
        Catalogue catalogue = Catalogue.of(List.of(
                project("a", "operating 2021")
                        .kind(ProjectKind.RAILWAY)
                        .addParticipants(
                                Participant.of(Role.HOST, Country.LAOS), Participant.of(Role.INVESTOR, Country.CHINA))
                        .addAreas(PriorityArea.CONNECTIVITY)
                        .build(),
                project("b", "operating 2023")
                        .kind(ProjectKind.RAILWAY)
                        .addParticipants(Participant.of(Role.HOST, Country.CHINA))
                        .build(),
                project("c", "cancelled 2023")
                        .kind(ProjectKind.ROAD)
                        .addParticipants(Participant.of(Role.HOST, Country.LAOS))
                        .build()));
        ProjectFilter all = ProjectFilter.all();
        assertIds("a b c", catalogue, all);
        assertIds("a b c", catalogue, all.certainly());
        assertIds("a c", catalogue, all.country(Country.LAOS));
        assertIds("a b", catalogue, all.country(Country.CHINA));
        assertIds("b", catalogue, all.country(Country.CHINA, Role.HOST));
        assertIds("a", catalogue, all.country(Country.LAOS).kind(ProjectKind.RAILWAY));
        assertIds("a", catalogue, all.area(PriorityArea.CONNECTIVITY));
        assertIds("a", catalogue, all.kind(ProjectKind.RAILWAY).status(Status.OPERATING, "2022"));
        assertIds("a b", catalogue, all.kind(ProjectKind.RAILWAY).status(Status.OPERATING, "2023"));
        assertIds("", catalogue, all.kind(ProjectKind.ROAD).status(Status.OPERATING, "2023"));
        assertIds("c", catalogue, all.kind(ProjectKind.RAILWAY).kind(ProjectKind.ROAD));
    }

    private static void assertIds(String expected, Catalogue catalogue, ProjectFilter filter) {
        assertEquals(
                expected,
                catalogue.projects(filter).stream()
                        .map(each -> each.id().toString())
                        .collect(Collectors.joining(" ")));
    }
}
