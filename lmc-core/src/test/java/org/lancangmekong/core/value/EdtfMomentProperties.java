package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of moments, against the days on which they fall in every time zone. */
class EdtfMomentProperties {
    private static final LocalDateTime FIRST = LocalDateTime.of(2020, 2, 27, 0, 0);
    private static final DateTimeFormatter EDTF = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    /** All offsets in use, in steps of a quarter of an hour. */
    private static ZoneOffset[] zones() {
        return IntStream.rangeClosed(-12 * 4, 14 * 4)
                .mapToObj(quarters -> ZoneOffset.ofTotalSeconds(quarters * 900))
                .toArray(ZoneOffset[]::new);
    }

    @Provide
    Arbitrary<OffsetDateTime> moments() {
        return Combinators.combine(Arbitraries.integers().between(0, 4 * 24 * 4), Arbitraries.of(zones()))
                .as((quarters, zone) -> FIRST.plusMinutes(15L * quarters).atOffset(zone));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1, 5).map(FIRST.toLocalDate()::plusDays);
    }

    private static EdtfDate edtf(OffsetDateTime moment) {
        return EdtfDate.parse(moment.format(EDTF));
    }

    private static long dayAt(OffsetDateTime moment, ZoneOffset zone) {
        return moment.withOffsetSameInstant(zone).toLocalDate().toEpochDay();
    }

    private static Certainty forAll(long[] days, LongPredicate holds) {
        return LongStream.of(days).allMatch(holds)
                ? Certainty.CERTAIN
                : LongStream.of(days).noneMatch(holds) ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }

    @Property
    void twoMomentsAreComparedInOneZoneWhicheverItIs(
            @ForAll("moments") OffsetDateTime a, @ForAll("moments") OffsetDateTime b) {
        long[] differences = IntStream.range(0, zones().length)
                .mapToLong(i -> dayAt(b, zones()[i]) - dayAt(a, zones()[i]))
                .toArray();
        assertEquals(forAll(differences, days -> days > 0), edtf(a).before(edtf(b)));
        assertEquals(forAll(differences, days -> days < 0), edtf(a).after(edtf(b)));
        assertEquals(forAll(differences, days -> days == 0), edtf(a).overlaps(edtf(b)));
        QuantityInterval between = edtf(a).daysUntil(edtf(b));
        assertEquals(decimal(LongStream.of(differences).min().getAsLong()), between.lower());
        assertEquals(decimal(LongStream.of(differences).max().getAsLong()), between.upper());
    }

    private static Optional<BigDecimal> decimal(long number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    @Property
    void aMomentIsComparedWithADayInEveryZone(@ForAll("moments") OffsetDateTime moment, @ForAll("days") LocalDate day) {
        long[] differences = new long[zones().length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = day.toEpochDay() - dayAt(moment, zones()[i]);
        }
        EdtfDate date = edtf(moment);
        Certainty before = forAll(differences, days -> days > 0);
        Certainty same = forAll(differences, days -> days == 0);
        assertEquals(before, date.before(day));
        assertEquals(before, date.before(EdtfDate.of(day)));
        assertEquals(forAll(differences, days -> days < 0), date.after(EdtfDate.of(day)));
        assertEquals(same, date.overlaps(EdtfDate.of(day)));
        assertEquals(same, date.overlaps(day, day));
        assertEquals(same, date.contains(day));
    }

    @Property
    void theDayOfAMomentIsTheOneThatWasWritten(@ForAll("moments") OffsetDateTime moment) {
        assertEquals(Optional.of(moment.toLocalDate()), edtf(moment).earliest());
        assertEquals(Optional.of(moment.toLocalDate()), edtf(moment).latest());
    }

    @ParameterizedTest
    @CsvSource({
        // one instant
        "2020-08-24T23:30:00Z, 2020-08-25T07:30:00+08:00, IMPOSSIBLE",
        "2020-08-25T07:30:00+08, 2020-08-24T23:30:00Z, IMPOSSIBLE",
        // the order of the written days is not that of the instants
        "2020-08-24T23:30:00-12:00, 2020-08-25T00:30:00+14:00, IMPOSSIBLE",
        "2020-08-25T00:30:00+14:00, 2020-08-24T23:30:00-12:00, CERTAIN",
        "2020-08-24T10:00:00Z, 2020-08-24T12:00:00Z, POSSIBLE",
        "2020-08-24T10:00:00Z, 2020-08-25T09:59:59Z, POSSIBLE",
        "2020-08-24T10:00:00Z, 2020-08-25T10:00:00Z, CERTAIN",
        "2021-12-02T23:30:00Z, 2021-12-03, POSSIBLE",
        "2021-12-02T23:30:00Z, 2021-12-04, CERTAIN",
        // without an offset, the day is all that is known
        "2021-12-02T23:30:00, 2021-12-03, CERTAIN",
        "2021-12-02T23:30:00, 2021-12-03T00:30:00, CERTAIN",
        "2021-12-02T23:30:00, 2021-12-03T00:30:00Z, POSSIBLE",
        // offsets that no zone has, and the ends of the calendar
        "2016-01-01T12:30:00+23:59, 2016-01-01, POSSIBLE",
        "-9999-01-01T00:00:00+14:00, 9999-12-31T23:59:59-12:00, CERTAIN"
    })
    void before(String a, String b, Certainty expected) {
        assertEquals(expected, EdtfDate.parse(a).before(EdtfDate.parse(b)));
        assertEquals(expected, EdtfDate.parse(b).after(EdtfDate.parse(a)));
    }
}
