package org.lancangmekong.json.internal.codec;

import java.math.BigDecimal;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.annotation.Nullable;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.internal.generated.LocalizedTexts;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonName;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.ParseCache;

/** The codecs of all kinds, made from the tables of members, each once. */
public final class Codecs {
    private static final Map<Kind<?>, Codec<?>> BY_KIND = new ConcurrentHashMap<>();

    /** Types that more than one kind of member holds, with the kind that accepts every value of the type. */
    private static final Map<Class<?>, Kind<?>> WIDEST = Map.of(
            EdtfDate.class, EdtfDate.KIND,
            RecordId.class, RecordId.KIND,
            LocalizedText.class, LocalizedText.KIND,
            LanguageTag.class, LanguageTag.KIND,
            JsonValue.class, JsonValue.KIND);

    private Codecs() {}

    /**
     * The codec of a type.
     *
     * @throws InvalidValueException if the type is none of the model's
     */
    @SuppressWarnings("unchecked") // a type's codec reads and writes values of the type
    public static <T> Codec<T> of(Class<T> type) {
        if (type == LmcRecord.class) {
            return (Codec<T>) AnyRecordCodec.INSTANCE;
        }
        Optional<Codec<LmcRecord>> record = AnyRecordCodec.INSTANCE.find(type);
        if (record.isPresent()) {
            return (Codec<T>) record.get();
        }
        Kind<?> kind = WIDEST.get(type);
        if (kind == null) {
            kind = table(type)
                    .map(shape -> (Kind<?>) shape.kind())
                    .orElseThrow(() -> new InvalidValueException(
                            type.getName() + " is neither a record type nor a value type of the model"));
        }
        return (Codec<T>) of(kind);
    }

    /** The table of members of a type of the model, or of reports. */
    public static Optional<Shape<?, ?>> table(Class<?> type) {
        return Shapes.find(type).<Shape<?, ?>>map(shape -> shape).or(() -> ReportShapes.find(type));
    }

    /** The codec of a value by its own class, which may be a hidden implementation of a type. */
    @SuppressWarnings("unchecked") // the codec is of a type that the value is an instance of
    public static Codec<Object> ofValue(Object value) {
        for (Class<?> each : WIDEST.keySet()) {
            if (each.isInstance(value)) {
                return (Codec<Object>) of(each);
            }
        }
        for (Shape<?, ?> each : Shapes.values()) {
            if (each.type().isInstance(value)) {
                return (Codec<Object>) of((Kind<?>) each.kind());
            }
        }
        Optional<Shape<?, ?>> report = ReportShapes.find(value.getClass());
        if (report.isPresent()) {
            return (Codec<Object>) of((Kind<?>) report.get().kind());
        }
        throw new InvalidValueException(
                value.getClass().getName() + " is neither a record type nor a value type of the model");
    }

    /**
     * Writes a record or value.
     *
     * @throws InvalidValueException if the object is none of the model's
     */
    public static void write(Object value, JsonOut out) {
        Objects.requireNonNull(value, "value");
        if (value instanceof LmcRecord record) {
            AnyRecordCodec.INSTANCE.write(record, out);
        } else {
            ofValue(value).write(value, out);
        }
    }

    @SuppressWarnings("unchecked") // codecs are filed under the kind that they were made of
    public static <V> Codec<V> of(Kind<V> kind) {
        Codec<?> known = BY_KIND.get(kind);
        if (known == null) {
            // Not computeIfAbsent: making the codec of an object makes those of its members.
            known = kind.accept(Maker.INSTANCE);
            Codec<?> other = BY_KIND.putIfAbsent(kind, known);
            known = other == null ? known : other;
        }
        return (Codec<V>) known;
    }

    private static final class Maker implements KindVisitor<Codec<?>> {
        private static final Maker INSTANCE = new Maker();

        @Override
        public <V> Codec<?> text(TextKind<V> kind) {
            return new TextCodec<>(kind);
        }

        @Override
        public <V> Codec<?> code(CodeKind<V> kind) {
            return new CodeCodec<>(kind);
        }

        @Override
        public Codec<?> integer(IntegerKind kind) {
            return new IntegerCodec(kind);
        }

        @Override
        public Codec<?> flag(FlagKind kind) {
            return new FlagCodec();
        }

