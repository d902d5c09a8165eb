package org.lancangmekong.core.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the date that a text in another form than EDTF means, so that a message can say how to write it. Nothing is read so,
 * and a text that may be two dates, such as {@code 12/05/2022}, has none.
 */
public final class DateSlips {
    /** A longer text is not a date. */
    private static final int MAX_LENGTH = 40;

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern NUMBERS = Pattern.compile(
            "(?<y>[0-9]{4}) ?[-./\u5E74] ?(?<m>[0-9]{1,2})(?:(?:\u6708| ?[-./] ?)(?<d>[0-9]{1,2})\u65E5?|\u6708)?");
    private static final Pattern DIGITS = Pattern.compile("(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?<m>[0-9]{1,2}) ?[-./] ?(?<y>[0-9]{4})(?<d>)");
    private static final Pattern WORD_FIRST =
            Pattern.compile("(?<m>[a-z]{3,9})\\.?(?: (?<d>[0-9]{1,2})(?:st|nd|rd|th)?)?,? (?<y>[0-9]{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[ -](?<m>[a-z]{3,9})\\.?,?[ -](?<y>[0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>[0-9]{4}),?[ -](?<m>[a-z]{3,9})\\.?(?:[ -](?<d>[0-9]{1,2}))?");
    private static final List<Pattern> DAYS_AND_MONTHS =
            List.of(NUMBERS, DIGITS, MONTH_AND_YEAR, WORD_FIRST, DAY_FIRST, YEAR_FIRST);

    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})[ -/]?q([1-4])|q([1-4])[ -/]?([0-9]{4})");
    private static final Pattern DECADE = Pattern.compile("([0-9]{2}[1-9])0'?s");
    private static final Pattern ABOUT = Pattern.compile("(?:c\\.|ca\\.?|circa|about|around) ?([0-9]{4})");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4}) ?[-\u2013\u2014] ?([0-9]{4})");

    private DateSlips() {}

    /**
     * The date that a text probably means.
     *
     * @param text what is not EDTF
     * @return the date in EDTF; a quarter has the form that only level 2 has, such as {@code 2022-33}
     */
    public static Optional<String> meant(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = text.strip().toLowerCase(Locale.ROOT);
        for (Pattern each : DAYS_AND_MONTHS) {
            Matcher found = each.matcher(plain);
            if (found.matches()) {
                return dayOrMonth(found.group("y"), monthOf(found.group("m")), found.group("d"))
                        .filter(date -> !date.equals(text));
            }
        }
        return period(plain);
    }

    private static Optional<String> period(String plain) {
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            boolean yearFirst = quarter.group(1) != null;
            int number = Integer.parseInt(quarter.group(yearFirst ? 2 : 3));
            return Optional.of(quarter.group(yearFirst ? 1 : 4) + "-" + (32 + number));
        }
        Matcher decade = DECADE.matcher(plain);
        if (decade.matches()) {
            return Optional.of(decade.group(1) + "X");
        }
        Matcher about = ABOUT.matcher(plain);
        if (about.matches()) {
            return Optional.of(about.group(1) + "~");
        }
        Matcher years = YEARS.matcher(plain);
        return years.matches() && years.group(1).compareTo(years.group(2)) < 0
                ? Optional.of(years.group(1) + "/" + years.group(2))
                : Optional.empty();
    }

    /** The number of a month; 0 if it is none. */
    private static int monthOf(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String word = text.equals("sept") ? "sep" : text;
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (word.equals(month) || word.equals(month.substring(0, 3))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<String> dayOrMonth(String year, int month, String day) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(Integer.parseInt(year), month);
        String first = String.format(Locale.ROOT, "%s-%02d", year, month);
        if (day == null || day.isEmpty()) {
            return Optional.of(first);
        }
        int number = Integer.parseInt(day);
        return whole.isValidDay(number)
                ? Optional.of(String.format(Locale.ROOT, "%s-%02d", first, number))
                : Optional.empty();
    }
}
