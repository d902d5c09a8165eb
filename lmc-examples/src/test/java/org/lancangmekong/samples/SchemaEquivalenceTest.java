package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.schema.LmcSchemas;
import org.lancangmekong.samples.RandomDocuments.Document;
import org.lancangmekong.samples.RandomDocuments.Kind;

/**
 * The proof that schemas and strict reader agree: on every document of many kinds both say the same, but for what a schema
 * cannot say, which is listed here as it is in the schemas.
 *
 * <p>{@code -Dlmc.equivalence=1000000} tries so many documents instead of the usual number, and {@code
 * -Dlmc.equivalence.seed=7} others. How many there were of which kind, and what became of them, is written to {@code
 * target/equivalence.txt}.
 */
class SchemaEquivalenceTest {
    private static final int DOCUMENTS = Integer.getInteger("lmc.equivalence", 24_000);
    private static final long SEED = Long.getLong("lmc.equivalence.seed", 42);

    /** Small, so that a document beyond it can be made in no time. */
    private static final Limits LIMITS = Limits.standard().withMaxBytes(1 << 20).withMaxProblems(10_000);

    private static final LmcJson STRICT = LmcJson.strict().withLimits(LIMITS);

    // ------------------------------------------------------------------------------------------ what a schema cannot
    // say

    /** What the strict reader refuses and a schema cannot: the sentence in the schemas, and how to know it again. */
    private enum NotExpressed {
        DUPLICATE("A member appears at most once in an object.", found("LMC-JSN-006")),
        SURROGATE("No text has an unpaired surrogate.", found("LMC-JSN-008", "unpaired surrogate")),
        DATE(
                "29 February is a day of leap years only, and an interval or a range of a set does not end before it begins.",
                found("LMC-JSN-008")
                        .and(violation -> violation
                                .arguments()
                                .getOrDefault("problem", "")
                                .startsWith("value.date"))),
        LANGUAGE(
                "A language tag has no variant and no singleton twice, and two tags of one text do not differ in case only.",
                found("LMC-JSN-008", "appears in it twice").or(found("LMC-JSN-011", "appears twice"))),
        BOUNDS(
                "The least of a quantity does not exceed its most, and two equal bounds are both inclusive.",
                found("LMC-JSN-011", "no number lies between")),
        NEARLY(
                "In a quantity, about appears with lessThan only for \"nearly\": both are then the same number, greater than 0.",
                found("LMC-JSN-011", "nearly")),
        ORDER("The orderOf of a quantity is a power of ten.", found("LMC-JSN-011", "not an order of magnitude")),
        DEGREES("The lon of a place is from -180 to 180, its lat from -90 to 90.", found("LMC-JSN-011", " degrees")),
        FREE_FORM(
                "A JSON value of free form nests at most 200 deep, and a number in it has at most 1,000 characters.",
                found("LMC-JSN-003", "200").or(found("LMC-JSN-008", "a number of"))),
        LONG_ORDINAL("A number that is an ordinal has at most 100 characters.", found("LMC-JSN-010")),
        LIMIT(
                "A document nests and weighs no more than the reader's limits.",
                found("LMC-JSN-003", LIMITS.maxBytes() + " bytes"));

        private final String sentence;
        private final Predicate<Violation> explains;

        NotExpressed(String sentence, Predicate<Violation> explains) {
            this.sentence = sentence;
            this.explains = explains;
        }

        private static Predicate<Violation> found(String problem) {
            return violation -> violation.rule().equals(problem);
        }

        private static Predicate<Violation> found(String problem, String part) {
            return found(problem).and(violation -> violation.message().contains(part));
        }

        /** What explains a whole report; nothing if a part of it is not explained. */
        static Set<NotExpressed> explaining(ValidationReport report) {
            Set<NotExpressed> all = EnumSet.noneOf(NotExpressed.class);
            for (Violation each : report.violations()) {
                Set<NotExpressed> some = EnumSet.noneOf(NotExpressed.class);
                for (NotExpressed reason : values()) {
                    if (reason.explains.test(each)) {
                        some.add(reason);
                    }
                }
                if (some.isEmpty()) {
                    return some;
                }
                all.addAll(some);
            }
            return all;
        }
    }

