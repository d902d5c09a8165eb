package org.lancangmekong.json.host;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.jackson.LmcModule;

/** Mappers of Jackson 2. */
final class Jackson2 implements HostBuilder {
    private static final PolymorphicTypeValidator ANYTHING = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();

    private static final Map<String, PropertyNamingStrategy> NAMING = Map.of(
            "SNAKE_CASE", PropertyNamingStrategies.SNAKE_CASE,
            "KEBAB_CASE", PropertyNamingStrategies.KEBAB_CASE,
            "UPPER_CAMEL_CASE", PropertyNamingStrategies.UPPER_CAMEL_CASE,
            "LOWER_CASE", PropertyNamingStrategies.LOWER_CASE);

    private final JsonMapper.Builder builder = JsonMapper.builder();

    @Override
    public HostBuilder enable(String feature) {
        return configure(feature, true);
    }

    @Override
    public HostBuilder disable(String feature) {
        return configure(feature, false);
    }

    private HostBuilder configure(String feature, boolean enabled) {
        for (DeserializationFeature each : DeserializationFeature.values()) {
            if (each.name().equals(feature)) {
                builder.configure(each, enabled);
                return this;
            }
        }
        for (SerializationFeature each : SerializationFeature.values()) {
            if (each.name().equals(feature)) {
                builder.configure(each, enabled);
                return this;
            }
        }
        for (MapperFeature each : MapperFeature.values()) {
            if (each.name().equals(feature)) {
                builder.configure(each, enabled);
                return this;
            }
        }
        for (JsonNodeFeature each : JsonNodeFeature.values()) {
            if (each.name().equals(feature)) {
                builder.configure(each, enabled);
                return this;
            }
        }
        for (StreamReadFeature each : StreamReadFeature.values()) {
            if (each.name().equals(feature)) {
                builder.configure(each, enabled);
                return this;
            }
        }
        for (StreamWriteFeature each : StreamWriteFeature.values()) {
            if (each.name().equals(feature)) {
                builder.configure(each, enabled);
                return this;
            }
        }
        for (JsonReadFeature each : JsonReadFeature.values()) {
            if (each.name().equals(feature)) {
                builder.configure(each, enabled);
                return this;
            }
        }
        for (JsonWriteFeature each : JsonWriteFeature.values()) {
            if (each.name().equals(feature)) {
                builder.configure(each, enabled);
                return this;
            }
        }
        throw new IllegalArgumentException(feature);
    }

    @Override
    public HostBuilder naming(String strategy) {
        builder.propertyNamingStrategy(NAMING.get(strategy));
        return this;
    }

    @Override
    public HostBuilder inclusion(JsonInclude.Include value, JsonInclude.Include content) {
        builder.defaultPropertyInclusion(JsonInclude.Value.construct(value, content));
        return this;
    }

    @Override
    public HostBuilder defaultTyping(String which, JsonTypeInfo.As as) {
        builder.activateDefaultTyping(ANYTHING, ObjectMapper.DefaultTyping.valueOf(which), as);
        return this;
    }

    @Override
    public HostBuilder mixIn(Class<?> type, Class<?> mixIn) {
        builder.addMixIn(type, mixIn);
        return this;
    }

    @Override
    public HostBuilder fieldVisibility(JsonAutoDetect.Visibility visibility) {
        builder.visibility(PropertyAccessor.FIELD, visibility);
        return this;
    }

    @Override
    public HostBuilder coerceAll() {
        builder.withCoercionConfigDefaults(config -> {
            for (CoercionInputShape each : CoercionInputShape.values()) {
                config.setCoercion(each, CoercionAction.AsEmpty);
            }
        });
        return this;
    }

    @Override
    public HostBuilder filterAll() {
        builder.filterProvider(
                new SimpleFilterProvider().setDefaultFilter(SimpleBeanPropertyFilter.filterOutAllExcept()));
        return this;
    }

    @Override
    public HostBuilder module(LmcJson json) {
        builder.addModule(new LmcModule(json));
        return this;
    }

    @Override
    public HostBuilder findModules() {
        builder.findAndAddModules();
        return this;
    }

