package org.lancangmekong.json.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.json.HardFacts;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.internal.codec.DocumentReader;

/** {@link JsonIn} finds the same tokens as Jackson, at the same places, and refuses the same texts at the same place. */
class TokensTest {
    private static final int DEPTH = 20;

    /** Whether the judge is older than the Jackson of this build; its places are then compared less exactly. */
    private static final boolean IS_OLDER = PackageVersion.VERSION.getMinorVersion() < 23;

    /** It does not guess an encoding, which it would do by fewer zeros than we. */
    private static final JsonFactory JACKSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private static final List<byte[]> DOCUMENTS = HardFacts.groups().values().stream()
            .flatMap(List::stream)
            .map(each -> LmcJson.strict().writeBytes(each))
            .toList();

    /** What is written between the brackets and commas of JSON, and what is nearly that. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\n",
            "\r",
            "\t",
            "        ",
            "\"",
            "\\",
            "true",
            "false",
            "null",
            "tru",
            "nulls",
            "0",
            "-0",
            "01",
            "-",
            "1",
            "12",
            "1.5",
            ".5",
            "1.",
            "1e5",
            "1E+5",
            "1e-5",
            "1e",
            "+1",
            "NaN",
            "\"\"",
            "\"a\"",
            "\"name\"",
            "\"name\":",
            "\"\\u0041\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\u00g0\"",
            "\"\\x\"",
            "\"\\n\\t\\r\\b\\f\\/\\\\\\\"\"",
            "\"\u6f9c\u6caa\"",
            "\"\u6f9c \\u6caa\"",
            "\"\ud83d\ude00\"",
            "\"a\tb\"",
            "\"0123456\"",
            "\"01234567\"",
            "\"012345678\"",
            "\"0123456789abcdef\"",
            "\u00a0",
            "\u6f9c",
            "\u007f",
            "\u0000",
            "//",
            "/* */",
            "'a'");

    @Provide
    Arbitrary<byte[]> pieces() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(12)
                .map(each -> String.join("", each).getBytes(StandardCharsets.UTF_8));
    }

    /** JSON, so that most texts go beyond the first tokens. */
    @Provide
    Arbitrary<byte[]> json() {
        Arbitrary<String> scalar = Arbitraries.of(PIECES).filter(each -> each.length() > 1 && !each.endsWith(":"));
        Arbitrary<String> space = Arbitraries.of("", "", "", " ", "\n", "\t \r\n");
        return Arbitraries.recursive(() -> scalar, inner -> nested(inner, space), 0, 4)
                .map(each -> each.getBytes(StandardCharsets.UTF_8));
    }

    private static Arbitrary<String> nested(Arbitrary<String> inner, Arbitrary<String> space) {
        Arbitrary<String> name = Arbitraries.of("name", "a", "\u6f9c", "\\u0061", "0123456789");
        Arbitrary<String> array = inner.list()
                .ofMaxSize(3)
                .map(each -> String.join(",", each))
                .flatMap(each -> space.map(s -> "[" + s + each + s + "]"));
        Arbitrary<String> object = Combinators.combine(name, space, inner)
                .as((n, s, value) -> s + "\"" + n + "\"" + s + ":" + s + value + s)
                .list()
                .ofMaxSize(3)
                .map(each -> "{" + String.join(",", each) + "}");
        return Arbitraries.oneOf(array, object);
    }

    /** Documents of this library with a few bytes changed, put in or left out, or cut off. */
    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<String> piece = Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.just(""));
        return Combinators.combine(
                        Arbitraries.of(DOCUMENTS),
                        Arbitraries.integers().between(0, 4_000),
                        piece,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(false, false, false, true))
                .as((bytes, at, put, out, cut) -> {
                    int index = at % bytes.length;
                    ByteArrayOutputStream changed = new ByteArrayOutputStream();
                    changed.write(bytes, 0, index);
                    changed.writeBytes(put.getBytes(StandardCharsets.UTF_8));
                    int rest = Math.min(bytes.length, index + out);
                    if (!cut) {
                        changed.write(bytes, rest, bytes.length - rest);
                    }
                    return changed.toByteArray();
                });
    }

    @Property(tries = 20_000)
    void piecesInAnyOrder(@ForAll("pieces") byte[] text) throws IOException {
        same(text);
    }

    @Property(tries = 5_000)
    void nestedText(@ForAll("json") byte[] text) throws IOException {
        same(text);
    }

    @Property(tries = 5_000)
    void damagedDocuments(@ForAll("damaged") byte[] text) throws IOException {
        same(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {DEPTH - 1, DEPTH, DEPTH + 1})
    void depth(int depth) throws IOException {
        same(("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8));
        same("{\"a\":".repeat(depth).getBytes(StandardCharsets.UTF_8));
    }

    /** The same tokens also where names are asked for, whichever is expected. */
    @Property(tries = 2_000)
    void namesThatAreAskedFor(@ForAll("damaged") byte[] text, @ForAll("expected") int expected) {
        Assume.that(Utf8.firstMalformed(text) < 0);
        JsonNames names = new JsonNames(
                List.of("type", "schema", "id", "name", "en", "zh-Hans", "evidence", "source", "ids", "i"));
        assertEquals(names(text, null, 0), names(text, names, expected));
    }

    @Provide
    Arbitrary<Integer> expected() {
        return Arbitraries.integers().between(0, 12);
    }

    private static List<String> names(byte[] text, JsonNames names, int expected) {
        List<String> found = new ArrayList<>();
        JsonIn in = JsonIn.of(text, 0, DEPTH);
        try {
            in.next();
            boolean inObject = in.current() == JsonIn.Token.START_OBJECT;
            while (in.current() != JsonIn.Token.END) {
                if (inObject && names != null) {
                    int index = in.nextName(names, expected);
                    if (index >= 0) {
                        assertEquals(names.get(index), in.name());
                    }
                } else {
                    in.next();
                }
                inObject = false;
                if (in.current() == JsonIn.Token.NAME) {
                    found.add(in.name() + "@" + in.tokenOffset());
                    in.next();
                    in.skipValue();
                    inObject = true;
                }
            }
        } catch (MalformedJsonException e) {
            found.add("malformed at " + e.byteOffset());
        }
        return found;
    }

    /** That Jackson refuses a text, and where. */
    private record Refusal(String sentence, int offset, boolean tooDeep) {}

    /** Bytes that {@link DocumentReader} would not take for UTF-8 never come to {@link JsonIn}. */
    private static void same(byte[] text) throws IOException {
        Assume.that(Utf8.firstMalformed(text) < 0
                && JsonText.of(text).otherEncoding().isEmpty());
        List<String> expected = new ArrayList<>();
        Refusal refusal = jackson(text, expected);
        List<String> found = new ArrayList<>();
        MalformedJsonException malformed = own(text, found);
        String shown = new String(text, StandardCharsets.UTF_8);
        if (refusal == null) {
            assertNull(malformed, shown);
            assertEquals(expected, found, shown);
            return;
        }
        // Either may tell of a name, number or literal before or after it looks at what follows.
        int common = Math.min(expected.size(), found.size());
        assertEquals(expected.subList(0, common), found.subList(0, common), shown);
        if (refusal.sentence().contains("surrogate")) {
            // Jackson refuses the escape of an unpaired surrogate in a name, which JSON allows, and we report later.
            assertTrue(found.size() >= expected.size(), shown);
            return;
        }
        assertNotNull(malformed, shown);
        assertTrue(Math.abs(expected.size() - found.size()) <= 2, () -> expected + " against " + found);
        assertEquals(refusal.tooDeep(), malformed.depthLimit() > 0, shown);
        samePlace(text, refusal, malformed);
    }

    /**
     * The places are the same but for what is said here. Inside a character of several bytes Jackson names any of them,
     * and we the first.
     */
    private static void samePlace(byte[] text, Refusal refusal, MalformedJsonException malformed) {
        String sentence = refusal.sentence();
        int theirs = refusal.offset();
        int ours = (int) malformed.byteOffset();
        Supplier<String> shown = () -> new String(text, StandardCharsets.UTF_8) + ": " + sentence + " at " + theirs
                + ", but " + malformed.getMessage() + " at " + ours;
        if (sentence.startsWith("Unrecognized token") || sentence.startsWith("Non-standard token")) {
            // Jackson names the first byte of the word, one inside it or the one after it, and we mostly the first;
            // older
            // versions name also the second after it.
            int first = firstByte(text, Math.min(ours, theirs));
            int last = firstByte(text, Math.max(ours, theirs));
            String between = new String(text, first, last - first, StandardCharsets.UTF_8);
            String word = "[\\p{javaJavaIdentifierPart}]*";
            assertTrue(between.matches(IS_OLDER ? "(?s)" + word + ".?" : word), shown);
        } else if (sentence.startsWith("Invalid UTF-8")) {
            // Older versions fail to show a character that is not ASCII, though it is well-formed.
            assertTrue(theirs >= ours && (IS_OLDER || theirs <= ours + 4), shown);
        } else if (sentence.startsWith("Illegal character") || sentence.contains("plus sign") || refusal.tooDeep()) {
            // Jackson names the byte after it.
            assertEquals(theirs - 1, ours, shown);
        } else if (sentence.contains("Decimal point not followed by a digit") && ours == text.length) {
            // At the end of the text Jackson names the point.
            assertEquals(theirs + 1, ours, shown);
        } else {
            assertEquals(firstByte(text, theirs), ours, shown);
        }
    }

    private static int firstByte(byte[] text, int at) {
        int first = at;
        while (first < text.length && (text[first] & 0xC0) == 0x80) {
            first--;
        }
        return first;
    }

    private static MalformedJsonException own(byte[] text, List<String> found) {
        JsonIn in = JsonIn.of(text, 0, DEPTH);
        try {
            while (in.next() != JsonIn.Token.END) {
                boolean hasText = in.current() == JsonIn.Token.NAME
                        || in.current() == JsonIn.Token.STRING
                        || in.current() == JsonIn.Token.NUMBER;
                found.add(in.current() + (hasText ? " " + in.text() : "") + " at " + in.tokenOffset());
            }
            return null;
        } catch (MalformedJsonException e) {
            return e;
        }
    }

    private static Refusal jackson(byte[] text, List<String> found) throws IOException {
        try (JsonParser parser = JACKSON.createParser(text)) {
            while (true) {
                JsonToken token;
                try {
                    token = parser.nextToken();
                    if (token == JsonToken.VALUE_STRING) {
                        // A string is only looked at when it is asked for.
                        parser.finishToken();
                    }
                } catch (JsonProcessingException e) {
                    JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                    return new Refusal(
                            e.getOriginalMessage(),
                            (int) place.getByteOffset(),
                            e instanceof StreamConstraintsException);
                }
                if (token == null) {
                    return null;
                }
                String name = switch (token) {
                    case START_OBJECT, END_OBJECT, START_ARRAY, END_ARRAY -> token.name();
                    case FIELD_NAME -> "NAME " + parser.currentName();
                    case VALUE_STRING -> "STRING " + parser.getText();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "NUMBER " + parser.getText();
                    case VALUE_TRUE -> "TRUE";
                    case VALUE_FALSE -> "FALSE";
                    case VALUE_NULL -> "NULL";
                    default -> throw new IllegalStateException(token.name());
                };
                found.add(name + " at " + parser.currentTokenLocation().getByteOffset());
            }
        }
    }
}