    @Example
    void theListIsThatOfEverySchema() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (NotExpressed each : NotExpressed.values()) {
            sentences.add(each.sentence);
        }
        List<Class<?>> types = new ArrayList<>(List.of(LmcRecord.class));
        ArbitrariesTest.all().forEach(shape -> types.add(shape.type()));
        for (Class<?> type : types) {
            List<String> listed = new ArrayList<>();
            tree(LmcSchemas.of(type).getBytes(StandardCharsets.UTF_8))
                    .get(LmcSchemas.NOT_EXPRESSED)
                    .forEach(sentence -> listed.add(sentence.textValue()));
            assertEquals(sentences, listed, type::getName);
        }
    }

    // ------------------------------------------------------------------------------------------ the two judges

    /** Takes all that JSON allows: how long and deep it may be is for the schema to say. */
    private static final JsonFactory PARSERS = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(1_000_000)
                    .maxNestingDepth(1_000)
                    .build())
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A document as a tree, of which the first of two members of one name stays, as the reader keeps it. */
    private static JsonNode tree(byte[] document) throws IOException {
        try (JsonParser parser = PARSERS.createParser(document)) {
            if (parser.nextToken() == null) {
                throw new IOException("the document is empty");
            }
            JsonNode tree = tree(parser);
            if (parser.nextToken() != null) {
                throw new IOException("there is more after the document");
            }
            return tree;
        }
    }

    private static JsonNode tree(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = NODES.objectNode();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.putIfAbsent(name, tree(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(tree(parser));
                }
                yield array;
            }
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            default -> NODES.nullNode();
        };
    }

    @Example
    void ofTwoMembersTheFirstIsJudged() throws IOException {
        assertEquals(
                "{\"a\":1,\"b\":2}",
                tree("{\"a\":1,\"b\":2,\"a\":3}".getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<Class<?>, Schema> SCHEMAS = new HashMap<>();

    /** What a schema says of a document; what is no JSON never comes before a schema. */
    private static boolean schemaAccepts(Class<?> type, byte[] document) {
        JsonNode tree;
        try {
            tree = tree(document);
        } catch (IOException e) {
            return false;
        }
        Schema schema =
                SCHEMAS.computeIfAbsent(type, each -> REGISTRY.getSchema(LmcSchemas.of(each), InputFormat.JSON));
        return schema.validate(tree, OutputFormat.BOOLEAN);
    }

    // ------------------------------------------------------------------------------------------ the proof

    /** How many documents of one kind there were, and what became of them. */
    private static final class Tally {
        private int accepted;
        private int refused;
        private int notExpressed;
        private int disagreements;

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%,12d %,12d %,12d %,12d", accepted, refused, notExpressed, disagreements);
        }
    }

    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    private final Map<NotExpressed, Integer> used = new EnumMap<>(NotExpressed.class);
    private final List<String> disagreements = new ArrayList<>();

    private void judge(Kind kind, Document document) {
        Tally tally = tallies.computeIfAbsent(kind, each -> new Tally());
        ValidationReport report =
                STRICT.tryRead(document.bytes(), document.type()).report();
        boolean accepted = schemaAccepts(document.type(), document.bytes());
        if (accepted == report.isValid()) {
            tally.accepted += accepted ? 1 : 0;
            tally.refused += accepted ? 0 : 1;
            return;
        }
        Set<NotExpressed> reasons = accepted ? NotExpressed.explaining(report) : Set.of();
        reasons.forEach(each -> used.merge(each, 1, Integer::sum));
        if (reasons.isEmpty()) {
            tally.disagreements++;
            if (disagreements.size() < 20) {
                disagreements.add((accepted ? "only the schema" : "only the reader") + " takes as "
                        + document.type().getSimpleName() + ": " + new String(document.bytes(), StandardCharsets.UTF_8)
                        + "\n" + report);
            }
        } else {
            tally.notExpressed++;
        }
    }

    /** Documents for what hardly any document has, so that each entry of the list is tried however few there are. */
    private void judgeTheRare() {
        Set<String> changes = Set.of("members without meaning", "text that cannot be", "number out of range");
        Samples.seeded(SEED)
                .records(40)
                .forEach(record -> FormMutations.of(record).stream()
                        .filter(mutant -> changes.contains(mutant.change()))
                        .forEach(mutant ->
                                judge(Kind.MUTANT, new Document(mutant.bytes(), RandomDocuments.typeOf(record)))));
        LmcRecord record = Samples.seeded(SEED).project(0);
        String heavy = JsonEdit.replaced(Pointer.parse("/name/en"), "\"" + "x".repeat(LIMITS.maxBytes()) + "\"")
                .of(JsonForm.of(record));
        judge(Kind.SAMPLE, Document.of(heavy, RandomDocuments.typeOf(record)));
    }

    @Example
    void schemaAndReaderAgree() throws IOException {
        Kind[] kinds = Kind.values();
        for (int i = 0; i < DOCUMENTS; i++) {
            // By its number, so that one document can be made again without all before it.
            Random random = new Random(SEED * 1_000_003 + i);
            Kind kind = kinds[i % kinds.length];
            judge(kind, RandomDocuments.of(kind, i / kinds.length, SEED, random));
        }
        judgeTheRare();

        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%-20s %12s %12s %12s %12s%n", "", "accepted", "refused", "unexpressed", "disagree"));
        tallies.forEach((kind, tally) -> table.append(String.format(Locale.ROOT, "%-20s %s%n", kind, tally)));
        used.forEach((reason, count) -> table.append(String.format(Locale.ROOT, "%-20s %,12d%n", reason, count)));
        Files.writeString(Path.of("target", "equivalence.txt"), table);

        assertTrue(disagreements.isEmpty(), () -> String.join("\n", disagreements));
        assertEquals(Set.of(NotExpressed.values()), used.keySet(), "each entry of the list is needed");
        assertEquals(0, tallies.get(Kind.GENERATED).refused + tallies.get(Kind.GENERATED).notExpressed);
        for (Kind each : EnumSet.of(Kind.BUILT, Kind.DAMAGED_GENERATED, Kind.DAMAGED_REFERENCE, Kind.VALUE)) {
            assertTrue(tallies.get(each).accepted > 0 && tallies.get(each).refused > 0, () -> each + "\n" + table);
        }
    }
}