    @Override
    public HostMapper build() {
        return new Mapper(builder.build());
    }

    /** Any mapper of Jackson 2, also of another format. */
    record Mapper(ObjectMapper mapper) implements HostMapper {
        private JavaType type(Type type) {
            return mapper.constructType(type);
        }

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String write(Object value, Type declared) throws Exception {
            return mapper.writerFor(type(declared)).writeValueAsString(value);
        }

        @Override
        public byte[] writeBytes(Object value) throws Exception {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public String writeInView(Object value, Class<?> view) throws Exception {
            return mapper.writerWithView(view).writeValueAsString(value);
        }

        @Override
        public Object read(String json, Type type) throws Exception {
            return mapper.readValue(json, type(type));
        }

        @Override
        public Object readBytes(byte[] text, Type type) throws Exception {
            return mapper.readValue(text, type(type));
        }

        @Override
        public Object readInView(String json, Type type, Class<?> view) throws Exception {
            return mapper.readerWithView(view).forType(type(type)).readValue(json);
        }

        @Override
        public Object readFromFirstName(String json, Type type, Kept kept) throws Exception {
            try (TokenBuffer buffer = buffer(json);
                    JsonParser parser = parser(json, buffer, kept)) {
                parser.nextToken();
                parser.nextToken();
                Object read = mapper.readValue(parser, type(type));
                if (parser.nextToken() != null) {
                    throw new IllegalStateException("the parser was left within the value");
                }
                return read;
            }
        }

        private JsonParser parser(String json, TokenBuffer buffer, Kept kept) throws Exception {
            return switch (kept) {
                case NOWHERE -> mapper.createParser(json);
                case BUFFER -> buffer.asParser();
                case TREE -> mapper.treeAsTokens(mapper.readTree(json));
            };
        }

        private TokenBuffer buffer(String json) throws Exception {
            try (JsonParser parser = mapper.createParser(json)) {
                parser.nextToken();
                TokenBuffer buffer = new TokenBuffer(mapper, false);
                buffer.copyCurrentStructure(parser);
                return buffer;
            }
        }

        @Override
        public List<Object> readAll(String json, Type type) throws Exception {
            List<Object> all = new ArrayList<>();
            try (MappingIterator<Object> values = mapper.readerFor(type(type)).readValues(json)) {
                values.forEachRemaining(all::add);
            }
            return all;
        }

        @Override
        public Object readThroughBuffer(String json, Type type) throws Exception {
            try (TokenBuffer buffer = buffer(json)) {
                return mapper.readValue(buffer.asParser(), type(type));
            }
        }

        @Override
        public Object readThroughTree(String json, Type type) throws Exception {
            return mapper.treeToValue(mapper.readTree(json), type(type));
        }

        @Override
        public String tree(Object value) throws Exception {
            JsonNode tree = mapper.valueToTree(value);
            return tree.toString();
        }

        @Override
        public String treeOf(String json) throws Exception {
            return mapper.readTree(json).toString();
        }

        @Override
        public Object throughTree(Object value, Type type) throws Exception {
            JsonNode tree = mapper.valueToTree(value);
            return mapper.treeToValue(tree, type(type));
        }

        @Override
        public Object throughBuffer(Object value, Type type) throws Exception {
            try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
                mapper.writeValue(buffer, value);
                return mapper.readValue(buffer.asParser(), type(type));
            }
        }

        @Override
        public Object convert(Object value, Type type) throws Exception {
            return mapper.convertValue(value, type(type));
        }

        @Override
        public Object update(Object value, Type type, String json) throws Exception {
            return mapper.readerForUpdating(value).forType(type(type)).readValue(json);
        }

        @Override
        public boolean isEnabled(String feature) {
            return switch (feature) {
                case "USE_ANNOTATIONS" -> mapper.isEnabled(MapperFeature.USE_ANNOTATIONS);
                case "WRAP_ROOT_VALUE" -> mapper.isEnabled(SerializationFeature.WRAP_ROOT_VALUE);
                default -> throw new IllegalArgumentException(feature);
            };
        }

        @Override
        public Object unwrap() {
            return mapper;
        }
    }
}
