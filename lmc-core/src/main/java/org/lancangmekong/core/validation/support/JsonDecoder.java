package org.lancangmekong.core.validation.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.internal.Suggestions;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.JsonValue;

/**
 * Decodes what a source {@code says}, a JSON value, in the form of the member that it is about. Unknown members of an
 * open object become extensions; in a closed object they do not fit.
 */
public final class JsonDecoder {
    private JsonDecoder() {}

    /**
     * The result: the value, or the first thing that does not fit, where it is, and why.
     *
     * @param value the value; empty if something does not fit
     * @param at where in the JSON value it does not fit; the root if it fits
     * @param problem a sentence without its subject; empty if the value fits
     */
    public record Decoded<V>(Optional<V> value, Pointer at, String problem) {
        public boolean fits() {
            return value.isPresent();
        }
    }

    public static <V> Decoded<V> decode(Kind<V> kind, JsonValue json) {
        try {
            return new Decoded<>(Optional.of(read(kind, json, Pointer.ROOT)), Pointer.ROOT, "");
        } catch (Misfit misfit) {
            return new Decoded<>(Optional.empty(), misfit.at, misfit.getMessage());
        }
    }

    private static <V> V read(Kind<V> kind, JsonValue json, Pointer at) {
        V value = kind.type().cast(readAny(kind, json, at));
        Optional<String> problem = kind.isConstrained() ? kind.problem(value) : Optional.empty();
        if (problem.isPresent()) {
            throw new Misfit(at, problem.get());
        }
        return value;
    }

    private static Object readAny(Kind<?> kind, JsonValue json, Pointer at) {
        if (kind instanceof TextKind) {
            return text(
                    (TextKind<?>) kind,
                    require(JsonValue.JsonString.class, kind, json, at).value(),
                    at);
        }
        if (kind instanceof CodeKind) {
            return code(
                    (CodeKind<?>) kind,
                    require(JsonValue.JsonString.class, kind, json, at).value(),
                    at);
        }
        if (kind instanceof IntegerKind) {
            return integer(
                    kind, require(JsonValue.JsonNumber.class, kind, json, at).text(), at);
        }
        if (kind instanceof FlagKind) {
            return require(JsonValue.JsonBoolean.class, kind, json, at).value();
        }
        if (kind instanceof TextByLanguageKind) {
            return texts((TextByLanguageKind<?>) kind, require(JsonValue.JsonObject.class, kind, json, at), at);
        }
        if (kind instanceof ListKind) {
            return list(((ListKind<?>) kind).element(), require(JsonValue.JsonArray.class, kind, json, at), at);
        }
        if (kind instanceof ObjectKind) {
            return object(((ObjectKind<?>) kind).shape(), require(JsonValue.JsonObject.class, kind, json, at), at);
        }
        return require(((AnyKind<?>) kind).type(), kind, json, at);
    }

    private static <T> T require(Class<T> form, Kind<?> kind, JsonValue json, Pointer at) {
        if (!form.isInstance(json)) {
            throw new Misfit(at, "is " + nameOf(json) + " but must be " + kind.expected());
        }
        return form.cast(json);
    }

    private static String nameOf(JsonValue json) {
        if (json instanceof JsonValue.JsonString) {
            return "the string " + Texts.quote(((JsonValue.JsonString) json).value());
        }
        if (json instanceof JsonValue.JsonNumber) {
            return "the number " + json;
        }
        if (json instanceof JsonValue.JsonArray) {
            return "an array";
        }
        return json instanceof JsonValue.JsonObject ? "an object" : json.toString();
    }

    private static <V> V text(TextKind<V> kind, String text, Pointer at) {
        if (text.codePointCount(0, text.length()) > kind.maxLength()) {
            throw new Misfit(at, "has more than " + kind.maxLength() + " characters");
        }
        try {
            return kind.parse(text);
        } catch (InvalidValueException e) {
            throw new Misfit(at, "does not fit: " + e.getMessage());
        }
    }

    private static <V> V code(CodeKind<V> kind, String text, Pointer at) {
        try {
            return kind.parse(text)
                    .orElseThrow(() -> new Misfit(
                            at,
                            "is " + Texts.quote(text) + suggestion(kind.suggestion(text)) + " but must be "
                                    + kind.expected()));
        } catch (InvalidValueException e) {
            throw new Misfit(at, "does not fit: " + e.getMessage());
        }
    }

    private static String suggestion(Optional<String> near) {
        return near.map(code -> " (did you mean \"" + code + "\"?)").orElse("");
    }

    private static Integer integer(Kind<?> kind, String number, Pointer at) {
        try {
            return new BigDecimal(number).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Misfit(at, "is the number " + number + " but must be " + kind.expected());
        }
    }

    private static <V> V texts(TextByLanguageKind<V> kind, JsonValue.JsonObject json, Pointer at) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.members().forEach((tag, text) -> texts.put(tag, read(TextKind.TEXT, text, at.child(tag))));
        try {
            return kind.fromMap(texts);
        } catch (InvalidValueException e) {
            throw new Misfit(at, "does not fit: " + e.getMessage());
        }
    }

    private static List<Object> list(Kind<?> element, JsonValue.JsonArray json, Pointer at) {
        if (json.elements().isEmpty()) {
            throw new Misfit(at, "is an empty array, but a list has at least one element");
        }
        List<Object> list = new ArrayList<>(json.elements().size());
        for (JsonValue each : json.elements()) {
            list.add(read(element, each, at.child(list.size())));
        }
        return list;
    }

    private static <T, B> T object(Shape<T, B> shape, JsonValue.JsonObject json, Pointer at) {
        B builder = shape.newBuilder();
        Map<String, JsonValue> unknown = new LinkedHashMap<>();
        json.members()
                .forEach((name, value) -> shape.member(name)
                        .ifPresentOrElse(
                                member -> set(member, builder, value, at.child(name)), () -> unknown.put(name, value)));
        if (!unknown.isEmpty()) {
            extend(shape, builder, unknown, at);
        }
        for (Member<T, B, ?> each : shape.members()) {
            if (each.isRequired() && !json.members().containsKey(each.name())) {
                throw new Misfit(at, "lacks the member \"" + each.name() + "\", which " + shape.name() + " requires");
            }
        }
        try {
            return shape.build(builder);
        } catch (InvalidValueException e) {
            throw new Misfit(at, "does not fit: " + e.getMessage());
        }
    }

    private static <B, V> void set(Member<?, B, V> member, B builder, JsonValue json, Pointer at) {
        member.set(builder, read(member.kind(), json, at));
    }

    private static <T, B> void extend(Shape<T, B> shape, B builder, Map<String, JsonValue> unknown, Pointer at) {
        String first = unknown.keySet().iterator().next();
        extend(
                shape.extensions()
                        .orElseThrow(() -> new Misfit(
                                at.child(first),
                                "is not a member of " + shape.name()
                                        + suggestion(Suggestions.nearest(first, shape.memberNames())))),
                builder,
                unknown);
    }

    private static <B, V> void extend(Shape.Extensions<?, B, V> extensions, B builder, Map<String, JsonValue> unknown) {
        Map<String, V> values = new LinkedHashMap<>();
        unknown.forEach(
                (name, value) -> values.put(name, extensions.kind().type().cast(value)));
        extensions.set(builder, values);
    }

    /** Ends the decoding at the first thing that does not fit. */
    private static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Pointer at;

        Misfit(Pointer at, String problem) {
            // No stack trace: it never leaves this class.
            super(problem, null, false, false);
            this.at = at;
        }
    }
}
