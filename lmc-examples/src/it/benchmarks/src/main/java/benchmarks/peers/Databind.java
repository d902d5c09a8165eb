package benchmarks.peers;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;

/** The mapper that the two typed models are read and written with. */
public final class Databind {
    private Databind() {}

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
        return new ObjectMapper().registerModules(new Jdk8Module(), module);
    }

    private static final class Leaf<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> parse;

        private Leaf(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }

    private static final class PlainDecimal extends StdScalarSerializer<BigDecimal> {
        private PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toPlainString());
        }
    }
}
