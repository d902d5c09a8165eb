package org.lancangmekong.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lancangmekong.core.shape.Shape;

/** The classes that get and set members are what tables and accessors give today. */
class AccessorsFilesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "lancangmekong", "core");

    private static Map<Path, String> generated() {
        List<Shape<?, ?>> records = new ArrayList<>(Shapes.records());
        records.add(UnknownRecord.Table.SHAPE);
        List<Shape<?, ?>> values = new ArrayList<>(Shapes.values());
        values.sort(Comparator.comparing(shape -> shape.type().getSimpleName()));
        Map<Path, String> files = new LinkedHashMap<>();
        add(files, "model", "RecordAccessors", records);
        add(files, "value", "ValueAccessors", values);
        return files;
    }

    private static void add(Map<Path, String> files, String room, String className, List<Shape<?, ?>> shapes) {
        files.put(
                SOURCES.resolve(room).resolve(className + ".java"),
                AccessorsWriter.text("org.lancangmekong.core." + room, className, shapes));
    }

    @TestFactory
    Stream<DynamicTest> noFileIsStale() {
        return generated().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey().getFileName().toString(), () -> check(file.getKey(), file.getValue())));
    }

    private static void check(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("lmc.regenerate")) {
            Files.writeString(file, expected);
        }
        assertEquals(
                expected,
                Files.readString(file, StandardCharsets.UTF_8),
                () -> file + " is stale; make it anew with: mvn -pl lmc-core test -Dtest=AccessorsFilesTest"
                        + " -Dlmc.regenerate=true");
    }
}
