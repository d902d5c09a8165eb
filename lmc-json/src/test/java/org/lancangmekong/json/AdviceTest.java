package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.Shape;

/** What a reader says to do, beyond what is wrong. */
final class AdviceTest {
    private static final LmcJson JSON = LmcJson.strict();

    private static final String RECORD = """
            {"type": "project", "schema": "lmc/1", "id": "bridge", "name": {"en": "Bridge"}, "kind": "bridge"}
            """;

    private static List<String> said(String document, Class<?> type) {
        return JSON.tryRead(document, type).report().violations().stream()
                .map(Violation::message)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"projekt", "Project", "PROJECT", "projects"})
    void aMisspeltTypeSuggestsTheRightOne(String type) {
        String document = "{\"type\": \"" + type + "\"}";
        assertEquals(
                List.of("found a record of type \"" + type
                        + "\", but expected \"project\" (did you mean \"project\"?)"),
                said(document, Project.class));
        assertEquals(
                "project",
                JSON.tryRead(document, LmcRecord.class)
                        .report()
                        .violations()
                        .get(0)
                        .arguments()
                        .get("suggestion.nearest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "phase", "satellite"})
    void anotherTypeIsNotTakenForAMisspeltOne(String type) {
        assertEquals(
                List.of("found a record of type \"" + type + "\", but expected \"project\""),
                said("{\"type\": \"" + type + "\"}", Project.class));
    }

    @Test
    void anArrayInPlaceOfARecordIsReadAsACatalogue() {
        assertEquals(
                List.of("found an array, but expected a record of type project, which is an object; read an array of"
                        + " records with readCatalogue"),
                said("[]", Project.class));
        assertEquals(
                List.of("found an array, but expected a record, which is an object; read an array of records with"
                        + " readCatalogue"),
                said("[]", LmcRecord.class));
    }

    @Test
    void severalDocumentsAreReadAsJsonLines(@TempDir Path directory) throws IOException {
        String advice =
                "found an object after the end of the document; read JSON Lines with readLines, or put the values into"
                        + " an array";
        assertEquals(List.of(advice), said(RECORD + RECORD, LmcRecord.class));
        Path file = Files.writeString(directory.resolve("records.jsonl"), RECORD + RECORD);
        ValidationException refused = assertThrows(ValidationException.class, () -> JSON.readCatalogue(file));
        assertEquals(advice, refused.report().violations().get(0).message());
    }

    @Test
    void anythingElseAfterTheEndIsToBeRemoved() {
        assertEquals(
                List.of("found an array after the end of the document; remove it"),
                said(RECORD + "[]", LmcRecord.class));
    }

    static Stream<Shape<?, ?>> valueTypes() {
        return Shapes.values().stream().filter(each -> !LmcRecord.class.isAssignableFrom(each.type()));
    }

    /** The example is what a reader accepts, and what a writer writes. */
    @ParameterizedTest
    @MethodSource("valueTypes")
    void aValueOfTheWrongKindIsShownAnExampleOfTheRightOne(Shape<?, ?> shape) {
        String example = shape.example().orElseThrow();
        assertEquals(
                List.of("found the number 1.3, but expected an object (" + shape.name() + "), such as " + example),
                said("1.3", shape.type()));
        assertEquals(
                example.replace(" ", ""),
                JSON.write(JSON.read(example, shape.type())).replace(" ", ""));
    }
}
