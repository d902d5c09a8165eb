// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.FrameworkKind;
import org.lancangmekong.core.vocabulary.TransportMode;

/** Gets and sets the members of {@link Framework} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class FrameworkAccessors extends Accessors<Framework, FrameworkBuilder> implements SoundMaker<Framework> {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int EVIDENCE = 2;
    private static final int OTHER_NAMES = 3;
    private static final int IDENTIFIERS = 4;
    private static final int FORMER_IDS = 5;
    private static final int SUMMARY = 6;
    private static final int COMPLETE = 7;
    private static final int KIND = 8;
    private static final int SCOPE = 9;
    private static final int FIELDS = 10;
    private static final int MODES = 11;
    private static final int PARTICIPANTS = 12;
    private static final int HISTORY = 13;

    @Override
    public FrameworkBuilder newBuilder() {
        return Framework.builder();
    }

    @Override
    public Framework build(FrameworkBuilder builder) {
        return builder.build();
    }

    @Override
    public Framework make(Object[] values, int from) {
        Framework made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Framework makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Framework of(Object[] values, int from) {
        return ImmutableFramework.of(
                (RecordId) values[from + ID],
                (LocalizedText) values[from + NAME],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]),
                FixedList.copyOf((List<OtherName>) values[from + OTHER_NAMES]),
                FixedList.copyOf((List<Identifier>) values[from + IDENTIFIERS]),
                FixedList.copyOf((List<RecordId>) values[from + FORMER_IDS]),
                (LocalizedText) values[from + SUMMARY],
                FixedList.copyOf((List<String>) values[from + COMPLETE]),
                Map.of(),
                (FrameworkKind) values[from + KIND],
                (CommunityScope) values[from + SCOPE],
                FixedList.copyOf((List<Field>) values[from + FIELDS]),
                FixedList.copyOf((List<TransportMode>) values[from + MODES]),
                FixedList.copyOf((List<Participant>) values[from + PARTICIPANTS]),
                FixedList.copyOf((List<Milestone>) values[from + HISTORY]));
    }

    @Override
    public Object get(Framework object, int member) {
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
            case SCOPE -> object.scope().orElse(null);
            case FIELDS -> unlessEmpty(object.fields());
            case MODES -> unlessEmpty(object.modes());
            case PARTICIPANTS -> unlessEmpty(object.participants());
            case HISTORY -> unlessEmpty(object.history());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(FrameworkBuilder builder, int member, Object value) {
        switch (member) {
            case ID -> builder.id((RecordId) value);
            case NAME -> builder.name((LocalizedText) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            case OTHER_NAMES -> builder.otherNames((List<OtherName>) value);
            case IDENTIFIERS -> builder.identifiers((List<Identifier>) value);
            case FORMER_IDS -> builder.formerIds((List<RecordId>) value);
            case SUMMARY -> builder.summary((LocalizedText) value);
            case COMPLETE -> builder.complete((List<String>) value);
            case KIND -> builder.kind((FrameworkKind) value);
            case SCOPE -> builder.scope((CommunityScope) value);
            case FIELDS -> builder.fields((List<Field>) value);
            case MODES -> builder.modes((List<TransportMode>) value);
            case PARTICIPANTS -> builder.participants((List<Participant>) value);
            case HISTORY -> builder.history((List<Milestone>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Framework object) {
        return fits(MemberKinds.COMPLETE, object.complete());
    }

    @Override
    public Map<String, ?> extensions(Framework object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(FrameworkBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
