package org.lancangmekong.core.model;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.Connectivity;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.EventMode;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.FrameworkKind;
import org.lancangmekong.core.vocabulary.Level;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PrincipleKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProgrammeKind;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Reading;
import org.lancangmekong.core.vocabulary.Standing;
import org.lancangmekong.core.vocabulary.TermScheme;
import org.lancangmekong.core.vocabulary.TransportMode;

// spotless:off
/** Gets and sets the members of each type. Made from the tables; not written by hand, see CONTRIBUTING. */
final class RecordAccessors {
    private RecordAccessors() {}

    static final class OfMechanism extends Accessors<Mechanism, MechanismBuilder> {
        @Override
        public MechanismBuilder newBuilder() {
            return Mechanism.builder();
        }

        @Override
        public Mechanism build(MechanismBuilder builder) {
            return builder.build();
        }

        @Override
        public Mechanism make(Object[] values, int from) {
            return MechanismBuilder.ImmutableMechanism.of(
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (RecordId) values[from],
                    (MechanismKind) values[from + 6],
                    Optional.ofNullable((Level) values[from + 7]),
                    Optional.ofNullable((RecordId) values[from + 8]),
                    orEmpty(values[from + 9]),
                    orEmpty(values[from + 10]),
                    orEmpty(values[from + 11]),
                    Optional.ofNullable((Period) values[from + 12]),
                    Optional.ofNullable((Place) values[from + 13]),
                    orEmpty(values[from + 14]),
                    orEmpty(values[from + 15]),
                    orEmpty(values[from + 16]),
                    orEmpty(values[from + 17]));
        }

