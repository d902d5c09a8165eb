package org.lancangmekong.core.internal.sentence;

/** Why a value is refused. Those that begin with a verb have their subject in another sentence. */
public enum ValueProblem implements MessagePart {
    // What all texts have in common.
    UNPAIRED_SURROGATE("has an unpaired surrogate (U+{code} at index {index}) but must be well-formed Unicode"),
    EMPTY("is empty but must have at least one character"),
    TEXT("the text {>problem}"),
    JSON_STRING("a JSON string {>problem}"),
    TEXT_IN_LANGUAGE("the text in language \"{language}\" {>problem}"),
    KIND("the {>kind} {>problem}"),
    MEMBER("member \"{member}\" of {type} {>problem}"),
    EXTENSION_NAME("the name of an extension of {type} {>problem}"),
    MEMBER_NAME("the name of a member {>problem}"),
    RESERVED_NAME("\"{member}\" is a member of {type}, so an extension cannot have this name"),
    UNEXPECTED("is \"{text}\" but must be {>expected}"),
    UNEXPECTED_NUMBER("is {number} but must be {>expected}"),
    MISSING_MEMBERS("required members of {type} are missing: {members}"),

    // Codes, ids, languages, addresses, pointers.
    DID_YOU_MEAN(" (did you mean \"{nearest}\"?)"),
    NOT_A_CODE("\"{text}\" is not a code of the list {list}{>suggestion}: expected {>expected}"),
    MALFORMED_CODE("\"{text}\" is not a code of the list {list}: expected lower-case words joined by hyphens, such as"
            + " \"water-supply\"{>suggestion}"),
    MALFORMED_UNIT("\"{text}\" is not a code of the list {list}: expected lower-case words joined by hyphens, such as"
            + " \"water-supply\", or three capitals for a currency, such as \"USD\"{>suggestion}"),
    MEANT("; did you mean \"{nearest}\"?"),
    TYPE("the type {>problem}"),
    KNOWN_TYPE("the type \"{type}\" is known: use its own builder"),
    ID("\"{text}\" is not an id: expected at most {most} lower-case letters and digits, in words joined by hyphens,"
            + " such as \"cn-la-railway\""),
    LANGUAGE("\"{text}\" is not a BCP 47 language tag: expected a tag such as \"en\", \"lo\" or \"zh-Hans\""),
    SUBTAG_TWICE("\"{text}\" is not a BCP 47 language tag: \"{subtag}\" appears in it twice"),
    NO_LANGUAGE("text by language needs at least one language, but has none"),
    LANGUAGE_TWICE("the language \"{language}\" appears twice, but each language has one text"),
    WEB_ADDRESS("\"{text}\" is not a web address"),
    POINTER("\"{text}\" is not a JSON Pointer: it must be empty or start with \"/\""),
    POINTER_TILDE("\"{text}\" is not a JSON Pointer: \"~\" must be followed by 0 or 1"),
    RELATIVE_POINTER("the pointer {>problem}"),
    EMPTY_POINTER("is empty but must name a member; omit it if it means all members"),
    LONG_POINTER("has {length} characters but may have at most {most}"),
    IDENTIFIER_FORM("does not have the form of \"{example}\""),
    IDENTIFIER_CHECK_DIGIT("has a wrong check digit, so a character is wrong"),

    // Numbers.
    DECIMAL("\"{text}\" is not a decimal number: expected digits without exponent or thousands separator, such as"
            + " \"151.6\", at most {most} characters"),
    LONG_DECIMAL("has more than {most} characters when written without exponent"),
    LONG_NUMBER("a number of {length} characters is too long: expected at most {most}"),
    NUMBER("\"{text}\" is not a JSON number, such as -12.50 or 6e23"),
    DEEP_JSON("JSON nested {depth} levels deep is too deep: expected at most {most}"),

    // Quantities.
    NO_FORM("a quantity must have is, about, orderOf or a bound (least, moreThan, most, lessThan), but has none of"
            + " them"),
    SEVERAL_FORMS("a quantity must have only one of is, about, orderOf or bounds (least or moreThan, most or lessThan),"
            + " but has more than one (only about may have an equal lessThan beside it, which means \"nearly\")"),
    UNEQUAL_NEARLY("about {about} with lessThan {lessThan} has no meaning: together they mean \"nearly\" and must be"
            + " equal"),
    NEARLY_NOTHING("nearly {about} has no meaning: the number must be greater than 0"),
    ORDER_OF("orderOf {number} is not an order of magnitude: expected 1, 10, 100 and so on"),
    TWO_LOWER_BOUNDS("a quantity has one lower bound, least or moreThan, but this one has both"),
    TWO_UPPER_BOUNDS("a quantity has one upper bound, most or lessThan, but this one has both"),
    CROSSED_BOUNDS("no number lies between {lower} and {upper}: the lower bound must not exceed the upper, and two"
            + " equal bounds must both be inclusive"),

