package org.lancangmekong.json.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;

/** What is said of a text that is not JSON, and where. {@link TokensTest} compares the places with those of Jackson. */
class DiagnosisTest {
    private static final Pattern CODE_POINT = Pattern.compile("<U\\+([0-9A-F]+)>");

    /** Words of a parser's own settings, which mean nothing to who wrote the document. */
    private static final Pattern FOREIGN = Pattern.compile("(?i)feature|enabl|jackson|parser|token");

    @TempDir
    private Path directory;

    /** In a table a back quote stands for a double quote, and a code point in angle brackets for the character. */
    private static String text(String shown) {
        return CODE_POINT
                .matcher(shown.replace('`', '"'))
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    private static Violation only(LmcJson json, String text) {
        List<Violation> violations =
                json.tryRead(text, JsonValue.class).report().violations();
        assertEquals(1, violations.size(), violations::toString);
        return violations.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                {`a`:1,} | 1:8 | 7 | found "}" after a comma, but expected a member's name in double quotes; remove the comma
                {`a`:1,<U+000A>} | 2:1 | 8 | found "}" after a comma, but expected a member's name in double quotes; remove the comma
                [1,2,] | 1:6 | 5 | found "]" after a comma, but expected a value; remove the comma
                [1,,2] | 1:4 | 3 | found ",", but expected a value; remove the comma
                {`a`:1,,`b`:2} | 1:8 | 7 | found ",", but expected a member's name in double quotes; remove the comma
                [,1] | 1:2 | 1 | found ",", but expected a value or "]"; remove the comma
                {,`a`:1} | 1:2 | 1 | found ",", but expected a member's name in double quotes, or "}"; remove the comma
                , | 1:1 | 0 | found ",", but expected a JSON value; remove the comma
                {`a`:1 `b`:2} | 1:8 | 7 | found a string, but expected "," or "}"; write a comma before it
                {`a`:1<U+000A>`b`:2} | 2:1 | 7 | found a string, but expected "," or "}"; write a comma before it
                {`a`:{} {`b`:2}} | 1:9 | 8 | found "{", but expected "," or "}"; write a comma before it
                [1 2] | 1:4 | 3 | found a number, but expected "," or "]"; write a comma before it
                [`a` `b`] | 1:6 | 5 | found a string, but expected "," or "]"; write a comma before it
                [[1] [2]] | 1:6 | 5 | found "[", but expected "," or "]"; write a comma before it
                [true false] | 1:7 | 6 | found the word "false", but expected "," or "]"; write a comma before it
                [1;2] | 1:3 | 2 | found ";", but expected "," or "]"; write a comma instead
                {`a`:1;`b`:2} | 1:7 | 6 | found ";", but expected "," or "}"; write a comma instead
                {`a` 1} | 1:6 | 5 | found a number, but expected ":" after the name "a"; write a colon before it
                {`a` `b`} | 1:6 | 5 | found a string, but expected ":" after the name "a"; write a colon before it
                {`a` {}} | 1:6 | 5 | found "{", but expected ":" after the name "a"; write a colon before it
                {`a`=1} | 1:5 | 4 | found "=", but expected ":" after the name "a"; write a colon instead
                {`a`=>1} | 1:5 | 4 | found "=", but expected ":" after the name "a"; write a colon instead
                {`a`} | 1:5 | 4 | found "}", but expected ":" after the name "a"; write the value, or remove the name
                {`a`,`b`:1} | 1:5 | 4 | found ",", but expected ":" after the name "a"; write the value, or remove the name
                {`a: 1, `b`: 2} | 1:10 | 9 | found the word "b", but expected ":" after the name "a: 1, "; the name may lack its closing quote
                {`a`:} | 1:6 | 5 | found "}", but expected a value after the name "a"; write the value, or remove the name
                {`a`:,`b`:1} | 1:6 | 5 | found ",", but expected a value after the name "a"; write the value, or remove the name
                {`a`:] | 1:6 | 5 | found "]", but expected a value after the name "a"; write the value, or remove the name
                {`a`::1} | 1:6 | 5 | found ":", but expected a value after the name "a"
                {a:1} | 1:2 | 1 | found the word "a", but expected a member's name in double quotes, or "}"; put the name in double quotes
                {`x`:1, b:2} | 1:9 | 8 | found the word "b", but expected a member's name in double quotes; put the name in double quotes
                {ordinal`:1} | 1:2 | 1 | found the word "ordinal", but expected a member's name in double quotes, or "}"; put the name in double quotes
                {ລາວ:1} | 1:2 | 1 | found the word "ລາວ", but expected a member's name in double quotes, or "}"; put the name in double quotes
                {1:2} | 1:2 | 1 | found a number, but expected a member's name in double quotes, or "}"; put the name in double quotes
                {-1:2} | 1:2 | 1 | found a number, but expected a member's name in double quotes, or "}"; put the name in double quotes
                {{`a`:1}} | 1:2 | 1 | found "{", but expected a member's name in double quotes, or "}"
                {[1]:2} | 1:2 | 1 | found "[", but expected a member's name in double quotes, or "}"
                {?} | 1:2 | 1 | found "?", but expected a member's name in double quotes, or "}"
                {'a':1} | 1:2 | 1 | found a single quote, but JSON puts names and strings in double quotes; write " instead
                {`a`:'x'} | 1:6 | 5 | found a single quote, but JSON puts names and strings in double quotes; write " instead
                [“a”] | 1:2 | 1 | found "“" (U+201C), but JSON puts names and strings in double quotes; write " instead
                {「a」:1} | 1:2 | 1 | found "「" (U+300C), but JSON puts names and strings in double quotes; write " instead
                [`a', `b'] | 1:8 | 7 | found the word "b", but expected "," or "]"; write a comma before it, or \\" for a double quote inside the string
                {`a`:`x | 1:8 | 7 | found the end of the text, but the string that opens at column 6 is not closed
                {`a`:`x<U+000A>} | 1:8 | 7 | found a line break (U+000A) in the string that opens at column 6; write \\n, or close the string before it
                {`ລາວ`:<U+000A>  `ຈີນ | 2:7 | 26 | found the end of the text, but the string that opens at column 3 is not closed
                {`a<U+000A>b`:1} | 1:4 | 3 | found a line break (U+000A) in the string that opens at column 2; write \\n, or close the string before it
                [`a<U+0009>b`] | 1:4 | 3 | found a tab (U+0009) in the string that opens at column 2; write \\t, or close the string before it
                [`a<U+000D>b`] | 1:4 | 3 | found a carriage return (U+000D) in the string that opens at column 2; write \\r, or close the string before it
                [`a<U+0000>b`] | 1:4 | 3 | found the control character U+0000 (NUL) in the string that opens at column 2; write \\u0000, or close the string before it
                [`a<U+001B>[2Jb`] | 1:4 | 3 | found the control character U+001B in the string that opens at column 2; write \\u001b, or close the string before it
                [`say `hi` now`] | 1:8 | 7 | found the word "hi", but expected "," or "]"; write a comma before it, or \\" for a double quote inside the string
                {`say `hi` now`:1} | 1:8 | 7 | found the word "hi", but expected ":" after the name "say "; write a colon before it, or \\" for a double quote inside the string
                [`\\x41`] | 1:4 | 3 | found "x" after a backslash, but expected one of " \\ / b f n r t u; write \\\\ for a backslash
                [`\\'`] | 1:4 | 3 | found a single quote after a backslash, but expected one of " \\ / b f n r t u; write a single quote without a backslash
                [`\\ `] | 1:4 | 3 | found a space after a backslash, but expected one of " \\ / b f n r t u; write \\\\ for a backslash
                [`\\é`] | 1:4 | 3 | found "é" (U+00E9) after a backslash, but expected one of " \\ / b f n r t u; write \\\\ for a backslash
                [`C:\\Mekong`] | 1:6 | 5 | found "M" after a backslash, but expected one of " \\ / b f n r t u; write \\\\ for a backslash
                [`\\u12g4`] | 1:7 | 6 | found "g" in an escape, but expected a hexadecimal digit; write four of them after \\u
                [`\\u12`] | 1:7 | 6 | found a double quote in an escape, but expected a hexadecimal digit; write four of them after \\u
                [`\\u``] | 1:5 | 4 | found a double quote in an escape, but expected a hexadecimal digit; write four of them after \\u
                [`\\u | 1:5 | 4 | found the end of the text, but the string that opens at column 2 is not closed
                [`\\ | 1:4 | 3 | found the end of the text, but the string that opens at column 2 is not closed
                [01] | 1:3 | 2 | found "01", but a number has no leading zeros; remove them, or put text in double quotes
                [-007] | 1:4 | 3 | found "-007", but a number has no leading zeros; remove them, or put text in double quotes
                [+1] | 1:2 | 1 | found "+", but expected a value or "]"; remove the plus sign
                [.5] | 1:2 | 1 | found ".", but expected a value or "]"; write 0 before the point
                [-.5] | 1:3 | 2 | found ".", but expected a digit after the minus sign; write 0 before the point
                [1.] | 1:4 | 3 | found "]", but expected a digit after the decimal point
                [1.e5] | 1:4 | 3 | found "e", but expected a digit after the decimal point
                [1e] | 1:4 | 3 | found "]", but expected a digit in the exponent
                [1E+] | 1:5 | 4 | found "]", but expected a digit in the exponent
                [-] | 1:3 | 2 | found "]", but expected a digit after the minus sign
                [--1] | 1:3 | 2 | found "-", but expected a digit after the minus sign
                [- 1] | 1:3 | 2 | found a space, but expected a digit after the minus sign
                [0x1F] | 1:3 | 2 | found "0x1F", which is not a number; put text in double quotes
                [1_000] | 1:3 | 2 | found "1_000", which is not a number; put text in double quotes
                [1.2.3] | 1:5 | 4 | found "1.2.3", which is not a number; put text in double quotes
                [2021-12-03] | 1:6 | 5 | found "2021-12-03", which is not a number; put text in double quotes
                [12km] | 1:4 | 3 | found "12km", which is not a number; put text in double quotes
                1,5 | 1:2 | 1 | found "," after the end of the document; put several values into an array
                [1é] | 1:3 | 2 | found "1é", which is not a number; put text in double quotes
                [NaN] | 1:2 | 1 | found the word "NaN", but expected a value or "]"; JSON has only finite numbers, so leave it out
                [-Infinity] | 1:3 | 2 | found the word "Infinity", but expected a digit after the minus sign; JSON has only finite numbers, so leave it out
                [Infinity] | 1:2 | 1 | found the word "Infinity", but expected a value or "]"; JSON has only finite numbers, so leave it out
                [undefined] | 1:2 | 1 | found the word "undefined", but expected a value or "]"; write null, or leave it out
                [None] | 1:2 | 1 | found the word "None", but expected a value or "]"; write null, or leave it out
                [nil] | 1:2 | 1 | found the word "nil", but expected a value or "]"; write null, or leave it out
                [True] | 1:2 | 1 | found the word "True", but expected a value or "]"; write true
                [FALSE] | 1:2 | 1 | found the word "FALSE", but expected a value or "]"; write false
                [Null] | 1:2 | 1 | found the word "Null", but expected a value or "]"; write null
                [tru] | 1:2 | 1 | found the word "tru", but expected a value or "]"; put text in double quotes
                [nulls] | 1:2 | 1 | found the word "nulls", but expected a value or "]"; put text in double quotes
                {`status`: ongoing} | 1:12 | 11 | found the word "ongoing", but expected a value after the name "status"; put text in double quotes
                [ວຽງຈັນ] | 1:2 | 1 | found the word "ວຽງຈັນ", but expected a value or "]"; put text in double quotes
                // why<U+000A>{} | 1:1 | 0 | found a comment, but JSON has no comments; remove it
                {`a`:1 /* one */} | 1:8 | 7 | found a comment, but JSON has no comments; remove it
                {`a`:1, # one<U+000A>`b`:2} | 1:9 | 8 | found a comment, but JSON has no comments; remove it
                [/] | 1:2 | 1 | found "/", but expected a value or "]"
                [/1] | 1:2 | 1 | found "/", but expected a value or "]"
                [1} | 1:3 | 2 | found "}", but the array that opens at column 1 is not closed; write "]" first
                {`a`:1] | 1:7 | 6 | found "]", but the object that opens at column 1 is not closed; write "}" first
                {`a`:[1,2} | 1:10 | 9 | found "}", but the array that opens at column 6 is not closed; write "]" first
                {`a`:{`b`:1,<U+000A>`c`:[2} | 2:7 | 19 | found "}", but the array that opens at column 5 is not closed; write "]" first
                {`a`:[1,`b`:2} | 1:12 | 11 | found ":", but expected "," or "]"; put members into an object, or close the array before them
                } | 1:1 | 0 | found "}", but no "{" is open; remove it, or write the "{" that is missing
                []] | 1:3 | 2 | found "]", but no "[" is open; remove it, or write the "[" that is missing
                {`a`:1}} | 1:8 | 7 | found "}", but no "{" is open; remove it, or write the "{" that is missing
                {`a`:1},{`b`:2} | 1:8 | 7 | found "," after the end of the document; put several values into an array
                {`a`:1} x | 1:9 | 8 | found the word "x" after the end of the document; remove it
                {`a`:1}; | 1:8 | 7 | found ";" after the end of the document; remove it
                1x | 1:2 | 1 | found "1x", which is not a number; put text in double quotes
                1`a` | 1:2 | 1 | found a string after the end of the document; remove it
                true. | 1:5 | 4 | found "." after the end of the document; remove it
                [ | 1:2 | 1 | found the end of the text, but expected a value or "]"; the array that opens at column 1 is not closed
                { | 1:2 | 1 | found the end of the text, but expected a member's name in double quotes, or "}"; the object that opens at column 1 is not closed
                {`a` | 1:5 | 4 | found the end of the text, but expected ":" after the name "a"; the object that opens at column 1 is not closed
                {`a`: | 1:6 | 5 | found the end of the text, but expected a value after the name "a"; the object that opens at column 1 is not closed
                {`a`:1 | 1:7 | 6 | found the end of the text, but expected "," or "}"; the object that opens at column 1 is not closed
                {`a`:1, | 1:8 | 7 | found the end of the text, but expected a member's name in double quotes; the object that opens at column 1 is not closed
                [1, | 1:4 | 3 | found the end of the text, but expected a value; the array that opens at column 1 is not closed
                [1,<U+000A>{`a`:2<U+000A> | 3:1 | 11 | found the end of the text, but expected "," or "}"; the object that opens at line 2, column 1 is not closed
                - | 1:2 | 1 | found the end of the text, but expected a digit after the minus sign
                1. | 1:3 | 2 | found the end of the text, but expected a digit after the decimal point
                {`a`:tru | 1:6 | 5 | found the word "tru", but expected a value after the name "a"; put text in double quotes
                <U+0000> | 1:1 | 0 | found the control character U+0000 (NUL) outside a string; remove it, or convert the text to UTF-8 if it is UTF-16 or UTF-32
                [<U+0000>] | 1:2 | 1 | found the control character U+0000 (NUL) outside a string; remove it, or convert the text to UTF-8 if it is UTF-16 or UTF-32
                {<U+0000>} | 1:2 | 1 | found the control character U+0000 (NUL) outside a string; remove it, or convert the text to UTF-8 if it is UTF-16 or UTF-32
                1<U+0000> | 1:2 | 1 | found the control character U+0000 (NUL) outside a string; remove it, or convert the text to UTF-8 if it is UTF-16 or UTF-32
                [1<U+007F>] | 1:3 | 2 | found the control character U+007F outside a string; remove it
                [<U+001B>[0m] | 1:2 | 1 | found the control character U+001B outside a string; remove it
                <U+00A0>1 | 1:1 | 0 | found the space U+00A0 outside a string; write an ordinary space instead
                [1,<U+00A0>2] | 1:4 | 3 | found the space U+00A0 outside a string; write an ordinary space instead
                [1<U+200B>] | 1:3 | 2 | found the invisible character U+200B outside a string; remove it
                {`a`<U+2028>:1} | 1:5 | 4 | found the line separator U+2028 outside a string; write an ordinary space instead
                <U+FEFF><U+FEFF>{} | 1:1 | 3 | found the invisible character U+FEFF outside a string; remove it
                {}<U+FEFF> | 1:3 | 2 | found the invisible character U+FEFF outside a string; remove it
                [1，2] | 1:3 | 2 | found "，" (U+FF0C), a full-width form; write "," instead
                {`a`：1} | 1:5 | 4 | found "：" (U+FF1A), a full-width form; write ":" instead
                <html> | 1:1 | 0 | found "<", but expected a JSON value; the text looks like HTML or XML
                \\{\\`a\\`:1} | 1:1 | 0 | found "\\\\" outside a string; if the whole text is escaped, unescape it first
                [?] | 1:2 | 1 | found "?", but expected a value or "]"
                [%] | 1:2 | 1 | found "%", but expected a value or "]"
                [é] | 1:2 | 1 | found the word "é", but expected a value or "]"; put text in double quotes
                [−5] | 1:2 | 1 | found "−" (U+2212), but expected a value or "]"
                [☃] | 1:2 | 1 | found "☃" (U+2603), but expected a value or "]"
                : | 1:1 | 0 | found ":", but expected a JSON value
                [`a`:1] | 1:5 | 4 | found ":", but expected "," or "]"; put members into an object, or close the array before them
                * | 1:1 | 0 | found "*", but expected a JSON value
                """)
    void saysWhatWasFoundAndExpected(String shown, String place, long offset, String sentence) {
        Violation violation = only(LmcJson.strict(), text(shown));
        assertEquals("LMC-JSN-001", violation.rule());
        assertEquals("this is not JSON: " + sentence, violation.message());
        Location location = violation.location().orElseThrow();
        assertEquals(
                place, location.line().orElseThrow() + ":" + location.column().orElseThrow());
        assertEquals(OptionalLong.of(offset), location.byteOffset());
    }

    /** A back quote means a double quote in the table, so these are apart. */
    @Test
    void saysWhatWasFoundWhereThereAreBackQuotesAndWhiteSpace() {
        assertEquals(
                "this is not JSON: found \"`\", but JSON puts names and strings in double quotes; write \" instead",
                only(LmcJson.strict(), "[`a`]").message());
        assertEquals(
                "this is not JSON: found the end of the text, but expected \",\" or \"]\"; the array that opens at line 2,"
                        + " column 3 is not closed",
                only(LmcJson.strict(), "\n  [1 \r\n ").message());
    }

    @Test
    void whatIsQuotedFromTheTextIsCut() {
        assertEquals(
                "this is not JSON: found the word \"" + "x".repeat(60)
                        + "...\" (100000 characters), but expected a value after the name \"" + "n".repeat(60)
                        + "...\" (100000 characters); put text in double quotes",
                only(LmcJson.strict(), "{\"" + "n".repeat(100_000) + "\": " + "x".repeat(100_000) + "}")
                        .message());
    }

    @Test
    void aForgedLineInANameStaysInItsLine() {
        assertEquals(
                "this is not JSON: found a number, but expected \":\" after the name"
                        + " \"a\\u2028ERROR LMC-REF-001 at /b \\u202egone\"; write a colon before it",
                only(LmcJson.strict(), "{\"a\u2028ERROR LMC-REF-001 at /b \u202Egone\" 1}")
                        .message());
    }

    /** A table of names, or any other bound of a parser, is no depth. */
    @ParameterizedTest
    @ValueSource(ints = {10, 5_000, 30_000})
    void onlyDepthIsCalledDepth(int count) {
        String members = IntStream.range(0, count)
                .mapToObj(i -> "\"name" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", ",}"));
        assertEquals(
                "this is not JSON: found \"}\" after a comma, but expected a member's name in double quotes; remove the comma",
                only(LmcJson.strict(), members).message());
        String longName = "{\"" + "n".repeat(10 * count) + "\":1,}";
        assertEquals("LMC-JSN-001", only(LmcJson.strict(), longName).rule());
        String longNumber = "[" + "9".repeat(10 * count) + ",]";
        MalformedJsonException inNumbers = Diagnosis.of(longNumber.getBytes(StandardCharsets.UTF_8), 0, 2);
        assertEquals(0, inNumbers.depthLimit(), inNumbers::getMessage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                [[[1]],,       | LMC-JSN-001 | 7
                [[[[1]]],      | LMC-JSN-003 | 3
                [[[{           | LMC-JSN-003 | 3
                [[{`a`:[       | LMC-JSN-003 | 7
                [[{`a`:`[[[[`, | LMC-JSN-001 | 14
                [[],[[]],[[]]  | LMC-JSN-001 | 13
                """)
    void depthIsFoundAtTheBracketThatIsTooMuch(String shown, String rule, long offset) {
        LmcJson json = LmcJson.strict().withLimits(Limits.standard().withMaxDepth(3));
        Violation violation = only(json, text(shown));
        assertEquals(rule, violation.rule(), violation::toString);
        assertEquals(OptionalLong.of(offset), violation.location().orElseThrow().byteOffset());
    }

    /** The reader of a record looks ahead for its type: the place is still that in the whole text. */
    @Test
    void thePlaceIsThatInTheTextAlsoWhereTheTypeIsLookedForAhead() throws IOException {
        Violation inRecord = LmcJson.strict()
                .tryRead("\uFEFF \n {\"id\": x}", LmcRecord.class)
                .report()
                .violations()
                .get(0);
        assertEquals("line 2, column 9", inRecord.location().orElseThrow().toString());
        assertEquals(OptionalLong.of(13), inRecord.location().orElseThrow().byteOffset());
        Path file = Files.writeString(directory.resolve("a.json"), "[\n[],\n{\"id\": x}]");
        Violation inFile = LmcJson.strict()
                .tryReadCatalogue(List.of(file))
                .report()
                .violations()
                .get(1);
        assertEquals(
                file + ", line 3, column 8", inFile.location().orElseThrow().toString());
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<String> json = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                " ",
                "\n",
                "\"",
                "\\",
                "\\u",
                "'",
                "/",
                "//",
                "#",
                "true",
                "fal",
                "NaN",
                "-",
                "0",
                "12",
                ".5",
                "1e",
                "\"a\":",
                "\"a\"",
                "\"\\n\"",
                "{\"a\":1",
                "[1,");
        Arbitrary<String> other = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(3),
                Arbitraries.of(
                        "\u0000",
                        "\u001B[2J",
                        "\u007F",
                        "\u0085",
                        "\u00A0",
                        "\u2028",
                        "\u202E",
                        "\uFEFF",
                        "\uFF1A",
                        "\uD83D\uDE00",
                        "\uDB40\uDC41"));
        Arbitrary<byte[]> texts = Arbitraries.frequencyOf(Tuple.of(5, json), Tuple.of(1, other))
                .list()
                .ofMaxSize(15)
                .map(each -> String.join("", each).getBytes(StandardCharsets.UTF_8));
        return Arbitraries.frequencyOf(
                Tuple.of(9, texts),
                Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(20)));
    }

    @Property(tries = 20_000)
    void aSentenceIsAboutTheTextAndShowsNothingRaw(@ForAll("damaged") byte[] bytes) {
        try {
            JsonIn in = JsonIn.of(bytes, 0, 3);
            while (in.next() != JsonIn.Token.END) {
                // Only what is refused is of interest.
            }
        } catch (MalformedJsonException e) {
            String sentence = e.getMessage();
            assertTrue(e.byteOffset() >= 0 && e.byteOffset() <= bytes.length, sentence);
            assertTrue(e.depthLimit() == 3 || sentence.startsWith("found "), sentence);
            assertFalse(FOREIGN.matcher(sentence).find(), sentence);
            assertEquals(
                    List.of(),
                    sentence.codePoints().filter(DiagnosisTest::isRaw).boxed().toList(),
                    sentence);
        }
    }

    private static boolean isRaw(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** What is asked for memory grows as the text does, and no faster. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "\"x",
                "[1,",
                "[true,",
                "[\"\u0e81\",",
                "{\"a\":1,",
                "12",
                "\"\\n",
                " ",
                "\n",
                "\n[1],",
                "-",
                "\u0e81"
            })
    void aDiagnosisCostsNoMoreThanTheSizeOfTheText(String part) {
        long one = allocated(part.repeat(20_000));
        long eight = allocated(part.repeat(160_000));
        assertTrue(eight <= 10 * one, () -> eight + " bytes for eight times the text, and " + one + " for one");
    }

    private static long allocated(String text) {
        byte[] bytes = (text + "?").getBytes(StandardCharsets.UTF_8);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Diagnosis.of(bytes, 0, 1_000);
        long before = threads.getCurrentThreadAllocatedBytes();
        Diagnosis.of(bytes, 0, 1_000);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
