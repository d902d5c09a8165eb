package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.internal.codec.ReadProblem;

/** Whatever the bytes, reading gives a value or located problems, and never throws. */
class RobustnessProperties {
    private static final List<byte[]> DOCUMENTS = HardFacts.groups().values().stream()
            .flatMap(List::stream)
            .map(each -> LmcJson.strict().writeBytes(each))
            .toList();

    /** What a sentence has where an argument is missing. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    private static final String BEGINNING = "{\"type\":\"";

    private static void check(byte[] bytes) {
        for (LmcJson json : List.of(LmcJson.strict(), LmcJson.lenient())) {
            ReadResult<LmcRecord> result = json.tryRead(bytes, LmcRecord.class);
            assertEquals(result.report().isValid(), result.value().isPresent());
            for (Violation each : result.report().violations()) {
                Location location = each.location().orElseThrow();
                assertTrue(
                        location.line().orElseThrow() >= 1 && location.column().orElseThrow() >= 1);
                assertTrue(location.byteOffset().orElseThrow() <= bytes.length, each::toString);
                boolean whole = !PLACEHOLDER.matcher(each.message()).find();
                assertTrue(whole || new String(bytes, StandardCharsets.UTF_8).contains("{"), each::message);
            }
            result.value().ifPresent(value -> assertEquals(value, json.read(json.write(value), LmcRecord.class)));
        }
    }

    @Property
    void anyBytes(@ForAll byte[] bytes) {
        check(bytes);
    }

    /** Zeros and marks by which other encodings are told. */
    @Provide
    Arbitrary<byte[]> encodings() {
        return Arbitraries.of((byte) 0, (byte) '{', (byte) '"', (byte) '1', (byte) 0xFE, (byte) 0xFF)
                .array(byte[].class)
                .ofMaxSize(6);
    }

    @Property
    void bytesThatLookLikeAnotherEncoding(@ForAll("encodings") byte[] bytes) {
        check(bytes);
    }

    /** A library that guessed would take the first for UTF-16 and refuse to go on in the second. */
    @Example
    void zerosAreNoOtherEncoding() {
        for (byte[] bytes : List.of(new byte[] {0, 0}, new byte[] {0, 0, '1', 0})) {
            Violation found = LmcJson.strict()
                    .tryRead(bytes, LmcRecord.class)
                    .report()
                    .violations()
                    .get(0);
            assertEquals(ReadProblem.MALFORMED.id(), found.rule());
            assertEquals(OptionalLong.of(0), found.location().orElseThrow().byteOffset());
            assertTrue(found.message().contains("U+0000"), found::message);
        }
    }

    @Property
    void anyText(@ForAll String text) {
        assertEquals(
                LmcJson.strict().tryRead(text, LmcRecord.class).report().isValid(),
                LmcJson.strict().tryRead(text, LmcRecord.class).value().isPresent());
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<byte[]> document = Arbitraries.of(DOCUMENTS);
        Arbitrary<Byte> piece = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of(
                        "{}[]:,\"\\ntfu0e- ".chars().mapToObj(c -> (byte) c).toList()));
        return Combinators.combine(
                        document,
                        Arbitraries.integers().between(0, 4_000),
                        piece,
                        Arbitraries.integers().between(0, 3))
                .as((bytes, at, b, how) -> {
                    int index = at % bytes.length;
                    byte[] head = Arrays.copyOf(bytes, index);
                    byte[] tail = Arrays.copyOfRange(bytes, index, bytes.length);
                    return switch (how) {
                        case 0 -> head;
                        case 1 -> join(head, new byte[] {b}, tail);
                        case 2 -> join(head, new byte[] {b}, Arrays.copyOfRange(tail, 1, tail.length));
                        default -> join(head, new byte[0], Arrays.copyOfRange(tail, 1, tail.length));
                    };
                });
    }

    @Property(tries = 5_000)
    void theTypeMayComeLastWhateverElseIsWrong(@ForAll("damaged") byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String type =
                text.startsWith(BEGINNING) ? text.substring(BEGINNING.length()).split("\"")[0] : "";
        String beginning = BEGINNING + type + "\",";
        Assume.that(RecordType.KIND.codes().contains(type) && text.startsWith(beginning));
        String rest = text.substring(beginning.length());
        boolean whole = rest.endsWith("}");
        String moved = "{" + (whole ? rest.substring(0, rest.length() - 1) + ",\"type\":\"" + type + "\"}" : rest);
        byte[] document = moved.getBytes(StandardCharsets.ISO_8859_1);
        Class<? extends LmcRecord> wanted = Shapes.of(RecordType.of(type)).type();
        for (LmcJson json : List.of(LmcJson.strict(), LmcJson.lenient())) {
            // The one looks ahead for the type, the other assumes it.
            ReadResult<LmcRecord> any = json.tryRead(document, LmcRecord.class);
            ReadResult<? extends LmcRecord> typed = json.tryRead(document, wanted);
            assertEquals(any.report(), typed.report());
            assertEquals(any.value(), typed.value());
            Statistics.collect(any.value().isPresent() ? "a record" : "problems");
        }
        Statistics.coverage(coverage -> coverage.check("a record").percentage(most -> most > 2));
    }

    private static byte[] join(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] each : parts) {
            System.arraycopy(each, 0, joined, at, each.length);
            at += each.length;
        }
        return joined;
    }

    @Property(tries = 5_000)
    void aDamagedDocument(@ForAll("damaged") byte[] bytes) {
        check(bytes);
    }
}
