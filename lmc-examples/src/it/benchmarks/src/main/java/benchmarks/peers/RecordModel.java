package benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
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

/** The same project as Java records: an absent member is null, lists are what the reader made, nothing is checked. For both versions of Jackson. */
public final class RecordModel {
    private RecordModel() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Project(
            String type,
            String schema,
            RecordId id,
            Map<String, String> name,
            List<Evidence> evidence,
            List<OtherName> otherNames,
            List<Identifier> identifiers,
            List<RecordId> formerIds,
            Map<String, String> summary,
            List<String> complete,
            ProjectKind kind,
            Belonging belonging,
            RecordId partOf,
            RecordId programme,
            RecordId agreement,
            Connectivity connectivity,
            List<TransportMode> modes,
            List<PriorityArea> areas,
            List<Field> fields,
            List<Participant> participants,
            List<Place> places,
            List<Milestone> history,
            List<Figure> figures) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OtherName(OtherNameKind kind, Map<String, String> text, EdtfDate period, List<Evidence> evidence) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Identifier(IdentifierScheme scheme, String id, URI url, List<Evidence> evidence) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Evidence(
            RecordId source,
            String at,
            List<Pointer> about,
            Stance stance,
            Object says,
            Map<String, String> quote,
            EdtfDate asOf,
            String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Participant(
            Role role,
            Country country,
            RecordId actor,
            OrganizationKind actorKind,
            Map<String, String> person,
            Map<String, String> office,
            Quantity share,
            EdtfDate period,
            List<Evidence> evidence) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Quantity(
            BigDecimal is,
            BigDecimal least,
            BigDecimal moreThan,
            BigDecimal most,
            BigDecimal lessThan,
            BigDecimal about,
            BigDecimal orderOf,
            Unit unit) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            Map<String, String> name,
            Country country,
            String region,
            PlaceRole role,
            BigDecimal lon,
            BigDecimal lat,
            Precision precision,
            List<Identifier> identifiers,
            List<Evidence> evidence) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Milestone(
            MilestoneEvent event,
            EdtfDate date,
            Status status,
            Boolean planned,
            List<Country> by,
            Map<String, String> note,
            List<Evidence> evidence) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(
            Indicator indicator,
            Quantity value,
            Basis basis,
            EdtfDate when,
            EdtfDate base,
            Country country,
            Boolean planned,
            Map<String, String> note,
            List<Evidence> evidence) {}
}
