package org.lancangmekong.json.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.lancangmekong.json.internal.codec.ReadBuffers;
import org.lancangmekong.json.internal.codec.TextsBuffer;

/**
 * Reads what {@link PackedWriter} wrote: the form in which the reference catalogue is loaded.
 *
 * <p>A process that has just started runs code that is not compiled yet, and there the work per byte is what counts:
 * this form has a quarter of the bytes, nothing in it is searched for, and few methods read it. Every value goes through
 * the same checks as one that is read from JSON. It is not a form for documents: it does not say what is wrong with it, and
 * changes with the tables of members.
 */
final class PackedReader {
    /** Numbers have seven bits in a byte; the eighth says whether more follow. */
    static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;

    /** Values that stood before, by the order in which they stood first. */
    private final List<Object> known = new ArrayList<>();

    private final ReadBuffers buffers = ReadBuffers.once();
    private final KindVisitor<Object> values = new Values();

    PackedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    Catalogue catalogue() {
        RecordType[] types = RecordType.values();
        int size = number();
        List<LmcRecord> records = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            records.add(object(Shapes.of(types[number()])));
        }
        if (at != bytes.length) {
            throw new IllegalStateException((bytes.length - at) + " bytes are left after the last record");
        }
        return Catalogue.of(records);
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes[at++];
            number |= (next & MORE - 1) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private <T> T object(Shape<T, ?> shape) {
        List<? extends Member<T, ?, ?>> members = shape.members();
        int lists = buffers.listCount();
        int from = buffers.enterObject(members.size());
        for (int i = number(); i < members.size(); i += 1 + number()) {
            buffers.put(from + i, value(members.get(i).kind()));
        }
        T object = shape.make(buffers.values(), from);
        buffers.leaveObject(from, lists);
        return object;
    }

    private Object value(Kind<?> kind) {
        return kind.accept(values);
    }

    /** Reads a value as its kind was written; one that appeared before is only named by its place among those. */
    private final class Values implements KindVisitor<Object> {
        @Override
        public <V> Object text(TextKind<V> kind) {
            int place = number();
            return place > 0 ? known.get(place - 1) : first(kind.parse(PackedReader.this.text()));
        }

        @Override
        public <V> Object code(CodeKind<V> kind) {
            int place = number();
            return place > 0
                    ? known.get(place - 1)
                    : first(kind.parse(PackedReader.this.text()).orElseThrow());
        }

        @Override
        public Object integer(IntegerKind kind) {
            return number();
        }

        /** A flag that is not set is absent. */
        @Override
        public Object flag(FlagKind kind) {
            return Boolean.TRUE;
        }

        @Override
        public <V> Object textByLanguage(TextByLanguageKind<V> kind) {
            int place = number();
            return place > 0 ? known.get(place - 1) : first(texts(kind));
        }

        @Override
        public <V> Object any(AnyKind<V> kind) {
            return PackedReader.this.any();
        }

        @Override
        public <E> Object list(ListKind<E> kind) {
            List<Object> list = buffers.newList();
            for (int left = number(); left > 0; left--) {
                list.add(value(kind.element()));
            }
            return list;
        }

        @Override
        public <T> Object object(ObjectKind<T> kind) {
            int place = number();
            return place > 0 ? known.get(place - 1) : first(PackedReader.this.object(kind.shape()));
        }
    }

    /** Gives a value that appears first its place, after those that it holds. */
    private Object first(Object value) {
        known.add(value);
        return value;
    }

    private <V> V texts(TextByLanguageKind<V> kind) {
        TextsBuffer texts = buffers.noTexts();
        for (int left = number(); left > 0; left--) {
            texts.add((String) value(TextKind.TEXT), text());
        }
        return texts.as(kind);
    }

    private String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private JsonValue any() {
        int sort = number();
        return switch (sort) {
            case PackedWriter.STRING -> JsonValue.of(text());
            case PackedWriter.NUMBER -> JsonValue.number(text());
            case PackedWriter.TRUE -> JsonValue.of(true);
            case PackedWriter.FALSE -> JsonValue.of(false);
            case PackedWriter.NULL -> JsonValue.NULL;
            case PackedWriter.ARRAY -> {
                List<JsonValue> elements = new ArrayList<>();
                for (int left = number(); left > 0; left--) {
                    elements.add(any());
                }
                yield new JsonValue.JsonArray(elements);
            }
            case PackedWriter.OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                for (int left = number(); left > 0; left--) {
                    members.put(text(), any());
                }
                yield new JsonValue.JsonObject(members);
            }
            default -> throw new IllegalStateException(sort + " is not a sort of JSON value");
        };
    }
}
