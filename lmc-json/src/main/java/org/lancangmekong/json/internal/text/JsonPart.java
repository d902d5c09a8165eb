package org.lancangmekong.json.internal.text;

import org.lancangmekong.core.internal.sentence.MessagePart;

/** Parts of what readers report: what was found, what was expected instead, and what to do. */
public enum JsonPart implements MessagePart {
    // What is wrong with a text that is not JSON. {found} begins a sentence of its own, so it has an article.
    FOUND("found {>what}"),
    UNEXPECTED("found {>what}, but expected {>expected}{>advice}"),
    UNCLOSED_STRING("found the end of the text, but the string that opens {>place} is not closed"),
    IN_STRING("found {>what} in the string that opens {>place}; write {escape}, or close the string before it"),
    NOT_HEXADECIMAL("found {>what} in an escape, but expected a hexadecimal digit; write four of them after \\u"),
    UNKNOWN_ESCAPE("found {>what} after a backslash, but expected one of \" \\ / b f n r t u; write {>advice}"),
    QUOTE_WITHOUT_BACKSLASH("a single quote without a backslash"),
    TWO_BACKSLASHES("\\\\ for a backslash"),
    LEADING_ZEROS("found \"{text}\", but a number has no leading zeros; remove them, or put text in double quotes"),
    NO_NUMBER("found \"{text}\", which is not a number; put text in double quotes"),
    TEXT_ENDS("found the end of the text, but expected {>expected}; {>open} is not closed"),
    AFTER_END("found {>what} after the end of the document; {>advice}"),
    COMMENT("found a comment, but JSON has no comments; remove it"),
    ESCAPED_TEXT("found {>what} outside a string; if the whole text is escaped, unescape it first"),
    OTHER_QUOTE("found {>what}, but JSON puts names and strings in double quotes; write \" instead"),
    FULL_WIDTH("found {>what}, a full-width form; write {>meant} instead"),
    OUTSIDE_STRING("found {>what} outside a string; remove it"),
    OUTSIDE_STRING_UTF_16(
            "found {>what} outside a string; remove it, or convert the text to UTF-8 if it is UTF-16 or" + " UTF-32"),
    SPACE_OUTSIDE_STRING("found {>what} outside a string; write an ordinary space instead"),
    NOTHING_OPEN("found {>what}, but no {>opening} is open; remove it, or write the {>opening} that is missing"),
    NO_VALUE("found {>what}, but expected {>expected}; write the value, or remove the name"),
    OPEN_INSIDE("found {>what}, but {>open} is not closed; write {>meant} first"),
    AFTER_COMMA("found {>what} after a comma, but expected {>expected}; remove the comma"),
    NUMBER_TOKEN("found \"{text}\" as a number"),
    BINARY_DATA("found binary data"),
    JAVA_OBJECT("found an object of class {class}"),
    TOKEN("found {token}"),
    TOKEN_ITSELF("{token}"),

    // Advice.
    ADVICE("; {>what}"),
    WRITE_LITERAL("write {literal}"),
    WRITE_NULL("write null, or leave it out"),
    ONLY_FINITE("JSON has only finite numbers, so leave it out"),
    QUOTE_TEXT("put text in double quotes"),
    QUOTE_NAME("put the name in double quotes"),
    REMOVE_COMMA("remove the comma"),
    REMOVE_IT("remove it"),
    USE_ARRAY("put several values into an array"),
    WRITE_VALUE("write the value, or remove the name"),
    REMOVE_PLUS("remove the plus sign"),
    ZERO_BEFORE_POINT("write 0 before the point"),
    LOOKS_LIKE_XML("the text looks like HTML or XML"),
    COLON_INSTEAD("write a colon instead"),
    COMMA_INSTEAD("write a comma instead"),
    NAME_NOT_CLOSED("the name may lack its closing quote"),
    MEMBERS_IN_ARRAY("put members into an object, or close the array before them"),
    COLON_BEFORE("write a colon before it"),
    COMMA_BEFORE("write a comma before it"),
    COLON_BEFORE_OR_QUOTE("write a colon before it, or \\\" for a double quote inside the string"),
    COMMA_BEFORE_OR_QUOTE("write a comma before it, or \\\" for a double quote inside the string"),
    OMIT(" (omit the member if the value is unknown)"),
    READ_CATALOGUE("; read an array of records with readCatalogue"),
    READ_LINES("; read JSON Lines with readLines, or put the values into an array"),
    REMOVE_REST("; remove it"),
    NAMESPACE("; an extension has a namespace, such as \"org.example:kind\""),
    ADD_CHANGE_OR_REMOVE(": expected add, change or remove"),
    ADD_OR_REMOVE(": expected add or remove"),
    EXPECTED_WHERE_AND_TO(": expected where and to"),

