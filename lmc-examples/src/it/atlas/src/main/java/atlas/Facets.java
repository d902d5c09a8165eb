package atlas;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lancangmekong.core.model.DatedStatus;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.WithAreas;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.model.WithParticipants;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;

/**
 * What the filters and the map ask about a record.
 *
 * @param group which symbol it has on the map
 * @param countries the countries where it is or that take part in it, by code
 * @param areas the codes of its priority areas
 * @param status the code of its last status; null if none is stated
 * @param statusIsPossible whether the last status is only possible
 * @param dates its own dates
 */
record Facets(
        Group group,
        List<String> countries,
        List<String> areas,
        String status,
        boolean statusIsPossible,
        List<String> dates) {
    /** What has a symbol of its own on the map. */
    enum Group {
        DAM,
        PROJECT,
        CENTRE,
        MEETING,
        OTHER
    }

    static Facets of(LmcRecord record) {
        Optional<DatedStatus> status = record instanceof WithHistory dated ? dated.status() : Optional.empty();
        return new Facets(
                group(record),
                countries(record),
                record instanceof WithAreas with
                        ? with.areas().stream().map(PriorityArea::code).toList()
                        : List.of(),
                status.map(each -> each.status().code()).orElse(null),
                status.filter(each -> each.certainty() != Certainty.CERTAIN).isPresent(),
                record.dates().stream().map(Object::toString).toList());
    }

    private static Group group(LmcRecord record) {
        if (record instanceof Project project) {
            return project.kind() == ProjectKind.POWER ? Group.DAM : Group.PROJECT;
        }
        if (record instanceof Mechanism mechanism && mechanism.kind() == MechanismKind.CENTRE) {
            return Group.CENTRE;
        }
        return record instanceof Event ? Group.MEETING : Group.OTHER;
    }

    private static List<String> countries(LmcRecord record) {
        TreeSet<Country> countries = new TreeSet<>(record.countries());
        if (record instanceof WithParticipants with) {
            with.participants().stream()
                    .map(Participant::country)
                    .flatMap(Optional::stream)
                    .forEach(countries::add);
        }
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (value instanceof Place place) {
                place.country().ifPresent(countries::add);
            }
        });
        return countries.stream().map(Country::code).toList();
    }
}
