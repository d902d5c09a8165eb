package benchmarks.peers;

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

/** The types of the typed models that are one string in JSON. */
final class Leaves {
    private Leaves() {}

    /** What is done with each type. */
    interface Visitor {
        <T> void add(Class<T> type, Function<String, T> parse);
    }

    static void forEach(Visitor visitor) {
        visitor.add(RecordId.class, RecordId::of);
        visitor.add(EdtfDate.class, EdtfDate::parse);
        visitor.add(Pointer.class, Pointer::parse);
        visitor.add(Basis.class, Basis::of);
        visitor.add(Belonging.class, Belonging::of);
        visitor.add(Connectivity.class, Connectivity::of);
        visitor.add(Country.class, Country::of);
        visitor.add(Field.class, Field::of);
        visitor.add(IdentifierScheme.class, IdentifierScheme::of);
        visitor.add(Indicator.class, Indicator::of);
        visitor.add(MilestoneEvent.class, MilestoneEvent::of);
        visitor.add(OrganizationKind.class, OrganizationKind::of);
        visitor.add(OtherNameKind.class, OtherNameKind::of);
        visitor.add(PlaceRole.class, PlaceRole::of);
        visitor.add(Precision.class, Precision::of);
        visitor.add(PriorityArea.class, PriorityArea::of);
        visitor.add(ProjectKind.class, ProjectKind::of);
        visitor.add(Role.class, Role::of);
        visitor.add(Stance.class, Stance::of);
        visitor.add(Status.class, Status::of);
        visitor.add(TransportMode.class, TransportMode::of);
        visitor.add(Unit.class, Unit::of);
    }
}
