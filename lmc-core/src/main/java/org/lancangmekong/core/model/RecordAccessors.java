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
@SuppressWarnings("unchecked") // each type is asked of its own, and a member's value is of its kind's type
final class RecordAccessors<T, B> extends Accessors<T, B> {
    static final RecordAccessors<Mechanism, MechanismBuilder> MECHANISM = new RecordAccessors<>(0);
    static final RecordAccessors<Event, EventBuilder> EVENT = new RecordAccessors<>(1);
    static final RecordAccessors<Document, DocumentBuilder> DOCUMENT = new RecordAccessors<>(2);
    static final RecordAccessors<Programme, ProgrammeBuilder> PROGRAMME = new RecordAccessors<>(3);
    static final RecordAccessors<Project, ProjectBuilder> PROJECT = new RecordAccessors<>(4);
    static final RecordAccessors<Framework, FrameworkBuilder> FRAMEWORK = new RecordAccessors<>(5);
    static final RecordAccessors<Principle, PrincipleBuilder> PRINCIPLE = new RecordAccessors<>(6);
    static final RecordAccessors<Phase, PhaseBuilder> PHASE = new RecordAccessors<>(7);
    static final RecordAccessors<Term, TermBuilder> TERM = new RecordAccessors<>(8);
    static final RecordAccessors<Organization, OrganizationBuilder> ORGANIZATION = new RecordAccessors<>(9);
    static final RecordAccessors<Source, SourceBuilder> SOURCE = new RecordAccessors<>(10);
    static final RecordAccessors<UnknownRecord, UnknownRecordBuilder> UNKNOWN_RECORD = new RecordAccessors<>(11);

    private final int type;

    private RecordAccessors(int type) {
        this.type = type;
    }

    @Override
    public B newBuilder() {
        switch (type) {
            case 0: return (B) Mechanism.builder();
            case 1: return (B) Event.builder();
            case 2: return (B) Document.builder();
            case 3: return (B) Programme.builder();
            case 4: return (B) Project.builder();
            case 5: return (B) Framework.builder();
            case 6: return (B) Principle.builder();
            case 7: return (B) Phase.builder();
            case 8: return (B) Term.builder();
            case 9: return (B) Organization.builder();
            case 10: return (B) Source.builder();
            case 11: return (B) UnknownRecord.builder();
            default: throw new IllegalStateException("no type " + type);
        }
    }

    @Override
    public T build(B builder) {
        switch (type) {
            case 0: return (T) ((MechanismBuilder) builder).build();
            case 1: return (T) ((EventBuilder) builder).build();
            case 2: return (T) ((DocumentBuilder) builder).build();
            case 3: return (T) ((ProgrammeBuilder) builder).build();
            case 4: return (T) ((ProjectBuilder) builder).build();
            case 5: return (T) ((FrameworkBuilder) builder).build();
            case 6: return (T) ((PrincipleBuilder) builder).build();
            case 7: return (T) ((PhaseBuilder) builder).build();
            case 8: return (T) ((TermBuilder) builder).build();
            case 9: return (T) ((OrganizationBuilder) builder).build();
            case 10: return (T) ((SourceBuilder) builder).build();
            case 11: return (T) ((UnknownRecordBuilder) builder).build();
            default: throw new IllegalStateException("no type " + type);
        }
    }

    @Override
    public T make(Object[] values, int from) {
        switch (type) {
            case 0: return (T) makeMechanism(values, from);
            case 1: return (T) makeEvent(values, from);
            case 2: return (T) makeDocument(values, from);
            case 3: return (T) makeProgramme(values, from);
            case 4: return (T) makeProject(values, from);
            case 5: return (T) makeFramework(values, from);
            case 6: return (T) makePrinciple(values, from);
            case 7: return (T) makePhase(values, from);
            case 8: return (T) makeTerm(values, from);
            case 9: return (T) makeOrganization(values, from);
            case 10: return (T) makeSource(values, from);
            default: throw new UnsupportedOperationException("it has more than members");
        }
    }

    @Override
    public Object get(T object, int member) {
        switch (type) {
            case 0: return get((Mechanism) object, member);
            case 1: return get((Event) object, member);
            case 2: return get((Document) object, member);
            case 3: return get((Programme) object, member);
            case 4: return get((Project) object, member);
            case 5: return get((Framework) object, member);
            case 6: return get((Principle) object, member);
            case 7: return get((Phase) object, member);
            case 8: return get((Term) object, member);
            case 9: return get((Organization) object, member);
            case 10: return get((Source) object, member);
            case 11: return get((UnknownRecord) object, member);
            default: throw new IllegalStateException("no type " + type);
        }
    }

