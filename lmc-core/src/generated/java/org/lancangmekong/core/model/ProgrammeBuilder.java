// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProgrammeKind;

/** Builds a value of {@link Programme}. Not thread-safe. */
public final class ProgrammeBuilder extends RecordBuilder<ProgrammeBuilder> {
    private RecordId id;
    private LocalizedText name;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<OtherName> otherNames = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<RecordId> formerIds = new ArrayList<>();
    private LocalizedText summary;
    private final List<String> complete = new ArrayList<>();
    private ProgrammeKind kind;
    private RecordId mechanism;
    private Belonging belonging;
    private Period cadence;
    private final List<Pillar> pillars = new ArrayList<>();
    private final List<PriorityArea> areas = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Milestone> history = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    ProgrammeBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param programme the value
     * @return this
     */
    public ProgrammeBuilder from(Programme programme) {
        Objects.requireNonNull(programme, "programme");
        id = programme.id();
        name = programme.name();
        addAllEvidence(programme.evidence());
        addAllOtherNames(programme.otherNames());
        addAllIdentifiers(programme.identifiers());
        addAllFormerIds(programme.formerIds());
        summary = programme.summary().orElse(summary);
        addAllComplete(programme.complete());
        kind = programme.kind();
        mechanism = programme.mechanism().orElse(mechanism);
        belonging = programme.belonging().orElse(belonging);
        cadence = programme.cadence().orElse(cadence);
        addAllPillars(programme.pillars());
        addAllAreas(programme.areas());
        addAllFields(programme.fields());
        addAllParticipants(programme.participants());
        addAllPlaces(programme.places());
        addAllHistory(programme.history());
        addAllFigures(programme.figures());
        putAllExtensions(programme.extensions());
        return this;
    }

