package org.lancangmekong.core.words;

import java.util.List;
import java.util.Optional;

/** Signs that need no words, for languages of which we ship none; what has no sign is a code of the model, or stays EDTF. */
final class SignPhrases implements Phrases {
    private static final String TO = " \u2013 ";
    private static final String OPEN = "\u2026";

    @Override
    public String about(String text) {
        return "\u2248 " + text;
    }

    @Override
    public String approximately(String bounds) {
        return about(bounds);
    }

    @Override
    public String nearly(String text) {
        return about(text) + ", " + lessThan(text);
    }

    @Override
    public String atLeast(String text) {
        return "\u2265 " + text;
    }

    @Override
    public String moreThan(String text) {
        return "> " + text;
    }

    @Override
    public String atMost(String text) {
        return "\u2264 " + text;
    }

    @Override
    public String lessThan(String text) {
        return "< " + text;
    }

    @Override
    public String range(String from, boolean isFromIncluded, String to, boolean isToIncluded) {
        return (isFromIncluded ? from : moreThan(from)) + TO + (isToIncluded ? to : lessThan(to));
    }

    @Override
    public String anyNumber(String unit) {
        return OPEN + " " + unit;
    }

    @Override
    public Optional<String> orderOfMagnitude(int zeros, String unit) {
        return Optional.empty();
    }

    @Override
    public String possibly(String text) {
        return text + "?";
    }

    @Override
    public String some(String part, String whole, String edtf) {
        return edtf;
    }

    /** With the name of the notation: 2017-21 alone looks like the years from 2017 to 2021. */
    @Override
    public String season(int number, String year, String edtf) {
        return edtf + " (EDTF)";
    }

    @Override
    public String period(String from, String to) {
        return from + TO + to;
    }

    @Override
    public String periodOfPhrases(String from, String to) {
        return period(from, to);
    }

    @Override
    public String from(String date) {
        return period(date, OPEN);
    }

    @Override
    public String until(String date) {
        return period(OPEN, date);
    }

    @Override
    public String unknownTime() {
        return "?";
    }

    @Override
    public String between(String from, String to) {
        return period(from, to);
    }

    @Override
    public String orEarlier(String date) {
        return atMost(date);
    }

    @Override
    public String orLater(String date) {
        return atLeast(date);
    }

    /** In brackets, as in EDTF, which tell one day of a range from the whole range. */
    @Override
    public String oneOf(List<String> dates, boolean arePlain) {
        return arePlain && dates.size() == 1 ? dates.get(0) : "[" + String.join("; ", dates) + "]";
    }

    @Override
    public String theYear(String year) {
        return year;
    }

    @Override
    public Optional<String> time(String basis, Optional<String> when, Optional<String> base) {
        String code = basis.equals("at-date") ? "" : basis;
        String time = base.isPresent() ? base.get() + " \u2192 " + when.orElse("?") : when.orElse("");
        String both = code.isEmpty() || time.isEmpty() ? code + time : code + " " + time;
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    @Override
    public String planned() {
        return "planned";
    }

    @Override
    public String disagreement(String what, Optional<String> value, List<String> claims) {
        return what + ": " + value.orElse("-") + " / " + String.join(" / ", claims);
    }

    @Override
    public String says(String source, Optional<String> what) {
        return what.orElse("?") + " [" + source + "]";
    }
}
