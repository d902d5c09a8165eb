// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProgrammeKind;

/** Gets and sets the members of {@link Programme} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class ProgrammeAccessors extends Accessors<Programme, ProgrammeBuilder> implements SoundMaker<Programme> {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int EVIDENCE = 2;
    private static final int OTHER_NAMES = 3;
    private static final int IDENTIFIERS = 4;
    private static final int FORMER_IDS = 5;
    private static final int SUMMARY = 6;
    private static final int COMPLETE = 7;
    private static final int KIND = 8;
    private static final int MECHANISM = 9;
    private static final int BELONGING = 10;
    private static final int CADENCE = 11;
    private static final int PILLARS = 12;
    private static final int AREAS = 13;
    private static final int FIELDS = 14;
    private static final int PARTICIPANTS = 15;
    private static final int PLACES = 16;
    private static final int HISTORY = 17;
    private static final int FIGURES = 18;

    @Override
    public ProgrammeBuilder newBuilder() {
        return Programme.builder();
    }

    @Override
    public Programme build(ProgrammeBuilder builder) {
        return builder.build();
    }

    @Override
    public Programme make(Object[] values, int from) {
        Programme made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Programme makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Programme of(Object[] values, int from) {
        return ImmutableProgramme.of(
                (LocalizedText) values[from + NAME],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]),
                FixedList.copyOf((List<OtherName>) values[from + OTHER_NAMES]),
                FixedList.copyOf((List<Identifier>) values[from + IDENTIFIERS]),
                FixedList.copyOf((List<RecordId>) values[from + FORMER_IDS]),
                (LocalizedText) values[from + SUMMARY],
                FixedList.copyOf((List<String>) values[from + COMPLETE]),
                Map.of(),
                (RecordId) values[from + ID],
                (ProgrammeKind) values[from + KIND],
                (RecordId) values[from + MECHANISM],
                (Belonging) values[from + BELONGING],
                (Period) values[from + CADENCE],
                FixedList.copyOf((List<Pillar>) values[from + PILLARS]),
                FixedList.copyOf((List<PriorityArea>) values[from + AREAS]),
                FixedList.copyOf((List<Field>) values[from + FIELDS]),
                FixedList.copyOf((List<Participant>) values[from + PARTICIPANTS]),
                FixedList.copyOf((List<Place>) values[from + PLACES]),
                FixedList.copyOf((List<Milestone>) values[from + HISTORY]),
                FixedList.copyOf((List<Figure>) values[from + FIGURES]));
    }

    @Override
    public Object get(Programme object, int member) {
        return switch (member) {
            case ID -> object.id();
            case NAME -> object.name();
            case EVIDENCE -> unlessEmpty(object.evidence());
            case OTHER_NAMES -> unlessEmpty(object.otherNames());
            case IDENTIFIERS -> unlessEmpty(object.identifiers());
            case FORMER_IDS -> unlessEmpty(object.formerIds());
            case SUMMARY -> object.summary().orElse(null);
            case COMPLETE -> unlessEmpty(object.complete());
            case KIND -> object.kind();
            case MECHANISM -> object.mechanism().orElse(null);
            case BELONGING -> object.belonging().orElse(null);
            case CADENCE -> object.cadence().orElse(null);
            case PILLARS -> unlessEmpty(object.pillars());
            case AREAS -> unlessEmpty(object.areas());
            case FIELDS -> unlessEmpty(object.fields());
            case PARTICIPANTS -> unlessEmpty(object.participants());
            case PLACES -> unlessEmpty(object.places());
            case HISTORY -> unlessEmpty(object.history());
            case FIGURES -> unlessEmpty(object.figures());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(ProgrammeBuilder builder, int member, Object value) {
        switch (member) {
            case ID -> builder.id((RecordId) value);
            case NAME -> builder.name((LocalizedText) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            case OTHER_NAMES -> builder.otherNames((List<OtherName>) value);
            case IDENTIFIERS -> builder.identifiers((List<Identifier>) value);
            case FORMER_IDS -> builder.formerIds((List<RecordId>) value);
            case SUMMARY -> builder.summary((LocalizedText) value);
            case COMPLETE -> builder.complete((List<String>) value);
            case KIND -> builder.kind((ProgrammeKind) value);
            case MECHANISM -> builder.mechanism((RecordId) value);
            case BELONGING -> builder.belonging((Belonging) value);
            case CADENCE -> builder.cadence((Period) value);
            case PILLARS -> builder.pillars((List<Pillar>) value);
            case AREAS -> builder.areas((List<PriorityArea>) value);
            case FIELDS -> builder.fields((List<Field>) value);
            case PARTICIPANTS -> builder.participants((List<Participant>) value);
            case PLACES -> builder.places((List<Place>) value);
            case HISTORY -> builder.history((List<Milestone>) value);
            case FIGURES -> builder.figures((List<Figure>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Programme object) {
        return fits(MemberKinds.COMPLETE, object.complete())
                && fits(MemberKinds.CADENCE, object.cadence());
    }

    @Override
    public Map<String, ?> extensions(Programme object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(ProgrammeBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
