package org.lancangmekong.json.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.LmcJson;

/**
 * JSON Schemas (2020-12) of the documents that {@link LmcJson#strict()} reads, made from the same tables of members as the
 * reader itself.
 *
 * <p>Each schema is complete in itself. The schemas are also shipped as files, as resources beside this class in
 * {@code schema/}. Their patterns are in the subset that JSON Schema recommends, so that engines without lookahead, such as
 * RE2, take them too.
 *
 * <p>Two keywords are annotations of their own, which check nothing: {@value #NOT_EXPRESSED} and {@value #REFERS_TO}. A
 * validator that refuses unknown keywords must be told both; ajv, for example, takes the schemas with {@code strict: true}
 * after {@code ajv.addVocabulary(["x-lmc-not-expressed", "x-lmc-refers-to"])}.
 *
 * <p>This class is thread-safe.
 */
public final class LmcSchemas {
    /** The keyword under which a schema lists, as sentences, what it cannot say and the reader checks nevertheless. */
    public static final String NOT_EXPRESSED = SchemaWriter.NOT_EXPRESSED_KEYWORD;

    /** The keyword beside the form of a reference: the types of record that the reference may lead to. */
    public static final String REFERS_TO = SchemaWriter.REFERS_TO_KEYWORD;

    private LmcSchemas() {}

    /**
     * The schema of a type.
     *
     * @param type a record type's interface, {@code LmcRecord} for a record of any type, a value type that is an object,
     *     such as {@code Quantity}, or {@code ValidationReport}, {@code Violation} or {@code Location}
     * @return the schema, as readable JSON
     * @throws InvalidValueException if the type has no table of members
     */
    public static String of(Class<?> type) {
        Objects.requireNonNull(type, "type");
        JsonValue schema =
                type == LmcRecord.class ? SchemaWriter.anyRecord() : SchemaWriter.document(SchemaWriter.shape(type));
        return visible(LmcJson.strict().pretty().write(schema)) + "\n";
    }

    /**
     * The schemas of types for an OpenAPI 3.1 document: a Components Object with a schema for each of them, and for what they
     * consist of. References begin with {@code #/components/schemas/}, names with {@code Lmc}, as in {@code LmcProject}, so
     * that they do not meet an application's own; no schema has an {@code $id}.
     *
     * @param types as in {@link #of}; {@code LmcRecord} gives {@code LmcRecord}, a choice by the member {@code type}
     * @return the Components Object, as readable JSON
     * @throws InvalidValueException if a type has no schema
     */
    public static String openApi(Class<?>... types) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> each : Objects.requireNonNull(types, "types")) {
            all.add(Objects.requireNonNull(each, "types"));
        }
        return visible(LmcJson.strict().pretty().write(SchemaWriter.openApi(all))) + "\n";
    }

    /** With invisible characters escaped: patterns hold them as themselves, since engines escape differently. */
    static String visible(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c > '~' && (Character.isISOControl(c) || Character.isSpaceChar(c))) {
                text.append(String.format("\\u%04X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** The shipped files: for each record type, for a record of any type, and for a report. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Shapes.records().forEach(shape -> files.put(shape.name() + ".json", of(shape.type())));
        files.put("record.json", of(LmcRecord.class));
        files.put("validation-report.json", of(ValidationReport.class));
        return files;
    }
}
