package org.lancangmekong.json.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.json.written.DateOptions.Era;
import org.lancangmekong.json.written.DateOptions.FiscalYear;
import org.lancangmekong.json.written.DateOptions.Order;
import org.lancangmekong.json.written.WrittenText.Refusal;

/** The forms of dates, over the tokens of one text. */
final class DateGrammar {
    private static final String Y = "(?<y>[0-9]{4})";
    private static final String D = "(?<d>[0-9]{1,2})";
    private static final String M = "M(?<m>[0-9]{1,2})";

    private static final Pattern YEAR = Pattern.compile(Y);
    private static final Pattern MONTH =
            Pattern.compile(M + "(?: [-/.])? " + Y + "|(?<y2>[0-9]{4})(?: [-/.])? M(?<m2>[0-9]{1,2})");
    private static final Pattern DAY = Pattern.compile(D + "(?: [-/.])? " + M + "(?: [-/.])? " + Y);
    private static final Pattern MONTH_DAY = Pattern.compile(M + " " + D + " " + Y);
    private static final Pattern YEAR_DAY = Pattern.compile(Y + "(?: [-/.])? " + M + "(?: [-/.])? " + D);
    private static final Pattern YEAR_NUMBERS =
            Pattern.compile(Y + " (?<s>[-/.]) (?<m>[0-9]{1,2}) \\k<s> " + D + "(?: t)?(?: 0{1,2} : 00(?: : 00)?)?");
    private static final Pattern NUMBERS = Pattern.compile("(?<a>[0-9]{1,2}) (?<s>[-/.]) (?<b>[0-9]{1,2}) \\k<s> " + Y);
    private static final Pattern MONTH_NUMBER = Pattern.compile("(?<m>[0-9]{1,2}) [-/.] " + Y);
    private static final Pattern YEAR_NUMBER = Pattern.compile(Y + " (?<s>[-/.]) (?<n>[0-9]{2})");
    private static final Pattern PART = Pattern.compile("(?<p>[QHS])(?<n>[0-9]{1,2})(?: [-/.])? " + Y
            + "|(?<y2>[0-9]{4})(?: [-/.])? (?<p2>[QHS])(?<n2>[0-9]{1,2})");
    private static final Pattern DECADE = Pattern.compile("(?<y>[0-9]{3}0) (?:' )?DECADE");
    private static final Pattern FISCAL = Pattern.compile("FY (?:- )?" + Y + "(?: [-/] (?<next>[0-9]{4}|[0-9]{2}))?");
    private static final Pattern SUFFIX = Pattern.compile("(?:M[0-9]{1,2} )?[0-9]{4}$");
    private static final Pattern YEAR_TOKEN = Pattern.compile("(BE )?\\b([0-9]{4})\\b( BE\\b)?");

    /** Years by which nobody can tell whether they are Buddhist: 2484 is 1941, since when both calendars begin a year together. */
    private static final int FIRST_BUDDHIST = 2484;

    private static final int LAST_BUDDHIST = 2699;
    private static final int BUDDHIST = 543;

    private final WrittenText text;
    private final DateOptions options;
    private final List<Stretch> alternatives = new ArrayList<>();

    DateGrammar(WrittenText text, DateOptions options) {
        this.text = text;
        this.options = options;
    }

    Interpretation<EdtfDate> read() throws Refusal {
        String tokens = withoutEra(DateWords.tokens(text.plain()));
        Optional<EdtfDate> edtf = edtf();
        if (edtf.isPresent()) {
            return Interpretation.of(edtf.get(), text.assumptions());
        }
        boolean about = tokens.matches("(?:.* )?ABOUT(?: .*)?");
        boolean maybe = tokens.matches("(?:.* )?MAYBE(?: .*)?");
        String mark = about && maybe ? "%" : about ? "~" : maybe ? "?" : "";
        tokens = squeeze(squeeze(tokens.replaceAll("\\b(?:ABOUT|MAYBE)\\b", "")).replace("( )", ""));
        Stretch stretch = bounded(tokens);
        if (stretch == null) {
            throw text.refuse((alternatives.isEmpty() ? WrittenPart.NO_DATE : WrittenPart.AMBIGUOUS_WITHIN).with());
        }
        if (alternatives.isEmpty()) {
            return Interpretation.of(date(stretch, mark), text.assumptions());
        }
        List<EdtfDate> dates = new ArrayList<>();
        for (Stretch alternative : alternatives) {
            EdtfDate date = date(alternative, mark);
            if (!dates.contains(date)) {
                dates.add(date);
            }
        }
        if (stretch.isOne()
                && alternatives.size() == 2
                && !options.period()
                && mark.isEmpty()
                && stretch.equals(alternatives.get(0))) {
            EdtfDate set = EdtfDate.parse("[" + dates.get(0) + "," + dates.get(1) + "]");
            text.assume(Assumption.Kind.DAY_ORDER, WrittenPart.ONE_OF_TWO_DAYS.with());
            return Interpretation.anyOf(set, dates, text.assumptions());
        }
        return Interpretation.ambiguous(
                dates,
                text.refuse(WrittenPart.MAY_MEAN_DATES.with(
                                "first",
                                dates.get(0).toString(),
                                "second",
                                dates.get(1).toString()))
                        .problem());
    }

