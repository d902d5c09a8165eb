package org.lancangmekong.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.value.RecordId;

/** The longest time without a meeting, and the years without one. */
class MeetingGapsTest {
    private static final RecordId SERIES = RecordId.of("lm");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 20);

    private static MeetingSchedule schedule(LocalDate day, List<String> dates) {
        List<LmcRecord> events = new ArrayList<>();
        for (String each : dates) {
            String id = "lm-" + events.size();
            events.add(
                    Event.builder().id(id).name("en", id).of(SERIES).when(each).build());
        }
        return MeetingSchedule.of(Catalogue.of(events), SERIES, day);
    }

    /** A meeting that began on one of some days. */
    private record Days(int first, int last) {
        String set() {
            return first == last
                    ? DAY.plusDays(first).toString()
                    : "[" + DAY.plusDays(first) + ".." + DAY.plusDays(last) + "]";
        }
    }

    @Provide
    Arbitrary<List<Days>> meetings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 16),
                        Arbitraries.integers().between(0, 5))
                .as((first, days) -> new Days(first, first + days))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    private static void enumerate(List<Days> meetings, long[] chosen, int next, List<long[]> found) {
        if (next == chosen.length) {
            found.add(chosen.clone());
            return;
        }
        for (int day = meetings.get(next).first(); day <= meetings.get(next).last(); day++) {
            chosen[next] = day;
            enumerate(meetings, chosen, next + 1, found);
        }
    }

    private static long longest(long[] days) {
        long[] sorted = days.clone();
        Arrays.sort(sorted);
        OptionalLong longest = LongStream.range(1, sorted.length)
                .map(i -> sorted[(int) i] - sorted[(int) i - 1])
                .max();
        return longest.orElseThrow();
    }

    /** The upper bound is the very longest; the lower one may be too low, but holds. */
    @Property(tries = 300)
    void theLongestGapHoldsForEveryChoiceOfDays(@ForAll("meetings") List<Days> meetings) {
        List<long[]> choices = new ArrayList<>();
        enumerate(meetings, new long[meetings.size()], 0, choices);
        long least = choices.stream().mapToLong(MeetingGapsTest::longest).min().orElseThrow();
        long most = choices.stream().mapToLong(MeetingGapsTest::longest).max().orElseThrow();
        QuantityInterval gap = Gaps.longest(
                meetings.stream().map(Days::set).map(EdtfDate::parse).toList());
        assertEquals(most, gap.upper().orElseThrow().longValueExact());
        assertTrue(gap.lower().orElseThrow().longValueExact() <= least, gap + " but " + least);
        if (meetings.stream().allMatch(each -> each.first() == each.last())) {
            assertTrue(gap.isExact());
        }
    }

    /** Each meeting is of a year, or of an unknown one of the twenties, which stand for the years that it may have been in. */
    @Property
    void aYearIsWithoutMeetingUnlessOneCertainlyBeganInIt(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 2009, max = 2025) Integer> years) {
        List<String> dates =
                years.stream().map(each -> each > 2019 ? "202X" : "" + each).toList();
        int first = years.stream()
                .map(each -> Math.min(each, 2020))
                .min(Integer::compare)
                .orElseThrow();
        Map<Year, Certainty> expected = new TreeMap<>();
        for (int year = first; year <= 2031; year++) {
            boolean isPossible = year / 10 == 202 && dates.contains("202X");
            if (!dates.contains("" + year)) {
                expected.put(Year.of(year), isPossible ? Certainty.POSSIBLE : Certainty.CERTAIN);
            }
        }
        assertEquals(expected, schedule(LocalDate.of(2031, 12, 31), dates).yearsWithoutMeeting());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # meetings                              | longest gap                  | years without, by 2021-06-30
            2016-03-23                              | -                            | 2017 CERTAIN 2018 CERTAIN 2019 CERTAIN 2020 CERTAIN
            2016-03-23 2018-01-10                   | 658 days                     | 2017 CERTAIN 2019 CERTAIN 2020 CERTAIN
            2016-03-23/2016-03-25 2018-01-10        | 658 days                     | 2017 CERTAIN 2019 CERTAIN 2020 CERTAIN
            2016-03-23 2018 2020-01-01              | 649 to 1013 days             | 2017 CERTAIN 2019 CERTAIN
            2018 2018 2020                          | 366 to 1095 days             | 2019 CERTAIN
            2018 2019? 2020                         | about 1 to 730 days        | 2019 POSSIBLE
            /2018-05-01 2020-01-01                  | at least 610 days            | -
            2020-01-01 /2020-05-01 2020-06-01       | at least 31 days             | -
            2018-01-01/.. 2020-01-01                | 730 days                     | 2019 CERTAIN
            2018-06-01 201X 2021-01-01              | 367 to 3073 days             | 2010 POSSIBLE 2011 POSSIBLE 2012 POSSIBLE 2013 POSSIBLE 2014 POSSIBLE 2015 POSSIBLE 2016 POSSIBLE 2017 POSSIBLE 2019 POSSIBLE 2020 CERTAIN
            """)
    void theLongestGapAndTheYearsWithout(String dates, String gap, String years) {
        MeetingSchedule schedule = schedule(LocalDate.of(2021, 6, 30), List.of(dates.split(" ")));
        assertEquals(Optional.ofNullable(gap), schedule.longestGap().map(Object::toString));
        List<String> found = new ArrayList<>();
        schedule.yearsWithoutMeeting().forEach((year, certainty) -> found.add(year + " " + certainty));
        assertEquals(years == null ? "" : years, String.join(" ", found));
    }

    @Test
    void aSeriesWithoutMeetingsHasNoGaps() {
        MeetingSchedule schedule = schedule(LocalDate.of(2021, 6, 30), List.of());
        assertEquals(Optional.empty(), schedule.longestGap());
        assertEquals(Map.of(), schedule.yearsWithoutMeeting());
    }

    /** Years that no calendar of a meeting has are not counted one by one. */
    @Test
    void yearsOfMoreThanFourDigitsAreLeftOut() {
        assertEquals(
                10_000 - 2016 - 1,
                schedule(LocalDate.MAX, List.of("2016")).yearsWithoutMeeting().size());
        assertEquals(
                2 * 9_999 + 1,
                schedule(LocalDate.MAX, List.of("Y-170000002"))
                        .yearsWithoutMeeting()
                        .size());
        assertEquals(Map.of(), schedule(LocalDate.MAX, List.of("Y170000002")).yearsWithoutMeeting());
    }

    @Test
    void eachMeetingKnowsHowLongAgoThePreviousOneBegan() {
        assertEquals(
                List.of("Optional.empty", "Optional[658 days]", "Optional[356 to 720 days]"),
                schedule(LocalDate.of(2021, 6, 30), List.of("2016-03-23", "2018-01-10", "2019")).held().stream()
                        .map(each -> each.sincePrevious().toString())
                        .toList());
    }
}
