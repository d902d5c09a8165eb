package benchmarks.peers;

import java.math.BigDecimal;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** {@link Databind} for Jackson 3. */
public final class Databind3 {
    private Databind3() {}

    /** A mapper with its usual settings, and a reader and writer for each type of leaf. */
    public static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule("leaves");
        Leaves.forEach(new Leaves.Visitor() {
            @Override
            public <T> void add(Class<T> type, Function<String, T> parse) {
                module.addDeserializer(type, new Leaf<>(type, parse));
                module.addSerializer(type, ToStringSerializer.instance);
            }
        });
        module.addSerializer(BigDecimal.class, new PlainDecimal());
        return JsonMapper.builder().addModule(module).build();
    }

    private static final class Leaf<T> extends StdScalarDeserializer<T> {
        private final Function<String, T> parse;

        private Leaf(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return parse.apply(parser.getString());
        }
    }

    private static final class PlainDecimal extends StdScalarSerializer<BigDecimal> {
        private PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toPlainString());
        }
    }
}