    private static String squeeze(String tokens) {
        return tokens.replaceAll(" +", " ").strip();
    }

    /** The text as EDTF; empty if it is not, or if people also write something else like this. */
    private Optional<EdtfDate> edtf() {
        String original = text.original().strip();
        if (original.matches("[0-9]{4}-2[1-4]") || !original.matches("[\\x20-\\x7E]*") || hasBuddhistYear(original)) {
            return Optional.empty();
        }
        try {
            EdtfDate date = EdtfDate.parse(original);
            if (options.period() ? !date.isPeriod() : !date.isPoint()) {
                return Optional.empty();
            }
            if (original.matches("[0-9]{4}-[0-9]{2}")
                    && Integer.parseInt(original.substring(5)) > Integer.parseInt(original.substring(2, 4))) {
                text.assume(Assumption.Kind.YEARS_OR_MONTH, WrittenPart.SECOND_IS_MONTH.with());
            }
            return Optional.of(date);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static boolean hasBuddhistYear(String tokens) {
        Matcher years = YEAR_TOKEN.matcher(tokens);
        while (years.find()) {
            if (mayBeBuddhist(Integer.parseInt(years.group(2)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeBuddhist(int year) {
        return year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST;
    }

    /** Years of the Buddhist era become those of the common era. */
    private String withoutEra(String tokens) throws Refusal {
        if (tokens.contains("KHMERBE")) {
            throw text.refuse(WrittenPart.KHMER_ERA.with());
        }
        boolean common = tokens.matches("(?:.* )?CE(?: .*)?");
        Matcher years = YEAR_TOKEN.matcher(squeeze(tokens.replaceAll("\\bCE\\b", " ")));
        StringBuilder converted = new StringBuilder();
        boolean isThaiOrLao = text.has(Character.UnicodeScript.THAI) || text.has(Character.UnicodeScript.LAO);
        boolean isNamed = tokens.matches("(?:.* )?BE(?: .*)?");
        while (years.find()) {
            int year = Integer.parseInt(years.group(2));
            boolean isBuddhist = isNamed
                    || !common && options.era() == Era.BUDDHIST
                    || !common && options.era() == Era.UNDECLARED && mayBeBuddhist(year);
            if (!isBuddhist) {
                years.appendReplacement(converted, years.group(2));
                continue;
            }
            if (year < FIRST_BUDDHIST || year - BUDDHIST > 9_999) {
                throw text.refuse(WrittenPart.EARLY_BUDDHIST.with(
                        "year", Integer.toString(year), "first", Integer.toString(FIRST_BUDDHIST)));
            }
            int commonYear = year - BUDDHIST;
            if (!isNamed && options.era() == Era.UNDECLARED) {
                if (!isThaiOrLao) {
                    throw text.refuse(WrittenPart.WHICH_ERA.with(
                            "year", Integer.toString(year), "commonYear", Integer.toString(commonYear)));
                }
                text.assume(
                        Assumption.Kind.ERA,
                        WrittenPart.BUDDHIST_BY_LANGUAGE.with(
                                "year", Integer.toString(year), "commonYear", Integer.toString(commonYear)));
            } else {
                text.assume(
                        Assumption.Kind.ERA,
                        WrittenPart.BUDDHIST_BY_CALENDAR.with(
                                "year", Integer.toString(year), "commonYear", Integer.toString(commonYear)));
            }
            years.appendReplacement(converted, String.format(Locale.ROOT, "%04d", commonYear));
        }
        years.appendTail(converted);
        return squeeze(converted.toString().replaceAll("\\bBE\\b", " "));
    }

    private EdtfDate date(Stretch stretch, String mark) throws Refusal {
        String date = options.period() ? stretch.period(mark) : stretch.point(mark);
        if (date == null) {
            throw text.refuse(WrittenPart.DOUBTFUL_STRETCH.with());
        }
        try {
            return EdtfDate.parse(date);
        } catch (InvalidValueException e) {
            throw text.refuse(WrittenPart.NO_DATE_MEANING.with("problem", e.problem()));
        }
    }

    /** A stretch with a word before it that opens it. */
    @Nullable
    private Stretch bounded(String tokens) throws Refusal {
        int space = tokens.indexOf(' ');
        String first = space < 0 ? tokens : tokens.substring(0, space);
        String rest = space < 0 ? "" : tokens.substring(space + 1);
        switch (first) {
            case "BEFORE", "AFTER", "UNTIL", "SINCE" -> {
                return opened(first, stretch(rest));
            }
            case "FROM" -> {
                Stretch range = range(rest, "TO|-");
                return range != null ? range : opened("SINCE", stretch(rest));
            }
            case "BETWEEN" -> {
                return range(rest, "AND|TO|-");
            }
            default -> {
                return opened(tokens);
            }
        }
    }

    /** A date with a word after it that opens it, as in Chinese; or none. */
    @Nullable
    private Stretch opened(String tokens) throws Refusal {
        int space = tokens.lastIndexOf(' ');
        String last = tokens.substring(space + 1);
        if (space > 0 && last.matches("BEFORE|AFTER|SINCE")) {
            return opened(last, stretch(tokens.substring(0, space)));
        }
        if (space > 0 && last.matches("EARLY|MID|LATE")) {
            return stretch(last + " " + tokens.substring(0, space));
        }
        return stretch(tokens);
    }

    @Nullable
    private Stretch opened(String word, @Nullable Stretch stretch) throws Refusal {
        if (stretch == null) {
            return null;
        }
        if (stretch.isSeason() || !alternatives.isEmpty()) {
            throw text.refuse(WrittenPart.NO_END.with());
        }
        return switch (word) {
            case "BEFORE" -> stretch.before();
            case "AFTER" -> stretch.after();
            case "UNTIL" -> new Stretch(null, stretch.to());
            default -> new Stretch(stretch.from(), null);
        };
    }

    @Nullable
    private Stretch stretch(String tokens) throws Refusal {
        Matcher word = Pattern.compile("(EARLY|MID|LATE) (.*)").matcher(tokens);
        if (word.matches()) {
            Stretch whole = single(word.group(2));
            Stretch part = whole == null || !alternatives.isEmpty() ? null : whole.part(word.group(1));
            if (part != null) {
                text.assume(
                        Assumption.Kind.PART_OF_PERIOD,
                        WrittenPart.PART_OF_PERIOD.with(
                                "word", word.group(1).toLowerCase(Locale.ROOT), "from", part.from(), "to", part.to()));
                return part;
            }
        }
        Stretch single = single(tokens);
        return single != null ? single : range(tokens, "TO|-");
    }

    /** Two dates, of which the first may lack what the second says: its year, or its month and year. */
    @Nullable
    private Stretch range(String tokens, String separators) throws Refusal {
        Matcher separator = Pattern.compile(" (?:" + separators + ") ").matcher(tokens);
        while (separator.find()) {
            String left = tokens.substring(0, separator.start());
            String right = tokens.substring(separator.end());
            Stretch to = right.startsWith("EARLY ") || right.startsWith("MID ") || right.startsWith("LATE ")
                    ? stretch(right)
                    : single(right);
            if (to == null || !alternatives.isEmpty()) {
                continue;
            }
            Stretch from = left.startsWith("EARLY ") || left.startsWith("MID ") || left.startsWith("LATE ")
                    ? stretch(left)
                    : single(left);
            Matcher suffix = SUFFIX.matcher(right);
            if (from == null && suffix.find()) {
                String year = right.substring(right.length() - 4);
                from = single(left + " " + year);
                from = from != null ? from : single(left + " " + suffix.group());
            }
            if (from != null && alternatives.isEmpty() && !from.isSeason() && !to.isSeason()) {
                Stretch both = from.to(to);
                if (EdtfDate.parse(both.from())
                        .earliest()
                        .orElseThrow()
                        .isAfter(EdtfDate.parse(both.to()).latest().orElseThrow())) {
                    throw text.refuse(WrittenPart.ENDS_BEFORE.with());
                }
                return both;
            }
        }
        return null;
    }

    @Nullable
    private Stretch single(String tokens) throws Refusal {
        Matcher found = YEAR.matcher(tokens);
        if (found.matches()) {
            return Stretch.of(tokens);
        }
        found = MONTH.matcher(tokens);
        if (found.matches()) {
            return month(either(found, "y", "y2"), either(found, "m", "m2"));
        }
        for (Pattern each : List.of(DAY, MONTH_DAY, YEAR_DAY, YEAR_NUMBERS)) {
            found = each.matcher(tokens);
            if (found.matches()) {
                return day(found.group("y"), found.group("m"), found.group("d"));
            }
        }
        found = NUMBERS.matcher(tokens);
        if (found.matches()) {
            return dayOrMonth(found.group("y"), found.group("a"), found.group("b"));
        }
        found = MONTH_NUMBER.matcher(tokens);
        if (found.matches()) {
            return month(found.group("y"), found.group("m"));
        }
        found = PART.matcher(tokens);
        if (found.matches()) {
            return part(either(found, "y", "y2"), either(found, "p", "p2"), Integer.parseInt(either(found, "n", "n2")));
        }
        found = DECADE.matcher(tokens);
        if (found.matches()) {
            int first = Integer.parseInt(found.group("y"));
            if (first % 100 == 0) {
                alternatives.add(Stretch.years(first, first + 9));
                alternatives.add(Stretch.years(first, first + 99));
            }
            return Stretch.years(first, first + 9);
        }
        found = FISCAL.matcher(tokens);
        if (found.matches()) {
            return fiscalYear(Integer.parseInt(found.group("y")), found.group("next"));
        }
        found = YEAR_NUMBER.matcher(tokens);
        return found.matches() ? yearAndNumber(found.group("y"), found.group("n"), found.group("s")) : null;
    }

    private static String either(Matcher found, String name, String other) {
        return found.group(name) != null ? found.group(name) : found.group(other);
    }

    private Stretch month(String year, String month) throws Refusal {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            throw text.refuse(WrittenPart.NO_MONTH.with("month", Integer.toString(number)));
        }
        return Stretch.of(year + "-" + pad(number));
    }

    private static String pad(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private Stretch day(String year, String month, String day) throws Refusal {
        try {
            return Stretch.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            throw text.refuse(WrittenPart.NO_DAY.with());
        }
    }

    private Stretch dayOrMonth(String year, String first, String second) throws Refusal {
        boolean dayFirst = isDay(year, second, first);
        boolean monthFirst = isDay(year, first, second);
        if (options.order() == Order.DAY_FIRST || dayFirst && !monthFirst && options.order() == Order.UNDECLARED) {
            return day(year, second, first);
        }
        if (options.order() == Order.MONTH_FIRST || !dayFirst || Integer.parseInt(first) == Integer.parseInt(second)) {
            return day(year, first, second);
        }
        Stretch one = day(year, first, second);
        Stretch other = day(year, second, first);
        boolean isOrdered = one.from().compareTo(other.from()) < 0;
        alternatives.add(isOrdered ? one : other);
        alternatives.add(isOrdered ? other : one);
        return alternatives.get(0);
    }

    private static boolean isDay(String year, String month, String day) {
        int number = Integer.parseInt(month);
        int days = Integer.parseInt(day);
        return number >= 1
                && number <= 12
                && days >= 1
                && days <= YearMonth.of(Integer.parseInt(year), number).lengthOfMonth();
    }

    private Stretch part(String year, String part, int number) {
        YearMonth january = Year.of(Integer.parseInt(year)).atMonth(1);
        return switch (part) {
            case "Q" -> Stretch.months(january.plusMonths(3L * (number - 1)), 3);
            case "H" -> Stretch.months(january.plusMonths(6L * (number - 1)), 6);
            default -> Stretch.of(year + "-" + number);
        };
    }

    private Stretch fiscalYear(int year, @Nullable String next) throws Refusal {
        if (next != null && Integer.parseInt(next) != (next.length() == 2 ? (year + 1) % 100 : year + 1)) {
            throw text.refuse(WrittenPart.LONG_FISCAL_YEAR.with());
        }
        FiscalYear declared =
                options.fiscalYear().orElseThrow(() -> text.refuse(WrittenPart.UNDECLARED_FISCAL_YEAR.with()));
        int first = next != null || !declared.namedByEnd() || declared.first() == Month.JANUARY ? year : year - 1;
        return Stretch.months(YearMonth.of(first, declared.first()), 12);
    }

    /** {@code 2016-18}, {@code 2021-22}, {@code 2009/10}: two years, or a year with a month or season. */
    private Stretch yearAndNumber(String year, String number, String separator) throws Refusal {
        int other = Integer.parseInt(number);
        boolean mayBeYear = other > Integer.parseInt(year.substring(2));
        Stretch years = Stretch.years(Integer.parseInt(year), Integer.parseInt(year) / 100 * 100 + other);
        boolean mayBeMonth = other >= 1 && other <= 12;
        boolean mayBeSeason = other >= 21 && other <= 24 && separator.equals("-");
        if (mayBeYear && (mayBeMonth || mayBeSeason)) {
            alternatives.add(Stretch.of(year + "-" + number));
            alternatives.add(years);
            return years;
        }
        if (mayBeMonth || mayBeSeason) {
            return Stretch.of(year + "-" + number);
        }
        if (!mayBeYear) {
            throw text.refuse(WrittenPart.NEITHER_MONTH_NOR_YEARS.with());
        }
        text.assume(
                Assumption.Kind.YEARS_OR_MONTH, WrittenPart.SECOND_IS_YEAR.with("number", number, "year", years.to()));
        return years;
    }
}
