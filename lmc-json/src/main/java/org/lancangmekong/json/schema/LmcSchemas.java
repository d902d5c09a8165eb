package org.lancangmekong.json.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.LmcJson;

/**
 * JSON Schemas (2020-12) of the documents that {@link LmcJson#strict()} reads, made from the same tables of members as the
 * reader itself.
 *
 * <p>Each schema stands by itself. What a schema cannot say, and the reader checks nevertheless, is listed in it under the
 * annotation keyword {@value #NOT_EXPRESSED}. The schemas are also shipped as files, as resources beside this class in
 * {@code schema/}.
 *
 * <p>This class is thread-safe.
 */
public final class LmcSchemas {
    /** The keyword under which a schema lists what it cannot say. */
    public static final String NOT_EXPRESSED = "x-lmc-not-expressed";

    private LmcSchemas() {}

    /**
     * The schema of a type.
     *
     * @param type a record type's interface, {@code LmcRecord} for a record of any type, or a value type that is an object,
     *     such as {@code Quantity}
     * @return the schema, as readable JSON
     * @throws InvalidValueException if the type has no table of members
     */
    public static String of(Class<?> type) {
        Objects.requireNonNull(type, "type");
        JsonValue schema = type == LmcRecord.class
                ? SchemaWriter.anyRecord()
                : SchemaWriter.document(Shapes.find(type)
                        .map(shape -> (Shape<?, ?>) shape)
                        .orElseThrow(() -> new InvalidValueException(type.getName()
                                + " has no schema: expected a record type or a value type of the model")));
        return LmcJson.strict().pretty().write(schema) + "\n";
    }

    /** The shipped files: for each record type, and for a record of any type. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Shapes.records().forEach(shape -> files.put(shape.name() + ".json", of(shape.type())));
        files.put("record.json", of(LmcRecord.class));
        return files;
    }
}
