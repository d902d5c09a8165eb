package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.LmcJsonException;
import org.lancangmekong.json.ReadResult;

/** What is written is read back, whatever it is and however it is laid out. */
class JsonPropertiesTest {
    private static final Limits ALL_PROBLEMS = Limits.standard().withMaxProblems(100_000);
    private static final LmcJson STRICT = LmcJson.strict().withLimits(ALL_PROBLEMS);
    private static final LmcJson LENIENT = LmcJson.lenient().withLimits(ALL_PROBLEMS);

    /** Whatever can be built, of every type of record. */
    @Provide
    Arbitrary<LmcRecord> anything() {
        return anyRecord();
    }

    static Arbitrary<LmcRecord> anyRecord() {
        List<Arbitrary<LmcRecord>> all = new ArrayList<>();
        Shapes.records().forEach(shape -> all.add(any(shape)));
        return Arbitraries.oneOf(all);
    }

    private static Arbitrary<LmcRecord> any(Shape<? extends LmcRecord, ?> shape) {
        return LmcArbitraries.buildable(shape.type()).map(record -> record);
    }

    /** Whatever can be built, of every type of value that has a table. */
    @Provide
    Arbitrary<Object> anyValue() {
        return everyValue();
    }

    static Arbitrary<Object> everyValue() {
        List<Arbitrary<Object>> all = new ArrayList<>();
        Shapes.values()
                .forEach(shape -> all.add(LmcArbitraries.buildable(shape.type()).map(value -> value)));
        return Arbitraries.oneOf(all);
    }

    @Property(tries = 11_000)
    void whateverIsBuiltIsReadBack(@ForAll("anything") LmcRecord record) {
        String json = LENIENT.write(record);
        LmcRecord read = LENIENT.read(json, LmcRecord.class);
        assertEquals(record, read);
        assertEquals(json, LENIENT.write(read));
    }

    @Property(tries = 1_000)
    void whateverIsValidIsReadBackStrictly(@ForAll LmcRecord record) {
        String json = STRICT.write(record);
        LmcRecord read = STRICT.read(json, Shapes.of(record).type());
        assertEquals(record, read);
        assertEquals(json, STRICT.write(read));
    }

    @Property(tries = 9_000)
    void valuesAreReadBack(@ForAll("anyValue") Object value) {
        Class<?> type = Shapes.values().stream()
                .map(Shape::type)
                .filter(each -> each.isInstance(value))
                .findFirst()
                .orElseThrow();
        String json = LENIENT.write(value);
        Object read = LENIENT.read(json, type);
        assertEquals(value, read);
        assertEquals(json, LENIENT.write(read));
    }

    /** What one form writes, the same form reads; and it refuses to write only what it would refuse to read. */
    @Property(tries = 4_000)
    void whateverOneFormWritesTheSameReads(
            @ForAll("anything") LmcRecord record,
            @ForAll("extensions") Map<String, JsonValue> extensions,
            @ForAll @IntRange(min = 1, max = 12) int depth,
            @ForAll @IntRange(min = 50, max = 5_000) int bytes) {
        LmcRecord extended = extensions.size() % 2 == 0
                ? record
                : record.toBuilder().extensions(extensions).build();
        assertEquals(extended, LENIENT.read(LENIENT.write(extended), LmcRecord.class));
        Limits small = ALL_PROBLEMS.withMaxDepth(depth).withMaxBytes(bytes);
        for (LmcJson each : List.of(STRICT, STRICT.pretty(), STRICT.withLimits(small), LENIENT.withLimits(small))) {
            String anyway = each.equals(STRICT.pretty()) ? LENIENT.pretty().write(extended) : LENIENT.write(extended);
            List<Violation> refused = each.tryRead(anyway, LmcRecord.class).report().violations().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
            if (refused.isEmpty()) {
                assertEquals(anyway, each.write(extended));
                assertEquals(extended, each.read(each.write(extended), LmcRecord.class));
            } else {
                LmcJsonException thrown = assertThrows(LmcJsonException.class, () -> each.write(extended));
                assertEquals(
                        refused.stream().map(Violation::message).toList(),
                        thrown.report().violations().stream()
                                .filter(problem -> problem.severity() == Severity.ERROR)
                                .map(Violation::message)
                                .toList());
                assertThrows(LmcJsonException.class, () -> each.writeBytes(extended));
                ByteArrayOutputStream target = new ByteArrayOutputStream();
                assertThrows(LmcJsonException.class, () -> each.write(extended, target));
                assertThrows(
                        LmcJsonException.class, () -> each.writeLines(target).write(extended));
                assertEquals(0, target.size());
            }
        }
    }

    /** What is wrong with a name depends on nothing but whether it has a namespace. */
    @Property(tries = 1_000)
    void namespacedExtensionsAreStrictToo(
            @ForAll LmcRecord record, @ForAll("extensions") Map<String, JsonValue> extensions) {
        LmcRecord extended = record.toBuilder().extensions(extensions).build();
        long unnamed = extensions.keySet().stream()
                .filter(name -> !Shape.Extensions.isNamespaced(name))
                .count();
        ReadResult<LmcRecord> kept = LENIENT.tryRead(LENIENT.write(extended), LmcRecord.class);
        assertEquals(extended, kept.orThrow());
        assertEquals(unnamed, kept.report().violations().size());
        ReadResult<LmcRecord> strict = STRICT.tryRead(LENIENT.write(extended), LmcRecord.class);
        assertEquals(unnamed, strict.report().violations().size());
        assertEquals(unnamed == 0, strict.value().isPresent());
    }

