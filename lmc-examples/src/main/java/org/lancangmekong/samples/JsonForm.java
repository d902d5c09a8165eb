package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Kind;
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
        String type = record instanceof UnknownRecord
                ? ((UnknownRecord) record).typeCode()
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

    /** A value as it stands in a member of a kind. */
    static <V> JsonValue of(Kind<V> kind, V value) {
        if (kind instanceof TextKind) {
            return JsonValue.of(((TextKind<V>) kind).print(value));
        }
        if (kind instanceof CodeKind) {
            return JsonValue.of(((CodeKind<V>) kind).print(value));
        }
        if (kind instanceof TextByLanguageKind) {
            Map<String, JsonValue> texts = new LinkedHashMap<>();
            ((TextByLanguageKind<V>) kind).toMap(value).forEach((tag, text) -> texts.put(tag, JsonValue.of(text)));
            return JsonValue.object(texts);
        }
        if (kind instanceof ListKind) {
            return array((ListKind<?>) kind, (List<?>) value);
        }
        if (kind instanceof ObjectKind) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            addMembers(((ObjectKind<V>) kind).shape(), value, members);
            return JsonValue.object(members);
        }
        if (value instanceof Boolean) {
            return JsonValue.of((Boolean) value);
        }
        if (value instanceof Integer) {
            return JsonValue.number(value.toString());
        }
        return (JsonValue) value;
    }

    @SuppressWarnings("unchecked") // a list kind's value is a list of its element kind's values
    private static <E> JsonValue array(ListKind<E> kind, List<?> list) {
        List<JsonValue> elements = new ArrayList<>();
        list.forEach(each -> elements.add(of(kind.element(), (E) each)));
        return new JsonValue.JsonArray(elements);
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