        @Override
        public <V> Codec<?> textByLanguage(TextByLanguageKind<V> kind) {
            return new TextByLanguageCodec<>(kind);
        }

        @Override
        public <V> Codec<?> any(AnyKind<V> kind) {
            return new JsonValueCodec();
        }

        @Override
        public <E> Codec<?> list(ListKind<E> kind) {
            return new ListCodec<>(kind);
        }

        @Override
        public <T> Codec<?> object(ObjectKind<T> kind) {
            return new ShapeCodec<>(kind.shape());
        }
    }

    /** Reports that the value is of the wrong JSON type, and skips it. */
    public static <V> V wrongKind(JsonIn in, ReadContext context, Supplier<Message> expected) {
        return wrongKind(in, context, expected, in.current() == JsonIn.Token.NULL ? JsonPart.OMIT : null);
    }

    /** The same, with what to do; null for nothing. */
    static <V> V wrongKind(JsonIn in, ReadContext context, Supplier<Message> expected, @Nullable JsonPart advice) {
        context.reportHere(
                ReadProblem.WRONG_KIND,
                "found",
                context.ifKept(ReadProblem.WRONG_KIND, () -> describe(in)),
                "expected",
                context.ifKept(ReadProblem.WRONG_KIND, expected),
                "advice",
                advice == null ? "" : context.ifKept(ReadProblem.WRONG_KIND, advice::with));
        in.skipValue();
        return null;
    }

    /** What was found, for a message. */
    public static Message describe(JsonIn in) {
        return switch (in.current()) {
            case STRING -> JsonPart.THE_STRING.with("text", in.text());
            case NUMBER -> JsonPart.THE_NUMBER.with("number", Texts.beginning(in.text()));
            default -> in.current().description().with();
        };
    }

    /** A kind within a sentence: the names of texts are words, those of codes and objects are identifiers. */
    private static Message nameOf(Kind<?> kind) {
        if (kind instanceof TextByLanguageKind<?>) {
            return JsonPart.TEXT_BY_LANGUAGE.with();
        }
        return kind instanceof TextKind<?> text
                ? Message.of(text.nameTemplate().key(), text.nameTemplate().english())
                : JsonPart.OF_TYPE.with("type", kind.name());
    }

    /** Reports text that a kind refuses. */
    private static void wrongForm(ReadContext context, InvalidValueException problem, Kind<?> kind) {
        context.reportHere(
                ReadProblem.WRONG_FORM,
                "problem",
                problem.problem(),
                "expected",
                context.ifKept(ReadProblem.WRONG_FORM, kind::expectation));
    }

    /** A string of a certain form. */
    private static final class TextCodec<V> extends Codec<V> {
        /** Types whose texts are ASCII without anything to escape. */
        private static final Set<Class<?>> ASCII =
                Set.of(RecordId.class, EdtfDate.class, LanguageTag.class, Period.class);

        private final TextKind<V> kind;

        /** Whether the kind takes any text but an empty one; then only an escape can make it unpaired surrogates. */
        private final boolean isPlain;

        private final boolean isAscii;

        private final ParseCache<V> recent;

        private TextCodec(TextKind<V> kind) {
            this.kind = kind;
            this.isPlain = kind == (TextKind<?>) TextKind.TEXT;
            this.isAscii = ASCII.contains(kind.type());
            this.recent = new ParseCache<>(kind::parse);
        }

        @Override
        public V read(JsonIn in, ReadContext context) {
            if (in.current() != JsonIn.Token.STRING) {
                return wrongKind(in, context, () -> JsonPart.STRING_OF.with("what", kind.expectation()));
            }
            try {
                if (!isPlain) {
                    return in.value(recent);
                }
                String text = in.text();
                return in.isEscaped() || in.isEmpty()
                        ? kind.parse(text)
                        : kind.type().cast(text);
            } catch (InvalidValueException e) {
                wrongForm(context, e, kind);
                return null;
            }
        }

        @Override
        public void write(V value, JsonOut out) {
            if (value instanceof BigDecimal number) {
                out.decimal(number);
            } else if (isAscii) {
                out.ascii(out.isCanonical() ? kind.canonical(value) : kind.print(value));
            } else {
                out.string(out.isCanonical() ? kind.canonical(value) : kind.print(value));
            }
        }
    }

