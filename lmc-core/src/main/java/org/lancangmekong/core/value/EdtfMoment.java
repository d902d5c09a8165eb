package org.lancangmekong.core.value;

/**
 * The moment of a date-time with an offset from UTC. On which day it falls depends on the time zone, so its order
 * beside a day, and beside another moment, is that of the days in every zone.
 *
 * @param day the day as written, in days since 1970-01-01
 * @param epochSecond the moment, in seconds since 1970-01-01 in UTC
 */
record EdtfMoment(long day, long epochSecond) {
    private static final long DAY = 24L * 60 * 60;

    /** The offsets of the westernmost and of the easternmost time zone. */
    private static final long WEST = -12L * 60 * 60;

    private static final long EAST = 14L * 60 * 60;

    /** The moment that is a number of seconds, which may be negative, after the day begins in UTC. */
    static EdtfMoment of(long day, int seconds) {
        return new EdtfMoment(day, DAY * day + seconds);
    }

    /** The days on which it falls, from the westernmost zone to the easternmost. */
    EdtfSpan days() {
        long west = Math.floorDiv(epochSecond + WEST, DAY);
        long east = Math.floorDiv(epochSecond + EAST, DAY);
        return EdtfSpan.someDayIn(Math.min(west, day), Math.max(east, day));
    }

    /** How many days another moment is later than this one, in one and the same zone. */
    EdtfSpan daysUntil(EdtfMoment other) {
        long seconds = other.epochSecond - epochSecond;
        return EdtfSpan.someDayIn(Math.floorDiv(seconds, DAY), -Math.floorDiv(-seconds, DAY));
    }
}
