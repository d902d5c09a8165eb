package org.lancangmekong.json.host;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.jackson3.LmcModule;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.databind.ser.std.SimpleBeanPropertyFilter;
import tools.jackson.databind.ser.std.SimpleFilterProvider;
import tools.jackson.databind.util.TokenBuffer;

/** Mappers of Jackson 3. */
final class Jackson3 implements HostBuilder {
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
        for (EnumFeature each : EnumFeature.values()) {
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
        builder.changeDefaultPropertyInclusion(unused -> JsonInclude.Value.construct(value, content));
        return this;
    }

    @Override
    public HostBuilder defaultTyping(String which, JsonTypeInfo.As as) {
        builder.activateDefaultTyping(ANYTHING, typing(which), as);
        return this;
    }

    /** Jackson 3 has no typing of what is final. */
    private static DefaultTyping typing(String which) {
        return which.equals("EVERYTHING") ? DefaultTyping.NON_FINAL_AND_RECORDS : DefaultTyping.valueOf(which);
    }

    @Override
    public HostBuilder mixIn(Class<?> type, Class<?> mixIn) {
        builder.addMixIn(type, mixIn);
        return this;
    }

    @Override
    public HostBuilder fieldVisibility(JsonAutoDetect.Visibility visibility) {
        builder.changeDefaultVisibility(checker -> checker.withFieldVisibility(visibility));
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

    /** Any mapper of Jackson 3, also of another format. */
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
                TokenBuffer buffer = TokenBuffer.forGeneration();
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
            try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
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
