package org.lancangmekong.core.words;

import java.util.List;
import java.util.Optional;

/** English. */
final class EnglishPhrases implements Phrases {
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

    /** By the number of zeros divided by three. */
    private static final String[] THOUSANDS = {"", "thousands", "millions", "billions", "trillions"};

    private static final String[] ONES = {"", "tens", "hundreds"};

    @Override
    public String about(String text) {
        return "about " + text;
    }

    @Override
    public String approximately(String bounds) {
        return bounds + ", approximately";
    }

    @Override
    public String nearly(String text) {
        return "nearly " + text;
    }

    @Override
    public String atLeast(String text) {
        return "at least " + text;
    }

    @Override
    public String moreThan(String text) {
        return "more than " + text;
    }

    @Override
    public String atMost(String text) {
        return "at most " + text;
    }

    @Override
    public String lessThan(String text) {
        return "less than " + text;
    }

    @Override
    public String range(String from, boolean isFromIncluded, String to, boolean isToIncluded) {
        return (isFromIncluded ? from : moreThan(from)) + " to " + (isToIncluded ? to : lessThan(to));
    }

    @Override
    public String anyNumber(String unit) {
        return "any number of " + unit;
    }

    @Override
    public Optional<String> orderOfMagnitude(int zeros, String unit) {
        if (zeros == 0 || zeros / 3 >= THOUSANDS.length) {
            String digits = zeros == 0 ? "single" : Integer.toString(zeros + 1);
            return Optional.of("a " + digits + "-digit number of " + unit);
        }
        String ones = ONES[zeros % 3];
        String thousands = THOUSANDS[zeros / 3];
        String separator = ones.isEmpty() || thousands.isEmpty() ? "" : " of ";
        return Optional.of(ones + separator + thousands + " of " + unit);
    }

    @Override
    public String possibly(String text) {
        return "possibly " + text;
    }

    @Override
    public String some(String part, String whole, String edtf) {
        return "some " + part + " " + whole;
    }

    @Override
    public String season(int number, String year, String edtf) {
        return SEASONS[number - 21] + " " + year;
    }

    @Override
    public String period(String from, String to) {
        return from + " to " + to;
    }

    @Override
    public String periodOfPhrases(String from, String to) {
        return "from " + from + " to " + to;
    }

    /** Not "since", which is wrong of a time to come. */
    @Override
    public String from(String date) {
        return "from " + date + " on";
    }

    @Override
    public String until(String date) {
        return "until " + date;
    }

    @Override
    public String unknownTime() {
        return "an unknown time";
    }

    @Override
    public String between(String from, String to) {
        return "between " + from + " and " + to;
    }

    @Override
    public String orEarlier(String date) {
        return date + " or earlier";
    }

    @Override
    public String orLater(String date) {
        return date + " or later";
    }

    @Override
    public String oneOf(List<String> dates, boolean arePlain) {
        int last = dates.size() - 1;
        if (last == 0) {
            return dates.get(0);
        }
        return String.join(", ", dates.subList(0, last)) + (arePlain ? " or " : ", or ") + dates.get(last);
    }

    @Override
    public String theYear(String year) {
        return "the year " + year;
    }

    @Override
    public Optional<String> time(String basis, Optional<String> when, Optional<String> base) {
        return switch (basis) {
            case "at-date" -> when.map(date -> "as of " + date);
            case "in-period" ->
                Optional.of(when.map(date -> "in the period " + date).orElse("in a period"));
            case "cumulative" ->
                Optional.of("in total" + when.map(date -> " up to " + date).orElse(""));
            default ->
                Optional.of("as a change"
                        + base.map(date -> " from " + date).orElse("")
                        + when.map(date -> " to " + date).orElse(""));
        };
    }

    @Override
    public String planned() {
        return "planned";
    }

    @Override
    public String disagreement(String what, Optional<String> value, List<String> claims) {
        return what + ": " + value.orElse("no value") + "; " + String.join("; ", claims);
    }

    @Override
    public String says(String source, Optional<String> what) {
        return what.map(text -> source + " says " + text).orElse(source + " differs");
    }
}
