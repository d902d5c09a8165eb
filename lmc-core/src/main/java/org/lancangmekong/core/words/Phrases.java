package org.lancangmekong.core.words;

import java.util.List;
import java.util.Optional;

/** How a language says what is not exact. Arguments are texts of this language: numbers with or without a unit, dates, or phrases. */
public interface Phrases {
    /** Something near what the text says. */
    String about(String text);

    /** Bounds that are themselves approximate. */
    String approximately(String bounds);

    /** About what the text says, but less. */
    String nearly(String text);

    String atLeast(String text);

    String moreThan(String text);

    String atMost(String text);

    String lessThan(String text);

    /** From one to another, each included or not. */
    String range(String from, boolean isFromIncluded, String to, boolean isToIncluded);

    /** No bound on either side. */
    String anyNumber(String unit);

    /** From a power of ten to less than the next; empty if the language has only numbers for it. */
    Optional<String> orderOfMagnitude(int zeros, String unit);

    /** What the text says, or something else. */
    String possibly(String text);

    /**
     * One of the days, months or years of something.
     *
     * @param part what, and how it belongs to the whole, such as {@code day of}
     * @param whole the whole
     * @param edtf the same in EDTF, for who has no words
     */
    String some(String part, String whole, String edtf);

    /**
     * A season.
     *
     * @param number from 21 (spring) to 24 (winter), as in EDTF
     * @param year the year
     * @param edtf the same in EDTF, for who has no words
     */
    String season(int number, String year, String edtf);

    /** A period from one date to another. */
    String period(String from, String to);

    /** A period whose ends are phrases of several words. */
    String periodOfPhrases(String from, String to);

    /** A period that begins with a date and has no end. */
    String from(String date);

    /** A period that has no beginning and ends with a date. */
    String until(String date);

    /** The beginning or end of a period that nobody knows. */
    String unknownTime();

    /** One day, month or year between two. */
    String between(String from, String to);

    /** A date or an earlier one. */
    String orEarlier(String date);

    /** A date or a later one. */
    String orLater(String date);

    /** One of several dates, at least one, of which some may be made by {@link #between} and the like. */
    String oneOf(List<String> dates, boolean arePlain);

    /** A year that must not be taken for the year of the month before it. */
    String theYear(String year);

    /** How a figure relates to its time, by the code of its basis; empty if there is nothing to say. */
    Optional<String> time(String basis, Optional<String> when, Optional<String> base);

    String planned();

    /** What a record has, and then what others say instead. */
    String disagreement(String what, Optional<String> value, List<String> claims);

    /** What a source says instead. */
    String says(String source, Optional<String> what);
}
