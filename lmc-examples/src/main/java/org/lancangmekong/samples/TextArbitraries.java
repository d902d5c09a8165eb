package org.lancangmekong.samples;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Unit;

/** Texts of every form that the model knows, simple ones first. */
final class TextArbitraries {
    /** Names of members that have caught out other libraries. */
    static final List<String> HOSTILE_NAMES = List.of(
            "x",
            "",
            "a/b",
            "~",
            "~0~1",
            "__proto__",
            "constructor",
            "additionalProperties",
            "$ref",
            "$schema",
            "0",
            "-",
            " ",
            "Name",
            "name ",
            ":",
            ":x",
            "x:",
            "\"",
            "\\",
            "\u0000",
            "\u2028",
            "ຊື່",
            "🚂",
            "n".repeat(300));

    /** Texts that have caught out other libraries, none of them empty. */
    static final List<String> HOSTILE_TEXTS = List.of(
            " ",
            "\"",
            "\\",
            "\\u0041",
            "/",
            "</script>",
            "null",
            "0.10",
            "\n",
            "\r\n",
            "\t",
            "\b\f",
            "\u0000",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b\u200d",
            "\u2028",
            "\u2029",
            "\u202eabc\u202c",
            "\u2066\u2069",
            "\ufeff",
            "\uffff",
            "e\u0301",
            "\u0301",
            "ก\u0e33",
            "\u0e49ก",
            "ກໍ\u0ecd",
            "က\u1039က",
            "ក\u17d2ក",
            "🚂",
            "👨\u200d👩\u200d👧",
            "🇱🇦",
            "\ud834\udd1e",
            "\udbff\udfff",
            "ﷺ",
            "x".repeat(2_000),
            "水".repeat(400));

    private static final List<String> CASES =
            List.of("en-GB", "EN", "zh-hans", "zh-Hans-CN", "sr-Latn-RS", "de-CH-1996", "x-lancang", "i-klingon");

    private static final Arbitrary<Character> LOWER = Arbitraries.chars().range('a', 'z');
    private static final Arbitrary<Character> LOWER_OR_DIGIT = Arbitraries.frequencyOf(
            Tuple.of(3, LOWER), Tuple.of(1, Arbitraries.chars().range('0', '9')));

