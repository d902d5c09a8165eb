// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.vocabulary.Stance;

/** Gets and sets the members of {@link Evidence} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class EvidenceAccessors extends Accessors<Evidence, EvidenceBuilder> implements SoundMaker<Evidence> {
    private static final int SOURCE = 0;
    private static final int AT = 1;
    private static final int ABOUT = 2;
    private static final int STANCE = 3;
    private static final int SAYS = 4;
    private static final int QUOTE = 5;
    private static final int AS_OF = 6;
    private static final int NOTE = 7;

    @Override
    public EvidenceBuilder newBuilder() {
        return Evidence.builder();
    }

    @Override
    public Evidence build(EvidenceBuilder builder) {
        return builder.build();
    }

    @Override
    public Evidence make(Object[] values, int from) {
        Evidence made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Evidence makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Evidence of(Object[] values, int from) {
        return ImmutableEvidence.of(
                (RecordId) values[from + SOURCE],
                (String) values[from + AT],
                FixedList.copyOf((List<Pointer>) values[from + ABOUT]),
                values[from + STANCE] == null ? Stance.SUPPORTS : (Stance) values[from + STANCE],
                (JsonValue) values[from + SAYS],
                (LocalizedText) values[from + QUOTE],
                (EdtfDate) values[from + AS_OF],
                (String) values[from + NOTE],
                Map.of());
    }

    @Override
    public Object get(Evidence object, int member) {
        return switch (member) {
            case SOURCE -> object.source();
            case AT -> object.at().orElse(null);
            case ABOUT -> unlessEmpty(object.about());
            case STANCE -> object.stance();
            case SAYS -> object.says().orElse(null);
            case QUOTE -> object.quote().orElse(null);
            case AS_OF -> object.asOf().orElse(null);
            case NOTE -> object.note().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(EvidenceBuilder builder, int member, Object value) {
        switch (member) {
            case SOURCE -> builder.source((RecordId) value);
            case AT -> builder.at((String) value);
            case ABOUT -> builder.about((List<Pointer>) value);
            case STANCE -> builder.stance((Stance) value);
            case SAYS -> builder.says((JsonValue) value);
            case QUOTE -> builder.quote((LocalizedText) value);
            case AS_OF -> builder.asOf((EdtfDate) value);
            case NOTE -> builder.note((String) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Evidence object) {
        return fits(TextKind.TEXT, object.at())
                && fits(Evidence.Table.POINTER, object.about())
                && fits(EdtfDate.POINT, object.asOf())
                && fits(TextKind.TEXT, object.note());
    }

    @Override
    public Map<String, ?> extensions(Evidence object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(EvidenceBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
