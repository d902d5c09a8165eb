package org.lancangmekong.core.validation.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Gives a value the form that its kind has in JSON, as evidence holds what a source says. */
public final class JsonEncoder {
    private JsonEncoder() {}

    /** The JSON form of a value, which {@link JsonDecoder} makes an equal value of. */
    public static JsonValue encode(Kind<?> kind, Object value) {
        return kind.accept(new Writer(value));
    }

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
            return JsonValue.of((boolean) value);
        }

        @Override
        public <V> JsonValue textByLanguage(TextByLanguageKind<V> kind) {
            Map<String, JsonValue> texts = new LinkedHashMap<>();
            kind.toMap(kind.type().cast(value)).forEach((language, text) -> texts.put(language, JsonValue.of(text)));
            return JsonValue.object(texts);
        }

        @Override
        public <V> JsonValue any(AnyKind<V> kind) {
            return (JsonValue) value;
        }

        @Override
        public <E> JsonValue list(ListKind<E> kind) {
            return JsonValue.array(((List<?>) value)
                    .stream().map(each -> encode(kind.element(), each)).toArray(JsonValue[]::new));
        }

        @Override
        public <T> JsonValue object(ObjectKind<T> kind) {
            return members(kind.shape(), kind.type().cast(value));
        }

        private static <T, B> JsonValue members(Shape<T, B> shape, T object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            for (Member<T, B, ?> each : shape.members()) {
                Object part = each.get(object);
                if (part != null) {
                    members.put(each.name(), encode(each.kind(), part));
                }
            }
            shape.extensions()
                    .ifPresent(kept ->
                            kept.get(object).forEach((name, each) -> members.put(name, encode(kept.kind(), each))));
            return JsonValue.object(members);
        }
    }
}
