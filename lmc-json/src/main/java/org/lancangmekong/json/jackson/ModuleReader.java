package org.lancangmekong.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.text.JsonText;

/** Gives a mapper the readers of the model's types, and of no others. */
final class ModuleReader extends Deserializers.Base implements KeyDeserializers, Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadOptions options;

    ModuleReader(ReadOptions options) {
        this.options = options;
    }

    @Override
    public JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    @Override
    public JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ModuleTypes.forReading(type).isPresent();
    }

    private JsonDeserializer<?> find(Class<?> type) {
        return ModuleTypes.forReading(type)
                .map(codec -> new Values(type, codec, options, null))
                .orElse(null);
    }

    @Override
    public KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        return ModuleTypes.forKeys(raw)
                .map(kind -> new Keys(raw, Codecs.of(kind), options))
                .orElse(null);
    }

    /** Reads values of one type. */
    private static final class Values extends JsonDeserializer<Object> implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        private final transient Codec<Object> codec;
        private final ReadOptions options;

        /** How the members are called in the object that contains the value; null if it is an object of its own. */
        private final NameTransformer unwrapped;

        private Values(Class<?> type, Codec<Object> codec, ReadOptions options, NameTransformer unwrapped) {
            this.type = type;
            this.codec = codec;
            this.options = options;
            this.unwrapped = unwrapped;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
                    && type.isInstance(parser.getEmbeddedObject())) {
                return parser.getEmbeddedObject();
            }
            JsonLocation start = parser.currentTokenLocation();
            ModuleTokens tokens = ModuleTokens.copy(parser, options, this::ownName);
            if (tokens.problem().isPresent()) {
                ValidationReport report =
                        ValidationReport.of(List.of(tokens.problem().get()));
                throw new LmcMappingException(parser, start, type, report);
            }
            Outcome<Object> result =
                    DocumentReader.read(JsonText.ofCopy(tokens.bytes()), options, codec, type.getSimpleName());
            if (result.value() == null) {
                throw new LmcMappingException(parser, start, type, result.report());
            }
            return result.value();
        }

        private Object readResolve() {
            return new Values(type, ModuleTypes.forReading(type).orElseThrow(), options, unwrapped);
        }

        private String ownName(String name) {
            return unwrapped == null ? name : unwrapped.reverse(name);
        }

        @Override
        public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer names) {
            return ModuleTypes.isObject(type) ? new Values(type, codec, options, names) : this;
        }

        /** Its type is known, or said by its own member {@code type}: nobody else's mark of a type is looked for. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(parser, context);
        }

        /** JSON's null is a value of the type of any JSON; for the others it is what the mapper makes of it. */
        @Override
        public Object getNullValue(DeserializationContext context) {
            return type.isInstance(JsonValue.NULL) ? JsonValue.NULL : null;
        }

        /** What is absent is not null. */
        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        /**
         * Where a map already has a value for a key, the new one takes its place, as it does with {@code Map.put}. A value
         * that is itself to be updated would stay as it is, which nobody could see.
         */
        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context, Object into) throws IOException {
            boolean begun = parser.isExpectedStartObjectToken()
                    || parser.isExpectedStartArrayToken()
                    || parser.hasToken(JsonToken.FIELD_NAME);
            JsonStreamContext around = parser.getParsingContext();
            around = begun ? around.getParent() : around;
            if (around == null || !(around.getCurrentValue() instanceof Map)) {
                return context.reportBadDefinition(
                        type,
                        "a " + type.getSimpleName() + " cannot be updated, since it never changes: read a new one, or"
                                + " change a copy of a record by toBuilder()");
            }
            context.handleBadMerge(this);
            return deserialize(parser, context);
        }

        /** A value is never changed. */
        @Override
        public Boolean supportsUpdate(DeserializationConfig config) {
            return Boolean.FALSE;
        }
    }

    /** Reads keys of one type. */
    private static final class Keys extends KeyDeserializer implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        private final transient Codec<?> codec;
        private final ReadOptions options;

        private Keys(Class<?> type, Codec<?> codec, ReadOptions options) {
            this.type = type;
            this.codec = codec;
            this.options = options;
        }

        private Object readResolve() {
            return new Keys(type, Codecs.of(ModuleTypes.forKeys(type).orElseThrow()), options);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            Outcome<?> result = DocumentReader.read(
                    JsonText.ofCopy(ModuleTokens.ofString(key, options)), options, codec, type.getSimpleName());
            if (result.value() == null) {
                JsonParser parser = context.getParser();
                JsonLocation start = parser == null ? null : parser.currentTokenLocation();
                throw new LmcMappingException(parser, start, type, result.report());
            }
            return result.value();
        }
    }
}
