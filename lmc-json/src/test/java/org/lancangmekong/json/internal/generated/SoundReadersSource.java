package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.RecordType;

/** The source of the class that knows the readers of all types. */
final class SoundReadersSource extends GeneratedSource {
    private final List<Shape<?, ?>> values;

    SoundReadersSource(List<Shape<?, ?>> values) {
        super("SoundReaders");
        this.values = values;
    }

    @Override
    String body() {
        use("SoundIn", TEXT);
        String record = use(LmcRecord.class);
        String type = use(RecordType.class);
        StringBuilder text = new StringBuilder();
        text.append("/** Reads records and values that are sound. */\n");
        text.append("public final class SoundReaders {\n");
        text.append("    private SoundReaders() {}\n");
        text.append(doc("Reads a record of a type.", "a known type", "the record"));
        text.append("    public static %s record(%s type, SoundIn in) {\n".formatted(record, type));
        text.append("        return switch (type) {\n");
        for (RecordType each : RecordType.KIND.values()) {
            text.append("            case %s -> %sReader.read(in);\n"
                    .formatted(each.name(), Shapes.of(each).type().getSimpleName()));
        }
        text.append("            case UNKNOWN -> throw SoundIn.unsound();\n");
        text.append("        };\n    }\n");
        text.append(doc("Reads a value of a type that has a table of members.", "the type", "the value"));
        text.append("    public static Object value(Class<?> type, SoundIn in) {\n");
        for (Shape<?, ?> each : values) {
            String name = use(each.type());
            text.append("        if (type == %s.class) {\n".formatted(name));
            text.append("            return %sReader.read(in);\n".formatted(name));
            text.append("        }\n");
        }
        return text.append("        throw SoundIn.unsound();\n    }\n}\n").toString();
    }

    private static String doc(String does, String type, String returned) {
        return """

                    /**
                     * %s
                     *
                     * @param type %s
                     * @param in the tokens
                     * @return %s
                     */
                """.formatted(does, type, returned);
    }
}
