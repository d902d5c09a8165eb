package org.lancangmekong.samples;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.lancangmekong.core.value.EdtfDate;

/** Dates in all forms of EDTF that the model reads, simple ones first. */
final class DateArbitraries {
    private static final Arbitrary<Integer> YEARS = Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.integers().between(2012, 2030)),
            Tuple.of(1, Arbitraries.integers().between(0, 9999)),
            Tuple.of(1, Arbitraries.of(0, 4, 1582, 1900, 2000, 2024, 9999)));

    /** Days, months and years with four digits and nothing unsaid. */
    private static final Arbitrary<String> PLAIN =
            new Memo<>(Arbitraries.integers().between(0, 5).flatMap(DateArbitraries::plain));

    /** Ranges of a set, whose ends have the same precision. */
    private static final Arbitrary<String> RANGES =
            new Memo<>(Arbitraries.integers().between(0, 5).flatMap(form -> inOrder(plain(form), "", "..", "")));

    /** What only level 1 has: far years, years before the first, seasons, digits that are not said. */
    private static final Arbitrary<String> LEVEL_1 = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(
                    2,
                    Combinators.combine(YEARS, Arbitraries.integers().between(21, 24))
                            .as((year, season) -> four(year) + "-" + season)),
            Tuple.of(2, YEARS.map(year -> four(year) + "-XX")),
            Tuple.of(1, YEARS.map(year -> four(year) + "-XX-XX")),
            Tuple.of(
                    1,
                    Combinators.combine(YEARS, Arbitraries.integers().between(1, 12))
                            .as((year, month) -> four(year) + "-" + two(month) + "-XX")),
            Tuple.of(1, YEARS.map(year -> four(year).substring(0, 3) + "X")),
            Tuple.of(1, YEARS.map(year -> four(year).substring(0, 2) + "XX")),
            Tuple.of(1, YEARS.map(year -> "-" + four(year).substring(0, 3) + "X")),
            Tuple.of(1, YEARS.map(year -> "-" + four(year).substring(0, 2) + "XX")),
            Tuple.of(1, Arbitraries.integers().between(10_000, 999_999_999).map(year -> "Y" + year)),
            Tuple.of(1, Arbitraries.integers().between(10_000, 999_999_999).map(year -> "Y-" + year)),
            Tuple.of(1, Arbitraries.integers().between(1, 9999).map(year -> "-" + four(year)))));

    private static final Arbitrary<String> SINGLE = new Memo<>(Combinators.combine(
                    Arbitraries.frequencyOf(Tuple.of(4, PLAIN), Tuple.of(1, LEVEL_1)),
                    Arbitraries.frequencyOf(
                            Tuple.of(6, Arbitraries.just("")), Tuple.of(1, Arbitraries.of("?", "~", "%"))))
            .as((date, qualifier) -> date + qualifier));

    private static final Arbitrary<String> SETS = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(2, RANGES.map(range -> "[" + range + "]")),
            Tuple.of(2, inOrder(PLAIN, "[", ",", "]")),
            Tuple.of(1, PLAIN.map(end -> "[.." + end + "]")),
            Tuple.of(1, PLAIN.map(start -> "[" + start + "..]")),
            Tuple.of(1, PLAIN.map(only -> "[" + only + "]")),
            Tuple.of(
                    1,
                    Combinators.combine(PLAIN, PLAIN, PLAIN).as((a, b, c) -> "[.." + a + "," + b + "," + c + "..]"))));

    private static final Arbitrary<String> INTERVALS = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(5, inOrder(PLAIN, "", "/", "")),
            Tuple.of(2, inOrder(SINGLE, "", "/", "")),
            Tuple.of(2, SINGLE.map(start -> start + "/..")),
            Tuple.of(1, SINGLE.map(end -> "../" + end)),
            Tuple.of(1, SINGLE.map(start -> start + "/")),
            Tuple.of(1, SINGLE.map(end -> "/" + end))));

    private static final Arbitrary<String> TIMES = new Memo<>(Combinators.combine(
                    YEARS, Arbitraries.of("T00:00:00", "T23:59:59", "T09:30:00Z", "T09:30:00+07", "T09:30:00-06:30"))
            .as((year, time) -> four(year) + "-03-23" + time));

    static final Arbitrary<String> POINTS =
            new Memo<>(Arbitraries.frequencyOf(Tuple.of(10, SINGLE), Tuple.of(2, SETS), Tuple.of(1, TIMES)));

    static final Arbitrary<String> PERIODS =
            new Memo<>(Arbitraries.frequencyOf(Tuple.of(1, SINGLE), Tuple.of(2, INTERVALS)));

    static final Arbitrary<String> ALL = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(8, SINGLE), Tuple.of(2, SETS), Tuple.of(4, INTERVALS), Tuple.of(1, TIMES)));

    private DateArbitraries() {}

    private static Arbitrary<String> inOrder(Arbitrary<String> ends, String open, String between, String close) {
        return Combinators.combine(ends, ends).as((a, b) -> {
            boolean swap = isAfter(EdtfDate.parse(a), EdtfDate.parse(b));
            return open + (swap ? b : a) + between + (swap ? a : b) + close;
        });
    }

    /** Whether a begins after b, or begins with it and ends after it. */
    private static boolean isAfter(EdtfDate a, EdtfDate b) {
        int order = compare(a.earliest(), b.earliest());
        return order > 0 || (order == 0 && compare(a.latest(), b.latest()) > 0);
    }

    private static <T extends Comparable<? super T>> int compare(Optional<T> a, Optional<T> b) {
        return a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0;
    }

    private static Arbitrary<String> plain(int form) {
        return Combinators.combine(
                        YEARS,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31))
                .as((year, month, day) -> plain(year, month, day, form));
    }

    private static String plain(int year, int month, int day, int form) {
        if (form == 0) {
            return four(year);
        }
        if (form == 1) {
            return four(year) + "-" + two(month);
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        return four(year) + "-" + two(month) + "-" + two(Math.min(day, last));
    }

    private static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
