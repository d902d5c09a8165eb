package org.lancangmekong.core.words;

import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days, months and years in one language, by the JDK's long form of a day, of which a month and a year take their parts.
 *
 * <p>The calendar is that of ISO 8601, of which the year 0 is 1 BC, unless the locale asks for the Thai Buddhist one ({@code
 * th-TH-u-ca-buddhist}). That one has the same months, so a month or year stays one; other calendars do not, and are not used.
 */
public final class Days {
    private static final long FIRST_BUDDHIST_YEAR = -542;

    private final Locale locale;
    private final Chronology calendar;
    private final DecimalStyle digits;
    private final List<Field> fields;

    /**
     * A field of the form of a day, with the literals beside it.
     *
     * @param between what separates it from the field before it, or comes before the first
     * @param letters the pattern of the field
     * @param after what belongs to it, such as {@code 年}, or comes after the last
     */
    private record Field(String between, String letters, String after) {
        /** One of G, y, M and d, whichever of its forms the pattern has. */
        char letter() {
            char letter = letters.charAt(0);
            return letter == 'u' ? 'y' : letter == 'L' ? 'M' : letter;
        }

        boolean isNumber() {
            return letters.length() < 3;
        }
    }

    Days(Locale locale) {
        this.locale = locale;
        boolean isBuddhist = "buddhist".equals(locale.getUnicodeLocaleType("ca"));
        this.calendar = isBuddhist ? ThaiBuddhistChronology.INSTANCE : IsoChronology.INSTANCE;
        this.digits = DecimalStyle.of(locale);
        this.fields = fields(longForm());
    }

    /** The form of the locale; of some countries the JDK has an empty one in the Thai Buddhist calendar, so then of its language. */
    private String longForm() {
        for (Locale each : List.of(locale, Locale.forLanguageTag(locale.getLanguage()))) {
            String pattern =
                    DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.LONG, null, calendar, each);
            if (!pattern.isEmpty()) {
                return pattern;
            }
        }
        return "G y MMMM d";
    }

    private static List<Field> fields(String pattern) {
        List<Field> fields = new ArrayList<>();
        String between = "";
        int at = 0;
        while (at < pattern.length()) {
            int literal = at;
            at = literalEnd(pattern, at);
            String text = unquoted(pattern.substring(literal, at));
            int space = firstSpace(text);
            if (fields.isEmpty() || at == pattern.length()) {
                space = fields.isEmpty() ? 0 : text.length();
            }
            if (!fields.isEmpty()) {
                Field last = fields.remove(fields.size() - 1);
                fields.add(new Field(last.between, last.letters, text.substring(0, space)));
            }
            between = text.substring(space);
            int begin = at;
            while (at < pattern.length() && pattern.charAt(at) == pattern.charAt(begin)) {
                at++;
            }
            if (at > begin) {
                fields.add(new Field(between, pattern.substring(begin, at), ""));
            }
        }
        return fields;
    }

    private static int literalEnd(String pattern, int from) {
        boolean inQuotes = false;
        int at = from;
        while (at < pattern.length() && (inQuotes || !isLetter(pattern.charAt(at)))) {
            inQuotes ^= pattern.charAt(at) == '\'';
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String unquoted(String literal) {
        return literal.replace("''", "\0").replace("'", "").replace('\0', '\'');
    }

    private static int firstSpace(String text) {
        int at = 0;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\u00A0') {
            at++;
        }
        return at;
    }

    /** Whether a decade in this calendar is one of ten years that begin alike in EDTF. */
    public boolean isIso() {
        return calendar == IsoChronology.INSTANCE;
    }

    public String day(LocalDate day) {
        return format(day, "GyMd");
    }

    public String month(int year, int month) {
        return format(LocalDate.of(year, month, 1), "GyM");
    }

    /** A year, which has at least four digits and may be negative. */
    public String year(int year) {
        return format(LocalDate.of(year, 1, 1), "Gy");
    }

    /**
     * The first of two days, months or years, without what the second one ends with too: the 3 of "3 to 5 March 2024".
     *
     * @param first the first day of the one
     * @param last the first day of the other
     * @param precision which fields the two have: {@code yMd} or {@code yM}
     * @return the text of the first
     */
    public String first(LocalDate first, LocalDate last, String precision) {
        String kept = precision;
        if (isIso() && first.getYear() == last.getYear() && isLast('y', kept)) {
            kept = kept.replace("y", "");
            if (first.getMonth() == last.getMonth() && kept.equals("Md") && isLast('M', kept)) {
                kept = "d";
            }
        }
        String text = format(first, kept.equals(precision) ? "G" + precision : kept);
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean isLast(char letter, String kept) {
        char last = 0;
        for (Field each : fields) {
            last = kept.indexOf(each.letter()) >= 0 ? each.letter() : last;
        }
        return last == letter;
    }

    /** Digits, and all else as it is. */
    public String digits(String text) {
        StringBuilder converted = new StringBuilder(text);
        for (int i = 0; i < converted.length(); i++) {
            char c = converted.charAt(i);
            if (c >= '0' && c <= '9') {
                converted.setCharAt(i, (char) (digits.getZeroDigit() + c - '0'));
            }
        }
        return converted.toString();
    }

    private String format(LocalDate day, String kept) {
        StringBuilder text = new StringBuilder();
        Field last = null;
        boolean isNext = true;
        for (Field each : fields) {
            boolean isKept = kept.indexOf(each.letter()) >= 0
                    && !(each.letter() == 'G' && day.getYear() < (isIso() ? 1 : FIRST_BUDDHIST_YEAR));
            if (isKept) {
                if (last != null) {
                    text.append(isNext ? each.between : " ");
                } else if (isNext || (each.letter() == 'M' && each.isNumber())) {
                    // The word for "month" before the number of one, which alone would be any number.
                    text.append(each.between);
                }
                text.append(value(each, day, kept));
                text.append(kept.contains("M") || kept.equals("d") || hasLetters(each.after) ? each.after : "");
                last = each;
            }
            isNext = isKept;
        }
        return text.toString().strip();
    }

    private static boolean hasLetters(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private String value(Field field, LocalDate day, String kept) {
        if (field.letter() == 'y') {
            return digits(year(day.getYear(), isIso() ? 0 : 1 - FIRST_BUDDHIST_YEAR));
        }
        boolean isAlone = field.letter() == 'M' && !field.isNumber() && kept.indexOf('d') < 0;
        String letters = isAlone ? field.letters.replace('M', 'L') : field.letters;
        return DateTimeFormatter.ofPattern(letters, locale)
                .withChronology(calendar)
                .withDecimalStyle(digits)
                .format(day);
    }

    private static String year(int isoYear, long more) {
        long year = isoYear + more;
        return year < 0 ? "-" + String.format(Locale.ROOT, "%04d", -year) : String.format(Locale.ROOT, "%04d", year);
    }
}
