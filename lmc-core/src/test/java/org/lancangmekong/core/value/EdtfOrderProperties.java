package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.lancangmekong.core.problem.InvalidValueException;

/** The three-valued order against the enumeration of every day that a date may mean, and reading against patterns. */
class EdtfOrderProperties {
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 26);
    private static final int DAYS = 8;

    /** Days beyond every date that is generated, where unknown and open ends reach. */
    private static final long BEFORE_ALL = LocalDate.of(2020, 1, 25).toEpochDay();

    private static final long AFTER_ALL = LocalDate.of(2020, 4, 5).toEpochDay();

    /** A stretch of time that a date may mean. */
    private record Stretch(long start, long end) {}

    /** A date's text with every stretch that it may mean. */
    private record Meaning(String text, Set<Stretch> stretches) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static Meaning points(String text, long first, long last) {
        Set<Stretch> stretches = new LinkedHashSet<>();
        for (long day = first; day <= last; day++) {
            stretches.add(new Stretch(day, day));
        }
        return new Meaning(text, stretches);
    }

    private static Arbitrary<Meaning> dates() {
        Arbitrary<Meaning> days = Arbitraries.integers().between(0, DAYS - 1).map(offset -> {
            LocalDate day = FIRST.plusDays(offset);
            return points(day.toString(), day.toEpochDay(), day.toEpochDay());
        });
        Arbitrary<Meaning> months = Arbitraries.of(YearMonth.of(2020, 2), YearMonth.of(2020, 3))
                .flatMap(month -> Arbitraries.of("", "-XX")
                        .map(suffix -> points(
                                month + suffix,
                                month.atDay(1).toEpochDay(),
                                month.atEndOfMonth().toEpochDay())));
        return Arbitraries.frequencyOf(Tuple.of(4, days), Tuple.of(1, months));
    }

    private static Arbitrary<Meaning> intervals() {
        return Combinators.combine(dates(), dates(), Arbitraries.of("", "..", "date"), Arbitraries.of(true, false))
                .as(EdtfOrderProperties::interval)
                .filter(meaning -> !meaning.stretches().isEmpty());
    }

    private static Meaning interval(Meaning date, Meaning other, String end, boolean first) {
        Set<Stretch> stretches = new LinkedHashSet<>();
        for (Stretch each : date.stretches()) {
            if (end.equals("date")) {
                for (Stretch to : other.stretches()) {
                    add(stretches, each.start(), to.end());
                }
            } else if (end.equals("..")) {
                add(stretches, first ? each.start() : Long.MIN_VALUE, first ? Long.MAX_VALUE : each.end());
            } else {
                for (long day = BEFORE_ALL; day <= AFTER_ALL; day++) {
                    add(stretches, first ? each.start() : day, first ? day : each.end());
                }
                // It may also reach further than any day that is looked at.
                add(stretches, first ? each.start() : Long.MIN_VALUE, first ? Long.MAX_VALUE : each.end());
            }
        }
        String text = end.equals("date")
                ? date.text() + "/" + other.text()
                : first ? date.text() + "/" + end : end + "/" + date.text();
        return new Meaning(text, stretches);
    }

    private static void add(Set<Stretch> stretches, long start, long end) {
        if (start <= end) {
            stretches.add(new Stretch(start, end));
        }
    }

    private static Arbitrary<Meaning> sets() {
        return dates().filter(date -> !date.text().endsWith("X"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(members -> {
                    Set<Stretch> stretches = new LinkedHashSet<>();
                    List<String> texts = new ArrayList<>();
                    members.forEach(each -> {
                        stretches.addAll(each.stretches());
                        texts.add(each.text());
                    });
                    return new Meaning("[" + String.join(",", texts) + "]", stretches);
                });
    }

    @Provide
    Arbitrary<Meaning> meanings() {
        return Arbitraries.oneOf(dates(), intervals(), sets());
    }

    private static Certainty enumerate(Meaning a, Meaning b, BiPredicate<Stretch, Stretch> relation) {
        boolean all = true;
        boolean none = true;
        for (Stretch x : a.stretches()) {
            for (Stretch y : b.stretches()) {
                boolean holds = relation.test(x, y);
                all &= holds;
                none &= !holds;
                if (!all && !none) {
                    return Certainty.POSSIBLE;
                }
            }
        }
        return all ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
    }

    @Property
    void beforeIsWhatEnumerationGives(@ForAll("meanings") Meaning a, @ForAll("meanings") Meaning b) {
        Certainty expected = enumerate(a, b, (x, y) -> x.end() < y.start());
        assertEquals(expected, EdtfDate.parse(a.text()).before(EdtfDate.parse(b.text())));
        assertEquals(expected, EdtfDate.parse(b.text()).after(EdtfDate.parse(a.text())));
    }

    @Property
    void overlapIsWhatEnumerationGives(@ForAll("meanings") Meaning a, @ForAll("meanings") Meaning b) {
        Certainty expected = enumerate(a, b, (x, y) -> x.start() <= y.end() && y.start() <= x.end());
        assertEquals(expected, EdtfDate.parse(a.text()).overlaps(EdtfDate.parse(b.text())));
    }

    @Property
    void overlapWithAStretchIsWhatEnumerationGives(
            @ForAll("meanings") Meaning a,
            @ForAll @IntRange(max = DAYS) int from,
            @ForAll @IntRange(max = DAYS) int days) {
        LocalDate first = FIRST.plusDays(from);
        LocalDate last = first.plusDays(days);
        Meaning stretch = new Meaning("", Set.of(new Stretch(first.toEpochDay(), last.toEpochDay())));
        assertEquals(
                enumerate(a, stretch, (x, y) -> x.start() <= y.end() && y.start() <= x.end()),
                EdtfDate.parse(a.text()).overlaps(first, last));
        EdtfDate date = EdtfDate.parse(a.text());
        assertThrows(InvalidValueException.class, () -> date.overlaps(last.plusDays(1), last));
    }

    @Property
    void boundsAreThoseOfTheEnumeration(@ForAll("meanings") Meaning meaning) {
        EdtfDate date = EdtfDate.parse(meaning.text());
        long first = first(meaning);
        long last = last(meaning);
        assertEquals(first == Long.MIN_VALUE, date.earliest().isEmpty());
        assertEquals(last == Long.MAX_VALUE, date.latest().isEmpty());
        date.earliest().ifPresent(day -> assertEquals(first, day.toEpochDay()));
        date.latest().ifPresent(day -> assertEquals(last, day.toEpochDay()));
    }

    /** Dates of level 1 that name several years, months, days or seasons, and mean one of them. */
    @Provide
    Arbitrary<String> unspecified() {
        return Arbitraries.of(
                "201X", "20XX", "2016-XX", "2016-XX-XX", "2016-05-XX", "2016-21", "2016-22", "2017-23", "2016-24");
    }

    @Property
    void whatIsOneOfSeveralContainsNoDayForCertain(
            @ForAll("unspecified") String text, @ForAll @IntRange(min = -400, max = 37_000) int days) {
        EdtfDate date = EdtfDate.parse(text);
        LocalDate day = date.earliest().get().plusDays(days);
        boolean isBetween = days >= 0 && !day.isAfter(date.latest().get());
        assertEquals(isBetween ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE, date.contains(day));
    }

    @Property
    void daysUntilAreThoseOfTheEnumeration(@ForAll("meanings") Meaning a, @ForAll("meanings") Meaning b) {
        QuantityInterval days = EdtfDate.parse(a.text()).daysUntil(EdtfDate.parse(b.text()));
        assertEquals(difference(last(a), first(b)), days.lower().map(BigDecimal::longValueExact));
        assertEquals(difference(first(a), last(b)), days.upper().map(BigDecimal::longValueExact));
    }

    private static long first(Meaning meaning) {
        return meaning.stretches().stream().mapToLong(Stretch::start).min().orElseThrow();
    }

    private static long last(Meaning meaning) {
        return meaning.stretches().stream().mapToLong(Stretch::end).max().orElseThrow();
    }

    private static Optional<Long> difference(long from, long to) {
        return List.of(from, to).contains(Long.MIN_VALUE) || List.of(from, to).contains(Long.MAX_VALUE)
                ? Optional.empty()
                : Optional.of(to - from);
    }

    @Property
    void theStartIsTheDayOnWhichItMayBegin(@ForAll("meanings") Meaning meaning) {
        EdtfDate date = EdtfDate.parse(meaning.text());
        if (!date.isInterval()) {
            assertEquals(Optional.of(date), date.start());
        } else if (meaning.text().startsWith("/") || meaning.text().startsWith("..")) {
            assertEquals(Optional.empty(), date.start());
        } else {
            assertEquals(date.earliest(), date.start().get().earliest());
        }
    }

    @Property
    void doubtLeavesOnlyThePossible(
            @ForAll("meanings") Meaning a, @ForAll("meanings") Meaning b, @ForAll boolean uncertain) {
        String doubtful = a.text().contains("/") || a.text().startsWith("[") ? "2020-03-01" : a.text();
        EdtfDate date = EdtfDate.parse(doubtful + (uncertain ? "?" : "~"));
        assertEquals(Certainty.POSSIBLE, date.before(EdtfDate.parse(b.text())));
        assertEquals(Certainty.POSSIBLE, EdtfDate.parse(b.text()).before(date));
    }

    @Provide
    Arbitrary<String> plainDates() {
        return Combinators.combine(
                        Arbitraries.of("", "-"),
                        Arbitraries.integers().between(1, 9_999),
                        Arbitraries.of("", "-01", "-12", "-02-28", "-10-31"))
                .as((sign, year, rest) -> String.format("%s%04d%s", sign, year, rest));
    }

    @Property
    void theEndsOfARangeHaveTheSamePrecision(
            @ForAll("plainDates") String from, @ForAll("plainDates") String to, @ForAll boolean beside) {
        String set = (beside ? "[-9999," : "[") + from + ".." + to + "]";
        boolean isSamePrecision = from.replaceFirst("^-", "").length()
                == to.replaceFirst("^-", "").length();
        assertEquals(isSamePrecision, ANY.matcher(set).matches(), "pattern");
        if (isSamePrecision && EdtfDate.parse(to).before(EdtfDate.parse(from)) != Certainty.CERTAIN) {
            assertEquals(set, EdtfDate.parse(set).toString());
        } else {
            String reason = isSamePrecision ? "ends before it begins" : "the same precision";
            InvalidValueException refused = assertThrows(InvalidValueException.class, () -> EdtfDate.parse(set));
            assertTrue(refused.getMessage().contains(reason), refused.getMessage());
        }
    }

    private static final Pattern ANY = Pattern.compile(EdtfDate.KIND.pattern());

    /** Valid texts with one character changed, added or removed, and texts of the format's own characters. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> characters = Arbitraries.of(
                "0123456789XY-/.,[]?~%TZ:+{} é๒".chars().mapToObj(c -> (char) c).toList());
        Arbitrary<String> valid = Arbitraries.of(
                "2017",
                "2017-03",
                "2017-02-28",
                "2016-02-29",
                "201X",
                "-20XX",
                "-004X",
                "2004-XX",
                "1985-XX-XX",
                "2001-21",
                "Y17000",
                "-1985",
                "1984~",
                "2017/2018",
                "../2018-11-08",
                "2018-01-10/",
                "[2013-10,2014]",
                "[..2020-06-08]",
                "[1667,1668,1670..1672]",
                "1985-04-12T23:20:30+04:30");
        Arbitrary<String> changed = Combinators.combine(
                        valid,
                        Arbitraries.integers().between(0, 25),
                        characters,
                        Arbitraries.integers().between(0, 2))
                .as((text, at, c, how) -> {
                    int index = Math.min(at, text.length() - 1);
                    String head = text.substring(0, index);
                    return how == 0
                            ? head + c + text.substring(index)
                            : head + (how == 1 ? c : "") + text.substring(index + 1);
                });
        return Arbitraries.oneOf(changed, valid, characters.list().ofMaxSize(12).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::append);
            return text.toString();
        }));
    }

    @Property(tries = 20_000)
    void readingRefusesWithASentenceOrKeepsTheText(@ForAll("texts") String text) {
        try {
            EdtfDate date = EdtfDate.parse(text);
            assertEquals(text, date.toString());
            assertTrue(ANY.matcher(text).matches(), "what is read fits the pattern");
        } catch (InvalidValueException refused) {
            boolean onlyDays = refused.getMessage().contains("ends before it begins")
                    || refused.getMessage().contains("day 29 does not exist");
            assertTrue(onlyDays || !ANY.matcher(text).matches(), refused.getMessage());
        }
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            assertEquals(text, EdtfDate.parse(text).toString());
        } catch (InvalidValueException refused) {
            assertTrue(refused.getMessage().contains("is not an EDTF date"));
        }
    }
}
