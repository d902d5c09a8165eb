package org.lancangmekong.json.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.exchange.Tables;

/** What the Data Package calls a foreign key is one: a database that trusts it loads the reference catalogue. */
class ForeignKeysTest {
    @TempDir
    private Path directory;

    private final Map<String, List<NamedCsvRecord>> tables = new HashMap<>();

    @BeforeEach
    void write() throws IOException {
        Tables.of(LmcJson.strict()).write(ReferenceCatalogue.load(), directory);
    }

    @Test
    void everyForeignKeyLeadsToARow() throws IOException {
        JsonValue described =
                LmcJson.strict().read(Files.readString(directory.resolve("datapackage.json")), JsonValue.class);
        List<String> dangling = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (JsonValue table : list(described, "resources")) {
            String name = text(table, "name");
            for (JsonValue key : list(member(table, "schema"), "foreignKeys")) {
                JsonValue reference = member(key, "reference");
                String target = text(reference, "resource");
                String column = text(key, "fields");
                keys.add(name + "." + column);
                Set<String> known = cells(target.isEmpty() ? name : target, text(reference, "fields"));
                cells(name, column).stream()
                        .filter(cell -> !cell.isEmpty() && !known.contains(cell))
                        .forEach(cell -> dangling.add(name + "." + column + " " + cell));
            }
        }
        assertEquals(List.of(), dangling);
        assertTrue(
                keys.containsAll(Set.of("project.id", "project.partOf", "milestone.record", "evidence.source")),
                keys::toString);
    }

    private Set<String> cells(String table, String column) throws IOException {
        if (!tables.containsKey(table)) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                            .detectBomHeader(true)
                            .ofNamedCsvRecord(directory.resolve(table + ".csv"));
                    Stream<NamedCsvRecord> stream = rows.stream()) {
                tables.put(table, stream.toList());
            }
        }
        return tables.get(table).stream().map(row -> row.getField(column)).collect(Collectors.toSet());
    }

    private static JsonValue member(JsonValue object, String name) {
        return ((JsonValue.JsonObject) object).members().get(name);
    }

    private static String text(JsonValue object, String name) {
        return ((JsonValue.JsonString) member(object, name)).value();
    }

    private static List<JsonValue> list(JsonValue object, String name) {
        JsonValue found = member(object, name);
        return found == null ? List.of() : ((JsonValue.JsonArray) found).elements();
    }
}
