package org.lancangmekong.core.validation.support;

import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.MessagePart;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.shape.CodeKind;

/** What the messages of several rules, or a rule in several cases, have as a part. */
public enum RulePart implements MessagePart {
    USE_LISTED("; use one of its {count} codes if one fits"),
    ONE("{code}"),
    ONE_OF("one of {codes}"),
    A_CURRENCY("a currency"),
    A_POINT("a point in time"),
    A_PERIOD("a period"),
    DAY("{day}"),
    ANY_EARLIER_DAY("any earlier day"),
    ANY_LATER_DAY("any later day"),
    COUNTRY("{country}"),
    NO_COUNTRY("a participant without a country"),
    AT_LEAST("at least {number}"),
    AT_MOST("at most {number}"),
    FIGURE("{basis}"),
    FIGURE_AT("{basis} {when}"),
    FIGURE_OF("{basis} of {country}"),
    FIGURE_AT_OF("{basis} {when} of {country}"),
    TIME("{when}"),

    // Series of events.
    NUMBER("number {number}"),
    NO_OTHER("no other"),
    NUMBER_IS("number {number} is"),
    NUMBERS_ARE("numbers {first} to {last} are"),

    // Ids.
    OWN_ID("the present id of this record"),
    ID_OF_ANOTHER("the present id of another record"),
    FORMER_ID("a former id of {other}"),

    // Languages and scripts.
    LONGER_CODE("is a three-letter code of a language that has a two-letter code"),
    COUNTRY_CODE("is the code of a country, not of a language"),
    LANGUAGE_NAME("is the name of a language, not its code"),
    OUTDATED_CODE("is an outdated code"),
    NO_LANGUAGE_CODE("does not begin with the code of a language"),
    LATIN_NOT_LAO("is Latin and not Lao"),
    WRITE("write {meant}"),
    WRITE_REGISTERED("write a code of the IANA Language Subtag Registry"),
    SCRIPT("{script}"),
    TRADITIONAL_HAN("traditional han"),
    SIMPLIFIED_HAN("simplified han"),
    MISREAD_BYTES("\"{text}\", UTF-8 read in another encoding"),
    HTML_REFERENCE("\"{text}\", a character reference of HTML"),
    JSON_ESCAPE("\"{text}\", an escape of JSON"),
    ZAWGYI_ORDER("{sign} does not follow its consonant"),
    ZAWGYI_STACK("{sign} has no consonant to stack"),
    ZAWGYI_VOWELS("{sign} stands before {next}"),
    ZAWGYI_LETTER("{sign} is not a letter of Burmese"),

    // The most that there is.
    AROUND_EARTH("the Earth measures 40,075 km around"),
    LAND("the six countries have less than 11.6 million square kilometres"),
    LASTING("nothing of the cooperation lasts a thousand years"),
    PEOPLE("fewer than 10 billion people live on the Earth"),
    POWER("all power plants of the world have less than 20 million megawatts"),
    COUNTRIES("ISO 3166 has 249 countries"),
    MONEY("the whole world's output of a year is worth less"),

    // What a source says in JSON.
    MISFIT("does not fit: {>problem}"),
    MISFIT_LONG("has more than {most} characters"),
    MISFIT_CODE("is \"{text}\"{>suggestion} but must be {>expected}"),
    MISFIT_NUMBER("is the number {number} but must be {>expected}"),
    MISFIT_FORM("is {>found} but must be {>expected}"),
    MISFIT_EMPTY("is an empty array, but a list has at least one element"),
    MISFIT_LACKS("lacks the member \"{member}\", which {type} requires"),
    MISFIT_MEMBER("is not a member of {type}{>suggestion}"),
    A_STRING("the string \"{text}\""),
    A_NUMBER("the number {number}"),
    AN_ARRAY("an array"),
    AN_OBJECT("an object"),
    A_LITERAL("{literal}"),

    // Numbers.
    ANY_NUMBER("any number"),
    NUMBER_ITSELF("{number}"),
    RANGE("{least} to {most}");

    private final String key = MessagePart.key("rule", this);
    private final String template;

    RulePart(String template) {
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

    /** What a code should have been. */
    public static Message oneOf(List<String> codes) {
        return codes.size() == 1 ? ONE.with("code", codes.get(0)) : ONE_OF.with("codes", String.join(", ", codes));
    }

    /** What to write in place of a code that its list does not have. */
    public static Message meant(CodeKind<?> list, String code) {
        return list.suggestion(code)
                .map(near -> ValueProblem.DID_YOU_MEAN.with("nearest", near))
                .orElseGet(() ->
                        USE_LISTED.with("count", Integer.toString(list.codes().size())));
    }

    /** A country by its code, if it is known. */
    public static Message country(Optional<String> code) {
        return code.map(each -> COUNTRY.with("country", each)).orElseGet(NO_COUNTRY::with);
    }
}
