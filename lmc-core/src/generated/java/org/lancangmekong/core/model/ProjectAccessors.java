// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

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
import org.lancangmekong.core.vocabulary.Connectivity;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.TransportMode;

/** Gets and sets the members of {@link Project} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class ProjectAccessors extends Accessors<Project, ProjectBuilder> implements SoundMaker<Project> {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int EVIDENCE = 2;
    private static final int OTHER_NAMES = 3;
    private static final int IDENTIFIERS = 4;
    private static final int FORMER_IDS = 5;
    private static final int SUMMARY = 6;
    private static final int COMPLETE = 7;
    private static final int KIND = 8;
    private static final int BELONGING = 9;
    private static final int PART_OF = 10;
    private static final int PROGRAMME = 11;
    private static final int AGREEMENT = 12;
    private static final int CONNECTIVITY = 13;
    private static final int MODES = 14;
    private static final int AREAS = 15;
    private static final int FIELDS = 16;
    private static final int PARTICIPANTS = 17;
    private static final int PLACES = 18;
    private static final int HISTORY = 19;
    private static final int FIGURES = 20;

    @Override
    public ProjectBuilder newBuilder() {
        return Project.builder();
    }

    @Override
    public Project build(ProjectBuilder builder) {
        return builder.build();
    }

    @Override
    public Project make(Object[] values, int from) {
        Project made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Project makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Project of(Object[] values, int from) {
        return ImmutableProject.of(
                (RecordId) values[from + ID],
                (LocalizedText) values[from + NAME],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]),
                FixedList.copyOf((List<OtherName>) values[from + OTHER_NAMES]),
                FixedList.copyOf((List<Identifier>) values[from + IDENTIFIERS]),
                FixedList.copyOf((List<RecordId>) values[from + FORMER_IDS]),
                (LocalizedText) values[from + SUMMARY],
                FixedList.copyOf((List<String>) values[from + COMPLETE]),
                Map.of(),
                (ProjectKind) values[from + KIND],
                (Belonging) values[from + BELONGING],
                (RecordId) values[from + PART_OF],
                (RecordId) values[from + PROGRAMME],
                (RecordId) values[from + AGREEMENT],
                (Connectivity) values[from + CONNECTIVITY],
                FixedList.copyOf((List<TransportMode>) values[from + MODES]),
                FixedList.copyOf((List<PriorityArea>) values[from + AREAS]),
                FixedList.copyOf((List<Field>) values[from + FIELDS]),
                FixedList.copyOf((List<Participant>) values[from + PARTICIPANTS]),
                FixedList.copyOf((List<Place>) values[from + PLACES]),
                FixedList.copyOf((List<Milestone>) values[from + HISTORY]),
                FixedList.copyOf((List<Figure>) values[from + FIGURES]));
    }

    @Override
    public Object get(Project object, int member) {
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
            case BELONGING -> object.belonging().orElse(null);
            case PART_OF -> object.partOf().orElse(null);
            case PROGRAMME -> object.programme().orElse(null);
            case AGREEMENT -> object.agreement().orElse(null);
            case CONNECTIVITY -> object.connectivity().orElse(null);
            case MODES -> unlessEmpty(object.modes());
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
    public void set(ProjectBuilder builder, int member, Object value) {
        switch (member) {
            case ID -> builder.id((RecordId) value);
            case NAME -> builder.name((LocalizedText) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            case OTHER_NAMES -> builder.otherNames((List<OtherName>) value);
            case IDENTIFIERS -> builder.identifiers((List<Identifier>) value);
            case FORMER_IDS -> builder.formerIds((List<RecordId>) value);
            case SUMMARY -> builder.summary((LocalizedText) value);
            case COMPLETE -> builder.complete((List<String>) value);
            case KIND -> builder.kind((ProjectKind) value);
            case BELONGING -> builder.belonging((Belonging) value);
            case PART_OF -> builder.partOf((RecordId) value);
            case PROGRAMME -> builder.programme((RecordId) value);
            case AGREEMENT -> builder.agreement((RecordId) value);
            case CONNECTIVITY -> builder.connectivity((Connectivity) value);
            case MODES -> builder.modes((List<TransportMode>) value);
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
    public boolean isSound(Project object) {
        return fits(MemberKinds.COMPLETE, object.complete());
    }

    @Override
    public Map<String, ?> extensions(Project object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(ProjectBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
