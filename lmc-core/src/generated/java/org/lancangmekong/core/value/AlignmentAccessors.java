// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.List;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.vocabulary.AlignmentRole;

/** Gets and sets the members of {@link Alignment} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class AlignmentAccessors extends Accessors<Alignment, AlignmentBuilder> implements SoundMaker<Alignment> {
    private static final int FRAMEWORK = 0;
    private static final int ROLE = 1;
    private static final int WHEN = 2;
    private static final int EVIDENCE = 3;

    @Override
    public AlignmentBuilder newBuilder() {
        return Alignment.builder();
    }

    @Override
    public Alignment build(AlignmentBuilder builder) {
        return builder.build();
    }

    @Override
    public Alignment make(Object[] values, int from) {
        Alignment made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Alignment makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Alignment of(Object[] values, int from) {
        return ImmutableAlignment.of(
                (RecordId) values[from + FRAMEWORK],
                (AlignmentRole) values[from + ROLE],
                (EdtfDate) values[from + WHEN],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]));
    }

    @Override
    public Object get(Alignment object, int member) {
        return switch (member) {
            case FRAMEWORK -> object.framework();
            case ROLE -> object.role();
            case WHEN -> object.when().orElse(null);
            case EVIDENCE -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(AlignmentBuilder builder, int member, Object value) {
        switch (member) {
            case FRAMEWORK -> builder.framework((RecordId) value);
            case ROLE -> builder.role((AlignmentRole) value);
            case WHEN -> builder.when((EdtfDate) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Alignment object) {
        return fits(EdtfDate.PERIOD, object.when());
    }
}
