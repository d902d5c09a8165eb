// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.Role;

/** Gets and sets the members of {@link Participant} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class ParticipantAccessors extends Accessors<Participant, ParticipantBuilder> implements SoundMaker<Participant> {
    private static final int ROLE = 0;
    private static final int COUNTRY = 1;
    private static final int ACTOR = 2;
    private static final int ACTOR_KIND = 3;
    private static final int PERSON = 4;
    private static final int OFFICE = 5;
    private static final int SHARE = 6;
    private static final int PERIOD = 7;
    private static final int EVIDENCE = 8;

    @Override
    public ParticipantBuilder newBuilder() {
        return Participant.builder();
    }

    @Override
    public Participant build(ParticipantBuilder builder) {
        return builder.build();
    }

    @Override
    public Participant make(Object[] values, int from) {
        Participant made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Participant makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Participant of(Object[] values, int from) {
        return ImmutableParticipant.of(
                (Role) values[from + ROLE],
                (Country) values[from + COUNTRY],
                (RecordId) values[from + ACTOR],
                (OrganizationKind) values[from + ACTOR_KIND],
                (LocalizedText) values[from + PERSON],
                (LocalizedText) values[from + OFFICE],
                (Quantity) values[from + SHARE],
                (EdtfDate) values[from + PERIOD],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]),
                Map.of());
    }

    @Override
    public Object get(Participant object, int member) {
        return switch (member) {
            case ROLE -> object.role();
            case COUNTRY -> object.country().orElse(null);
            case ACTOR -> object.actor().orElse(null);
            case ACTOR_KIND -> object.actorKind().orElse(null);
            case PERSON -> object.person().orElse(null);
            case OFFICE -> object.office().orElse(null);
            case SHARE -> object.share().orElse(null);
            case PERIOD -> object.period().orElse(null);
            case EVIDENCE -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(ParticipantBuilder builder, int member, Object value) {
        switch (member) {
            case ROLE -> builder.role((Role) value);
            case COUNTRY -> builder.country((Country) value);
            case ACTOR -> builder.actor((RecordId) value);
            case ACTOR_KIND -> builder.actorKind((OrganizationKind) value);
            case PERSON -> builder.person((LocalizedText) value);
            case OFFICE -> builder.office((LocalizedText) value);
            case SHARE -> builder.share((Quantity) value);
            case PERIOD -> builder.period((EdtfDate) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Participant object) {
        return fits(EdtfDate.PERIOD, object.period());
    }

    @Override
    public Map<String, ?> extensions(Participant object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(ParticipantBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
