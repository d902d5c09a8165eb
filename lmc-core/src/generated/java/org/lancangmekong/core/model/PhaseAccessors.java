// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;

/** Gets and sets the members of {@link Phase} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class PhaseAccessors extends Accessors<Phase, PhaseBuilder> implements SoundMaker<Phase> {
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
    private static final int PERIOD = 10;

    @Override
    public PhaseBuilder newBuilder() {
        return Phase.builder();
    }

    @Override
    public Phase build(PhaseBuilder builder) {
        return builder.build();
    }

    @Override
    public Phase make(Object[] values, int from) {
        Phase made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Phase makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Phase of(Object[] values, int from) {
        return ImmutablePhase.of(
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
                (EdtfDate) values[from + PERIOD]);
    }

    @Override
    public Object get(Phase object, int member) {
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
            case PERIOD -> object.period().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(PhaseBuilder builder, int member, Object value) {
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
            case PERIOD -> builder.period((EdtfDate) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Phase object) {
        return fits(MemberKinds.COMPLETE, object.complete())
                && fits(MemberKinds.ORDINAL, object.ordinal())
                && fits(EdtfDate.PERIOD, object.period());
    }

    @Override
    public Map<String, ?> extensions(Phase object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(PhaseBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