    @Override
    public void set(B builder, int member, Object value) {
        switch (type) {
            case 0: set((MechanismBuilder) builder, member, value); break;
            case 1: set((EventBuilder) builder, member, value); break;
            case 2: set((DocumentBuilder) builder, member, value); break;
            case 3: set((ProgrammeBuilder) builder, member, value); break;
            case 4: set((ProjectBuilder) builder, member, value); break;
            case 5: set((FrameworkBuilder) builder, member, value); break;
            case 6: set((PrincipleBuilder) builder, member, value); break;
            case 7: set((PhaseBuilder) builder, member, value); break;
            case 8: set((TermBuilder) builder, member, value); break;
            case 9: set((OrganizationBuilder) builder, member, value); break;
            case 10: set((SourceBuilder) builder, member, value); break;
            case 11: set((UnknownRecordBuilder) builder, member, value); break;
            default: throw new IllegalStateException("no type " + type);
        }
    }

    @Override
    public Map<String, ?> extensions(T object) {
        switch (type) {
            case 0: return ((Mechanism) object).extensions();
            case 1: return ((Event) object).extensions();
            case 2: return ((Document) object).extensions();
            case 3: return ((Programme) object).extensions();
            case 4: return ((Project) object).extensions();
            case 5: return ((Framework) object).extensions();
            case 6: return ((Principle) object).extensions();
            case 7: return ((Phase) object).extensions();
            case 8: return ((Term) object).extensions();
            case 9: return ((Organization) object).extensions();
            case 10: return ((Source) object).extensions();
            case 11: return ((UnknownRecord) object).extensions();
            default: throw new UnsupportedOperationException("the type is closed");
        }
    }

    @Override
    public void setExtensions(B builder, Map<String, ?> values) {
        switch (type) {
            case 0: ((MechanismBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 1: ((EventBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 2: ((DocumentBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 3: ((ProgrammeBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 4: ((ProjectBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 5: ((FrameworkBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 6: ((PrincipleBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 7: ((PhaseBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 8: ((TermBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 9: ((OrganizationBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 10: ((SourceBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            case 11: ((UnknownRecordBuilder) builder).extensions((Map<String, JsonValue>) values); break;
            default: throw new UnsupportedOperationException("the type is closed");
        }
    }

    private static Mechanism makeMechanism(Object[] values, int from) {
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

    private static Object get(Mechanism object, int member) {
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

    private static void set(MechanismBuilder builder, int member, Object value) {
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

    private static Event makeEvent(Object[] values, int from) {
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

    private static Object get(Event object, int member) {
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

    private static void set(EventBuilder builder, int member, Object value) {
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

    private static Document makeDocument(Object[] values, int from) {
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

    private static Object get(Document object, int member) {
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

    private static void set(DocumentBuilder builder, int member, Object value) {
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

    private static Programme makeProgramme(Object[] values, int from) {
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

    private static Object get(Programme object, int member) {
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

    private static void set(ProgrammeBuilder builder, int member, Object value) {
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

    private static Project makeProject(Object[] values, int from) {
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

    private static Object get(Project object, int member) {
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

    private static void set(ProjectBuilder builder, int member, Object value) {
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

    private static Framework makeFramework(Object[] values, int from) {
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

    private static Object get(Framework object, int member) {
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

    private static void set(FrameworkBuilder builder, int member, Object value) {
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

    private static Principle makePrinciple(Object[] values, int from) {
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

    private static Object get(Principle object, int member) {
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

    private static void set(PrincipleBuilder builder, int member, Object value) {
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

    private static Phase makePhase(Object[] values, int from) {
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

    private static Object get(Phase object, int member) {
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

    private static void set(PhaseBuilder builder, int member, Object value) {
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

    private static Term makeTerm(Object[] values, int from) {
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

    private static Object get(Term object, int member) {
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

    private static void set(TermBuilder builder, int member, Object value) {
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

    private static Organization makeOrganization(Object[] values, int from) {
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

    private static Object get(Organization object, int member) {
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

    private static void set(OrganizationBuilder builder, int member, Object value) {
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

    private static Source makeSource(Object[] values, int from) {
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

    private static Object get(Source object, int member) {
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

    private static void set(SourceBuilder builder, int member, Object value) {
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

    private static Object get(UnknownRecord object, int member) {
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

    private static void set(UnknownRecordBuilder builder, int member, Object value) {
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
}
// spotless:on
