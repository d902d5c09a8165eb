package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.RecordType;

/** The source of the class that knows the writers of all types. */
final class WritersSource extends GeneratedSource {
    private final List<Shape<?, ?>> values;

    WritersSource(List<Shape<?, ?>> values) {
        super("Writers");
        this.values = values;
    }

    @Override
    String body() {
        use("BytesOut", TEXT);
        String record = use(LmcRecord.class);
        use(RecordType.class);
        StringBuilder text = new StringBuilder();
        text.append(
                "/** Writes records and values to memory or a stream, in the order of their tables or of the canonical form. */\n");
        text.append("public final class Writers {\n");
        text.append("    private Writers() {}\n");
        text.append(javadoc("Writes a record.", "record", "a record of any type", "it is of an unknown type"));
        text.append("    public static boolean record(%s record, BytesOut out) {\n".formatted(record));
        text.append("        switch (record.type()) {\n");
        for (RecordType each : RecordType.KIND.values()) {
            text.append("            case %1$s -> %2$sWriter.write((%2$s) record, out);\n"
                    .formatted(each.name(), use(Shapes.of(each).type())));
        }
        text.append("            default -> {\n                return false;\n            }\n");
        text.append("        }\n        return true;\n    }\n");
        text.append(javadoc("Writes a value.", "value", "any value", "its type has no table of members"));
        text.append("    public static boolean value(Object value, BytesOut out) {\n");
        String separator = "        ";
        for (Shape<?, ?> each : values) {
            String type = use(each.type());
            text.append(separator)
                    .append("if (value instanceof %1$s found) {\n            %1$sWriter.write(found, out);\n        }"
                            .formatted(type));
            separator = " else ";
        }
        return text.append(" else {\n            return false;\n        }\n        return true;\n    }\n}\n")
                .toString();
    }

    private static String javadoc(String does, String parameter, String what, String unless) {
        return """

                    /**
                     * %s
                     *
                     * @param %s %s
                     * @param out where it is written
                     * @return false if %s; then nothing was written
                     */
                """.formatted(does, parameter, what, unless);
    }
}
