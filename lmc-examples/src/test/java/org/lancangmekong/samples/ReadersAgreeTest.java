package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.samples.RandomDocuments.Document;

/**
 * The proof that the two readers agree: what the generated one reads, the one that goes by the tables reads as an equal
 * value, without a word; and what the latter reads without a word, the former reads too, unless it is spelled unusually.
 *
 * <p>{@code -Dlmc.differential=1000000} tries so many documents instead of the usual number, and {@code
 * -Dlmc.differential.seed=7} others. How many there were of which kind, and who read them, is written to {@code
 * target/differential.txt}.
 */
class ReadersAgreeTest {
    private static final int DOCUMENTS = Integer.getInteger("lmc.differential", 50_000);
    private static final long SEED = Long.getLong("lmc.differential.seed", 42);
    private static final ReadOptions STRICT = new ReadOptions(false, 1 << 20, 256, 100, null);
    private static final ReadOptions LENIENT = new ReadOptions(true, 1 << 20, 256, 100, null);

    /** What is done to a document of any kind before it is read. */
    private enum Change {
        NONE,
        /** White space between tokens. */
        LAID_OUT,
        /** Members in another order. */
        SHUFFLED,
        /** Characters as escapes. */
        ESCAPED,
        /** Some bytes changed, cut out or put in. */
        DAMAGED
    }

