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
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.PrincipleKind;

/** Gets and sets the members of {@link Principle} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class PrincipleAccessors extends Accessors<Principle, PrincipleBuilder> implements SoundMaker<Principle> {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int EVIDENCE = 2;
    private static final int OTHER_NAMES = 3;
    private static final int IDENTIFIERS = 4;
    private static final int FORMER_IDS = 5;
    private static final int SUMMARY = 6;
    private static final int COMPLETE = 7;
    private static final int KIND = 8;
    private static final int ELEMENTS = 9;

    @Override
    public PrincipleBuilder newBuilder() {
        return Principle.builder();
    }

    @Override
    public Principle build(PrincipleBuilder builder) {
        return builder.build();
    }

    @Override
    public Principle make(Object[] values, int from) {
        Principle made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Principle makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Principle of(Object[] values, int from) {
        return ImmutablePrinciple.of(
                (RecordId) values[from + ID],
                (LocalizedText) values[from + NAME],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]),
                FixedList.copyOf((List<OtherName>) values[from + OTHER_NAMES]),
                FixedList.copyOf((List<Identifier>) values[from + IDENTIFIERS]),
                FixedList.copyOf((List<RecordId>) values[from + FORMER_IDS]),
                (LocalizedText) values[from + SUMMARY],
                FixedList.copyOf((List<String>) values[from + COMPLETE]),
                Map.of(),
                (PrincipleKind) values[from + KIND],
                FixedList.copyOf((List<LocalizedText>) values[from + ELEMENTS]));
    }

    @Override
    public Object get(Principle object, int member) {
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
            case ELEMENTS -> unlessEmpty(object.elements());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(PrincipleBuilder builder, int member, Object value) {
        switch (member) {
            case ID -> builder.id((RecordId) value);
            case NAME -> builder.name((LocalizedText) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            case OTHER_NAMES -> builder.otherNames((List<OtherName>) value);
            case IDENTIFIERS -> builder.identifiers((List<Identifier>) value);
            case FORMER_IDS -> builder.formerIds((List<RecordId>) value);
            case SUMMARY -> builder.summary((LocalizedText) value);
            case COMPLETE -> builder.complete((List<String>) value);
            case KIND -> builder.kind((PrincipleKind) value);
            case ELEMENTS -> builder.elements((List<LocalizedText>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Principle object) {
        return fits(MemberKinds.COMPLETE, object.complete());
    }

    @Override
    public Map<String, ?> extensions(Principle object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(PrincipleBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
