package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.vocabulary.AlignmentRole;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.OtherNameKind;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.Precision;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.Unit;

// spotless:off
/** Gets and sets the members of each type. Made from the tables; not written by hand, see CONTRIBUTING. */
@SuppressWarnings("unchecked") // each type is asked of its own, and a member's value is of its kind's type
final class ValueAccessors<T, B> extends Accessors<T, B> {
    static final ValueAccessors<Alignment, AlignmentBuilder> ALIGNMENT = new ValueAccessors<>(0);
    static final ValueAccessors<Evidence, EvidenceBuilder> EVIDENCE = new ValueAccessors<>(1);
    static final ValueAccessors<Figure, FigureBuilder> FIGURE = new ValueAccessors<>(2);
    static final ValueAccessors<Milestone, MilestoneBuilder> MILESTONE = new ValueAccessors<>(3);
    static final ValueAccessors<OtherName, OtherNameBuilder> OTHER_NAME = new ValueAccessors<>(4);
    static final ValueAccessors<Participant, ParticipantBuilder> PARTICIPANT = new ValueAccessors<>(5);
    static final ValueAccessors<Place, PlaceBuilder> PLACE = new ValueAccessors<>(6);
    static final ValueAccessors<Quantity, QuantityBuilder> QUANTITY = new ValueAccessors<>(7);

    private final int type;

    private ValueAccessors(int type) {
        this.type = type;
    }

    @Override
    public B newBuilder() {
        switch (type) {
            case 0: return (B) Alignment.builder();
            case 1: return (B) Evidence.builder();
            case 2: return (B) Figure.builder();
            case 3: return (B) Milestone.builder();
            case 4: return (B) OtherName.builder();
            case 5: return (B) Participant.builder();
            case 6: return (B) Place.builder();
            case 7: return (B) Quantity.builder();
            default: throw new IllegalStateException("no type " + type);
        }
    }

    @Override
    public T build(B builder) {
        switch (type) {
            case 0: return (T) ((AlignmentBuilder) builder).build();
            case 1: return (T) ((EvidenceBuilder) builder).build();
            case 2: return (T) ((FigureBuilder) builder).build();
            case 3: return (T) ((MilestoneBuilder) builder).build();
            case 4: return (T) ((OtherNameBuilder) builder).build();
            case 5: return (T) ((ParticipantBuilder) builder).build();
            case 6: return (T) ((PlaceBuilder) builder).build();
            case 7: return (T) ((QuantityBuilder) builder).build();
            default: throw new IllegalStateException("no type " + type);
        }
    }

    @Override
    public T make(Object[] values, int from) {
        switch (type) {
            case 0: return (T) makeAlignment(values, from);
            case 1: return (T) makeEvidence(values, from);
            case 2: return (T) makeFigure(values, from);
            case 3: return (T) makeMilestone(values, from);
            case 4: return (T) makeOtherName(values, from);
            case 5: return (T) makeParticipant(values, from);
            case 6: return (T) makePlace(values, from);
            case 7: return (T) makeQuantity(values, from);
            default: throw new UnsupportedOperationException("it has more than members");
        }
    }

    @Override
    public Object get(T object, int member) {
        switch (type) {
            case 0: return get((Alignment) object, member);
            case 1: return get((Evidence) object, member);
            case 2: return get((Figure) object, member);
            case 3: return get((Milestone) object, member);
            case 4: return get((OtherName) object, member);
            case 5: return get((Participant) object, member);
            case 6: return get((Place) object, member);
            case 7: return get((Quantity) object, member);
            default: throw new IllegalStateException("no type " + type);
        }
    }

