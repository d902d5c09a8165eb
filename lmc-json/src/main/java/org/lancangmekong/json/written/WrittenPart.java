package org.lancangmekong.json.written;

import org.lancangmekong.core.internal.sentence.MessagePart;

/** Why a text that a person wrote has no meaning, and what was assumed. */
enum WrittenPart implements MessagePart {
    REFUSED("\"{text}\" {>reason}"),
    LONG("is longer than {most} characters"),
    EMPTY("is empty"),
    SMALL_DIGIT("has a small or encircled digit or a fraction after a digit"),

    // Dates.
    NO_DATE("is not understood as a date"),
    AMBIGUOUS_WITHIN("has an ambiguous date within a longer form"),
    MAY_MEAN_DATES("may mean {first} or {second}; declare which"),
    KHMER_ERA("has a year of the Khmer Buddhist era, which begins in April or May; write the year of the common era"),
    EARLY_BUDDHIST("has the year {year} of the Buddhist era, but only years from {first} begin with those of the common"
            + " era"),
    WHICH_ERA(
            "has the year {year}, which is {commonYear} if it is of the Buddhist era; declare the era, or write B.E. or"
                    + " C.E."),
    DOUBTFUL_STRETCH("is an approximate or uncertain stretch of time, which no point in time can say"),
    NO_DATE_MEANING("has no meaning as a date: {>problem}"),
    NO_END("has no certain beginning or end"),
    ENDS_BEFORE("ends before it begins"),
    NO_MONTH("has the month {month}, which does not exist"),
    NO_DAY("is a day that does not exist"),
    LONG_FISCAL_YEAR("is a fiscal year of more than one year"),
    UNDECLARED_FISCAL_YEAR("is a fiscal year, whose first month is not declared"),
    NEITHER_MONTH_NOR_YEARS("is neither a year with a month nor two years"),
    ONE_OF_TWO_DAYS("it is one of two days, since the order of day and month is not declared"),
    SECOND_IS_MONTH("the second number is a month, as in ISO 8601, not a year"),
    SECOND_IS_YEAR("{number} is the year {year}"),
    BUDDHIST_BY_LANGUAGE("{year} is a year of the Buddhist era, {commonYear}, since the text is in Thai or Lao"),
    BUDDHIST_BY_CALENDAR("{year} of the Buddhist era is {commonYear}, by the calendar of Thailand and Laos"),
    PART_OF_PERIOD("\"{word}\" is from {from} to {to}"),

    // Quantities.
    COMMA_GROUPS("a comma groups digits and a point separates decimals, as is usual in the text's language"),
    POINT_GROUPS("a point groups digits and a comma separates decimals, as is usual in Vietnamese"),
    MAY_MEAN_NUMBERS("may mean {>first} or {>second}; declare which character groups digits"),
    SEVERAL_NUMBERS("has more numbers than one quantity"),
    UNKNOWN_NUMBER("has a number of no known form: {number}"),
    MILLION("\"{word}\" is million"),
    BILLION("\"{word}\" is billion"),
    NO_QUANTITY("is not understood as a quantity"),
    UNKNOWN_UNIT("is not understood as a quantity: \"{unit}\" is not a known unit"),
    SEVERAL_UNITS("has more than one unit"),
    NO_UNIT("names no unit, and none is declared"),
    WHICH_DOLLAR("has a dollar that may be of the United States, Singapore, Australia or others; declare which"),
    YUAN_OR_YEN("has a sign that is of the yuan and of the yen; declare which"),
    BOUNDED_RANGE("bounds a range again, which no quantity can say"),
    BOUNDED_TWICE("bounds a number twice, which no quantity can say"),
    NO_QUANTITY_MEANING("has no meaning as a quantity: {>problem}"),
    BOTH_LARGE("both numbers have the word for a large number that follows the second"),
    LARGE_TWICE(
            "has a word for a large number, although the numbers are declared to be multiplied by 10 to the power of"
                    + " {power}");

    private final String key = MessagePart.key("written", this);
    private final String template;

    WrittenPart(String template) {
        this.template = template;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String template() {
        return template;
    }
}
