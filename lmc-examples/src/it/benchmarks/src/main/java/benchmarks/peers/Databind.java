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
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.Connectivity;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.OtherNameKind;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.Precision;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.TransportMode;
import org.lancangmekong.core.vocabulary.Unit;

/** The mapper that the two typed models are read and written with. */
public final class Databind {
    private Databind() {}

    /** A mapper with its usual settings, and a reader and writer for each type of leaf. */
    public static ObjectMapper mapper() {
        Leaves leaves = new Leaves();
        leaves.add(RecordId.class, RecordId::of);
        leaves.add(EdtfDate.class, EdtfDate::parse);
        leaves.add(Pointer.class, Pointer::parse);
        leaves.add(Basis.class, Basis::of);
        leaves.add(Belonging.class, Belonging::of);
        leaves.add(Connectivity.class, Connectivity::of);
        leaves.add(Country.class, Country::of);
        leaves.add(Field.class, Field::of);
        leaves.add(IdentifierScheme.class, IdentifierScheme::of);
        leaves.add(Indicator.class, Indicator::of);
        leaves.add(MilestoneEvent.class, MilestoneEvent::of);
        leaves.add(OrganizationKind.class, OrganizationKind::of);
        leaves.add(OtherNameKind.class, OtherNameKind::of);
        leaves.add(PlaceRole.class, PlaceRole::of);
        leaves.add(Precision.class, Precision::of);
        leaves.add(PriorityArea.class, PriorityArea::of);
        leaves.add(ProjectKind.class, ProjectKind::of);
        leaves.add(Role.class, Role::of);
        leaves.add(Stance.class, Stance::of);
        leaves.add(Status.class, Status::of);
        leaves.add(TransportMode.class, TransportMode::of);
        leaves.add(Unit.class, Unit::of);
        leaves.module.addSerializer(BigDecimal.class, new PlainDecimal());
        return new ObjectMapper().registerModules(new Jdk8Module(), leaves.module);
    }

    private static final class Leaves {
        private final SimpleModule module = new SimpleModule("leaves");

        private <T> void add(Class<T> type, Function<String, T> parse) {
            module.addDeserializer(type, new Leaf<>(type, parse));
            module.addSerializer(type, ToStringSerializer.instance);
        }
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
