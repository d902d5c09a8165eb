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
import org.lancangmekong.core.shape.KindVisitor;
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
            return new Decoded<>(Optional.of(read(kind, json)), Pointer.ROOT, "");
        } catch (Misfit misfit) {
            return new Decoded<>(Optional.empty(), misfit.at, misfit.getMessage());
        }
    }

    private static <V> V read(Kind<V> kind, JsonValue json) {
        V value = kind.type().cast(kind.accept(new Reader(json)));
        Optional<String> problem = kind.problem(value);
        if (problem.isPresent()) {
            throw new Misfit(problem.get());
        }
        return value;
    }

    private static <V> V readMember(Kind<V> kind, JsonValue json, String name) {
        try {
            return read(kind, json);
        } catch (Misfit misfit) {
            throw misfit.within(Pointer.ROOT.child(name));
        }
    }

    private static <V> V readElement(Kind<V> kind, JsonValue json, int index) {
        try {
            return read(kind, json);
        } catch (Misfit misfit) {
            throw misfit.within(Pointer.ROOT.child(index));
        }
    }

    /** Reads a value of the form that its kind has in JSON. */
    private record Reader(JsonValue json) implements KindVisitor<Object> {
        @Override
        public <V> Object text(TextKind<V> kind) {
            String text = require(JsonValue.JsonString.class, kind).value();
            if (text.codePointCount(0, text.length()) > kind.maxLength()) {
                throw new Misfit("has more than " + kind.maxLength() + " characters");
            }
            try {
                return kind.parse(text);
            } catch (InvalidValueException e) {
                throw new Misfit("does not fit: " + e.getMessage());
            }
        }

        @Override
        public <V> Object code(CodeKind<V> kind) {
            String text = require(JsonValue.JsonString.class, kind).value();
            try {
                return kind.parse(text)
                        .orElseThrow(() -> new Misfit("is " + Texts.quote(text) + suggestion(kind.suggestion(text))
                                + " but must be " + kind.expected()));
            } catch (InvalidValueException e) {
                throw new Misfit("does not fit: " + e.getMessage());
            }
        }

        @Override
        public Object integer(IntegerKind kind) {
            String number = require(JsonValue.JsonNumber.class, kind).text();
            try {
                return new BigDecimal(number).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                throw new Misfit("is the number " + number + " but must be " + kind.expected());
            }
        }

        @Override
        public Object flag(FlagKind kind) {
            return require(JsonValue.JsonBoolean.class, kind).value();
        }

        @Override
        public <V> Object textByLanguage(TextByLanguageKind<V> kind) {
            Map<String, String> texts = new LinkedHashMap<>();
            require(JsonValue.JsonObject.class, kind)
                    .members()
                    .forEach((tag, text) -> texts.put(tag, readMember(TextKind.TEXT, text, tag)));
            try {
                return kind.fromMap(texts);
            } catch (InvalidValueException e) {
                throw new Misfit("does not fit: " + e.getMessage());
            }
        }

        @Override
        public <V> Object any(AnyKind<V> kind) {
            return require(kind.type(), kind);
        }

        @Override
        public <E> Object list(ListKind<E> kind) {
            List<JsonValue> elements = require(JsonValue.JsonArray.class, kind).elements();
            if (elements.isEmpty()) {
                throw new Misfit("is an empty array, but a list has at least one element");
            }
            List<E> list = new ArrayList<>(elements.size());
            for (JsonValue each : elements) {
                list.add(readElement(kind.element(), each, list.size()));
            }
            return list;
        }

        @Override
        public <T> Object object(ObjectKind<T> kind) {
            return JsonDecoder.object(kind.shape(), require(JsonValue.JsonObject.class, kind));
        }

        private <T> T require(Class<T> form, Kind<?> kind) {
            if (!form.isInstance(json)) {
                throw new Misfit("is " + nameOf(json) + " but must be " + kind.expected());
            }
            return form.cast(json);
        }
    }

    private static String nameOf(JsonValue json) {
        if (json instanceof JsonValue.JsonString string) {
            return "the string " + Texts.quote(string.value());
        }
        if (json instanceof JsonValue.JsonNumber) {
            return "the number " + json;
        }
        if (json instanceof JsonValue.JsonArray) {
            return "an array";
        }
        return json instanceof JsonValue.JsonObject ? "an object" : json.toString();
    }

    private static String suggestion(Optional<String> near) {
        return near.map(code -> " (did you mean \"" + code + "\"?)").orElse("");
    }

    private static <T, B> T object(Shape<T, B> shape, JsonValue.JsonObject json) {
        B builder = shape.newBuilder();
        Map<String, JsonValue> unknown = new LinkedHashMap<>();
        json.members().forEach((name, value) -> {
            Optional<Member<T, B, ?>> member = shape.member(name);
            if (member.isPresent()) {
                set(member.get(), builder, value);
            } else {
                unknown.put(name, value);
            }
        });
        if (!unknown.isEmpty()) {
            extend(shape, builder, unknown);
        }
        for (Member<T, B, ?> each : shape.members()) {
            if (each.isRequired() && !json.members().containsKey(each.name())) {
                throw new Misfit("lacks the member \"" + each.name() + "\", which " + shape.name() + " requires");
            }
        }
        try {
            return shape.build(builder);
        } catch (InvalidValueException e) {
            throw new Misfit("does not fit: " + e.getMessage());
        }
    }

    private static <B, V> void set(Member<?, B, V> member, B builder, JsonValue json) {
        member.set(builder, readMember(member.kind(), json, member.name()));
    }

    private static <T, B> void extend(Shape<T, B> shape, B builder, Map<String, JsonValue> unknown) {
        String first = unknown.keySet().iterator().next();
        extend(
                shape.extensions()
                        .orElseThrow(() -> new Misfit("is not a member of " + shape.name()
                                        + suggestion(Suggestions.nearest(first, shape.memberNames())))
                                .within(Pointer.ROOT.child(first))),
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
        private transient Pointer at = Pointer.ROOT;

        Misfit(String problem) {
            // No stack trace: it never leaves this class.
            super(problem, null, false, false);
        }

        /** The same in the value around it, where this is the part at a pointer. */
        Misfit within(Pointer part) {
            at = part.append(at);
            return this;
        }
    }
}