    @Override
    public void set(B builder, int member, Object value) {
        switch (type) {
            case 0: set((AlignmentBuilder) builder, member, value); break;
            case 1: set((EvidenceBuilder) builder, member, value); break;
            case 2: set((FigureBuilder) builder, member, value); break;
            case 3: set((MilestoneBuilder) builder, member, value); break;
            case 4: set((OtherNameBuilder) builder, member, value); break;
            case 5: set((ParticipantBuilder) builder, member, value); break;
            case 6: set((PlaceBuilder) builder, member, value); break;
            case 7: set((QuantityBuilder) builder, member, value); break;
            default: throw new IllegalStateException("no type " + type);
        }
    }

    @Override
    public Map<String, ?> extensions(T object) {
        switch (type) {
            case 1: return ((Evidence) object).extensions();
            case 2: return ((Figure) object).extensions();
            case 3: return ((Milestone) object).extensions();
            case 5: return ((Participant) object).extensions();
            default: throw new UnsupportedOperationException("the type is closed");
        }
    }

    @Override
    public void setExtensions(B builder, Map<String, ?> values) {
        switch (type) {
            case 1: ((EvidenceBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 2: ((FigureBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 3: ((MilestoneBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 5: ((ParticipantBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            default: throw new UnsupportedOperationException("the type is closed");
        }
    }

    private static Alignment makeAlignment(Object[] values, int from) {
        return AlignmentBuilder.ImmutableAlignment.of(
                (RecordId) values[from],
                (AlignmentRole) values[from + 1],
                Optional.ofNullable((EdtfDate) values[from + 2]),
                orEmpty(values[from + 3]));
    }

    private static Object get(Alignment object, int member) {
        return switch (member) {
            case 0 -> object.framework();
            case 1 -> object.role();
            case 2 -> object.when().orElse(null);
            case 3 -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    private static void set(AlignmentBuilder builder, int member, Object value) {
        switch (member) {
            case 0 -> builder.framework((RecordId) value);
            case 1 -> builder.role((AlignmentRole) value);
            case 2 -> builder.when((EdtfDate) value);
            case 3 -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    private static Evidence makeEvidence(Object[] values, int from) {
        return EvidenceBuilder.ImmutableEvidence.of(
                (RecordId) values[from],
                Optional.ofNullable((String) values[from + 1]),
                orEmpty(values[from + 2]),
                values[from + 3] == null ? Stance.SUPPORTS : (Stance) values[from + 3],
                Optional.ofNullable((JsonValue) values[from + 4]),
                Optional.ofNullable((LocalizedText) values[from + 5]),
                Optional.ofNullable((EdtfDate) values[from + 6]),
                Optional.ofNullable((String) values[from + 7]),
                Map.of());
    }

    private static Object get(Evidence object, int member) {
        return switch (member) {
            case 0 -> object.source();
            case 1 -> object.at().orElse(null);
            case 2 -> unlessEmpty(object.about());
            case 3 -> object.stance();
            case 4 -> object.says().orElse(null);
            case 5 -> object.quote().orElse(null);
            case 6 -> object.asOf().orElse(null);
            case 7 -> object.note().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    private static void set(EvidenceBuilder builder, int member, Object value) {
        switch (member) {
            case 0 -> builder.source((RecordId) value);
            case 1 -> builder.at((String) value);
            case 2 -> builder.about((List<Pointer>) value);
            case 3 -> builder.stance((Stance) value);
            case 4 -> builder.says((JsonValue) value);
            case 5 -> builder.quote((LocalizedText) value);
            case 6 -> builder.asOf((EdtfDate) value);
            case 7 -> builder.note((String) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    private static Figure makeFigure(Object[] values, int from) {
        return FigureBuilder.ImmutableFigure.of(
                (Indicator) values[from],
                (Quantity) values[from + 1],
                (Basis) values[from + 2],
                Optional.ofNullable((EdtfDate) values[from + 3]),
                Optional.ofNullable((EdtfDate) values[from + 4]),
                Optional.ofNullable((Country) values[from + 5]),
                values[from + 6] == null ? false : (Boolean) values[from + 6],
                Optional.ofNullable((LocalizedText) values[from + 7]),
                orEmpty(values[from + 8]),
                Map.of());
    }

    private static Object get(Figure object, int member) {
        return switch (member) {
            case 0 -> object.indicator();
            case 1 -> object.value();
            case 2 -> object.basis();
            case 3 -> object.when().orElse(null);
            case 4 -> object.base().orElse(null);
            case 5 -> object.country().orElse(null);
            case 6 -> object.planned();
            case 7 -> object.note().orElse(null);
            case 8 -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    private static void set(FigureBuilder builder, int member, Object value) {
        switch (member) {
            case 0 -> builder.indicator((Indicator) value);
            case 1 -> builder.value((Quantity) value);
            case 2 -> builder.basis((Basis) value);
            case 3 -> builder.when((EdtfDate) value);
            case 4 -> builder.base((EdtfDate) value);
            case 5 -> builder.country((Country) value);
            case 6 -> builder.planned((Boolean) value);
            case 7 -> builder.note((LocalizedText) value);
            case 8 -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    private static Milestone makeMilestone(Object[] values, int from) {
        return MilestoneBuilder.ImmutableMilestone.of(
                (MilestoneEvent) values[from],
                Optional.ofNullable((EdtfDate) values[from + 1]),
                Optional.ofNullable((Status) values[from + 2]),
                values[from + 3] == null ? false : (Boolean) values[from + 3],
                orEmpty(values[from + 4]),
                Optional.ofNullable((LocalizedText) values[from + 5]),
                orEmpty(values[from + 6]),
                Map.of());
    }

    private static Object get(Milestone object, int member) {
        return switch (member) {
            case 0 -> object.event();
            case 1 -> object.date().orElse(null);
            case 2 -> object.status().orElse(null);
            case 3 -> object.planned();
            case 4 -> unlessEmpty(object.by());
            case 5 -> object.note().orElse(null);
            case 6 -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    private static void set(MilestoneBuilder builder, int member, Object value) {
        switch (member) {
            case 0 -> builder.event((MilestoneEvent) value);
            case 1 -> builder.date((EdtfDate) value);
            case 2 -> builder.status((Status) value);
            case 3 -> builder.planned((Boolean) value);
            case 4 -> builder.by((List<Country>) value);
            case 5 -> builder.note((LocalizedText) value);
            case 6 -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    private static OtherName makeOtherName(Object[] values, int from) {
        return OtherNameBuilder.ImmutableOtherName.of(
                (OtherNameKind) values[from],
                (LocalizedText) values[from + 1],
                Optional.ofNullable((EdtfDate) values[from + 2]),
                orEmpty(values[from + 3]));
    }

    private static Object get(OtherName object, int member) {
        return switch (member) {
            case 0 -> object.kind();
            case 1 -> object.text();
            case 2 -> object.period().orElse(null);
            case 3 -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    private static void set(OtherNameBuilder builder, int member, Object value) {
        switch (member) {
            case 0 -> builder.kind((OtherNameKind) value);
            case 1 -> builder.text((LocalizedText) value);
            case 2 -> builder.period((EdtfDate) value);
            case 3 -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    private static Participant makeParticipant(Object[] values, int from) {
        return ParticipantBuilder.ImmutableParticipant.of(
                (Role) values[from],
                Optional.ofNullable((Country) values[from + 1]),
                Optional.ofNullable((RecordId) values[from + 2]),
                Optional.ofNullable((OrganizationKind) values[from + 3]),
                Optional.ofNullable((LocalizedText) values[from + 4]),
                Optional.ofNullable((LocalizedText) values[from + 5]),
                Optional.ofNullable((Quantity) values[from + 6]),
                Optional.ofNullable((EdtfDate) values[from + 7]),
                orEmpty(values[from + 8]),
                Map.of());
    }

    private static Object get(Participant object, int member) {
        return switch (member) {
            case 0 -> object.role();
            case 1 -> object.country().orElse(null);
            case 2 -> object.actor().orElse(null);
            case 3 -> object.actorKind().orElse(null);
            case 4 -> object.person().orElse(null);
            case 5 -> object.office().orElse(null);
            case 6 -> object.share().orElse(null);
            case 7 -> object.period().orElse(null);
            case 8 -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    private static void set(ParticipantBuilder builder, int member, Object value) {
        switch (member) {
            case 0 -> builder.role((Role) value);
            case 1 -> builder.country((Country) value);
            case 2 -> builder.actor((RecordId) value);
            case 3 -> builder.actorKind((OrganizationKind) value);
            case 4 -> builder.person((LocalizedText) value);
            case 5 -> builder.office((LocalizedText) value);
            case 6 -> builder.share((Quantity) value);
            case 7 -> builder.period((EdtfDate) value);
            case 8 -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    private static Place makePlace(Object[] values, int from) {
        return PlaceBuilder.ImmutablePlace.of(
                Optional.ofNullable((LocalizedText) values[from]),
                Optional.ofNullable((Country) values[from + 1]),
                Optional.ofNullable((PlaceRole) values[from + 2]),
                Optional.ofNullable((BigDecimal) values[from + 3]),
                Optional.ofNullable((BigDecimal) values[from + 4]),
                Optional.ofNullable((Precision) values[from + 5]),
                orEmpty(values[from + 6]));
    }

    private static Object get(Place object, int member) {
        return switch (member) {
            case 0 -> object.name().orElse(null);
            case 1 -> object.country().orElse(null);
            case 2 -> object.role().orElse(null);
            case 3 -> object.lon().orElse(null);
            case 4 -> object.lat().orElse(null);
            case 5 -> object.precision().orElse(null);
            case 6 -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    private static void set(PlaceBuilder builder, int member, Object value) {
        switch (member) {
            case 0 -> builder.name((LocalizedText) value);
            case 1 -> builder.country((Country) value);
            case 2 -> builder.role((PlaceRole) value);
            case 3 -> builder.lon((BigDecimal) value);
            case 4 -> builder.lat((BigDecimal) value);
            case 5 -> builder.precision((Precision) value);
            case 6 -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    private static Quantity makeQuantity(Object[] values, int from) {
        return QuantityBuilder.ImmutableQuantity.of(
                Optional.ofNullable((BigDecimal) values[from]),
                Optional.ofNullable((BigDecimal) values[from + 1]),
                Optional.ofNullable((BigDecimal) values[from + 2]),
                Optional.ofNullable((BigDecimal) values[from + 3]),
                Optional.ofNullable((BigDecimal) values[from + 4]),
                Optional.ofNullable((BigDecimal) values[from + 5]),
                Optional.ofNullable((BigDecimal) values[from + 6]),
                (Unit) values[from + 7]);
    }

    private static Object get(Quantity object, int member) {
        return switch (member) {
            case 0 -> object.is().orElse(null);
            case 1 -> object.least().orElse(null);
            case 2 -> object.moreThan().orElse(null);
            case 3 -> object.most().orElse(null);
            case 4 -> object.lessThan().orElse(null);
            case 5 -> object.about().orElse(null);
            case 6 -> object.orderOf().orElse(null);
            case 7 -> object.unit();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    private static void set(QuantityBuilder builder, int member, Object value) {
        switch (member) {
            case 0 -> builder.is((BigDecimal) value);
            case 1 -> builder.least((BigDecimal) value);
            case 2 -> builder.moreThan((BigDecimal) value);
            case 3 -> builder.most((BigDecimal) value);
            case 4 -> builder.lessThan((BigDecimal) value);
            case 5 -> builder.about((BigDecimal) value);
            case 6 -> builder.orderOf((BigDecimal) value);
            case 7 -> builder.unit((Unit) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }
}
// spotless:on
