package org.lancangmekong.json.internal.host;

import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.ReadContext;
import org.lancangmekong.json.internal.codec.ReportShapes;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.JsonPart;

/** The types of the model that a mapper may meet: records, values, codes, each with its codec. */
public final class HostTypes {
    /** The packages of the model, whose hidden classes count as the type that they implement. */
    private static final String MODEL = "org.lancangmekong.core.";

    /** The packages of the API. */
    private static final Set<String> API = Set.of(
            "org.lancangmekong.core.insight",
            "org.lancangmekong.core.message",
            "org.lancangmekong.core.model",
            "org.lancangmekong.core.problem",
            "org.lancangmekong.core.shape",
            "org.lancangmekong.core.validation",
            "org.lancangmekong.core.value",
            "org.lancangmekong.core.vocabulary",
            "org.lancangmekong.json",
            "org.lancangmekong.json.catalogue",
            "org.lancangmekong.json.exchange",
            "org.lancangmekong.json.message",
            "org.lancangmekong.json.written",
            "org.lancangmekong.json.jackson",
            "org.lancangmekong.json.jackson3",
            "org.lancangmekong.json.schema");

    /** In the order in which a class is looked up that may implement several: the most special first. */
    private static final Map<Class<?>, Codec<?>> CODECS = new LinkedHashMap<>();

    /** The types whose JSON is a string, and which may so be the key of a map. */
    private static final Map<Class<?>, Kind<?>> KEYS = new LinkedHashMap<>();

    static {
        Shapes.records().forEach(each -> add(each.type()));
        add(UnknownRecord.class);
        add(LmcRecord.class);
        Shapes.values().forEach(each -> add(each.type()));
        add(LocalizedText.class);
        addString(RecordId.KIND);
        addString(EdtfDate.KIND);
        addString(LanguageTag.KIND);
        addString(RecordType.KIND);
        CODECS.put(RecordType.class, new RecordTypeCodec());
        Shapes.records().forEach(HostTypes::addStringsOf);
        Shapes.values().forEach(HostTypes::addStringsOf);
        addJson(JsonValue.JsonObject.class, JsonIn.Token.START_OBJECT);
        addJson(JsonValue.JsonArray.class, JsonIn.Token.START_ARRAY);
        addJson(JsonValue.JsonString.class, JsonIn.Token.STRING);
        addJson(JsonValue.JsonNumber.class, JsonIn.Token.NUMBER);
        addJson(JsonValue.JsonBoolean.class, JsonIn.Token.TRUE, JsonIn.Token.FALSE);
        addJson(JsonValue.JsonNull.class, JsonIn.Token.NULL);
        add(JsonValue.class);
        ReportShapes.types().forEach(HostTypes::add);
    }

    private HostTypes() {}

    private static void add(Class<?> type) {
        CODECS.put(type, Codecs.of(type));
    }

    private static void addString(Kind<?> kind) {
        if (CODECS.putIfAbsent(kind.type(), Codecs.of(kind)) == null) {
            KEYS.put(kind.type(), kind);
        }
    }

    /** Adds the codes and other short forms that members of a type have. */
    private static void addStringsOf(Shape<?, ?> shape) {
        for (Member<?, ?, ?> each : shape.members()) {
            Kind<?> kind = each.kind().elementKind();
            boolean isString = kind instanceof CodeKind || kind instanceof TextKind;
            if (isString && isOfModel(kind.type())) {
                addString(kind);
            }
        }
    }

    private static <T extends JsonValue> void addJson(Class<T> type, JsonIn.Token... tokens) {
        CODECS.put(type, new JsonOfOneKind<>(type, Set.of(tokens)));
    }

    /** The codec by which objects of a class are written, which may be a hidden or an application's implementation. */
    @SuppressWarnings("unchecked") // the codec is of a type that the class is assignable to
    public static Optional<Codec<Object>> forWriting(Class<?> type) {
        return Optional.ofNullable((Codec<Object>) CODECS.get(publicType(type)));
    }

    /** The codec by which objects of a class are read: of the type itself, or of the one that a hidden class implements. */
    public static Optional<Codec<Object>> forReading(Class<?> type) {
        return isOfModel(type) ? forWriting(type) : Optional.empty();
    }

    /** A key of a map as a string. */
    public static <V> String keyText(Kind<V> kind, Object key) {
        V value = kind.type().cast(key);
        return kind instanceof CodeKind<V> code ? code.print(value) : ((TextKind<V>) kind).print(value);
    }