        @Override
        public Object get(Mechanism object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.kind();
                case 7 -> object.level().orElse(null);
                case 8 -> object.parent().orElse(null);
                case 9 -> unlessEmpty(object.pillars());
                case 10 -> unlessEmpty(object.areas());
                case 11 -> unlessEmpty(object.fields());
                case 12 -> object.cadence().orElse(null);
                case 13 -> object.seat().orElse(null);
                case 14 -> unlessEmpty(object.participants());
                case 15 -> unlessEmpty(object.alignments());
                case 16 -> unlessEmpty(object.history());
                case 17 -> unlessEmpty(object.figures());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(MechanismBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.kind((MechanismKind) value);
                case 7 -> builder.level((Level) value);
                case 8 -> builder.parent((RecordId) value);
                case 9 -> builder.pillars((List<Pillar>) value);
                case 10 -> builder.areas((List<PriorityArea>) value);
                case 11 -> builder.fields((List<Field>) value);
                case 12 -> builder.cadence((Period) value);
                case 13 -> builder.seat((Place) value);
                case 14 -> builder.participants((List<Participant>) value);
                case 15 -> builder.alignments((List<Alignment>) value);
                case 16 -> builder.history((List<Milestone>) value);
                case 17 -> builder.figures((List<Figure>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Mechanism object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(MechanismBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfEvent extends Accessors<Event, EventBuilder> {
        @Override
        public EventBuilder newBuilder() {
            return Event.builder();
        }

        @Override
        public Event build(EventBuilder builder) {
            return builder.build();
        }

        @Override
        public Event make(Object[] values, int from) {
            return EventBuilder.ImmutableEvent.of(
                    (RecordId) values[from],
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (RecordId) values[from + 6],
                    Optional.ofNullable((Integer) values[from + 7]),
                    (EdtfDate) values[from + 8],
                    values[from + 9] == null ? false : (Boolean) values[from + 9],
                    Optional.ofNullable((EventMode) values[from + 10]),
                    Optional.ofNullable((Place) values[from + 11]),
                    Optional.ofNullable((LocalizedText) values[from + 12]),
                    orEmpty(values[from + 13]),
                    orEmpty(values[from + 14]));
        }

        @Override
        public Object get(Event object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.of();
                case 7 -> object.ordinal().orElse(null);
                case 8 -> object.when();
                case 9 -> object.planned();
                case 10 -> object.mode().orElse(null);
                case 11 -> object.place().orElse(null);
                case 12 -> object.theme().orElse(null);
                case 13 -> unlessEmpty(object.participants());
                case 14 -> unlessEmpty(object.figures());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(EventBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.of((RecordId) value);
                case 7 -> builder.ordinal((Integer) value);
                case 8 -> builder.when((EdtfDate) value);
                case 9 -> builder.planned((Boolean) value);
                case 10 -> builder.mode((EventMode) value);
                case 11 -> builder.place((Place) value);
                case 12 -> builder.theme((LocalizedText) value);
                case 13 -> builder.participants((List<Participant>) value);
                case 14 -> builder.figures((List<Figure>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Event object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(EventBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfDocument extends Accessors<Document, DocumentBuilder> {
        @Override
        public DocumentBuilder newBuilder() {
            return Document.builder();
        }

        @Override
        public Document build(DocumentBuilder builder) {
            return builder.build();
        }

        @Override
        public Document make(Object[] values, int from) {
            return DocumentBuilder.ImmutableDocument.of(
                    (RecordId) values[from],
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (DocumentKind) values[from + 6],
                    Optional.ofNullable((RecordId) values[from + 7]),
                    Optional.ofNullable((Standing) values[from + 8]),
                    Optional.ofNullable((EdtfDate) values[from + 9]),
                    Optional.ofNullable((RecordId) values[from + 10]),
                    Optional.ofNullable((EdtfDate) values[from + 11]),
                    orEmpty(values[from + 12]),
                    orEmpty(values[from + 13]),
                    orEmpty(values[from + 14]),
                    orEmpty(values[from + 15]));
        }

        @Override
        public Object get(Document object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.kind();
                case 7 -> object.event().orElse(null);
                case 8 -> object.standing().orElse(null);
                case 9 -> object.date().orElse(null);
                case 10 -> object.issuer().orElse(null);
                case 11 -> object.period().orElse(null);
                case 12 -> unlessEmpty(object.participants());
                case 13 -> unlessEmpty(object.areas());
                case 14 -> unlessEmpty(object.alignments());
                case 15 -> unlessEmpty(object.figures());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(DocumentBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.kind((DocumentKind) value);
                case 7 -> builder.event((RecordId) value);
                case 8 -> builder.standing((Standing) value);
                case 9 -> builder.date((EdtfDate) value);
                case 10 -> builder.issuer((RecordId) value);
                case 11 -> builder.period((EdtfDate) value);
                case 12 -> builder.participants((List<Participant>) value);
                case 13 -> builder.areas((List<PriorityArea>) value);
                case 14 -> builder.alignments((List<Alignment>) value);
                case 15 -> builder.figures((List<Figure>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Document object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(DocumentBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfProgramme extends Accessors<Programme, ProgrammeBuilder> {
        @Override
        public ProgrammeBuilder newBuilder() {
            return Programme.builder();
        }

        @Override
        public Programme build(ProgrammeBuilder builder) {
            return builder.build();
        }

        @Override
        public Programme make(Object[] values, int from) {
            return ProgrammeBuilder.ImmutableProgramme.of(
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (RecordId) values[from],
                    (ProgrammeKind) values[from + 6],
                    Optional.ofNullable((RecordId) values[from + 7]),
                    Optional.ofNullable((Belonging) values[from + 8]),
                    Optional.ofNullable((Period) values[from + 9]),
                    orEmpty(values[from + 10]),
                    orEmpty(values[from + 11]),
                    orEmpty(values[from + 12]),
                    orEmpty(values[from + 13]),
                    orEmpty(values[from + 14]),
                    orEmpty(values[from + 15]),
                    orEmpty(values[from + 16]));
        }

        @Override
        public Object get(Programme object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.kind();
                case 7 -> object.mechanism().orElse(null);
                case 8 -> object.belonging().orElse(null);
                case 9 -> object.cadence().orElse(null);
                case 10 -> unlessEmpty(object.pillars());
                case 11 -> unlessEmpty(object.areas());
                case 12 -> unlessEmpty(object.fields());
                case 13 -> unlessEmpty(object.participants());
                case 14 -> unlessEmpty(object.places());
                case 15 -> unlessEmpty(object.history());
                case 16 -> unlessEmpty(object.figures());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(ProgrammeBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.kind((ProgrammeKind) value);
                case 7 -> builder.mechanism((RecordId) value);
                case 8 -> builder.belonging((Belonging) value);
                case 9 -> builder.cadence((Period) value);
                case 10 -> builder.pillars((List<Pillar>) value);
                case 11 -> builder.areas((List<PriorityArea>) value);
                case 12 -> builder.fields((List<Field>) value);
                case 13 -> builder.participants((List<Participant>) value);
                case 14 -> builder.places((List<Place>) value);
                case 15 -> builder.history((List<Milestone>) value);
                case 16 -> builder.figures((List<Figure>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Programme object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(ProgrammeBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfProject extends Accessors<Project, ProjectBuilder> {
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
            return ProjectBuilder.ImmutableProject.of(
                    (RecordId) values[from],
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (ProjectKind) values[from + 6],
                    Optional.ofNullable((Belonging) values[from + 7]),
                    Optional.ofNullable((RecordId) values[from + 8]),
                    Optional.ofNullable((RecordId) values[from + 9]),
                    Optional.ofNullable((RecordId) values[from + 10]),
                    Optional.ofNullable((Connectivity) values[from + 11]),
                    orEmpty(values[from + 12]),
                    orEmpty(values[from + 13]),
                    orEmpty(values[from + 14]),
                    orEmpty(values[from + 15]),
                    orEmpty(values[from + 16]),
                    orEmpty(values[from + 17]),
                    orEmpty(values[from + 18]));
        }

        @Override
        public Object get(Project object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.kind();
                case 7 -> object.belonging().orElse(null);
                case 8 -> object.partOf().orElse(null);
                case 9 -> object.programme().orElse(null);
                case 10 -> object.agreement().orElse(null);
                case 11 -> object.connectivity().orElse(null);
                case 12 -> unlessEmpty(object.modes());
                case 13 -> unlessEmpty(object.areas());
                case 14 -> unlessEmpty(object.fields());
                case 15 -> unlessEmpty(object.participants());
                case 16 -> unlessEmpty(object.places());
                case 17 -> unlessEmpty(object.history());
                case 18 -> unlessEmpty(object.figures());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(ProjectBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.kind((ProjectKind) value);
                case 7 -> builder.belonging((Belonging) value);
                case 8 -> builder.partOf((RecordId) value);
                case 9 -> builder.programme((RecordId) value);
                case 10 -> builder.agreement((RecordId) value);
                case 11 -> builder.connectivity((Connectivity) value);
                case 12 -> builder.modes((List<TransportMode>) value);
                case 13 -> builder.areas((List<PriorityArea>) value);
                case 14 -> builder.fields((List<Field>) value);
                case 15 -> builder.participants((List<Participant>) value);
                case 16 -> builder.places((List<Place>) value);
                case 17 -> builder.history((List<Milestone>) value);
                case 18 -> builder.figures((List<Figure>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Project object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(ProjectBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfFramework extends Accessors<Framework, FrameworkBuilder> {
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
            return FrameworkBuilder.ImmutableFramework.of(
                    (RecordId) values[from],
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (FrameworkKind) values[from + 6],
                    Optional.ofNullable((CommunityScope) values[from + 7]),
                    orEmpty(values[from + 8]),
                    orEmpty(values[from + 9]),
                    orEmpty(values[from + 10]),
                    orEmpty(values[from + 11]));
        }

        @Override
        public Object get(Framework object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.kind();
                case 7 -> object.scope().orElse(null);
                case 8 -> unlessEmpty(object.fields());
                case 9 -> unlessEmpty(object.modes());
                case 10 -> unlessEmpty(object.participants());
                case 11 -> unlessEmpty(object.history());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(FrameworkBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.kind((FrameworkKind) value);
                case 7 -> builder.scope((CommunityScope) value);
                case 8 -> builder.fields((List<Field>) value);
                case 9 -> builder.modes((List<TransportMode>) value);
                case 10 -> builder.participants((List<Participant>) value);
                case 11 -> builder.history((List<Milestone>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Framework object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(FrameworkBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfPrinciple extends Accessors<Principle, PrincipleBuilder> {
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
            return PrincipleBuilder.ImmutablePrinciple.of(
                    (RecordId) values[from],
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (PrincipleKind) values[from + 6],
                    orEmpty(values[from + 7]));
        }

        @Override
        public Object get(Principle object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.kind();
                case 7 -> unlessEmpty(object.elements());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(PrincipleBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.kind((PrincipleKind) value);
                case 7 -> builder.elements((List<LocalizedText>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Principle object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(PrincipleBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfPhase extends Accessors<Phase, PhaseBuilder> {
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
            return PhaseBuilder.ImmutablePhase.of(
                    (RecordId) values[from],
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (RecordId) values[from + 6],
                    Optional.ofNullable((Integer) values[from + 7]),
                    Optional.ofNullable((EdtfDate) values[from + 8]));
        }

        @Override
        public Object get(Phase object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.of();
                case 7 -> object.ordinal().orElse(null);
                case 8 -> object.period().orElse(null);
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(PhaseBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.of((RecordId) value);
                case 7 -> builder.ordinal((Integer) value);
                case 8 -> builder.period((EdtfDate) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Phase object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(PhaseBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfTerm extends Accessors<Term, TermBuilder> {
        @Override
        public TermBuilder newBuilder() {
            return Term.builder();
        }

        @Override
        public Term build(TermBuilder builder) {
            return builder.build();
        }

        @Override
        public Term make(Object[] values, int from) {
            return TermBuilder.ImmutableTerm.of(
                    (RecordId) values[from],
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (TermScheme) values[from + 6],
                    (String) values[from + 7]);
        }

        @Override
        public Object get(Term object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.scheme();
                case 7 -> object.code();
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(TermBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.scheme((TermScheme) value);
                case 7 -> builder.code((String) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Term object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(TermBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfOrganization extends Accessors<Organization, OrganizationBuilder> {
        @Override
        public OrganizationBuilder newBuilder() {
            return Organization.builder();
        }

        @Override
        public Organization build(OrganizationBuilder builder) {
            return builder.build();
        }

        @Override
        public Organization make(Object[] values, int from) {
            return OrganizationBuilder.ImmutableOrganization.of(
                    (RecordId) values[from],
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (OrganizationKind) values[from + 6],
                    Optional.ofNullable((Country) values[from + 7]));
        }

        @Override
        public Object get(Organization object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.kind();
                case 7 -> object.country().orElse(null);
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(OrganizationBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.kind((OrganizationKind) value);
                case 7 -> builder.country((Country) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Organization object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(OrganizationBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfSource extends Accessors<Source, SourceBuilder> {
        @Override
        public SourceBuilder newBuilder() {
            return Source.builder();
        }

        @Override
        public Source build(SourceBuilder builder) {
            return builder.build();
        }

        @Override
        public Source make(Object[] values, int from) {
            return SourceBuilder.ImmutableSource.of(
                    (RecordId) values[from],
                    (LocalizedText) values[from + 1],
                    orEmpty(values[from + 2]),
                    orEmpty(values[from + 3]),
                    Optional.ofNullable((LocalizedText) values[from + 4]),
                    orEmpty(values[from + 5]),
                    Map.of(),
                    (String) values[from + 6],
                    Optional.ofNullable((EdtfDate) values[from + 7]),
                    Optional.ofNullable((URI) values[from + 8]),
                    Optional.ofNullable((LanguageTag) values[from + 9]),
                    Optional.ofNullable((String) values[from + 10]),
                    Optional.ofNullable((String) values[from + 11]),
                    Optional.ofNullable((String) values[from + 12]),
                    Optional.ofNullable((LanguageTag) values[from + 13]),
                    Optional.ofNullable((RecordId) values[from + 14]),
                    Optional.ofNullable((Reading) values[from + 15]));
        }

        @Override
        public Object get(Source object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                case 6 -> object.publisher();
                case 7 -> object.published().orElse(null);
                case 8 -> object.url().orElse(null);
                case 9 -> object.language().orElse(null);
                case 10 -> object.author().orElse(null);
                case 11 -> object.authorRole().orElse(null);
                case 12 -> object.translator().orElse(null);
                case 13 -> object.originalLanguage().orElse(null);
                case 14 -> object.repeats().orElse(null);
                case 15 -> object.read().orElse(null);
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(SourceBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                case 6 -> builder.publisher((String) value);
                case 7 -> builder.published((EdtfDate) value);
                case 8 -> builder.url((URI) value);
                case 9 -> builder.language((LanguageTag) value);
                case 10 -> builder.author((String) value);
                case 11 -> builder.authorRole((String) value);
                case 12 -> builder.translator((String) value);
                case 13 -> builder.originalLanguage((LanguageTag) value);
                case 14 -> builder.repeats((RecordId) value);
                case 15 -> builder.read((Reading) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(Source object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(SourceBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }

    static final class OfUnknownRecord extends Accessors<UnknownRecord, UnknownRecordBuilder> {
        @Override
        public UnknownRecordBuilder newBuilder() {
            return UnknownRecord.builder();
        }

        @Override
        public UnknownRecord build(UnknownRecordBuilder builder) {
            return builder.build();
        }

        @Override
        public UnknownRecord make(Object[] values, int from) {
            throw new UnsupportedOperationException("it has more than members");
        }

        @Override
        public Object get(UnknownRecord object, int member) {
            return switch (member) {
                case 0 -> object.id();
                case 1 -> object.name();
                case 2 -> unlessEmpty(object.evidence());
                case 3 -> unlessEmpty(object.otherNames());
                case 4 -> object.summary().orElse(null);
                case 5 -> unlessEmpty(object.complete());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        @SuppressWarnings("unchecked") // a member's value is of its kind's type
        public void set(UnknownRecordBuilder builder, int member, Object value) {
            switch (member) {
                case 0 -> builder.id((RecordId) value);
                case 1 -> builder.name((LocalizedText) value);
                case 2 -> builder.evidence((List<Evidence>) value);
                case 3 -> builder.otherNames((List<OtherName>) value);
                case 4 -> builder.summary((LocalizedText) value);
                case 5 -> builder.complete((List<String>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Map<String, JsonValue> extensions(UnknownRecord object) {
            return object.extensions();
        }

        @Override
        @SuppressWarnings("unchecked") // extensions are of the table's kind
        public void setExtensions(UnknownRecordBuilder builder, Map<String, ?> values) {
            builder.extensions((Map<String, JsonValue>) values);
        }
    }
}
// spotless:on