    /** How many documents there were, and who read them. */
    private static final class Tally {
        private int byBoth;
        private int byTables;
        private int byNone;
        private int disagreements;

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,12d %,12d %,12d %,12d", byBoth, byTables, byNone, disagreements);
        }
    }

    private final Map<Change, Tally> tallies = new EnumMap<>(Change.class);
    private final List<String> disagreements = new ArrayList<>();

    private <T> void judge(Change change, byte[] document, Class<T> type, ReadOptions options) {
        Tally tally = tallies.computeIfAbsent(change, each -> new Tally());
        T sound = DocumentReader.readSound(JsonText.of(document), options, Codecs.of(type));
        Outcome<T> judged = DocumentReader.readByTables(JsonText.of(document), options, Codecs.of(type), "");
        boolean isSound = judged.value() != null && judged.report().violations().isEmpty();
        boolean agree;
        if (sound != null) {
            tally.byBoth++;
            agree = isSound && sound.equals(judged.value()) && isWrittenAlike(sound, judged.value());
        } else if (isSound) {
            tally.byTables++;
            agree = change == Change.DAMAGED || isUnusual(document, type);
        } else {
            tally.byNone++;
            agree = true;
        }
        if (!agree) {
            tally.disagreements++;
            if (disagreements.size() < 20) {
                disagreements.add((sound == null ? "only the tables read" : "the generated reader reads") + " as "
                        + type.getSimpleName() + ": " + new String(document, StandardCharsets.UTF_8) + "\n"
                        + judged.report() + "\n" + sound);
            }
        }
    }

    /** Equality ignores the order of languages and extensions, and writing does not. */
    private static boolean isWrittenAlike(Object one, Object other) {
        return Arrays.equals(
                LmcJson.lenient().writeBytes(one), LmcJson.lenient().writeBytes(other));
    }

    /** Whether the tables alone may read it: a record of any type which its first member does not say, or an ordinal like 1.0. */
    private static boolean isUnusual(byte[] document, Class<?> type) {
        Map<String, JsonValue> members = ((JsonValue.JsonObject) tree(document)).members();
        boolean typeFirst = members.keySet().stream().findFirst().equals(Optional.of("type"));
        boolean plainOrdinal = !(members.get("ordinal") instanceof JsonValue.JsonNumber ordinal)
                || ordinal.text().matches("[0-9]+");
        return (type == LmcRecord.class && !typeFirst) || !plainOrdinal;
    }

    private static byte[] changed(byte[] document, Change change, Random random) {
        return switch (change) {
            case NONE -> document;
            case LAID_OUT -> bytes(JsonTrees.laidOut(tree(document), random));
            case SHUFFLED -> bytes(JsonTrees.shuffled(tree(document), random).toString());
            case ESCAPED -> bytes(escaped(new String(document, StandardCharsets.UTF_8), random));
            case DAMAGED -> damaged(document, random);
        };
    }

    /** The document as a tree; one that is no JSON as a text. */
    private static JsonValue tree(byte[] document) {
        return LmcJson.strict().tryRead(document, JsonValue.class).value().orElseGet(() -> JsonValue.of("no JSON"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String document, Random random) {
        StringBuilder text = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (inString && c == '\\') {
                text.append(c).append(document.charAt(++i));
            } else if (inString && c != '"' && random.nextInt(20) == 0) {
                text.append(String.format(Locale.ROOT, random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
            } else {
                inString ^= c == '"';
                text.append(c);
            }
        }
        return text.toString();
    }

    private static byte[] damaged(byte[] document, Random random) {
        byte[] bytes = document.clone();
        for (int i = random.nextInt(3); i >= 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            byte other = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) "{}[]\",:\\ 0-9.aeu\u007f".charAt(random.nextInt(17));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = other;
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> bytes = spliced(bytes, at, new byte[] {other}, at);
                default -> {
                    int to = Math.min(bytes.length, at + 1 + random.nextInt(12));
                    bytes = spliced(bytes, at, new byte[0], to);
                }
            }
        }
        return bytes;
    }

    /** The bytes with others in the place of some. */
    private static byte[] spliced(byte[] bytes, int from, byte[] others, int to) {
        byte[] spliced = Arrays.copyOf(bytes, from + others.length + bytes.length - to);
        System.arraycopy(others, 0, spliced, from, others.length);
        System.arraycopy(bytes, to, spliced, from + others.length, bytes.length - to);
        return spliced;
    }

    @Example
    void bothReadersSayTheSame() throws IOException, URISyntaxException {
        RandomDocuments.Kind[] kinds = RandomDocuments.Kind.values();
        Change[] changes = Change.values();
        for (int i = 0; i < DOCUMENTS / changes.length; i++) {
            // By its number, so that one document can be made again without all before it.
            Random random = new Random(SEED * 1_000_003 + i);
            RandomDocuments.Kind kind = kinds[i % kinds.length];
            Document document = RandomDocuments.of(kind, i / kinds.length, SEED, random);
            for (Change each : changes) {
                boolean any = LmcRecord.class.isAssignableFrom(document.type()) && random.nextInt(4) == 0;
                Class<?> type = any ? LmcRecord.class : document.type();
                ReadOptions options = random.nextInt(4) == 0 ? LENIENT : STRICT;
                judge(each, changed(document.bytes(), each, random), type, options);
            }
        }
        for (byte[] each : corpus()) {
            judge(Change.DAMAGED, each, LmcRecord.class, STRICT);
            judge(Change.DAMAGED, each, LmcRecord.class, LENIENT);
        }

        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%-12s %12s %12s %12s %12s%n", "", "both", "tables alone", "none", "disagree"));
        tallies.forEach((change, tally) -> table.append(String.format(Locale.ROOT, "%-12s %s%n", change, tally)));
        Files.writeString(Path.of("target", "differential.txt"), table);

        assertTrue(disagreements.isEmpty(), () -> table + String.join("\n", disagreements));
        for (Change each : changes) {
            Tally tally = tallies.get(each);
            int most = each == Change.DAMAGED ? 1000 : 20;
            assertTrue(tally.byBoth > DOCUMENTS / most && tally.byNone > DOCUMENTS / most, table::toString);
        }
    }

    /** The inputs by which a fuzzer found something. */
    private static List<byte[]> corpus() throws IOException, URISyntaxException {
        List<byte[]> corpus = new ArrayList<>();
        Path directory = Path.of(
                ReadersAgreeTest.class.getResource("/org/lancangmekong/fuzz").toURI());
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                corpus.add(Files.readAllBytes(each));
            }
        }
        return corpus;
    }
}
