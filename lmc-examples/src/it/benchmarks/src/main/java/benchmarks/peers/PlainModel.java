package benchmarks.peers;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/**
 * The same project with every id, date, code and decimal as a plain string that nobody looks at: less work than the
 * library does.
 */
public final class PlainModel {
    private PlainModel() {}

    @CompiledJson
    @Json
    public record Project(
            String type,
            String schema,
            String id,
            Map<String, String> name,
            List<Evidence> evidence,
            List<OtherName> otherNames,
            List<Identifier> identifiers,
            List<String> formerIds,
            Map<String, String> summary,
            List<String> complete,
            String kind,
            String belonging,
            String partOf,
            String programme,
            String agreement,
            String connectivity,
            List<String> modes,
            List<String> areas,
            List<String> fields,
            List<Participant> participants,
            List<Place> places,
            List<Milestone> history,
            List<Figure> figures) {}

    @CompiledJson
    @Json
    public record OtherName(String kind, Map<String, String> text, String period, List<Evidence> evidence) {}

    @CompiledJson
    @Json
    public record Identifier(String scheme, String id, String url, List<Evidence> evidence) {}

    @CompiledJson
    @Json
    public record Evidence(
            String source,
            String at,
            List<String> about,
            String stance,
            Object says,
            Map<String, String> quote,
            String asOf,
            String note) {}

    @CompiledJson
    @Json
    public record Participant(
            String role,
            String country,
            String actor,
            String actorKind,
            Map<String, String> person,
            Map<String, String> office,
            Quantity share,
            String period,
            List<Evidence> evidence) {}

    @CompiledJson
    @Json
    public record Quantity(
            // Not "is", which dsl-json takes for the beginning of a getter's name.
            @JsonAttribute(name = "is") @JSONField(name = "is") @Json.Property("is")
            String exactly,

            String least,
            String moreThan,
            String most,
            String lessThan,
            String about,
            String orderOf,
            String unit) {}

    @CompiledJson
    @Json
    public record Place(
            Map<String, String> name,
            String country,
            String region,
            String role,
            String lon,
            String lat,
            String precision,
            List<Identifier> identifiers,
            List<Evidence> evidence) {}

    @CompiledJson
    @Json
    public record Milestone(
            String event,
            String date,
            String status,
            Boolean planned,
            List<String> by,
            Map<String, String> note,
            List<Evidence> evidence) {}

    @CompiledJson
    @Json
    public record Figure(
            String indicator,
            Quantity value,
            String basis,
            String when,
            String base,
            String country,
            Boolean planned,
            Map<String, String> note,
            List<Evidence> evidence) {}
}
