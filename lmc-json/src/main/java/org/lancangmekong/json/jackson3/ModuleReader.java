package org.lancangmekong.json.jackson3;

import java.io.Serializable;
import java.util.Map;
import javax.annotation.Nullable;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.host.HostReader;
import org.lancangmekong.json.internal.host.HostTypes;
import org.lancangmekong.json.internal.host.MemberNames;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Gives a mapper the readers of the model's types, and of no others. */
final class ModuleReader extends Deserializers.Base implements KeyDeserializers, Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadOptions options;

    ModuleReader(ReadOptions options) {
        this.options = options;
    }

    @Override
    public ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return HostTypes.forReading(type).isPresent() || HostTypes.hasNoForm(type);
    }

    private ValueDeserializer<?> find(Class<?> type) {
        if (HostTypes.hasNoForm(type)) {
            return new Refused(type);
        }
        return HostTypes.forReading(type)
                .map(codec -> new Values(type, codec, options, null, null))
                .orElse(null);
    }

    @Override
    public KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = type.getRawClass();
        return HostTypes.forKeys(raw)
                .map(kind -> new Keys(raw, HostTypes.keyCodec(kind), options))
                .orElse(null);
    }

    /** Refuses a type that has no JSON form. */
    private static final class Refused extends ValueDeserializer<Object> implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;

        private Refused(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return context.reportBadDefinition(type, HostTypes.refusal(type));
        }
    }

    /** Reads values of one type. */
    private static final class Values extends ValueDeserializer<Object> implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        private final transient Codec<Object> codec;
        private final ReadOptions options;

        /** How the members are called in the object that contains the value; null if it is an object of its own. */
        @SuppressWarnings("serial") // kept in a mapper's cache only, whose entries are not serialized
        private final NameTransformer unwrapped;

        /** The member of the application's for whose value it asked for a mark of the type; null if it did not. */
        private final String marked;

        private Values(
                Class<?> type, Codec<Object> codec, ReadOptions options, NameTransformer unwrapped, String marked) {
            this.type = type;
            this.codec = codec;
            this.options = options;
            this.unwrapped = unwrapped;
            this.marked = marked;
        }

        private Object readResolve() {
            return new Values(type, HostTypes.forReading(type).orElseThrow(), options, unwrapped, marked);
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return Marks.isAsked(context.getConfig(), property)
                    ? new Values(type, codec, options, unwrapped, property.getName())
                    : this;
        }

        @Override
        public ValueDeserializer<Object> unwrappingDeserializer(DeserializationContext context, NameTransformer names) {
            return HostTypes.isObject(type) ? new Values(type, codec, options, names, marked) : this;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return read(parser, null);
        }

        private Object read(JsonParser parser, @Nullable Object into) {
            if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
                    && type.isInstance(parser.getEmbeddedObject())) {
                return parser.getEmbeddedObject();
            }
            TokenStreamLocation start = parser.currentTokenLocation();
            ParserTokens tokens = new ParserTokens(parser, unwrapped != null, marked);
            MemberNames names =
                    unwrapped == null ? MemberNames.OWN : new MemberNames(unwrapped::transform, unwrapped::reverse);
            String expected = type.getSimpleName();
            Outcome<Object> outcome = into == null
                    ? HostReader.read(tokens, options, codec, expected, names)
                    : HostReader.update(into, tokens, options, codec, expected, names);
            if (outcome.value() == null) {
                throw new LmcMappingException(parser, start, type, outcome.report());
            }
            return outcome.value();
        }

        /**
         * The type is known, or said by the value's own member {@code type}: another mark is looked for only where the
         * application asked for one.
         */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            if (marked == null || Marks.isOwnMember(types.getTypeInclusion(), types.getPropertyName(), type)) {
                return deserialize(parser, context);
            }
            return types.deserializeTypedFromAny(parser, context);
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
         * Where a map already has a value for a key, the new one takes its place, as it does with {@code Map.put}. Any other
         * value is updated by a new one, which has the members of the old one that the document lacks.
         */
        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context, Object into) {
            TokenStreamContext around = new ParserTokens(parser, false, null).around();
            if (around == null || !(around.currentValue() instanceof Map)) {
                return read(parser, into);
            }
            context.handleBadMerge(this);
            return deserialize(parser, context);
        }

        /** What has members can be updated, by another value that takes its place. */
        @Override
        public Boolean supportsUpdate(DeserializationConfig config) {
            return HostTypes.isObject(type);
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
            return new Keys(type, HostTypes.keyCodec(HostTypes.forKeys(type).orElseThrow()), options);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            JsonParser parser = context.getParser();
            ParserTokens tokens = parser == null ? null : new ParserTokens(parser, false, null);
            Outcome<?> outcome = HostReader.readKey(key, tokens, options, codec, type.getSimpleName());
            if (outcome.value() == null) {
                TokenStreamLocation start = parser == null ? null : parser.currentTokenLocation();
                throw new LmcMappingException(parser, start, type, outcome.report());
            }
            return outcome.value();
        }
    }
}
