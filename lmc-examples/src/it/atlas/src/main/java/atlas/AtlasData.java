package atlas;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.lancangmekong.core.insight.Disagreement;
import org.lancangmekong.core.insight.Disagreements;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.TimelineEntry;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.exchange.GeoJson;
import org.lancangmekong.json.jackson.LmcModule;

/**
 * What the page shows, as JSON: the records as they are written everywhere, and beside them what only the library can work out,
 * such as what a date may mean. The script has no rules of its own about dates, quantities and disagreements.
 */
final class AtlasData {
    /** Lenient, as the catalogue is read: it may have types and members of an application's own. */
    private final ObjectMapper json = new ObjectMapper().registerModule(new LmcModule(LmcJson.lenient()));
    private final ObjectNode data = json.createObjectNode();

    /** How each date looks, by its text. */
    private final ObjectNode dates = json.createObjectNode();

    private AtlasData() {}

    static ObjectNode of(Catalogue catalogue) {
        AtlasData made = new AtlasData();
        made.codes();
        catalogue.asOf().ifPresent(day -> made.data.put("asOf", day.toString()));
        made.records(catalogue);
        made.places(catalogue);
        made.timeline(catalogue);
        made.disagreements(catalogue);
        made.data.set("dates", made.dates);
        return made.data;
    }

    /** The choices of the filters, with their names. */
    private void codes() {
        ObjectNode countries = data.putObject("countries");
        Country.members()
                .forEach(each -> countries.put(each.code(), each.englishName().orElseThrow()));
        ObjectNode areas = data.putObject("areas");
        for (PriorityArea each : PriorityArea.values()) {
            areas.put(each.code(), each.englishName());
        }
        ArrayNode statuses = data.putArray("statuses");
        for (Status each : Status.values()) {
            statuses.add(each.code());
        }
    }

    private void records(Catalogue catalogue) {
        ArrayNode records = data.putArray("records");
        ObjectNode facets = data.putObject("facets");
        ObjectNode words = data.putObject("words");
        for (LmcRecord each : catalogue.all()) {
            String id = each.id().toString();
            records.add(json.<ObjectNode>valueToTree(each));
            facets.set(id, json.valueToTree(Facets.of(each)));
            ObjectNode own = json.createObjectNode();
            Walk.over(Shapes.of(each), each, (at, kind, value) -> {
                if (value instanceof EdtfDate date) {
                    date(date);
                } else if (value instanceof Quantity quantity) {
                    own.put(at.pointer().toString(), Words.of(quantity));
                }
            });
            if (!own.isEmpty()) {
                words.set(id, own);
            }
        }
    }

    private void date(EdtfDate date) {
        if (!dates.has(date.toString())) {
            dates.set(date.toString(), json.valueToTree(DateLook.of(date)));
        }
    }

    private void places(Catalogue catalogue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            GeoJson.standard().write(catalogue.all(), out);
            data.set("places", json.readTree(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void timeline(Catalogue catalogue) {
        ArrayNode entries = data.putArray("timeline");
        for (TimelineEntry each : catalogue.timeline()) {
            date(each.date());
            entries.addObject()
                    .put("record", each.record().id().toString())
                    .put("date", each.date().toString())
                    .put("what", each.what())
                    .put("planned", each.planned());
        }
    }

    private void disagreements(Catalogue catalogue) {
        ArrayNode all = data.putArray("disagreements");
        for (Disagreement each : Disagreements.of(catalogue)) {
            ObjectNode one = all.addObject()
                    .put("record", each.record().id().toString())
                    .put("pointer", each.pointer().toString());
            words(each.value()).ifPresent(text -> one.put("value", text));
            one.set(
                    "sources",
                    json.valueToTree(
                            each.sources().stream().map(Object::toString).toList()));
            ArrayNode claims = one.putArray("claims");
            for (Disagreement.Claim claim : each.claims()) {
                ObjectNode said =
                        claims.addObject().put("source", claim.source().toString());
                words(claim.value()).ifPresent(text -> said.put("value", text));
                claim.evidence().quote().ifPresent(quote -> said.set("quote", json.valueToTree(quote)));
                claim.evidence().note().ifPresent(note -> said.put("note", note));
                claim.agreement().ifPresent(agreement -> said.put("agreement", agreement.name()));
            }
        }
    }

    private static Optional<String> words(Optional<Object> value) {
        return value.map(Words::of);
    }
}
