package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
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

/** The JSON form of values, by their kinds: what evidence says, and documents as trees that tests can change. */
final class JsonForm {
    private static final String SCHEMA = "lmc/1";

    private JsonForm() {}

    /** A record as the tree of its document. */
    static JsonValue of(LmcRecord record) {
        String type = record instanceof UnknownRecord unknown
                ? unknown.typeCode()
                : record.type().code();
        Map<String, JsonValue> members = header(type);
        addMembers(Shapes.of(record), record, members);
        return JsonValue.object(members);
    }

    /** What a document of a type of record begins with. */
    static Map<String, JsonValue> header(String type) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.of(type));
        members.put("schema", JsonValue.of(SCHEMA));
        return members;
    }

    /** A value as it appears in a member of a kind. */
    static <V> JsonValue of(Kind<V> kind, V value) {
        return kind.accept(new Writer(value));
    }

    /** Writes a value as its kind says. */
    private record Writer(Object value) implements KindVisitor<JsonValue> {
        @Override
        public <V> JsonValue text(TextKind<V> kind) {
            return JsonValue.of(kind.print(kind.type().cast(value)));
        }

        @Override
        public <V> JsonValue code(CodeKind<V> kind) {
            return JsonValue.of(kind.print(kind.type().cast(value)));
        }

        @Override
        public JsonValue integer(IntegerKind kind) {
            return JsonValue.number(value.toString());
        }

        @Override
        public JsonValue flag(FlagKind kind) {
            return JsonValue.of((Boolean) value);
        }

        @Override
        public <V> JsonValue textByLanguage(TextByLanguageKind<V> kind) {
            Map<String, JsonValue> texts = new LinkedHashMap<>();
            kind.toMap(kind.type().cast(value)).forEach((tag, text) -> texts.put(tag, JsonValue.of(text)));
            return JsonValue.object(texts);
        }

        @Override
        public <V> JsonValue any(AnyKind<V> kind) {
            return (JsonValue) value;
        }

        @Override
        public <E> JsonValue list(ListKind<E> kind) {
            List<JsonValue> elements = new ArrayList<>();
            ((List<?>) value).forEach(each -> elements.add(kind.element().accept(new Writer(each))));
            return new JsonValue.JsonArray(elements);
        }

        @Override
        public <T> JsonValue object(ObjectKind<T> kind) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            addMembers(kind.shape(), kind.type().cast(value), members);
            return JsonValue.object(members);
        }
    }

    private static <T, B> void addMembers(Shape<T, B> shape, T object, Map<String, JsonValue> members) {
        shape.members().forEach(member -> add(member, object, members));
        shape.extensions()
                .ifPresent(extensions ->
                        extensions.get(object).forEach((name, value) -> members.put(name, (JsonValue) value)));
    }

    private static <T, V> void add(Member<T, ?, V> member, T object, Map<String, JsonValue> members) {
        V value = member.get(object);
        if (value != null) {
            members.put(member.name(), of(member.kind(), value));
        }
    }
}
