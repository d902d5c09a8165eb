package org.lancangmekong.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Shape;

/** Other people's engines and generators load the schemas: no pattern, keyword or alternative that only some of them have. */
class SchemaPatternsTest {
    private static final List<String> TERMINATORS = List.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029");

    private static final List<String> SAMPLES = List.of(
            "",
            "-0000",
            "0000",
            "-0001",
            "-0010",
            "-0100-01-31",
            "-1000-02-30",
            "-0000-05",
            "2016-0000",
            "[-0000..2000]",
            "/a\nb",
            "/~2",
            "https://example.org/a\u00a0b",
            "https://example.org/a\u1680b",
            "https://example.org/a\u2005b",
            "https://example.org/a\u2028b",
            "https://example.org/a\u3000b",
            "https://example.org/\u0e41\u0ea1",
            "https://example.org/\ud83d\ude80",
            "x-u1680",
            "en",
            "en\u00e9",
            "\ud83d\ude80");

    private static Map<String, JsonNode> schemas() throws IOException {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        List<Class<?>> types = new ArrayList<>(List.of(LmcRecord.class));
        Stream.concat(Shapes.records().stream(), Shapes.values().stream()).forEach(shape -> types.add(shape.type()));
        for (Class<?> type : types) {
            schemas.put(type.getSimpleName(), new ObjectMapper().readTree(LmcSchemas.of(type)));
        }
        return schemas;
    }

    /** Every object of a schema that is itself a schema or holds schemas. */
    private static void walk(JsonNode node, Consumer<JsonNode> with) {
        if (node.isObject()) {
            with.accept(node);
        }
        node.forEach(each -> walk(each, with));
    }

    /** The forms of text: each a pattern, beside it perhaps another that must not be found. */
    private static Set<JsonNode> forms() throws IOException {
        Set<JsonNode> forms = new LinkedHashSet<>();
        schemas()
                .values()
                .forEach(schema -> walk(schema, node -> {
                    if (node.path("pattern").isTextual()
                            && node.path("pattern").textValue().startsWith("^")) {
                        forms.add(node);
                    }
                }));
        return forms;
    }

    private static Set<String> samples() throws IOException {
        Set<String> samples = new TreeSet<>(SAMPLES);
        for (JsonNode form : forms()) {
            form.path("examples").forEach(example -> samples.add(example.textValue()));
        }
        for (String each : List.copyOf(samples)) {
            TERMINATORS.forEach(terminator -> {
                samples.add(each + terminator);
                samples.add(terminator + each);
            });
            samples.add(each + " ");
            samples.add(each + "-" + each);
        }
        return samples;
    }