    /** The name of the public type that a hidden class of the model implements; empty for any other class. */
    public static Optional<String> nameOfHidden(Class<?> type) {
        Class<?> open = isOfModel(type) ? publicType(type) : type;
        return open == type ? Optional.empty() : Optional.of(open.getSimpleName());
    }

    /** Whether the JSON of every value of a type is an object. */
    public static boolean isObject(Class<?> type) {
        return Stream.of(LmcRecord.class, LocalizedText.class, JsonValue.JsonObject.class)
                        .anyMatch(each -> each.isAssignableFrom(type))
                || ReportShapes.find(type).isPresent()
                || Shapes.values().stream().anyMatch(each -> each.type().isAssignableFrom(type));
    }

    /** The public type that a class of the model implements, which may be the class itself. */
    public static Class<?> publicType(Class<?> type) {
        if (!CODECS.containsKey(type)) {
            for (Class<?> each : CODECS.keySet()) {
                if (each.isAssignableFrom(type)) {
                    return each;
                }
            }
        }
        return type;
    }

    /**
     * Whether a class is part of this library's API and has no JSON form, so that a mapper which takes it for a bean would
     * write what happens to look like a bean's properties. Enums are written by their names, as any are.
     */
    public static boolean hasNoForm(Class<?> type) {
        return isOfApi(type)
                && !Enum.class.isAssignableFrom(type)
                && forWriting(type).isEmpty();
    }

    private static boolean isOfApi(Class<?> type) {
        boolean isOpen = type != null && API.contains(type.getPackageName());
        for (Class<?> each = type; isOpen && each != null; each = each.getEnclosingClass()) {
            isOpen = Modifier.isPublic(each.getModifiers());
        }
        return isOpen || isHiddenOfApi(type);
    }

    private static boolean isHiddenOfApi(Class<?> type) {
        return type != null
                && API.contains(type.getPackageName())
                && (isOfApi(type.getSuperclass())
                        || Stream.of(type.getInterfaces()).anyMatch(HostTypes::isOfApi));
    }

    /** Why a type that has no JSON form is neither written nor read. */
    public static String refusal(Class<?> type) {
        return type.getSimpleName()
                + " has no JSON form: write what you need of it, such as its records, values or texts";
    }

    /** What a record writes as its member {@code type}. */
    public static String typeCode(LmcRecord record) {
        return record instanceof UnknownRecord unknown
                ? unknown.typeCode()
                : record.type().code();
    }

    /** Whether a class is this library's own. */
    public static boolean isOfModel(Class<?> type) {
        return type.getName().startsWith(MODEL);
    }

    /** The kind of a type whose JSON is a string. */
    public static Optional<Kind<?>> forKeys(Class<?> type) {
        return Optional.ofNullable(KEYS.get(type));
    }

    /** The codec of a key. */
    public static Codec<?> keyCodec(Kind<?> kind) {
        return CODECS.get(kind.type());
    }

    /** All types, for the tests. */
    public static List<Class<?>> all() {
        return List.copyOf(CODECS.keySet());
    }

    /** Record types by themselves: no document is of the unknown type, but an application's own object may name it. */
    private static final class RecordTypeCodec extends Codec<RecordType> {
        private static final Codec<RecordType> KNOWN = Codecs.of(RecordType.KIND);

        @Override
        public RecordType read(JsonIn in, ReadContext reading) {
            boolean isUnknown = in.current() == JsonIn.Token.STRING && in.text().equals(RecordType.UNKNOWN.code());
            return isUnknown ? RecordType.UNKNOWN : KNOWN.read(in, reading);
        }

        @Override
        public void write(RecordType type, JsonOut out) {
            KNOWN.write(type, out);
        }
    }

    /** JSON values of one kind. */
    private static final class JsonOfOneKind<T extends JsonValue> extends Codec<T> {
        private static final Codec<JsonValue> ANY = Codecs.of(JsonValue.KIND);

        private final Class<T> type;
        private final Set<JsonIn.Token> tokens;

        private JsonOfOneKind(Class<T> type, Set<JsonIn.Token> tokens) {
            this.type = type;
            this.tokens = tokens;
        }

        @Override
        public T read(JsonIn in, ReadContext reading) {
            if (!tokens.contains(in.current())) {
                return Codecs.wrongKind(
                        in,
                        reading,
                        () -> (tokens.size() == 1 ? tokens.iterator().next().description() : JsonPart.FLAG).with());
            }
            return type.cast(ANY.read(in, reading));
        }

        @Override
        public void write(T value, JsonOut out) {
            ANY.write(value, out);
        }
    }
}
