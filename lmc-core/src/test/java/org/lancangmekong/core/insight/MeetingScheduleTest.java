package org.lancangmekong.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.EventBuilder;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.ProgrammeKind;

class MeetingScheduleTest {
    private static final RecordId SERIES = RecordId.of("lm");

    private static EventBuilder event(String id, String when) {
        return Event.builder().id(id).name("en", id).of(SERIES).when(when);
    }

    private static MeetingSchedule schedule(Period cadence, LocalDate day, EventBuilder... events) {
        List<LmcRecord> records = new ArrayList<>();
        MechanismBuilder series =
                Mechanism.builder().id(SERIES).name("en", "Meeting").kind(MechanismKind.LEADERS_MEETING);
        Optional.ofNullable(cadence).ifPresent(series::cadence);
        records.add(series.build());
        for (EventBuilder each : events) {
            records.add(each.build());
        }
        return MeetingSchedule.of(Catalogue.of(records), SERIES, day);
    }

    @Property
    void expectedIsAsManyAsOneCounts(
            @ForAll @IntRange(max = 3) int years,
            @ForAll @IntRange(max = 14) int months,
            @ForAll @IntRange(max = 40) int days,
            @ForAll @IntRange(min = -200, max = 12_000) int after) {
        Period cadence = Period.of(years, months, days);
        if (cadence.isZero()) {
            return;
        }
        cadence = years == 0 || months < 12 ? cadence : cadence.normalized();
        LocalDate first = LocalDate.of(2016, 1, 31);
        LocalDate day = first.plusDays(after);
        int counted = 0;
        while (!first.plusMonths(cadence.toTotalMonths() * counted)
                .plusDays((long) cadence.getDays() * counted)
                .isAfter(day)) {
            counted++;
        }
        MeetingSchedule schedule = schedule(cadence, day, event("lm-1", "2016-01-31"));
        if (after < 0) {
            assertEquals(List.of(), schedule.held());
            assertEquals(Optional.empty(), schedule.expected());
        } else {
            assertTrue(schedule.expected().get().isExact());
            assertEquals(counted, schedule.expected().get().lower().get().intValueExact());
            LocalDate next = first.plus(cadence);
            assertEquals(Optional.of(EdtfDate.of(next)), schedule.nextDue());
            assertEquals(
                    Optional.of(next.isBefore(day) ? Certainty.CERTAIN : Certainty.IMPOSSIBLE), schedule.overdue());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # held                | every | due                      | of these, those of 2018-01-10 | expected by 2020-03-23
            2016-03-23            | P2Y   | 2018-03-23               | -72 days                       | 3 events
            2016-03-23/2016-03-25 | P2Y   | 2018-03-23               | -72 days                       | 3 events
            2016-02-29            | P1Y   | 2017-02-28               | 316 days                       | 5 events
            2016-03               | P2Y   | 2018-03                  | -80 to -50 days                | 2 to 3 events
            2016-02               | P1Y   | 2017-02                  | 316 to 343 days                | 5 events
            2016                  | P1Y   | 2017                     | 10 to 374 days                 | 4 to 5 events
            2016                  | P24M  | 2018                     | -355 to 9 days                 | 2 to 3 events
            2016                  | P6M   | [2016-07-01..2017-06-30] | 194 to 558 days                | 7 to 9 events
            2016-03               | P1M1D | [2016-04-02..2016-05-01] | 619 to 648 days                | 47 to 48 events
            2016-03~              | P2Y   | 2018-03~                 | about -80 to -50 days          | -
            2016?                 | P2Y   | 2018?                    | about -355 to 9 days           | -
            2016-03-23%           | P2Y   | 2018-03-23%              | about -72 days                | -
            2016~                 | P6M   | -                        | -                             | -
            ../2016               | P2Y   | -                        | -                             | -
            2016-03-23            | -     | -                        | -                             | -
            """)
    void whatIsDueIsAsExactAsWhatWasHeld(String held, String cadence, String due, String delay, String expected) {
        MeetingSchedule schedule = schedule(
                cadence == null ? null : Period.parse(cadence),
                LocalDate.of(2020, 3, 23),
                event("b", "2018-01-10/2018-01-11"),
                event("a", held));
        MeetingSchedule.Meeting second = schedule.held().get(1);
        assertEquals("b", second.event().id().toString());
        assertEquals(Optional.ofNullable(due), second.due().map(EdtfDate::toString));
        assertEquals(Optional.ofNullable(delay), second.delay().map(Object::toString));
        assertEquals(Optional.ofNullable(expected), schedule.expected().map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # last    | day        | overdue
            2018-01-10| 2020-01-10 | IMPOSSIBLE
            2018-01-10| 2020-01-11 | CERTAIN
            2018      | 2020-01-01 | IMPOSSIBLE
            2018      | 2020-01-02 | POSSIBLE
            2018      | 2020-12-31 | POSSIBLE
            2018      | 2021-01-01 | CERTAIN
            2018~     | 2030-01-01 | POSSIBLE
            2018/..   | 2021-01-01 | CERTAIN
            ../2018   | 2021-01-01 | -
            """)
    void theNextIsOverdueIfEveryDayThatItMayBeDueIsPast(String last, LocalDate day, Certainty overdue) {
        assertEquals(
                Optional.ofNullable(overdue),
                schedule(Period.ofYears(2), day, event("a", last)).overdue());
    }

    @Test
    void ordinalsTellHowManyIntervalsLieBetweenAndHowManyWereHeld() {
        MeetingSchedule schedule = schedule(
                Period.ofYears(2),
                LocalDate.of(2025, 4, 1),
                event("lm-4", "2023-12-25").ordinal(4),
                event("lm-1", "2016-03-23").ordinal(1),
                event("lm-2", "2018-01-10").ordinal(2),
                event("special", "2024-05-01"),
                event("lm-5", "2025").ordinal(5).planned(true));
        assertEquals(
                "lm on 2025-04-01: 4 recorded, 5 events expected by P2Y, next due 2026-05-01", schedule.toString());
        assertEquals(
                """
                lm-1, 2016-03-23
                lm-2, 2018-01-10, due 2018-03-23, delay -72 days
                lm-4, 2023-12-25, due 2022-01-10, delay 714 days
                special, 2024-05-01, due 2025-12-25, delay -603 days""",
                String.join(
                        "\n",
                        schedule.held().stream()
                                .map(MeetingSchedule.Meeting::toString)
                                .toList()));
        assertEquals(
                List.of(Optional.empty(), Optional.of(1), Optional.of(2), Optional.empty()),
                schedule.held().stream().map(MeetingSchedule.Meeting::intervals).toList());
        assertEquals(Optional.of(4), schedule.highestOrdinal());
        assertEquals(
                List.of("lm-5"),
                schedule.planned().stream().map(each -> each.id().toString()).toList());
    }

    @Test
    void whatBeganCertainlyAfterTheDayIsNotHeldByThen() {
        LocalDate day = LocalDate.of(2017, 6, 1);
        MeetingSchedule schedule = schedule(
                Period.ofYears(1),
                day,
                event("a", "2017-06-01"),
                event("b", "2017-06-02"),
                event("c", "2017"),
                event("d", "2018~"));
        assertEquals(
                List.of("c", "a", "d"),
                schedule.held().stream()
                        .map(each -> each.event().id().toString())
                        .toList());
        assertEquals(day, schedule.day());
    }

    @Test
    void aProgrammeIsASeriesToo() {
        Catalogue catalogue = Catalogue.of(List.of(
                Programme.builder()
                        .id("week")
                        .name("en", "Week")
                        .kind(ProgrammeKind.CAMPAIGN)
                        .cadence(Period.ofYears(1))
                        .build(),
                event("week-2018", "2018-03-23").of("week").build()));
        MeetingSchedule schedule = MeetingSchedule.of(catalogue, RecordId.of("week"), LocalDate.of(2019, 3, 23));
        assertEquals(Optional.of(Period.ofYears(1)), schedule.cadence());
        assertEquals(Optional.of("2 events"), schedule.expected().map(Object::toString));
    }

    @Test
    void aSeriesThatIsNotThereHasNoSchedule() {
        MeetingSchedule schedule = MeetingSchedule.of(Catalogue.of(List.of()), SERIES, LocalDate.MAX);
        assertEquals(SERIES, schedule.series());
        assertEquals(List.of(), schedule.held());
        assertEquals(Optional.empty(), schedule.cadence());
        assertEquals(Optional.empty(), schedule.nextDue());
        assertEquals(Optional.empty(), schedule.overdue());
        assertEquals("lm on +999999999-12-31: 0 recorded", schedule.toString());
    }

    @Test
    void theLastDayThatJavaCountsIsNoTrouble() {
        MeetingSchedule schedule = schedule(Period.ofDays(1), LocalDate.MAX, event("a", "2016-03-23"));
        assertEquals(
                LocalDate.MAX.toEpochDay() - LocalDate.of(2016, 3, 23).toEpochDay() + 1,
                schedule.expected().get().lower().get().longValueExact());
        assertEquals(
                Optional.empty(),
                schedule(Period.ofYears(9_999), LocalDate.MAX, event("a", "9999-12-31"))
                        .nextDue());
    }

    @Test
    void anEventOfWhichOnlyTheEndIsKnownStandsWhereItEnded() {
        MeetingSchedule schedule = schedule(
                Period.ofYears(1),
                LocalDate.of(2024, 1, 1),
                event("third", "/2023-07-23"),
                event("first", "2016-06-01"),
                event("second", "2017-06-01"));
        assertEquals(
                List.of("first", "second", "third"),
                schedule.held().stream()
                        .map(each -> each.event().id().toString())
                        .toList());
    }
}