    // What may come next.
    NEXT_DOCUMENT("a JSON value"),
    NEXT_FIRST_NAME("a member's name in double quotes, or \"}\""),
    NEXT_NAME("a member's name in double quotes"),
    NEXT_COLON("\":\""),
    NEXT_MEMBER("a value"),
    NEXT_MEMBER_END("\",\" or \"}\""),
    NEXT_FIRST_ELEMENT("a value or \"]\""),
    NEXT_ELEMENT("a value"),
    NEXT_ELEMENT_END("\",\" or \"]\""),
    NEXT_DOCUMENT_END("nothing"),
    AFTER_NAME("{>what} after the name \"{name}\""),
    DIGIT_AFTER_MINUS("a digit after the minus sign"),
    DIGIT_AFTER_POINT("a digit after the decimal point"),
    DIGIT_IN_EXPONENT("a digit in the exponent"),

    // What was found.
    AN_OBJECT("an object"),
    END_OF_OBJECT("the end of an object"),
    AN_ARRAY("an array"),
    AN_ARRAY_OF("an array of {count}"),
    END_OF_ARRAY("the end of an array"),
    A_NAME("a member's name"),
    A_STRING("a string"),
    A_NUMBER("a number"),
    TRUE("true"),
    FALSE("false"),
    NULL("null"),
    END("the end of the text"),
    THE_STRING("the string \"{text}\""),
    THE_NUMBER("the number {number}"),
    THE_WORD("the word \"{word}\""),
    NO_CHARACTER("the byte 0x{byte}, which does not belong to any character in UTF-8"),
    NO_CHARACTER_HERE("byte 0x{byte} does not belong to any character"),
    OTHER_ENCODING("its first bytes are those of {encoding}"),
    OPEN_OBJECT("the object that opens {>place}"),
    OPEN_ARRAY("the array that opens {>place}"),
    AT_COLUMN("at column {column}"),
    AT_LINE("at line {line}, column {column}"),

    // Characters.
    NUL("the control character U+0000 (NUL)"),
    TAB("a tab (U+0009)"),
    LINE_BREAK("a line break (U+000A)"),
    CARRIAGE_RETURN("a carriage return (U+000D)"),
    SPACE("a space"),
    DOUBLE_QUOTE("a double quote"),
    SINGLE_QUOTE("a single quote"),
    SIGN("\"{sign}\""),
    CONTROL_CHARACTER("the control character {code}"),
    SPACE_CHARACTER("the space {code}"),
    LINE_SEPARATOR("the line separator {code}"),
    INVISIBLE_CHARACTER("the invisible character {code}"),
    CHARACTER("the character {code}"),
    SIGN_WITH_CODE("\"{sign}\" ({code})"),

    // What is too much.
    TOO_LONG("is longer than allowed; the limit is {limit} bytes"),
    TOO_DEEP("nests too deep; the limit is {limit}"),

    // What readers expect.
    STRING_OF("a string: {>what}"),
    ARRAY_OF("{>array} of {>kind}"),
    JSON_VALUE("a JSON value"),
    DOCUMENT_OF("a JSON value ({>what})"),
    OF_TYPE("{type}"),
    TEXT_BY_LANGUAGE("text by language"),
    QUOTED("\"{text}\""),
    EITHER("\"{first}\" or \"{second}\""),
    WELL_FORMED("well-formed Unicode"),
    TYPE_OF_RECORD("a string: the type of the record, such as \"project\""),
    A_RECORD("a record, which is an object"),
    A_RECORD_OF_TYPE("a record of type {type}, which is an object"),
    RECORDS("a record or an array of records"),
    LAYER("a record, a correction or a withdrawal, or an array of these"),
    FEATURE_COLLECTION("a FeatureCollection"),
    TABLE_MAPPING("the mapping of a table"),
    ARRAY("an array"),
    OBJECT("an object"),
    STRING("a string"),
    FLAG("true or false"),
    OBJECT_WITH_MEMBERS("an object with members of {type}"),
    WHERE_AND_TO("an object with the members where and to"),
    WHERE("the members by which the element is known"),
    TO("the members to correct"),
    LIST_CORRECTION("the correction of a list"),
    ELEMENT_CORRECTION("the correction of an element"),