    /** A code of a list; known codes are encoded once. */
    private static final class CodeCodec<V> extends Codec<V> {
        private final CodeKind<V> kind;
        private final JsonNames codes;
        private final List<V> values;

        /** Made when first written: a reader needs none. A race may make them twice, with no visible difference. */
        private volatile Map<V, JsonName> encoded;

        private CodeCodec(CodeKind<V> kind) {
            this.kind = kind;
            this.codes = new JsonNames(kind.codes());
            this.values = kind.values();
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // what an enum's list has are its constants
        private Map<V, JsonName> encode() {
            Map<V, JsonName> names =
                    kind.type().isEnum() ? (Map<V, JsonName>) new EnumMap(kind.type()) : new HashMap<>();
            for (V each : values) {
                names.put(each, new JsonName(kind.print(each)));
            }
            encoded = names;
            return names;
        }

        @Override
        public V read(JsonIn in, ReadContext context) {
            if (in.current() != JsonIn.Token.STRING) {
                return wrongKind(in, context, () -> JsonPart.STRING_OF.with("what", kind.expectation()));
            }
            int known = in.find(codes);
            return known >= 0 ? values.get(known) : readOther(in.text(), context);
        }

        private V readOther(String text, ReadContext context) {
            try {
                Optional<V> value = kind.parse(text);
                if (value.isPresent()) {
                    return value.get();
                }
            } catch (InvalidValueException e) {
                wrongForm(context, e, kind);
                return null;
            }
            context.reportHere(
                    ReadProblem.UNKNOWN_CODE,
                    "found",
                    text,
                    "list",
                    kind.name(),
                    "expected",
                    context.ifKept(ReadProblem.UNKNOWN_CODE, kind::expectation),
                    "suggestion",
                    context.suggestion(ReadProblem.UNKNOWN_CODE, () -> kind.suggestion(text)));
            return null;
        }

        @Override
        public void write(V value, JsonOut out) {
            Map<V, JsonName> names = encoded;
            JsonName known = (names == null ? encode() : names).get(value);
            if (known == null) {
                out.string(kind.print(value));
            } else {
                out.string(known);
            }
        }
    }

    /** An array. The list that it gives is used again when its object has been read, which has then made a copy of it. */
    private static final class ListCodec<E> extends Codec<List<E>> {
        private final ListKind<E> kind;
        private final Codec<E> element;

        private ListCodec(ListKind<E> kind) {
            this.kind = kind;
            this.element = of(kind.element());
        }

        @Override
        public List<E> read(JsonIn in, ReadContext context) {
            if (in.current() != JsonIn.Token.START_ARRAY) {
                return wrongKind(
                        in,
                        context,
                        () -> JsonPart.ARRAY_OF.with("array", kind.expectation(), "kind", nameOf(kind.element())));
            }
            List<E> list = context.buffers().newList();
            boolean whole = true;
            for (int i = 0; in.next() != JsonIn.Token.END_ARRAY; i++) {
                context.enter(i);
                E value = element.read(in, context);
                context.leave();
                whole &= value != null;
                if (whole) {
                    list.add(value);
                }
            }
            return whole ? list : null;
        }

        @Override
        public void write(List<E> list, JsonOut out) {
            out.startArray();
            for (int i = 0; i < list.size(); i++) {
                element.write(list.get(i), out);
            }
            out.endArray();
        }
    }

    /** Whether a name is the tag of a language; reports it if it is not. */
    static boolean isLanguage(TextByLanguageKind<?> kind, String language, ReadContext context) {
        try {
            kind.key().parse(language);
            return true;
        } catch (InvalidValueException e) {
            context.reportName(
                    language,
                    ReadProblem.WRONG_FORM,
                    "problem",
                    e.problem(),
                    "expected",
                    context.ifKept(ReadProblem.WRONG_FORM, kind.key()::expectation));
            return false;
        }
    }

    /** An object from language tag to text. */
    private static final class TextByLanguageCodec<V> extends Codec<V> {
        private static final Codec<String> TEXT = new TextCodec<>(TextKind.TEXT);

        private final TextByLanguageKind<V> kind;

        private TextByLanguageCodec(TextByLanguageKind<V> kind) {
            this.kind = kind;
        }