    @Property(tries = 1_000)
    void everySourceGivesTheSame(@ForAll("anything") LmcRecord record) throws IOException {
        String json = LENIENT.write(record);
        byte[] utf8 = LENIENT.writeBytes(record);
        assertArrayEquals(json.getBytes(StandardCharsets.UTF_8), utf8);
        assertEquals(record, LENIENT.read(utf8, LmcRecord.class));
        assertEquals(record, LENIENT.read(new ByteArrayInputStream(utf8), LmcRecord.class));
        assertEquals(record, LENIENT.read(LENIENT.pretty().write(record), LmcRecord.class));
    }

    @Property(tries = 1_000)
    void writingSaysWhatTheTablesSay(@ForAll("anything") LmcRecord record) {
        assertEquals(
                JsonForm.of(record),
                LENIENT.read("{\"source\":\"s\",\"says\":" + LENIENT.write(record) + "}", Evidence.class)
                        .says()
                        .orElseThrow());
    }

    @Property(tries = 1_000)
    void theOrderOfMembersAndTheLayoutAreFree(@ForAll("anything") LmcRecord record, @ForAll long seed) {
        JsonValue tree = JsonForm.of(record);
        assertEquals(record, LENIENT.read(tree.toString(), LmcRecord.class));
        String shuffled = JsonTrees.shuffled(tree, new Random(seed)).toString();
        assertEquals(record, LENIENT.read(shuffled, LmcRecord.class));
        assertEquals(
                LENIENT.write(record).length(),
                LENIENT.write(LENIENT.read(shuffled, LmcRecord.class)).length());
        String indented = JsonTrees.laidOut(tree, new Random(seed));
        assertEquals(record, LENIENT.read(indented, LmcRecord.class));
    }

    @Property(tries = 1_000)
    void unknownMembersAreKeptAtEveryOpenLevel(@ForAll LmcRecord record, @ForAll long seed) {
        Shape<LmcRecord, ?> shape = Shapes.of(record);
        JsonTrees.Injection injection = new JsonTrees.Injection(seed, true);
        JsonValue extended = injection.into(shape, JsonForm.of(record));
        ReadResult<LmcRecord> read = LENIENT.tryRead(extended.toString(), LmcRecord.class);
        assertEquals(
                injection.count(),
                read.report().count(Severity.INFO),
                () -> read.report().toString());
        assertEquals(injection.count(), read.report().violations().size());
        assertEquals(extended, JsonForm.of(read.orThrow()));
        assertEquals(read.orThrow(), LENIENT.read(LENIENT.write(read.orThrow()), LmcRecord.class));

        ReadResult<LmcRecord> refused = STRICT.tryRead(extended.toString(), LmcRecord.class);
        assertTrue(refused.value().isEmpty());
        assertEquals(injection.count(), refused.report().count(Severity.ERROR));
        assertEquals(
                read.report().violations().stream().map(Violation::pointer).toList(),
                refused.report().violations().stream().map(Violation::pointer).toList());
    }

    @Property(tries = 1_000)
    void unknownMembersAreRefusedAtEveryClosedLevel(@ForAll LmcRecord record, @ForAll long seed) {
        JsonTrees.Injection injection = new JsonTrees.Injection(seed, false);
        JsonValue extended = injection.into(Shapes.of(record), JsonForm.of(record));
        for (LmcJson json : List.of(LENIENT, STRICT)) {
            ReadResult<LmcRecord> read = json.tryRead(extended.toString(), LmcRecord.class);
            assertEquals(
                    injection.count(),
                    read.report().count(Severity.ERROR),
                    () -> read.report().toString());
            assertEquals(injection.count() == 0, read.value().isPresent());
        }
    }

    @Property(tries = 1_000)
    void recordsOfUnknownTypesAreKept(@ForAll UnknownRecord record) {
        String json = LENIENT.write(record);
        LmcRecord read = LENIENT.read(json, LmcRecord.class);
        assertEquals(record, read);
        assertEquals(json, LENIENT.write(read));
        assertFalse(STRICT.tryRead(json, LmcRecord.class).report().isValid());
    }

    /** Members that the reader takes for known ones only if it looks too briefly. */
    @Property(tries = 1_000)
    void extensionsKeepTheirNames(@ForAll("extensions") Map<String, JsonValue> extensions) {
        LmcRecord record = UnknownRecord.builder()
                .typeCode("shipment")
                .id("x")
                .name("en", "x")
                .extensions(extensions)
                .build();
        assertEquals(
                extensions, LENIENT.read(LENIENT.write(record), LmcRecord.class).extensions());
    }

    @Provide
    Arbitrary<Map<String, JsonValue>> extensions() {
        return LmcArbitraries.extensions();
    }
}
