// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.List;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.vocabulary.OtherNameKind;

/** Gets and sets the members of {@link OtherName} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class OtherNameAccessors extends Accessors<OtherName, OtherNameBuilder> implements SoundMaker<OtherName> {
    private static final int KIND = 0;
    private static final int TEXT = 1;
    private static final int PERIOD = 2;
    private static final int EVIDENCE = 3;

    @Override
    public OtherNameBuilder newBuilder() {
        return OtherName.builder();
    }

    @Override
    public OtherName build(OtherNameBuilder builder) {
        return builder.build();
    }

    @Override
    public OtherName make(Object[] values, int from) {
        OtherName made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public OtherName makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static OtherName of(Object[] values, int from) {
        return ImmutableOtherName.of(
                (OtherNameKind) values[from + KIND],
                (LocalizedText) values[from + TEXT],
                (EdtfDate) values[from + PERIOD],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]));
    }

    @Override
    public Object get(OtherName object, int member) {
        return switch (member) {
            case KIND -> object.kind();
            case TEXT -> object.text();
            case PERIOD -> object.period().orElse(null);
            case EVIDENCE -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(OtherNameBuilder builder, int member, Object value) {
        switch (member) {
            case KIND -> builder.kind((OtherNameKind) value);
            case TEXT -> builder.text((LocalizedText) value);
            case PERIOD -> builder.period((EdtfDate) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(OtherName object) {
        return fits(EdtfDate.PERIOD, object.period());
    }
}