    // Reports.
    HALF_LOCATION("a location has both a line and a column, or neither"),
    EMPTY_LOCATION("a location has at least a source, a line or a byteOffset"),
    BYTE_OFFSET("byteOffset is {value}, but must be a whole number from 0"),
    NO_ARGUMENTS("arguments must be an object from name to text"),
    NO_TEXT_ARGUMENT("each of the arguments must be a text"),
    NOT_VALID("valid is {value}, but the report has {count} ERRORs"),

    // Patches.
    PATCHED("once patched, at {>pointer}: "),

    // Corrections.
    REQUIRED_REMOVED("required member \"{member}\" cannot be removed"),
    NO_MATCH("no element matches"),
    SEVERAL_MATCH("{count} elements match; name more of their members"),
    MATCHED_BEFORE("another correction in this list has matched the same element"),
    WITHDRAWAL_MEMBERS("a withdrawal has no members but type, schema, id and overlay"),

    // GeoJSON and the mappings of tables.
    WHOLE_RECORD("\"\" points to a whole record: expected a place in it, such as \"/places/0\""),
    GEO_TYPE("found the GeoJSON type \"{found}\", but expected \"{expected}\""),
    NOT_IN_LIST("\"{text}\" is not in the list {list}{>suggestion}"),
    NO_SUCH_COLUMN("no column is the member at \"{member}\""),
    MEMBER_TAKEN("the member at \"{member}\" already has a column or constant, or is a record"),
    NO_CODES("the member at \"{member}\" has no list of codes"),
    EXCLUDE("\"{first}\" and \"{second}\" exclude each other"),
    FEATURE_COLLECTION_OBJECT("a FeatureCollection, which is an object"),
    FEATURES("an array of features"),
    FEATURE("a feature, which is an object"),
    PROPERTIES("an object with \"record\" and \"pointer\""),
    POINT("a Point, or null for a place without coordinates"),
    POINT_OBJECT("a Point, which is an object, or null"),
    COORDINATES("an array of longitude and latitude"),
    DEGREES("a number of degrees"),
    MAPPING("the mapping"),
    TABLE_MAPPING_OBJECT("the mapping of a table, which is an object"),
    RECORD_TYPE("the type of the records"),
    COLUMNS("an array of columns"),
    COLUMN("a column"),
    COLUMN_OBJECT("a column, which is an object"),
    SOURCE_ID("the id of a source"),
    CONSTANTS("an object from member to text"),
    STRINGS("an array of strings"),
    COLUMN_NAME("its name in the first row"),
    MEMBER_POINTER("a JSON Pointer to the member"),
    BLANK_MEANING("what a blank cell means"),
    ID_PREFIX("what comes before each id"),
    FISCAL_YEAR_OBJECT("an object with \"first\" and \"namedByEnd\""),
    FISCAL_YEAR("a fiscal year"),
    MONTH_NUMBER("the number of a month"),
    UNIT_OF_COLUMN("the code of a unit"),
    POWER_OF_TEN("a power of ten"),
    ONE_OF("one of {codes}"),
    READER("a way to read cells: text, id, code, country, date or quantity"),
    NUMBER_WITHIN("{>meaning}, from {least} to {most}"),

    // Tables.
    NO_RECORD_OF_TYPE("which is no record of that type in {file}"),
    NO_RECORD_IN_ORDER("which is no record of that type in {file}, or comes in another order there"),
    NO_POINTER("is no JSON Pointer"),
    NO_MEMBER("names no member whose values are in this table"),
    NO_OWNER("leads into a value without a row: no row has the path \"{owner}\""),
    GAP("follows a gap: no row has the path \"{missing}\""),
    EXPECTED_OBJECT("expected an object"),
    EXPECTED_ONE_VALUE("expected one JSON value"),
    OWN_COLUMN("the language \"{language}\" has a column of its own"),
    EXPECTED_TEXTS("expected an object of texts by language tag"),
    EXPECTED_TAGS("expected an array of language tags"),
    NOT_UTF_8("some bytes are not UTF-8; a spreadsheet can save as \"CSV UTF-8\""),
    CSV_PARSER("{said}"),
    DECLARED_BLANK("the blank cell means \"{cell}\", as declared"),
    ROW(" [row {row}]"),
    CELL(" [row {row}, column \"{column}\": \"{value}\"]");

    private final String key = MessagePart.key("json", this);
    private final String template;

    JsonPart(String template) {
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