    @TestFactory
    Stream<DynamicTest> enginesWithAndWithoutLookaheadAgree() throws IOException {
        Set<String> samples = samples();
        assertTrue(samples.size() > 500, () -> samples.size() + " samples");
        return forms().stream()
                .map(form -> DynamicTest.dynamicTest(form.path("pattern").textValue(), () -> {
                    String pattern = form.path("pattern").textValue();
                    String not = form.path("not").path("pattern").textValue();
                    Pattern whole = Pattern.compile(pattern.substring(1, pattern.length() - 1));
                    Pattern java = Pattern.compile(pattern);
                    com.google.re2j.Pattern linear = com.google.re2j.Pattern.compile(pattern);
                    for (String each : samples) {
                        boolean expected = whole.matcher(each).matches();
                        boolean javaNot = not != null
                                && Pattern.compile(not).matcher(each).find();
                        boolean linearNot = not != null
                                && com.google.re2j.Pattern.compile(not)
                                        .matcher(each)
                                        .find();
                        assertEquals(expected, java.matcher(each).find() && !javaNot, each);
                        assertEquals(expected, linear.matcher(each).find() && !linearNot, each);
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "org.example:kind, true",
        "a:b, true",
        "a::, true",
        "a:b:c, true",
        "'a:b\n', true",
        "'a:b c', true",
        "a_1-2.Z:\u0e81, true",
        "a:\uD83D\uDE80, true",
        "'a:\n', false",
        "'a: b', false",
        "'a:\u007f', false",
        "'\na:b', false",
        "'a b:c', false",
        "a/b:c, false",
        "\uD83D\uDE80:\u00E9, false",
        "\u0e81:b, false",
        "'', false",
        "kind, false",
        ":kind, false",
        "org.example:, false",
        ":, false",
        "::a, false"
    })
    void everyEngineTakesTheSameNamesForNamespaced(String name, boolean namespaced) {
        String pattern = Shape.Extensions.NAMESPACED;
        assertEquals(namespaced, Shape.Extensions.isNamespaced(name));
        assertEquals(namespaced, Pattern.compile(pattern).matcher(name).find());
        assertEquals(
                namespaced,
                com.google.re2j.Pattern.compile(pattern).matcher(name).find());
    }

    /** What texts are long of. */
    private static final List<String> PIECES = List.of(
            "a", "1", "-a", "/", "/a", "~0", "%41", "?", ".", ",2018", "-abcde", "\n", "\u6e44", "\ud83d\ude80");

    private static final int LONG = 10_000;

    /** A stack of the usual size: Java's engine calls itself for each turn of a loop over alternatives. */
    private static final int STACK = 1 << 20;

    @TestFactory
    Stream<DynamicTest> noTextOfAllowedLengthOverflowsTheStackOfJavasEngine() throws IOException {
        return forms().stream()
                .map(form -> DynamicTest.dynamicTest(form.path("pattern").textValue(), () -> {
                    Pattern pattern = Pattern.compile(form.path("pattern").textValue());
                    int most = form.path("maxLength").asInt(LONG);
                    FutureTask<Void> matching = new FutureTask<>(
                            () -> form.path("examples")
                                    .forEach(example -> PIECES.forEach(piece -> {
                                        String start = example.textValue();
                                        int length = piece.codePointCount(0, piece.length());
                                        pattern.matcher(start + piece.repeat((most - start.length()) / length))
                                                .find();
                                    })),
                            null);
                    Thread thread = new Thread(null, matching, "matching", STACK);
                    thread.start();
                    matching.get();
                }));
    }

    @Test
    void thePatternsAreInTheSubsetThatJsonSchemaRecommends() throws IOException {
        for (JsonNode form : forms()) {
            String pattern = form.path("pattern").textValue();
            assertFalse(pattern.contains("(?!") || pattern.contains("(?=") || pattern.contains("\\u"), pattern);
        }
    }

    /** The keywords of 2020-12 that occur, and the two of ours that are documented at {@link LmcSchemas}. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "examples",
            "type",
            "const",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "properties",
            "propertyNames",
            "required",
            "patternProperties",
            "additionalProperties",
            "minProperties",
            "items",
            "oneOf",
            "allOf",
            "not",
            "dependentRequired",
            "dependentSchemas",
            LmcSchemas.NOT_EXPRESSED,
            LmcSchemas.REFERS_TO);

    @TestFactory
    Stream<DynamicTest> strictToolsFindNothingStrange() throws IOException {
        return schemas().entrySet().stream()
                .map(schema -> DynamicTest.dynamicTest(schema.getKey(), () -> strange(schema.getValue())));
    }

    private static void strange(JsonNode schema) {
        assertTrue(schema.isObject(), () -> "no schema is true or false: " + schema);
        schema.fieldNames().forEachRemaining(keyword -> assertTrue(KEYWORDS.contains(keyword), keyword));
        schema.path("required")
                .forEach(name -> assertTrue(
                        schema.path("properties").has(name.textValue()),
                        () -> name + " is required but not among the properties of " + schema));
        assertTrue(
                schema.path("enum").isMissingNode() || schema.path("type").isTextual(),
                () -> "an enumeration without a type: " + schema);
        for (String map : List.of("properties", "patternProperties", "$defs", "dependentSchemas")) {
            schema.path(map).forEach(SchemaPatternsTest::strange);
        }
        for (String one : List.of("items", "not", "propertyNames")) {
            if (schema.has(one)) {
                strange(schema.path(one));
            }
        }
        if (schema.path("additionalProperties").isObject()) {
            strange(schema.path("additionalProperties"));
        }
        schema.path("oneOf").forEach(SchemaPatternsTest::strange);
        schema.path("allOf").forEach(SchemaPatternsTest::strange);
        assertTrue(
                !schema.has("$ref") || schema.size() == 1,
                () -> "a type that is copied because of what is beside its reference: " + schema);
        schema.path("$defs")
                .fieldNames()
                .forEachRemaining(name ->
                        assertTrue(name.matches("[A-Za-z]+"), () -> "no name that an address can hold: " + name));
    }

    @Test
    void eachCodeListIsWrittenOnce() throws IOException {
        schemas().forEach((name, schema) -> {
            List<JsonNode> lists = new ArrayList<>();
            walk(schema, node -> {
                if (node.path("enum").isArray()) {
                    lists.add(node.path("enum"));
                }
            });
            schema.path("$defs").forEach(definition -> lists.remove(definition.path("enum")));
            assertEquals(List.of(), lists, name);
        });
    }
}