    // Places.
    HALF_POINT("a place must have both lon and lat or neither, but this one has only {member}"),
    NO_PRECISION("coordinates need a precision, but this place has none"),
    NO_COORDINATES("a precision needs coordinates, but this place has none"),
    EMPTY_PLACE("a place needs a name, a country, a region or coordinates, but has none of them"),
    DEGREES("{member} is {degrees} but must be from -{limit} to {limit} degrees{>suggestion}"),
    SWAPPED("; are lon and lat swapped?"),

    // Dates.
    DATE("\"{text}\" is not an EDTF date of level 0 or 1, nor a set of dates: {>reason}{>suggestion}"),
    DATE_FORM("\"{text}\" {>problem}"),
    DATE_VALUE("({text}) {>problem}"),
    INTERVAL_FOR_POINT("is an interval, but must be a point in time{>suggestion}"),
    SET_FOR_PERIOD("is a set or has a time of day, but must be a period{>suggestion}"),
    WRITE("; write {form}"),
    DATE_OMIT("; if the date is unknown, leave it out"),
    DATE_EMPTY("it is empty"),
    DATE_LONG("it is longer than {most} characters"),
    DATE_END("expected the end at character {place}"),
    DATE_SLASH("expected \"/\" at character {place}"),
    DATE_SET_MEMBER_END("expected \",\" or \"]\" at character {place}"),
    DATE_SIGN("expected \"{sign}\" at character {place}"),
    DATE_OPEN_INTERVAL("an interval needs a date at one end or both"),
    DATE_ENDS_BEFORE("it ends before it begins"),
    DATE_RANGE_PRECISION("the two ends of a range must have the same precision, such as 1987-10..1988-12"),
    DATE_RANGE_ENDS_BEFORE("a range in it ends before it begins"),
    DATE_SET_MEMBER("a set may contain only years, months and days, without X, Y or seasons"),
    DATE_SET_END("a set must end with \"]\""),
    DATE_YEAR("expected a year of four digits at character {place}, such as 2017, 201X or 20XX (a longer year is"
            + " written Y17000)"),
    DATE_YEAR_ZERO("the year 0 must not have a sign"),
    DATE_LONG_YEAR("expected a year of more than four digits after Y, without a leading zero"),
    DATE_LAST_YEAR("its year is beyond 999999999, the last year that this library supports"),
    DATE_UNKNOWN_MONTH("a day in an unspecified month can only be XX (a known day is level 2)"),
    DATE_NO_MONTH("month {month} does not exist (expected 01 to 12, or 21 to 24 for a season){>suggestion}"),
    DATE_HEMISPHERE("; the hemisphere of a season cannot be said: write {form}"),
    DATE_PART_OF_YEAR("; write {set} or, for a period, {period}"),
    DATE_NO_DAY("day {day} does not exist in that month (expected 01 to {most})"),
    DATE_TIME_OF_PART("only a full day can have a time of day"),
    DATE_OFFSET("expected Z or an offset such as +07:00 after the time"),
    DATE_RANGE("expected {>part} from 00 to {most}, but found {found}"),
    DATE_TWO_DIGITS("expected {>part} of two digits at character {place}"),
    A_MONTH("a month"),
    A_DAY("a day"),
    AN_HOUR("an hour"),
    A_MINUTE("a minute"),
    A_SECOND("a second"),
    AN_HOUR_OF_OFFSET("an hour of the offset"),
    A_MINUTE_OF_OFFSET("a minute of the offset"),
    WINDOW("\"{text}\" is not a window of time: expected an EDTF interval or date, such as 2016/2018 or 2020/.."),
    DOUBTFUL_WINDOW("the window \"{text}\" is doubtful: expected one without ?, ~ and %"),

    // Other kinds than texts: what a reader expects.
    EXPECTED_INTEGER("a whole number from {least} to {most}"),
    EXPECTED_FLAG("true or false"),
    EXPECTED_JSON("any JSON value"),
    EXPECTED_ARRAY("an array"),
    EXPECTED_OBJECT("an object ({type})"),
    EXPECTED_OBJECT_SUCH_AS("an object ({type}), such as {example}"),
    EXPECTED_TEXTS("an object from language tag to text, such as {example}"),
    EXPECTED_CODE("one of {codes}"),
    EXPECTED_CODE_OF_MANY("one of {codes}, ... ({count} in all)"),
    EXPECTED_OPEN_CODE("a code of the list {list}, such as {codes}"),
    EXPECTED_OPEN_CODE_OF_MANY("a code of the list {list}, such as {codes}, ... ({count} in all)");

    private final String key = MessagePart.key("value", this);
    private final String template;

    ValueProblem(String template) {
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
