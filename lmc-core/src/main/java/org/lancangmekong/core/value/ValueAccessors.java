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
final class ValueAccessors {
    private ValueAccessors() {}

    static final class OfAlignment extends Accessors<Alignment, AlignmentBuilder> {
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
            return AlignmentBuilder.ImmutableAlignment.of(
                    (RecordId) values[from],
                    (AlignmentRole) values[from + 1],
                    Optional.ofNullable((EdtfDate) values[from + 2]),
                    orEmpty(values[from + 3]));
        }

        @Override
        public Object get(Alignment object, int member) {
            return switch (member) {
                case 0 -> object.framework();
                case 1 -> object.role();
                case 2 -> object.when().orElse(null);
                case 3 -> unlessEmpty(object.evidence());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(AlignmentBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.framework((RecordId) value);
                case 1 -> builder.role((AlignmentRole) value);
                case 2 -> builder.when((EdtfDate) value);
                case 3 -> builder.evidence((List<Evidence>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }
    }

    static final class OfEvidence extends Accessors<Evidence, EvidenceBuilder> {
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

        @Override
        public Object get(Evidence object, int member) {
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

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(EvidenceBuilder builder, int member, Object value) {
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

        @Override
        public Map<String, JsonValue> extensions(Evidence object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(EvidenceBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfFigure extends Accessors<Figure, FigureBuilder> {
        @Override
        public FigureBuilder newBuilder() {
            return Figure.builder();
        }

        @Override
        public Figure build(FigureBuilder builder) {
            return builder.build();
        }

        @Override
        public Figure make(Object[] values, int from) {
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

        @Override
        public Object get(Figure object, int member) {
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

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(FigureBuilder builder, int member, Object value) {
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

        @Override
        public Map<String, JsonValue> extensions(Figure object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(FigureBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfMilestone extends Accessors<Milestone, MilestoneBuilder> {
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

        @Override
        public Object get(Milestone object, int member) {
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

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(MilestoneBuilder builder, int member, Object value) {
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

        @Override
        public Map<String, JsonValue> extensions(Milestone object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(MilestoneBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfOtherName extends Accessors<OtherName, OtherNameBuilder> {
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
            return OtherNameBuilder.ImmutableOtherName.of(
                    (OtherNameKind) values[from],
                    (LocalizedText) values[from + 1],
                    Optional.ofNullable((EdtfDate) values[from + 2]),
                    orEmpty(values[from + 3]));
        }

        @Override
        public Object get(OtherName object, int member) {
            return switch (member) {
                case 0 -> object.kind();
                case 1 -> object.text();
                case 2 -> object.period().orElse(null);
                case 3 -> unlessEmpty(object.evidence());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(OtherNameBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.kind((OtherNameKind) value);
                case 1 -> builder.text((LocalizedText) value);
                case 2 -> builder.period((EdtfDate) value);
                case 3 -> builder.evidence((List<Evidence>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }
    }

    static final class OfParticipant extends Accessors<Participant, ParticipantBuilder> {
        @Override
        public ParticipantBuilder newBuilder() {
            return Participant.builder();
        }

        @Override
        public Participant build(ParticipantBuilder builder) {
            return builder.build();
        }

        @Override
        public Participant make(Object[] values, int from) {
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

        @Override
        public Object get(Participant object, int member) {
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

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(ParticipantBuilder builder, int member, Object value) {
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

        @Override
        public Map<String, JsonValue> extensions(Participant object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(ParticipantBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfPlace extends Accessors<Place, PlaceBuilder> {
        @Override
        public PlaceBuilder newBuilder() {
            return Place.builder();
        }

        @Override
        public Place build(PlaceBuilder builder) {
            return builder.build();
        }

        @Override
        public Place make(Object[] values, int from) {
            return PlaceBuilder.ImmutablePlace.of(
                    Optional.ofNullable((LocalizedText) values[from]),
                    Optional.ofNullable((Country) values[from + 1]),
                    Optional.ofNullable((PlaceRole) values[from + 2]),
                    Optional.ofNullable((BigDecimal) values[from + 3]),
                    Optional.ofNullable((BigDecimal) values[from + 4]),
                    Optional.ofNullable((Precision) values[from + 5]),
                    orEmpty(values[from + 6]));
        }

        @Override
        public Object get(Place object, int member) {
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

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(PlaceBuilder builder, int member, Object value) {
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
    }

    static final class OfQuantity extends Accessors<Quantity, QuantityBuilder> {
        @Override
        public QuantityBuilder newBuilder() {
            return Quantity.builder();
        }

        @Override
        public Quantity build(QuantityBuilder builder) {
            return builder.build();
        }

        @Override
        public Quantity make(Object[] values, int from) {
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

        @Override
        public Object get(Quantity object, int member) {
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

        @Override
        public void set(QuantityBuilder builder, int member, Object value) {
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
}
// spotless:on