    @Override
    public ProgrammeBuilder id(RecordId id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    @Override
    public ProgrammeBuilder name(LocalizedText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    @Override
    public ProgrammeBuilder evidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        this.evidence.clear();
        addAllEvidence(evidence);
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the element
     * @return this
     */
    public ProgrammeBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public ProgrammeBuilder addEvidence(Evidence... evidence) {
        Objects.requireNonNull(evidence, "evidence");
        addAllEvidence(Arrays.asList(evidence));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public ProgrammeBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    @Override
    public ProgrammeBuilder otherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        this.otherNames.clear();
        addAllOtherNames(otherNames);
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherName the element
     * @return this
     */
    public ProgrammeBuilder addOtherName(OtherName otherName) {
        this.otherNames.add(Objects.requireNonNull(otherName, "otherName"));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public ProgrammeBuilder addOtherNames(OtherName... otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        addAllOtherNames(Arrays.asList(otherNames));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public ProgrammeBuilder addAllOtherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        for (OtherName each : otherNames) {
            addOtherName(each);
        }
        return this;
    }

    @Override
    public ProgrammeBuilder identifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        this.identifiers.clear();
        addAllIdentifiers(identifiers);
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifier the element
     * @return this
     */
    public ProgrammeBuilder addIdentifier(Identifier identifier) {
        this.identifiers.add(Objects.requireNonNull(identifier, "identifier"));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public ProgrammeBuilder addIdentifiers(Identifier... identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        addAllIdentifiers(Arrays.asList(identifiers));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public ProgrammeBuilder addAllIdentifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        for (Identifier each : identifiers) {
            addIdentifier(each);
        }
        return this;
    }

    @Override
    public ProgrammeBuilder formerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        this.formerIds.clear();
        addAllFormerIds(formerIds);
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerId the element
     * @return this
     */
    public ProgrammeBuilder addFormerId(RecordId formerId) {
        this.formerIds.add(Objects.requireNonNull(formerId, "formerId"));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public ProgrammeBuilder addFormerIds(RecordId... formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        addAllFormerIds(Arrays.asList(formerIds));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public ProgrammeBuilder addAllFormerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        for (RecordId each : formerIds) {
            addFormerId(each);
        }
        return this;
    }

    @Override
    public ProgrammeBuilder summary(LocalizedText summary) {
        this.summary = Objects.requireNonNull(summary, "summary");
        return this;
    }

    /**
     * Sets or clears {@code summary}.
     *
     * @param summary the value, or empty to clear it
     * @return this
     */
    public ProgrammeBuilder summary(Optional<? extends LocalizedText> summary) {
        this.summary = Objects.requireNonNull(summary, "summary").orElse(null);
        return this;
    }

    @Override
    public ProgrammeBuilder complete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        this.complete.clear();
        addAllComplete(complete);
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the element
     * @return this
     */
    public ProgrammeBuilder addComplete(String complete) {
        this.complete.add(Objects.requireNonNull(complete, "complete"));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public ProgrammeBuilder addComplete(String... complete) {
        Objects.requireNonNull(complete, "complete");
        addAllComplete(Arrays.asList(complete));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public ProgrammeBuilder addAllComplete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        for (String each : complete) {
            addComplete(each);
        }
        return this;
    }

    /**
     * Sets {@code kind}.
     *
     * @param kind the kind of programme
     * @return this
     */
    public ProgrammeBuilder kind(ProgrammeKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Sets {@code mechanism}.
     *
     * @param mechanism the mechanism that leads it
     * @return this
     */
    public ProgrammeBuilder mechanism(RecordId mechanism) {
        this.mechanism = Objects.requireNonNull(mechanism, "mechanism");
        return this;
    }

    /**
     * Sets or clears {@code mechanism}.
     *
     * @param mechanism the value, or empty to clear it
     * @return this
     */
    public ProgrammeBuilder mechanism(Optional<? extends RecordId> mechanism) {
        this.mechanism = Objects.requireNonNull(mechanism, "mechanism").orElse(null);
        return this;
    }

    /**
     * Sets {@code mechanism} from its text.
     *
     * @param text the id of a mechanism
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProgrammeBuilder mechanism(String text) {
        mechanism(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code belonging}.
     *
     * @param belonging whether it formally belongs to the cooperation or only lies in its region; absent if it is not known
     * @return this
     */
    public ProgrammeBuilder belonging(Belonging belonging) {
        this.belonging = Objects.requireNonNull(belonging, "belonging");
        return this;
    }

    /**
     * Sets or clears {@code belonging}.
     *
     * @param belonging the value, or empty to clear it
     * @return this
     */
    public ProgrammeBuilder belonging(Optional<? extends Belonging> belonging) {
        this.belonging = Objects.requireNonNull(belonging, "belonging").orElse(null);
        return this;
    }

    /**
     * Sets {@code cadence}.
     *
     * @param cadence the interval at which it is to be held, as was decided, as an ISO 8601 duration
     * @return this
     */
    public ProgrammeBuilder cadence(Period cadence) {
        this.cadence = Objects.requireNonNull(cadence, "cadence");
        return this;
    }

    /**
     * Sets or clears {@code cadence}.
     *
     * @param cadence the value, or empty to clear it
     * @return this
     */
    public ProgrammeBuilder cadence(Optional<? extends Period> cadence) {
        this.cadence = Objects.requireNonNull(cadence, "cadence").orElse(null);
        return this;
    }

    /**
     * Sets {@code pillars}, in place of what was set or added before.
     *
     * @param pillars the elements
     * @return this
     */
    public ProgrammeBuilder pillars(Iterable<? extends Pillar> pillars) {
        Objects.requireNonNull(pillars, "pillars");
        this.pillars.clear();
        addAllPillars(pillars);
        return this;
    }

    /**
     * Adds to {@code pillars}.
     *
     * @param pillar the element
     * @return this
     */
    public ProgrammeBuilder addPillar(Pillar pillar) {
        this.pillars.add(Objects.requireNonNull(pillar, "pillar"));
        return this;
    }

    /**
     * Adds to {@code pillars}.
     *
     * @param pillars the elements
     * @return this
     */
    public ProgrammeBuilder addPillars(Pillar... pillars) {
        Objects.requireNonNull(pillars, "pillars");
        addAllPillars(Arrays.asList(pillars));
        return this;
    }

    /**
     * Adds to {@code pillars}.
     *
     * @param pillars the elements
     * @return this
     */
    public ProgrammeBuilder addAllPillars(Iterable<? extends Pillar> pillars) {
        Objects.requireNonNull(pillars, "pillars");
        for (Pillar each : pillars) {
            addPillar(each);
        }
        return this;
    }

    /**
     * Sets {@code areas}, in place of what was set or added before.
     *
     * @param areas the elements
     * @return this
     */
    public ProgrammeBuilder areas(Iterable<? extends PriorityArea> areas) {
        Objects.requireNonNull(areas, "areas");
        this.areas.clear();
        addAllAreas(areas);
        return this;
    }

    /**
     * Adds to {@code areas}.
     *
     * @param area the element
     * @return this
     */
    public ProgrammeBuilder addArea(PriorityArea area) {
        this.areas.add(Objects.requireNonNull(area, "area"));
        return this;
    }

    /**
     * Adds to {@code areas}.
     *
     * @param areas the elements
     * @return this
     */
    public ProgrammeBuilder addAreas(PriorityArea... areas) {
        Objects.requireNonNull(areas, "areas");
        addAllAreas(Arrays.asList(areas));
        return this;
    }

    /**
     * Adds to {@code areas}.
     *
     * @param areas the elements
     * @return this
     */
    public ProgrammeBuilder addAllAreas(Iterable<? extends PriorityArea> areas) {
        Objects.requireNonNull(areas, "areas");
        for (PriorityArea each : areas) {
            addArea(each);
        }
        return this;
    }

    /**
     * Sets {@code fields}, in place of what was set or added before.
     *
     * @param fields the elements
     * @return this
     */
    public ProgrammeBuilder fields(Iterable<? extends Field> fields) {
        Objects.requireNonNull(fields, "fields");
        this.fields.clear();
        addAllFields(fields);
        return this;
    }

    /**
     * Adds to {@code fields}.
     *
     * @param field the element
     * @return this
     */
    public ProgrammeBuilder addField(Field field) {
        this.fields.add(Objects.requireNonNull(field, "field"));
        return this;
    }

    /**
     * Adds to {@code fields} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProgrammeBuilder addField(String code) {
        addField(Field.of(code));
        return this;
    }

    /**
     * Adds to {@code fields}.
     *
     * @param fields the elements
     * @return this
     */
    public ProgrammeBuilder addFields(Field... fields) {
        Objects.requireNonNull(fields, "fields");
        addAllFields(Arrays.asList(fields));
        return this;
    }

    /**
     * Adds to {@code fields}.
     *
     * @param fields the elements
     * @return this
     */
    public ProgrammeBuilder addAllFields(Iterable<? extends Field> fields) {
        Objects.requireNonNull(fields, "fields");
        for (Field each : fields) {
            addField(each);
        }
        return this;
    }

    /**
     * Sets {@code participants}, in place of what was set or added before.
     *
     * @param participants the elements
     * @return this
     */
    public ProgrammeBuilder participants(Iterable<? extends Participant> participants) {
        Objects.requireNonNull(participants, "participants");
        this.participants.clear();
        addAllParticipants(participants);
        return this;
    }

    /**
     * Adds to {@code participants}.
     *
     * @param participant the element
     * @return this
     */
    public ProgrammeBuilder addParticipant(Participant participant) {
        this.participants.add(Objects.requireNonNull(participant, "participant"));
        return this;
    }

    /**
     * Adds to {@code participants}.
     *
     * @param participants the elements
     * @return this
     */
    public ProgrammeBuilder addParticipants(Participant... participants) {
        Objects.requireNonNull(participants, "participants");
        addAllParticipants(Arrays.asList(participants));
        return this;
    }

    /**
     * Adds to {@code participants}.
     *
     * @param participants the elements
     * @return this
     */
    public ProgrammeBuilder addAllParticipants(Iterable<? extends Participant> participants) {
        Objects.requireNonNull(participants, "participants");
        for (Participant each : participants) {
            addParticipant(each);
        }
        return this;
    }

    /**
     * Sets {@code places}, in place of what was set or added before.
     *
     * @param places the elements
     * @return this
     */
    public ProgrammeBuilder places(Iterable<? extends Place> places) {
        Objects.requireNonNull(places, "places");
        this.places.clear();
        addAllPlaces(places);
        return this;
    }

    /**
     * Adds to {@code places}.
     *
     * @param place the element
     * @return this
     */
    public ProgrammeBuilder addPlace(Place place) {
        this.places.add(Objects.requireNonNull(place, "place"));
        return this;
    }

    /**
     * Adds to {@code places}.
     *
     * @param places the elements
     * @return this
     */
    public ProgrammeBuilder addPlaces(Place... places) {
        Objects.requireNonNull(places, "places");
        addAllPlaces(Arrays.asList(places));
        return this;
    }

    /**
     * Adds to {@code places}.
     *
     * @param places the elements
     * @return this
     */
    public ProgrammeBuilder addAllPlaces(Iterable<? extends Place> places) {
        Objects.requireNonNull(places, "places");
        for (Place each : places) {
            addPlace(each);
        }
        return this;
    }

    /**
     * Sets {@code history}, in place of what was set or added before.
     *
     * @param history the elements
     * @return this
     */
    public ProgrammeBuilder history(Iterable<? extends Milestone> history) {
        Objects.requireNonNull(history, "history");
        this.history.clear();
        addAllHistory(history);
        return this;
    }

    /**
     * Adds to {@code history}.
     *
     * @param history the element
     * @return this
     */
    public ProgrammeBuilder addHistory(Milestone history) {
        this.history.add(Objects.requireNonNull(history, "history"));
        return this;
    }

    /**
     * Adds to {@code history}.
     *
     * @param history the elements
     * @return this
     */
    public ProgrammeBuilder addHistory(Milestone... history) {
        Objects.requireNonNull(history, "history");
        addAllHistory(Arrays.asList(history));
        return this;
    }

    /**
     * Adds to {@code history}.
     *
     * @param history the elements
     * @return this
     */
    public ProgrammeBuilder addAllHistory(Iterable<? extends Milestone> history) {
        Objects.requireNonNull(history, "history");
        for (Milestone each : history) {
            addHistory(each);
        }
        return this;
    }

    /**
     * Sets {@code figures}, in place of what was set or added before.
     *
     * @param figures the elements
     * @return this
     */
    public ProgrammeBuilder figures(Iterable<? extends Figure> figures) {
        Objects.requireNonNull(figures, "figures");
        this.figures.clear();
        addAllFigures(figures);
        return this;
    }

    /**
     * Adds to {@code figures}.
     *
     * @param figure the element
     * @return this
     */
    public ProgrammeBuilder addFigure(Figure figure) {
        this.figures.add(Objects.requireNonNull(figure, "figure"));
        return this;
    }

    /**
     * Adds to {@code figures}.
     *
     * @param figures the elements
     * @return this
     */
    public ProgrammeBuilder addFigures(Figure... figures) {
        Objects.requireNonNull(figures, "figures");
        addAllFigures(Arrays.asList(figures));
        return this;
    }

    /**
     * Adds to {@code figures}.
     *
     * @param figures the elements
     * @return this
     */
    public ProgrammeBuilder addAllFigures(Iterable<? extends Figure> figures) {
        Objects.requireNonNull(figures, "figures");
        for (Figure each : figures) {
            addFigure(each);
        }
        return this;
    }

    @Override
    public ProgrammeBuilder extensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        this.extensions.clear();
        putAllExtensions(extensions);
        return this;
    }

    /**
     * Puts a member that this version does not know.
     *
     * @param name its name, which may not be that of a member
     * @param value its value
     * @return this
     */
    public ProgrammeBuilder putExtension(String name, JsonValue value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        extensions.put(name, value);
        return this;
    }

    /**
     * Puts members that this version does not know.
     *
     * @param extensions the values by name; no name may be that of a member
     * @return this
     */
    public ProgrammeBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (Map.Entry<String, ? extends JsonValue> each : extensions.entrySet()) {
            putExtension(each.getKey(), each.getValue());
        }
        return this;
    }

    @Override
    public Programme build() {
        List<String> missing = new ArrayList<>();
        if (id == null) {
            missing.add("id");
        }
        if (name == null) {
            missing.add("name");
        }
        if (kind == null) {
            missing.add("kind");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Programme", "members", String.join(", ", missing)));
        }
        Programme made = ImmutableProgramme.of(
                name,
                FixedList.copyOf(evidence),
                FixedList.copyOf(otherNames),
                FixedList.copyOf(identifiers),
                FixedList.copyOf(formerIds),
                summary,
                FixedList.copyOf(complete),
                extensions,
                id,
                kind,
                mechanism,
                belonging,
                cadence,
                FixedList.copyOf(pillars),
                FixedList.copyOf(areas),
                FixedList.copyOf(fields),
                FixedList.copyOf(participants),
                FixedList.copyOf(places),
                FixedList.copyOf(history),
                FixedList.copyOf(figures));
        made.check();
        return made;
    }
}
