package org.lancangmekong.core.validation.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.internal.Suggestions;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
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
    public record Decoded<V>(Optional<V> value, Pointer at, Optional<Message> problem) {
        public boolean fits() {
            return value.isPresent();
        }
    }

    public static <V> Decoded<V> decode(Kind<V> kind, JsonValue json) {
        try {
            return new Decoded<>(Optional.of(read(kind, json)), Pointer.ROOT, Optional.empty());
        } catch (Misfit misfit) {
            return new Decoded<>(Optional.empty(), misfit.at, Optional.of(misfit.problem));
        }
    }

    private static <V> V read(Kind<V> kind, JsonValue json) {
        V value = kind.type().cast(kind.accept(new Reader(json)));
        Optional<Message> problem = kind.problem(value);
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
                throw new Misfit(RulePart.MISFIT_LONG.with("most", Integer.toString(kind.maxLength())));
            }
            try {
                return kind.parse(text);
            } catch (InvalidValueException e) {
                throw new Misfit(RulePart.MISFIT.with("problem", e.problem()));
            }
        }

        @Override
        public <V> Object code(CodeKind<V> kind) {
            String text = require(JsonValue.JsonString.class, kind).value();
            try {
                return kind.parse(text)
                        .orElseThrow(() -> new Misfit(RulePart.MISFIT_CODE.with(
                                "text",
                                text,
                                "suggestion",
                                suggestion(kind.suggestion(text)),
                                "expected",
                                kind.expectation())));
            } catch (InvalidValueException e) {
                throw new Misfit(RulePart.MISFIT.with("problem", e.problem()));
            }
        }

        @Override
        public Object integer(IntegerKind kind) {
            String number = require(JsonValue.JsonNumber.class, kind).text();
            try {
                return new BigDecimal(number).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                throw new Misfit(RulePart.MISFIT_NUMBER.with("number", number, "expected", kind.expectation()));
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
                throw new Misfit(RulePart.MISFIT.with("problem", e.problem()));
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
                throw new Misfit(RulePart.MISFIT_EMPTY.with());
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
                throw new Misfit(RulePart.MISFIT_FORM.with("found", nameOf(json), "expected", kind.expectation()));
            }
            return form.cast(json);
        }
    }

    private static Message nameOf(JsonValue json) {
        if (json instanceof JsonValue.JsonString string) {
            return RulePart.A_STRING.with("text", string.value());
        }
        if (json instanceof JsonValue.JsonNumber) {
            return RulePart.A_NUMBER.with("number", json.toString());
        }
        if (json instanceof JsonValue.JsonArray) {
            return RulePart.AN_ARRAY.with();
        }
        return json instanceof JsonValue.JsonObject
                ? RulePart.AN_OBJECT.with()
                : RulePart.A_LITERAL.with("literal", json.toString());
    }

    private static Object suggestion(Optional<String> near) {
        return near.<Object>map(code -> ValueProblem.DID_YOU_MEAN.with("nearest", code))
                .orElse("");
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
                throw new Misfit(RulePart.MISFIT_LACKS.with("member", each.name(), "type", shape.name()));
            }
        }
        try {
            return shape.build(builder);
        } catch (InvalidValueException e) {
            throw new Misfit(RulePart.MISFIT.with("problem", e.problem()));
        }
    }

    private static <B, V> void set(Member<?, B, V> member, B builder, JsonValue json) {
        member.set(builder, readMember(member.kind(), json, member.name()));
    }

    private static <T, B> void extend(Shape<T, B> shape, B builder, Map<String, JsonValue> unknown) {
        String first = unknown.keySet().iterator().next();
        extend(
                shape.extensions()
                        .orElseThrow(() -> new Misfit(RulePart.MISFIT_MEMBER.with(
                                        "type",
                                        shape.name(),
                                        "suggestion",
                                        suggestion(Suggestions.nearest(first, shape.memberNames()))))
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

        private final transient Message problem;

        Misfit(Message problem) {
            // No stack trace: it never leaves this class.
            super(null, null, false, false);
            this.problem = problem;
        }

        /** The same in the value around it, where this is the part at a pointer. */
        Misfit within(Pointer part) {
            at = part.append(at);
            return this;
        }
    }
}
