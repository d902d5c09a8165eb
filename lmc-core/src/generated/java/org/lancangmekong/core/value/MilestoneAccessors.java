// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Status;

/** Gets and sets the members of {@link Milestone} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class MilestoneAccessors extends Accessors<Milestone, MilestoneBuilder> implements SoundMaker<Milestone> {
    private static final int EVENT = 0;
    private static final int DATE = 1;
    private static final int STATUS = 2;
    private static final int PLANNED = 3;
    private static final int BY = 4;
    private static final int NOTE = 5;
    private static final int EVIDENCE = 6;

    @Override
    public MilestoneBuilder newBuilder() {
        return Milestone.builder();
    }

    @Override
    public Milestone build(MilestoneBuilder builder) {
        return builder.build();
    }

    @Override
    public Milestone make(Object[] values, int from) {
        Milestone made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Milestone makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Milestone of(Object[] values, int from) {
        return ImmutableMilestone.of(
                (MilestoneEvent) values[from + EVENT],
                (EdtfDate) values[from + DATE],
                (Status) values[from + STATUS],
                values[from + PLANNED] != null && (Boolean) values[from + PLANNED],
                FixedList.copyOf((List<Country>) values[from + BY]),
                (LocalizedText) values[from + NOTE],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]),
                Map.of());
    }

    @Override
    public Object get(Milestone object, int member) {
        return switch (member) {
            case EVENT -> object.event();
            case DATE -> object.date().orElse(null);
            case STATUS -> object.status().orElse(null);
            case PLANNED -> object.planned();
            case BY -> unlessEmpty(object.by());
            case NOTE -> object.note().orElse(null);
            case EVIDENCE -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(MilestoneBuilder builder, int member, Object value) {
        switch (member) {
            case EVENT -> builder.event((MilestoneEvent) value);
            case DATE -> builder.date((EdtfDate) value);
            case STATUS -> builder.status((Status) value);
            case PLANNED -> builder.planned((Boolean) value);
            case BY -> builder.by((List<Country>) value);
            case NOTE -> builder.note((LocalizedText) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Milestone object) {
        return fits(EdtfDate.POINT, object.date());
    }

    @Override
    public Map<String, ?> extensions(Milestone object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(MilestoneBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
