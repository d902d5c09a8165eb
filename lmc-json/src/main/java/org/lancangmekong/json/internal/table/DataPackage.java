package org.lancangmekong.json.internal.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.text.BytesOut;

/** The description of the tables that others read: a Data Package with a Table Schema for each. */
final class DataPackage {
    static final String FILE = "datapackage.json";

    private static final String ESCAPES =
            "A cell whose text could run as a formula in a spreadsheet, because it begins with"
                    + " =, +, - or @, has an apostrophe before it that does not belong to the text; so has a line of a text, or what"
                    + " follows a semicolon. Plain numbers have none.";

    private DataPackage() {}

    /** The description of tables with these columns. */
    static byte[] of(Map<Table, List<Column>> columns) {
        List<JsonValue> resources = new ArrayList<>();
        columns.forEach((table, ofTable) -> resources.add(resource(table, ofTable)));
        JsonValue descriptor = object(
                "name", JsonValue.of("lmc"),
                "title", JsonValue.of("Records of Lancang-Mekong Cooperation"),
                "description",
                        JsonValue.of("One table for each type of record, and one for each type of value. " + ESCAPES),
                "profile", JsonValue.of("tabular-data-package"),
                "resources", array(resources));
        try (BytesOut out = BytesOut.inMemory(true, false)) {
            Codecs.of(JsonValue.KIND).write(descriptor, out);
            return (out + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static JsonValue resource(Table table, List<Column> columns) {
        return object(
                "name", JsonValue.of(table.name()),
                "path", JsonValue.of(table.file()),
                "profile", JsonValue.of("tabular-data-resource"),
                "description", JsonValue.of(table.description()),
                "format", JsonValue.of("csv"),
                "mediatype", JsonValue.of("text/csv"),
                "encoding", JsonValue.of("utf-8"),
                // Some programs guess the delimiter if it is not said, and are misled by JSON in cells.
                "dialect",
                        object(
                                "delimiter",
                                JsonValue.of(","),
                                "quoteChar",
                                JsonValue.of("\""),
                                "doubleQuote",
                                JsonValue.of(true)),
                "schema", schema(table, columns));
    }

    private static JsonValue schema(Table table, List<Column> columns) {
        List<JsonValue> references = new ArrayList<>();
        for (Column each : columns) {
            if (!each.target().isEmpty()) {
                references.add(object(
                        "fields", JsonValue.of(each.name()),
                        "reference",
                                object(
                                        // The Table Schema has no name for the table itself.
                                        "resource",
                                                JsonValue.of(each.target().equals(table.name()) ? "" : each.target()),
                                        "fields", JsonValue.of("id"))));
            }
        }
        return object(
                "fields", array(columns.stream().map(DataPackage::field).toList()),
                "missingValues", JsonValue.array(JsonValue.of("")),
                "primaryKey",
                        array(table.primaryKey().stream().map(JsonValue::of).toList()),
                "foreignKeys", references.isEmpty() ? null : array(references));
    }

    private static JsonValue field(Column column) {
        return object(
                "name", JsonValue.of(column.name()),
                "type", JsonValue.of(column.type().code()),
                "description", JsonValue.of(column.description()),
                "constraints", column.constraints().isEmpty() ? null : JsonValue.object(column.constraints()));
    }

    private static JsonValue array(List<JsonValue> elements) {
        return JsonValue.array(elements.toArray(new JsonValue[0]));
    }

    private static JsonValue object(Object... namesAndValues) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                members.put((String) namesAndValues[i], (JsonValue) namesAndValues[i + 1]);
            }
        }
        return JsonValue.object(members);
    }

    /** The names of the columns by the names of the tables, as a description lists them; what it does not say is left out. */
    static Map<String, List<String>> columns(JsonValue descriptor) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (JsonValue each : elements(member(descriptor, "resources"))) {
            List<String> names = new ArrayList<>();
            for (JsonValue field : elements(member(member(each, "schema"), "fields"))) {
                text(member(field, "name")).ifPresent(names::add);
            }
            text(member(each, "name")).ifPresent(name -> columns.put(name, names));
        }
        return columns;
    }

    @Nullable
    private static JsonValue member(@Nullable JsonValue value, String name) {
        return value instanceof JsonValue.JsonObject object ? object.members().get(name) : null;
    }

    private static List<JsonValue> elements(@Nullable JsonValue value) {
        return value instanceof JsonValue.JsonArray array ? array.elements() : List.of();
    }

    private static Optional<String> text(@Nullable JsonValue value) {
        return value instanceof JsonValue.JsonString string ? Optional.of(string.value()) : Optional.empty();
    }
}