    /** Words of the seven languages, each with its language. */
    static final Arbitrary<Map.Entry<String, String>> TAGGED_WORDS =
            new Memo<>(Arbitraries.of(SampleWords.BY_LANGUAGE.entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(entry.getKey(), word)))
                    .toList()));

    private static final Arbitrary<String> WORDS = TAGGED_WORDS.map(Map.Entry::getValue);

    /** Any text but the empty one: words, then hostile ones, then anything that Unicode has. */
    static final Arbitrary<String> TEXTS = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(6, WORDS),
            Tuple.of(1, WORDS.list().ofMinSize(2).ofMaxSize(4).map(words -> String.join(" ", words))),
            Tuple.of(2, Arbitraries.of(HOSTILE_TEXTS)),
            Tuple.of(1, codePoints().list().ofMinSize(1).ofMaxSize(12).map(TextArbitraries::join))));

    /** The same, but each with something that can be seen, as valid records need. */
    static final Arbitrary<String> VISIBLE_TEXTS = new Memo<>(TEXTS.map(TextArbitraries::visible));

    /** Names for members that no type has, with a namespace or without; never {@code type} or {@code schema}. */
    static final Arbitrary<String> NAMES = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(HOSTILE_NAMES)),
            Tuple.of(2, Arbitraries.of("org.example:kind", "urn:example:2026", "::x", "a:\u0e81\n", "id:name")),
            Tuple.of(1, LOWER.list().ofMinSize(1).ofMaxSize(8).map(TextArbitraries::string)),
            Tuple.of(1, TEXTS)));

    static final Arbitrary<String> SLUGS = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(40, kebab(3)), Tuple.of(1, Arbitraries.of("a", "0", "a-0-b", "a".repeat(128)))));

    /** Codes of open lists, known or not. */
    static final Arbitrary<String> OPEN_CODES = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(20, kebab(2)), Tuple.of(1, Arbitraries.of("0", "x".repeat(100)))));

    static final Arbitrary<String> LANGUAGE_TAGS = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(SampleWords.BY_LANGUAGE.keySet().stream().toList())),
            Tuple.of(1, Arbitraries.of(CASES)),
            Tuple.of(1, LOWER.list().ofMinSize(2).ofMaxSize(3).map(TextArbitraries::string))));

    /** Decimals without exponent: mostly short, some long, some below zero. */
    static final Arbitrary<String> DECIMALS = decimals(true);

    static final Arbitrary<String> DECIMALS_FROM_ZERO = decimals(false);

    private static final Arbitrary<Integer> COUNTS = Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.integers().between(1, 31)), Tuple.of(1, Arbitraries.just(9999)));

    private static final Arbitrary<String> DURATIONS = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(4, COUNTS.map(count -> "P" + count + "Y")),
            Tuple.of(2, COUNTS.map(count -> "P" + count + "M")),
            Tuple.of(1, COUNTS.map(count -> "P" + count + "D")),
            Tuple.of(
                    1,
                    Combinators.combine(COUNTS, COUNTS, COUNTS).as((y, m, d) -> "P" + y + "Y" + m + "M" + d + "D"))));

    private static final Arbitrary<String> REGIONS =
            Arbitraries.of("CN-YN", "KH-12", "LA-VT", "MM-06", "TH-10", "VN-SG", "FR-75C", "AD-0");

    private static final Arbitrary<String> ADDRESSES = new Memo<>(Combinators.combine(
                    Arbitraries.of(
                            "https://example.org",
                            "http://example.org",
                            "https://例え.example",
                            "https://example.org:8443"),
                    Arbitraries.of("", "/", "/a", "/a/b.html", "/%E0%BA%A5", "/水", "/a;b=1,2"),
                    Arbitraries.of("", "?q=1", "?a=b&c=/d?e", "?"),
                    Arbitraries.of("", "#", "#p5", "#/x?y"))
            .as((site, path, query, fragment) -> site + path + query + fragment));

    private static final Arbitrary<String> LISTS = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("areas", "participants", "figures", "history", "noSuchList")),
            Tuple.of(1, kebab(2).map(code -> "participants:" + code))));

    private static final Arbitrary<String> TERM_CODES = new Memo<>(
            Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(Country.KIND.codes())), Tuple.of(1, OPEN_CODES)));

    /** The most characters that evidence may name a member with. */
    private static final int LONGEST_POINTER = 1_000;

    /** Pointers to members, as a document writes them; never to the whole. */
    static final Arbitrary<String> POINTERS = new Memo<>(Arbitraries.frequencyOf(
                    Tuple.of(3, Arbitraries.of("name", "date", "value", "kind", "participants", "0", "17")),
                    Tuple.of(1, NAMES))
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(TextArbitraries::pointer)
            .filter(pointer -> pointer.codePointCount(0, pointer.length()) <= LONGEST_POINTER));

    private static final Map<String, Arbitrary<String>> BY_KIND = Map.ofEntries(
            Map.entry("text", TEXTS),
            Map.entry("slug", SLUGS),
            Map.entry("reference", SLUGS),
            Map.entry("decimal", DECIMALS),
            Map.entry("language tag", LANGUAGE_TAGS),
            Map.entry("duration", DURATIONS),
            Map.entry("web address", ADDRESSES),
            Map.entry("list name", LISTS),
            Map.entry("region", REGIONS),
            Map.entry("code", TERM_CODES),
            Map.entry("pointer", POINTERS),
            Map.entry("point in time", DateArbitraries.POINTS),
            Map.entry("period", DateArbitraries.PERIODS),
            Map.entry("date", DateArbitraries.ALL));

    private TextArbitraries() {}

    /** Texts of a kind, known by its name; of a kind that this does not know, its example. */
    static Arbitrary<String> of(TextKind<?> kind) {
        return BY_KIND.getOrDefault(kind.name(), Arbitraries.just(kind.example()));
    }

    static boolean knows(TextKind<?> kind) {
        return BY_KIND.containsKey(kind.name());
    }

    /** Codes of the units: those with constants, other capitals, and others. */
    static Arbitrary<String> unitCodes() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(Unit.KIND.codes())),
                Tuple.of(1, Arbitraries.of("JPY", "XXX", "ZZZ")),
                Tuple.of(1, OPEN_CODES));
    }

    /** Codes of record types that this version does not know. */
    static Arbitrary<String> unknownTypes() {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of("shipment", "XX")), Tuple.of(1, OPEN_CODES))
                .filter(code -> !RecordType.KIND.codes().contains(code));
    }

    private static Arbitrary<String> kebab(int words) {
        Arbitrary<String> word = LOWER_OR_DIGIT.list().ofMinSize(1).ofMaxSize(6).map(TextArbitraries::string);
        return word.list().ofMinSize(1).ofMaxSize(words).map(all -> String.join("-", all));
    }

    private static Arbitrary<String> decimals(boolean negative) {
        Arbitrary<String> whole = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 1_000).map(String::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.longs().between(1_000_000, 99_000_000_000L).map(String::valueOf)),
                Tuple.of(1, Arbitraries.of("1" + "0".repeat(20), "9".repeat(50))));
        Arbitrary<String> fraction = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("")),
                Tuple.of(3, Arbitraries.integers().between(0, 99).map(digits -> "." + digits)),
                Tuple.of(1, Arbitraries.of(".0", ".10", ".000", "." + "0".repeat(30) + "1", "." + "3".repeat(39))));
        Arbitrary<String> notNegative = Combinators.combine(whole, fraction).as((a, b) -> a + b);
        Arbitrary<String> extreme =
                Arbitraries.of("0", "1" + "0".repeat(99), "9".repeat(100), "0." + "0".repeat(97) + "1");
        return negative
                ? new Memo<>(Arbitraries.frequencyOf(
                        Tuple.of(8, notNegative),
                        Tuple.of(1, extreme),
                        Tuple.of(1, notNegative.map(text -> text.matches("[0.]*") ? text : "-" + text)),
                        Tuple.of(1, Arbitraries.of("-1", "-" + "9".repeat(99), "-0." + "0".repeat(96) + "1"))))
                : new Memo<>(Arbitraries.frequencyOf(Tuple.of(8, notNegative), Tuple.of(1, extreme)));
    }

    private static Arbitrary<Integer> codePoints() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 0x7f)),
                Tuple.of(4, Arbitraries.integers().between(0x80, 0xd7ff)),
                Tuple.of(1, Arbitraries.integers().between(0xe000, 0xffff)),
                Tuple.of(2, Arbitraries.integers().between(0x10000, 0x10ffff)));
    }

    /** The text, with a sign at its end if it has none that can be seen. */
    static String visible(String text) {
        return text.codePoints().anyMatch(TextArbitraries::isSign) ? text : text + "\u6c34";
    }

    /** Whether a character is a sign of ASCII, a letter or a digit; not those of Hangul, of which some cannot be seen. */
    private static boolean isSign(int c) {
        return (c > ' ' && c <= '~') || (Character.isLetterOrDigit(c) && UnicodeScript.of(c) != UnicodeScript.HANGUL);
    }

    private static String string(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static String join(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static String pointer(List<String> names) {
        List<String> escaped = new ArrayList<>();
        names.forEach(name -> escaped.add(name.replace("~", "~0").replace("/", "~1")));
        return "/" + String.join("/", escaped);
    }
}
