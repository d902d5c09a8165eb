package org.lancangmekong.json.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.SourceBuilder;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.json.HardFacts;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** The canonical form: RFC 8785's examples, a second implementation, and what the digest does not depend on. */
class CanonicalJsonTest {
    private static final List<LmcRecord> RECORDS =
            HardFacts.groups().values().stream().flatMap(List::stream).toList();

    /** RFC 8785, section 3.2.2. */
    private static final String SAMPLE = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }""";

    /** RFC 8785, section 3.2.4. */
    private static final String SAMPLE_BYTES = """
            7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72
            75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
            5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
            65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
            5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30
            30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d""";

    private static byte[] expectedBytes() {
        return HexFormat.of().parseHex(SAMPLE_BYTES.replaceAll("\\s", ""));
    }

    private static String canonical(Object value) {
        return new String(LmcJson.strict().canonical(value), StandardCharsets.UTF_8);
    }

    private static JsonValue json(String text) {
        return LmcJson.strict().read(text, JsonValue.class);
    }

    @Test
    void theExampleOfTheRfc() {
        byte[] utf8 = SAMPLE.getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(
                expectedBytes(), CanonicalJson.of(utf8, number -> EcmaNumber.format(Double.parseDouble(number))));
    }

    /** Its first number has a digit more than a double, which the RFC drops and this library must not. */
    @Test
    void theExampleWithoutTheNumberThatWouldBeChanged() {
        assertArrayEquals(
                expectedBytes(), LmcJson.strict().canonical(json(SAMPLE.replace("333.33333329", "333.3333333"))));
        InvalidValueException thrown =
                assertThrows(InvalidValueException.class, () -> LmcJson.strict().canonical(json(SAMPLE)));
        assertEquals(
                "at /numbers/0: the number 333333333.33333329 has no canonical form: RFC 8785 would change it to"
                        + " 333333333.3333333; expected a number that a double holds, or a string",
                thrown.getMessage());
    }

    /** RFC 8785, section 3.2.3: by UTF-16 code units, so the emoji comes before the Hebrew letter. */
    @Test
    void theOrderOfTheRfc() {
        JsonValue unsorted = json("""
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }""");
        assertEquals(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
                canonical(unsorted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null | null",
                "[ ] | []",
                "{ } | {}",
                "[ [ ], { } ] | [[],{}]",
                "true | true",
                "\"\" | \"\"",
                "{\"b\": 1, \"a\": {\"d\": [2, 1], \"c\": 1.0}} | {\"a\":{\"c\":1,\"d\":[2,1]},\"b\":1}",
                "{\"aa\":1, \"a\":2, \"\":3, \"A\":4} | {\"\":3,\"A\":4,\"a\":2,\"aa\":1}",
                "\"\\u0000\\u0007\\u0008\\u0009\\u000A\\u000b\\u000C\\u000D\\u001F\\u007f\" | \"\\u0000\\u0007\\b\\t\\n\\u000b\\f\\r\\u001f\u007f\"",
                "\"\\/\\u2028\\u00E9\\uD83D\\uDE00<\" | \"/\u2028\u00e9\ud83d\ude00<\"",
            })
    void oneSpelling(String text, String expected) {
        assertEquals(expected, canonical(json(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-hans, zh-Hans",
        "ZH-HANT-tw, zh-Hant-TW",
        "TH, th",
        "EN-gb, en-GB",
        "sl-ROZAJ-1994, sl-rozaj-1994",
        "de-CH-1901-u-CO-PHONEBK, de-CH-1901-u-co-phonebk",
        "en-X-AB-Latn, en-x-ab-latn",
        "I-Klingon, i-klingon",
        "EN-gb-OED, en-GB-oed",
        "x-LMC, x-lmc"
    })
    void aLanguageTagHasTheCaseOfItsStandard(String tag, String expected) {
        assertEquals("{\"" + expected + "\":\"x\"}", canonical(LocalizedText.of(tag, "x")));
        assertEquals('"' + expected + '"', canonical(LanguageTag.of(tag)));
        assertEquals(LanguageTag.of(tag), LanguageTag.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "https://EXAMPLE.org/a%e4, https://example.org/a%E4",
        "HTTP://example.org/A/b?Q=%c3%A9#F%aa, http://example.org/A/b?Q=%C3%A9#F%AA",
        "https://Me%c3:X@Example.org:0443/, https://Me%C3:X@example.org:443/",
        "https://example.org:, https://example.org",
        "https://example.org/?, https://example.org/?",
        "https://example.org#, https://example.org#",
        "https://例え.EXAMPLE/水, https://例え.EXAMPLE/水",
        "https://my_host.Example/, https://my_host.Example/"
    })
    void anAddressHasTheCaseOfItsStandard(String address, String expected) {
        SourceBuilder source = Source.builder().id("s").name("en", "x").publisher("x");
        Source one = source.url(URI.create(address)).build();
        Source other = source.url(URI.create(expected)).build();
        assertEquals(one, other);
        assertEquals(LmcJson.strict().digest(one), LmcJson.strict().digest(other));
        assertTrue(canonical(one).contains("\"url\":\"" + expected + '"'), canonical(one));
    }

    @Test
    void aRecordHasItsMembersSorted() {
        Project project = LmcJson.lenient().read("""
                        {"type": "project", "schema": "lmc/1", "id": "p", "kind": "railway", "zeta": {"b": 1E2, "a": -0},
                         "name": {"lo": "ທາງລົດໄຟ", "en": "Railway"}, "Alpha": [2.50],
                         "evidence": [{"source": "s", "says": [{"b": "1", "a": "\\u0032"}], "about": ["/kind"]}]}""", Project.class);
        assertEquals(
                "{\"Alpha\":[2.5],\"evidence\":[{\"about\":[\"/kind\"],\"says\":[{\"a\":\"2\",\"b\":\"1\"}],\"source\":\"s\"}],"
                        + "\"id\":\"p\",\"kind\":\"railway\",\"name\":{\"en\":\"Railway\",\"lo\":\"ທາງລົດໄຟ\"},\"schema\":\"lmc/1\","
                        + "\"type\":\"project\",\"zeta\":{\"a\":0,\"b\":100}}",
                canonical(project));
    }

    @Test
    void valuesAndUnknownRecordsHaveOne() {
        assertEquals("{\"is\":\"2.50\",\"unit\":\"km\"}", canonical(Quantity.exactly("2.50", "km")));
        assertEquals("{\"en\":\"a\",\"zh\":\"b\"}", canonical(LocalizedText.of("zh", "b", "en", "a")));
        UnknownRecord river = LmcJson.lenient()
                .read(
                        "{\"schema\":\"lmc/1\",\"type\":\"river\",\"name\":{\"en\":\"x\"},\"id\":\"r\",\"km\":1e1}",
                        UnknownRecord.class);
        assertEquals(
                "{\"id\":\"r\",\"km\":10,\"name\":{\"en\":\"x\"},\"schema\":\"lmc/1\",\"type\":\"river\"}",
                canonical(river));
        assertThrows(InvalidValueException.class, () -> LmcJson.strict().canonical("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "9007199254740993", "0.10000000000000000055511151231257827"})
    void anExtensionThatWouldBeChangedIsRefusedAtItsPlace(String number) {
        String text =
                "{\"type\":\"phase\",\"schema\":\"lmc/1\",\"id\":\"p\",\"name\":{\"en\":\"x\"},\"of\":\"lmc\",\"ordinal\":1,\"a/b\":[0,{\"c\":"
                        + number + "}]}";
        LmcRecord record = LmcJson.lenient().read(text, LmcRecord.class);
        InvalidValueException thrown = assertThrows(
                InvalidValueException.class, () -> LmcJson.lenient().digest(record));
        assertTrue(
                thrown.getMessage().startsWith("at /a~1b/1/c: the number " + number + " has no"), thrown.getMessage());
        assertEquals(record, LmcJson.lenient().read(LmcJson.lenient().write(record), LmcRecord.class));
    }

    /** As whoever reads the document from its start finds them, whatever their canonical order. */
    @Test
    void ofSeveralNumbersTheFirstThatIsWrittenIsNamed() {
        InvalidValueException thrown = assertThrows(
                InvalidValueException.class,
                () -> LmcJson.strict().canonical(json("{\"b\": [1, {\"z\": 2e400, \"y\": 3e400}], \"a\": 4e400}")));
        assertTrue(thrown.getMessage().startsWith("at /b/1/z: the number 2e400 has no"), thrown.getMessage());
    }

    @ParameterizedTest
    @MethodSource("everyRecord")
    void aRecordIsWrittenAsTheSlowWayWritesIt(LmcRecord record) {
        byte[] canonical = LmcJson.strict().canonical(record);
        LmcRecord same = LmcJson.strict().read(canonical, LmcRecord.class);
        assertEquals(record, same);
        assertArrayEquals(CanonicalJson.of(LmcJson.strict().writeBytes(same)), canonical);
    }

    static List<LmcRecord> everyRecord() {
        List<LmcRecord> all = new ArrayList<>(RECORDS);
        all.addAll(ReferenceCatalogue.load().all());
        return all;
    }

    @Test
    void theDeepestValuesHaveOne() {
        JsonValue deep = JsonValue.of("x");
        for (int i = 0; i < JsonValue.MAX_DEPTH; i++) {
            deep = i % 2 == 0 ? JsonValue.array(deep) : JsonValue.object(Map.of("m", deep));
        }
        assertEquals(deep.toString(), canonical(deep));
        JsonValue deepest = deep;
        LmcRecord record =
                RECORDS.get(0).toBuilder().extensions(Map.of("deep", deepest)).build();
        assertTrue(canonical(record).contains("\"deep\":" + deepest));
    }

    @Test
    void theDigestIsThatOfTheBytes() {
        // Of {"is":"422.4","unit":"km"}, by sha256sum.
        assertEquals(
                "sha-256:319fece6baf837af040c4425adca626796665555156641581f56b4dec90a6cd8",
                LmcJson.strict().digest(Quantity.exactly("422.4", "km")));
    }

    @Provide
    Arbitrary<JsonValue> anyJson() {
        Arbitrary<JsonValue> scalar = Arbitraries.oneOf(
                Arbitraries.just(JsonValue.NULL),
                Arbitraries.of(true, false).map(JsonValue::of),
                texts().map(JsonValue::of),
                Arbitraries.doubles().map(number -> JsonValue.number(EcmaNumber.format(number))),
                Arbitraries.integers().map(number -> JsonValue.number(number + "E-3")),
                Arbitraries.longs().between(-(1L << 53), 1L << 53).map(number -> JsonValue.number(number + ".0")));
        return Arbitraries.recursive(() -> scalar, CanonicalJsonTest::nested, 0, 3);
    }

    private static Arbitrary<JsonValue> nested(Arbitrary<JsonValue> part) {
        return Arbitraries.oneOf(
                part,
                part.list().ofMaxSize(4).map(JsonValue.JsonArray::new),
                Arbitraries.maps(texts(), part).ofMaxSize(4).map(JsonValue::object));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('\0', '\u007f').ofMaxLength(6),
                Arbitraries.strings()
                        .withChars("ab\ud7ff\ue000\ufb33\uffff\u0080é")
                        .ofMaxLength(3),
                Arbitraries.of("\ud83d\ude00", "\ud800\udc00", "\udbff\udfff", "ລາວ", "a\ud83d\ude00"));
    }

    @Property
    void aSecondImplementationGivesTheSame(@ForAll("anyJson") JsonValue value) throws IOException {
        // The other one takes only arrays and objects.
        JsonValue document = JsonValue.array(value);
        assertEquals(new JsonCanonicalizer(document.toString()).getEncodedString(), canonical(document));
    }

    @Property
    void theCanonicalFormIsItsOwn(@ForAll("anyJson") JsonValue value) {
        assertEquals(canonical(value), canonical(json(canonical(value))));
    }

    @Provide
    Arbitrary<LmcRecord> records() {
        return Arbitraries.of(RECORDS);
    }

    @Property
    void theDigestDoesNotDependOnTheSpelling(@ForAll("records") LmcRecord record, @ForAll Random random) {
        String spelled = new Speller(random).spell(json(LmcJson.strict().write(record)));
        String digest = LmcJson.strict().digest(record);
        for (LmcJson json :
                List.of(LmcJson.strict(), LmcJson.lenient(), LmcJson.strict().pretty())) {
            assertEquals(digest, json.digest(json.read(spelled, LmcRecord.class)), spelled);
        }
        assertEquals(digest, LmcJson.strict().digest(json(spelled)));
        assertTrue(digest.matches("sha-256:[0-9a-f]{64}"), digest);
    }

    @Property
    void norThatOfWhatIsKept(
            @ForAll("records") LmcRecord record, @ForAll("anyJson") JsonValue value, @ForAll Random random) {
        LmcRecord extended = record.toBuilder()
                .extensions(Map.of("zz", value, "Z", JsonValue.array(value)))
                .build();
        String spelled = new Speller(random).spell(json(LmcJson.lenient().write(extended)));
        assertEquals(
                LmcJson.strict().digest(extended),
                LmcJson.strict().digest(LmcJson.lenient().read(spelled, LmcRecord.class)));
        assertNotEquals(LmcJson.strict().digest(record), LmcJson.strict().digest(extended));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "my-MM-u-nu-mymr", "de-DE", "und"})
    void norOnTheLocaleAndTimeZone(String locale) {
        List<String> expected = digests();
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Vientiane"));
            assertEquals(expected, digests());
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> digests() {
        JsonValue numbers = json("[1234567.5, -0.00001234, 1e300]");
        List<String> digests =
                RECORDS.stream().map(each -> LmcJson.strict().digest(each)).collect(Collectors.toList());
        digests.add(LmcJson.strict().digest(numbers));
        return digests;
    }

    @Test
    void recordsThatDifferHaveDigestsThatDo() {
        assertEquals(
                RECORDS.stream().distinct().count(),
                digests().stream().distinct().count() - 1);
    }

    /** Spells the same JSON another way: order of members, white space, escapes. */
    private static final class Speller {
        private static final String[] SPACES = {"", "", " ", "\n", "\t", "\r\n", "   "};

        private final Random random;

        private Speller(Random random) {
            this.random = random;
        }

        private String spell(JsonValue value) {
            String text;
            if (value instanceof JsonValue.JsonObject object) {
                List<String> names = new ArrayList<>(object.members().keySet());
                Collections.shuffle(names, random);
                Map<String, JsonValue> shuffled = new LinkedHashMap<>();
                names.forEach(name -> shuffled.put(name, object.members().get(name)));
                text = shuffled.entrySet().stream()
                        .map(each -> space() + quote(each.getKey()) + space() + ":" + spell(each.getValue()))
                        .collect(Collectors.joining(",", "{", space() + "}"));
            } else if (value instanceof JsonValue.JsonArray array) {
                text = array.elements().stream().map(this::spell).collect(Collectors.joining(",", "[", space() + "]"));
            } else {
                text = value instanceof JsonValue.JsonString string ? quote(string.value()) : value.toString();
            }
            return space() + text + space();
        }

        private String space() {
            return SPACES[random.nextInt(SPACES.length)];
        }

        private String quote(String text) {
            StringBuilder quoted = new StringBuilder("\"");
            for (char c : text.toCharArray()) {
                boolean mustEscape = c < ' ' || c == '"' || c == '\\';
                if (c == '/' && random.nextBoolean()) {
                    quoted.append("\\/");
                } else if (mustEscape || random.nextInt(4) == 0) {
                    String hex = HexFormat.of().toHexDigits(c);
                    quoted.append("\\u").append(random.nextBoolean() ? hex : hex.toUpperCase(Locale.ROOT));
                } else {
                    quoted.append(c);
                }
            }
            // Half of a pair may be escaped and the other half not, which is no text: escape both.
            String all = quoted.toString();
            return (isPaired(all) ? all : escaped(text)) + "\"";
        }

        private static boolean isPaired(String text) {
            return StandardCharsets.UTF_8.newEncoder().canEncode(text);
        }

        private static String escaped(String text) {
            return text.chars()
                    .mapToObj(c -> "\\u" + HexFormat.of().toHexDigits((char) c))
                    .collect(Collectors.joining("", "\"", ""));
        }
    }
}
