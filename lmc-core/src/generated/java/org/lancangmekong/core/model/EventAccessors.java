// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.EventMode;

/** Gets and sets the members of {@link Event} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class EventAccessors extends Accessors<Event, EventBuilder> implements SoundMaker<Event> {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int EVIDENCE = 2;
    private static final int OTHER_NAMES = 3;
    private static final int IDENTIFIERS = 4;
    private static final int FORMER_IDS = 5;
    private static final int SUMMARY = 6;
    private static final int COMPLETE = 7;
    private static final int OF = 8;
    private static final int ORDINAL = 9;
    private static final int WHEN = 10;
    private static final int PLANNED = 11;
    private static final int MODE = 12;
    private static final int PLACE = 13;
    private static final int THEME = 14;
    private static final int PARTICIPANTS = 15;
    private static final int FIGURES = 16;

    @Override
    public EventBuilder newBuilder() {
        return Event.builder();
    }

    @Override
    public Event build(EventBuilder builder) {
        return builder.build();
    }

    @Override
    public Event make(Object[] values, int from) {
        Event made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Event makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Event of(Object[] values, int from) {
        return ImmutableEvent.of(
                (RecordId) values[from + ID],
                (LocalizedText) values[from + NAME],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]),
                FixedList.copyOf((List<OtherName>) values[from + OTHER_NAMES]),
                FixedList.copyOf((List<Identifier>) values[from + IDENTIFIERS]),
                FixedList.copyOf((List<RecordId>) values[from + FORMER_IDS]),
                (LocalizedText) values[from + SUMMARY],
                FixedList.copyOf((List<String>) values[from + COMPLETE]),
                Map.of(),
                (RecordId) values[from + OF],
                (Integer) values[from + ORDINAL],
                (EdtfDate) values[from + WHEN],
                values[from + PLANNED] != null && (Boolean) values[from + PLANNED],
                (EventMode) values[from + MODE],
                (Place) values[from + PLACE],
                (LocalizedText) values[from + THEME],
                FixedList.copyOf((List<Participant>) values[from + PARTICIPANTS]),
                FixedList.copyOf((List<Figure>) values[from + FIGURES]));
    }

    @Override
    public Object get(Event object, int member) {
        return switch (member) {
            case ID -> object.id();
            case NAME -> object.name();
            case EVIDENCE -> unlessEmpty(object.evidence());
            case OTHER_NAMES -> unlessEmpty(object.otherNames());
            case IDENTIFIERS -> unlessEmpty(object.identifiers());
            case FORMER_IDS -> unlessEmpty(object.formerIds());
            case SUMMARY -> object.summary().orElse(null);
            case COMPLETE -> unlessEmpty(object.complete());
            case OF -> object.of();
            case ORDINAL -> object.ordinal().orElse(null);
            case WHEN -> object.when();
            case PLANNED -> object.planned();
            case MODE -> object.mode().orElse(null);
            case PLACE -> object.place().orElse(null);
            case THEME -> object.theme().orElse(null);
            case PARTICIPANTS -> unlessEmpty(object.participants());
            case FIGURES -> unlessEmpty(object.figures());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(EventBuilder builder, int member, Object value) {
        switch (member) {
            case ID -> builder.id((RecordId) value);
            case NAME -> builder.name((LocalizedText) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            case OTHER_NAMES -> builder.otherNames((List<OtherName>) value);
            case IDENTIFIERS -> builder.identifiers((List<Identifier>) value);
            case FORMER_IDS -> builder.formerIds((List<RecordId>) value);
            case SUMMARY -> builder.summary((LocalizedText) value);
            case COMPLETE -> builder.complete((List<String>) value);
            case OF -> builder.of((RecordId) value);
            case ORDINAL -> builder.ordinal((Integer) value);
            case WHEN -> builder.when((EdtfDate) value);
            case PLANNED -> builder.planned((Boolean) value);
            case MODE -> builder.mode((EventMode) value);
            case PLACE -> builder.place((Place) value);
            case THEME -> builder.theme((LocalizedText) value);
            case PARTICIPANTS -> builder.participants((List<Participant>) value);
            case FIGURES -> builder.figures((List<Figure>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Event object) {
        return fits(MemberKinds.COMPLETE, object.complete())
                && fits(MemberKinds.ORDINAL, object.ordinal())
                && fits(EdtfDate.PERIOD, object.when());
    }

    @Override
    public Map<String, ?> extensions(Event object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(EventBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