        @Override
        public V read(JsonIn in, ReadContext context) {
            if (in.current() != JsonIn.Token.START_OBJECT) {
                return wrongKind(in, context, kind::expectation);
            }
            TextsBuffer texts = context.buffers().noTexts();
            boolean whole = true;
            while (true) {
                int common = in.nextName(LocalizedTexts.COMMON, texts.size());
                if (common < 0 && in.current() == JsonIn.Token.END_OBJECT) {
                    break;
                }
                String language = common < 0 ? in.name() : LocalizedTexts.COMMON.get(common);
                if (texts.has(language)) {
                    context.reportName(language, ReadProblem.DUPLICATE_MEMBER, "member", language);
                    whole = false;
                    in.next();
                    in.skipValue();
                } else {
                    whole &= common >= 0 || isLanguage(kind, language, context);
                    in.next();
                    context.enter(language);
                    String text = TEXT.read(in, context);
                    context.leave();
                    whole &= text != null;
                    texts.add(language, text == null ? "" : text);
                }
            }
            return whole ? build(texts, context) : null;
        }

        private V build(TextsBuffer texts, ReadContext context) {
            try {
                return texts.as(kind);
            } catch (InvalidValueException e) {
                context.reportEnclosing(ReadProblem.NO_MEANING, "problem", e.problem());
                return null;
            }
        }

        @Override
        public void write(V value, JsonOut out) {
            if (value instanceof LocalizedText localized) {
                LocalizedTexts.write(localized, out);
                return;
            }
            out.startObject();
            Map<String, String> texts = kind.toMap(value);
            (out.isCanonical() ? canonical(texts) : texts).forEach((language, text) -> {
                out.asciiName(language);
                out.string(text);
            });
            out.endObject();
        }

        /** The texts in the order of their languages. */
        private Map<String, String> canonical(Map<String, String> texts) {
            Map<String, String> sorted = new TreeMap<>();
            texts.forEach((language, text) -> sorted.put(canonical(kind.key(), language), text));
            return sorted;
        }

        private static <K> String canonical(TextKind<K> key, String text) {
            return key.canonical(key.parse(text));
        }
    }

    /** A whole number; {@code 1.0} and {@code 1e0} are 1, as in JSON Schema. */
    private static final class IntegerCodec extends Codec<Integer> {
        private final IntegerKind kind;

        private IntegerCodec(IntegerKind kind) {
            this.kind = kind;
        }

        @Override
        public Integer read(JsonIn in, ReadContext context) {
            if (in.current() != JsonIn.Token.NUMBER) {
                return wrongKind(in, context, kind::expectation);
            }
            String text = in.text();
            Integer value = value(text);
            if (value == null || kind.problem(value).isPresent()) {
                context.reportHere(
                        ReadProblem.OUT_OF_RANGE,
                        "found",
                        Texts.beginning(text),
                        "expected",
                        context.ifKept(ReadProblem.OUT_OF_RANGE, kind::expectation));
                return null;
            }
            return value;
        }

        /** Null unless it is a whole number that an int can hold. */
        private static Integer value(String text) {
            // A longer text cannot be a number in range unless it is padded with zeros, which nobody writes.
            if (text.length() > 100) {
                return null;
            }
            try {
                BigDecimal number = new BigDecimal(text);
                // Compared first: the digits of 1e999999999 would fill the memory.
                if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                    return null;
                }
                BigDecimal stripped = number.stripTrailingZeros();
                return stripped.scale() <= 0 ? stripped.intValueExact() : null;
            } catch (NumberFormatException e) {
                return null;
            }
        }

        @Override
        public void write(Integer value, JsonOut out) {
            out.number(value);
        }
    }

    /** True or false. */
    private static final class FlagCodec extends Codec<Boolean> {
        @Override
        public Boolean read(JsonIn in, ReadContext context) {
            if (in.current() == JsonIn.Token.TRUE) {
                return Boolean.TRUE;
            }
            return in.current() == JsonIn.Token.FALSE
                    ? Boolean.FALSE
                    : wrongKind(in, context, FlagKind.FLAG::expectation);
        }

        @Override
        public void write(Boolean value, JsonOut out) {
            out.bool(value);
        }
    }
}
