package benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
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

/**
 * A project as a user would write it with Immutables and Jackson's annotations. Ids, dates, codes and decimals are of the
 * library's own types, so that both sides do the same work on them; text by language is a plain map.
 */
public final class TypedModel {
    private TypedModel() {}

    @Value.Immutable
    @JsonSerialize(as = ImmutableProject.class)
    @JsonDeserialize(as = ImmutableProject.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public interface Project {
        String type();

        String schema();

        RecordId id();

        Map<String, String> name();

        List<Evidence> evidence();

        List<OtherName> otherNames();

        List<Identifier> identifiers();

        List<RecordId> formerIds();

        Optional<Map<String, String>> summary();

        List<String> complete();

        ProjectKind kind();

        Optional<Belonging> belonging();

        Optional<RecordId> partOf();

        Optional<RecordId> programme();

        Optional<RecordId> agreement();

        Optional<Connectivity> connectivity();

        List<TransportMode> modes();

        List<PriorityArea> areas();

        List<Field> fields();

        List<Participant> participants();

        List<Place> places();

        List<Milestone> history();

        List<Figure> figures();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableOtherName.class)
    @JsonDeserialize(as = ImmutableOtherName.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public interface OtherName {
        OtherNameKind kind();

        Map<String, String> text();

        Optional<EdtfDate> period();

        List<Evidence> evidence();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableIdentifier.class)
    @JsonDeserialize(as = ImmutableIdentifier.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public interface Identifier {
        IdentifierScheme scheme();

        String id();

        Optional<URI> url();

        List<Evidence> evidence();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableEvidence.class)
    @JsonDeserialize(as = ImmutableEvidence.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public interface Evidence {
        RecordId source();

        Optional<String> at();

        List<Pointer> about();

        Optional<Stance> stance();

        Optional<JsonNode> says();

        Optional<Map<String, String>> quote();

        Optional<EdtfDate> asOf();

        Optional<String> note();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableParticipant.class)
    @JsonDeserialize(as = ImmutableParticipant.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public interface Participant {
        Role role();

        Optional<Country> country();

        Optional<RecordId> actor();

        Optional<OrganizationKind> actorKind();

        Optional<Map<String, String>> person();

        Optional<Map<String, String>> office();

        Optional<Quantity> share();

        Optional<EdtfDate> period();

        List<Evidence> evidence();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableQuantity.class)
    @JsonDeserialize(as = ImmutableQuantity.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public interface Quantity {
        Optional<BigDecimal> is();

        Optional<BigDecimal> least();

        Optional<BigDecimal> moreThan();

        Optional<BigDecimal> most();

        Optional<BigDecimal> lessThan();

        Optional<BigDecimal> about();

        Optional<BigDecimal> orderOf();

        Unit unit();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutablePlace.class)
    @JsonDeserialize(as = ImmutablePlace.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public interface Place {
        Optional<Map<String, String>> name();

        Optional<Country> country();

        Optional<String> region();

        Optional<PlaceRole> role();

        Optional<BigDecimal> lon();

        Optional<BigDecimal> lat();

        Optional<Precision> precision();

        List<Identifier> identifiers();

        List<Evidence> evidence();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableMilestone.class)
    @JsonDeserialize(as = ImmutableMilestone.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public interface Milestone {
        MilestoneEvent event();

        Optional<EdtfDate> date();

        Optional<Status> status();

        Optional<Boolean> planned();

        List<Country> by();

        Optional<Map<String, String>> note();

        List<Evidence> evidence();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableFigure.class)
    @JsonDeserialize(as = ImmutableFigure.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public interface Figure {
        Indicator indicator();

        Quantity value();

        Basis basis();

        Optional<EdtfDate> when();

        Optional<EdtfDate> base();

        Optional<Country> country();

        Optional<Boolean> planned();

        Optional<Map<String, String>> note();

        List<Evidence> evidence();
    }
}
