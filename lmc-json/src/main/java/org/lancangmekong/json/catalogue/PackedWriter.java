package org.lancangmekong.json.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * Writes a catalogue in the form that {@link PackedReader} reads. The build runs it after it has compiled this module, on
 * the files that a person reads and corrects; the same records give the same bytes.
 */
final class PackedWriter {
    static final int STRING = 0;
    static final int NUMBER = 1;
    static final int TRUE = 2;
    static final int FALSE = 3;
    static final int NULL = 4;
    static final int ARRAY = 5;
    static final int OBJECT = 6;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Places of the values that stood before, by kind, value and print: equal texts may have their languages in another order. */
    private final Map<List<Object>, Integer> known = new HashMap<>();

    private PackedWriter() {}

    /**
     * Packs the files of the reference catalogue.
     *
     * @param arguments the file to write
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), write(ReferenceCatalogue.readFiles()));
    }

    static byte[] write(Catalogue catalogue) {
        PackedWriter writer = new PackedWriter();
        writer.number(catalogue.size());
        for (LmcRecord each : catalogue.all()) {
            if (each.type() == RecordType.UNKNOWN) {
                throw new IllegalStateException("no record of unknown type can be packed: " + each.id());
            }
            writer.number(each.type().ordinal());
            writer.object(Shapes.of(each), each);
        }
        return writer.out.toByteArray();
    }

    private void number(int number) {
        if (number < 0) {
            throw new IllegalStateException("no number below 0 can be packed: " + number);
        }
        int left = number;
        for (; left >= PackedReader.MORE; left >>>= 7) {
            out.write(left | PackedReader.MORE);
        }
        out.write(left);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    /** Each member that is there, after the number of those before it that are not; at the end, of those after it. */
    private <T, B> void object(Shape<T, B> shape, T object) {
        if (shape.extensions().filter(each -> !each.get(object).isEmpty()).isPresent()) {
            throw new IllegalStateException("no extension can be packed: " + object);
        }
        int absent = 0;
        for (Member<T, B, ?> each : shape.members()) {
            Object value = each.get(object);
            if (value == null) {
                absent++;
            } else {
                number(absent);
                value(each.kind(), value);
                absent = 0;
            }
        }
        number(absent);
    }

    private void value(Kind<?> kind, Object value) {
        kind.accept(new Value(value));
    }

    /** Writes a value as its kind says. */
    private final class Value implements KindVisitor<Void> {
        private final Object value;

        Value(Object value) {
            this.value = value;
        }

        @Override
        public <V> Void text(TextKind<V> kind) {
            PackedWriter.this.text(kind, kind.print(kind.type().cast(value)));
            return null;
        }

        @Override
        public <V> Void code(CodeKind<V> kind) {
            PackedWriter.this.text(kind, kind.print(kind.type().cast(value)));
            return null;
        }

        @Override
        public Void integer(IntegerKind kind) {
            number((Integer) value);
            return null;
        }

        /** A flag that is set has no more to say. */
        @Override
        public Void flag(FlagKind kind) {
            return null;
        }

        @Override
        public <V> Void textByLanguage(TextByLanguageKind<V> kind) {
            if (isFirst(kind, value)) {
                Map<String, String> texts = kind.toMap(kind.type().cast(value));
                number(texts.size());
                texts.forEach((language, text) -> {
                    PackedWriter.this.text(TextKind.TEXT, language);
                    PackedWriter.this.text(text);
                });
                remember(kind, value);
            }
            return null;
        }

        @Override
        public <V> Void any(AnyKind<V> kind) {
            PackedWriter.this.any((JsonValue) value);
            return null;
        }

        @Override
        public <E> Void list(ListKind<E> kind) {
            List<?> list = (List<?>) value;
            number(list.size());
            list.forEach(each -> value(kind.element(), each));
            return null;
        }

        @Override
        public <T> Void object(ObjectKind<T> kind) {
            if (isFirst(kind, value)) {
                PackedWriter.this.object(kind.shape(), kind.type().cast(value));
                remember(kind, value);
            }
            return null;
        }
    }

    private void text(Kind<?> kind, String text) {
        if (isFirst(kind, text)) {
            text(text);
            remember(kind, text);
        }
    }

    /** Writes 0 before a value that appears for the first time, and the number of an earlier value in place of a repeated one. */
    private boolean isFirst(Kind<?> kind, Object value) {
        Integer place = known.get(key(kind, value));
        number(place == null ? 0 : place + 1);
        return place == null;
    }

    /** Gives a value its place, after those that it holds. */
    private void remember(Kind<?> kind, Object value) {
        known.put(key(kind, value), known.size());
    }

    private static List<Object> key(Kind<?> kind, Object value) {
        return List.of(kind, value, value.toString());
    }

    private void any(JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            number(STRING);
            text(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            number(NUMBER);
            text(number.text());
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            number(bool.value() ? TRUE : FALSE);
        } else if (value instanceof JsonValue.JsonArray array) {
            number(ARRAY);
            number(array.elements().size());
            array.elements().forEach(this::any);
        } else if (value instanceof JsonValue.JsonObject object) {
            number(OBJECT);
            number(object.members().size());
            object.members().forEach((name, member) -> {
                text(name);
                any(member);
            });
        } else {
            number(NULL);
        }
    }
}
