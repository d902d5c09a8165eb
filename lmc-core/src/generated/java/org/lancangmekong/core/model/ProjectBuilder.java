// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

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
import org.lancangmekong.core.vocabulary.Connectivity;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.TransportMode;

/** Builds a value of {@link Project}. Not thread-safe. */
public final class ProjectBuilder extends RecordBuilder<ProjectBuilder> {
    private RecordId id;
    private LocalizedText name;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<OtherName> otherNames = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<RecordId> formerIds = new ArrayList<>();
    private LocalizedText summary;
    private final List<String> complete = new ArrayList<>();
    private ProjectKind kind;
    private Belonging belonging;
    private RecordId partOf;
    private RecordId programme;
    private RecordId agreement;
    private Connectivity connectivity;
    private final List<TransportMode> modes = new ArrayList<>();
    private final List<PriorityArea> areas = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Milestone> history = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    ProjectBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param project the value
     * @return this
     */
    public ProjectBuilder from(Project project) {
        Objects.requireNonNull(project, "project");
        id = project.id();
        name = project.name();
        addAllEvidence(project.evidence());
        addAllOtherNames(project.otherNames());
        addAllIdentifiers(project.identifiers());
        addAllFormerIds(project.formerIds());
        summary = project.summary().orElse(summary);
        addAllComplete(project.complete());
        kind = project.kind();
        belonging = project.belonging().orElse(belonging);
        partOf = project.partOf().orElse(partOf);
        programme = project.programme().orElse(programme);
        agreement = project.agreement().orElse(agreement);
        connectivity = project.connectivity().orElse(connectivity);
        addAllModes(project.modes());
        addAllAreas(project.areas());
        addAllFields(project.fields());
        addAllParticipants(project.participants());
        addAllPlaces(project.places());
        addAllHistory(project.history());
        addAllFigures(project.figures());
        putAllExtensions(project.extensions());
        return this;
    }

    @Override
    public ProjectBuilder id(RecordId id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    @Override
    public ProjectBuilder name(LocalizedText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    @Override
    public ProjectBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public ProjectBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public ProjectBuilder addEvidence(Evidence... evidence) {
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
    public ProjectBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    @Override
    public ProjectBuilder otherNames(Iterable<? extends OtherName> otherNames) {
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
    public ProjectBuilder addOtherName(OtherName otherName) {
        this.otherNames.add(Objects.requireNonNull(otherName, "otherName"));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public ProjectBuilder addOtherNames(OtherName... otherNames) {
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
    public ProjectBuilder addAllOtherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        for (OtherName each : otherNames) {
            addOtherName(each);
        }
        return this;
    }

    @Override
    public ProjectBuilder identifiers(Iterable<? extends Identifier> identifiers) {
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
    public ProjectBuilder addIdentifier(Identifier identifier) {
        this.identifiers.add(Objects.requireNonNull(identifier, "identifier"));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public ProjectBuilder addIdentifiers(Identifier... identifiers) {
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
    public ProjectBuilder addAllIdentifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        for (Identifier each : identifiers) {
            addIdentifier(each);
        }
        return this;
    }

    @Override
    public ProjectBuilder formerIds(Iterable<? extends RecordId> formerIds) {
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
    public ProjectBuilder addFormerId(RecordId formerId) {
        this.formerIds.add(Objects.requireNonNull(formerId, "formerId"));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public ProjectBuilder addFormerIds(RecordId... formerIds) {
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
    public ProjectBuilder addAllFormerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        for (RecordId each : formerIds) {
            addFormerId(each);
        }
        return this;
    }

    @Override
    public ProjectBuilder summary(LocalizedText summary) {
        this.summary = Objects.requireNonNull(summary, "summary");
        return this;
    }

    /**
     * Sets or clears {@code summary}.
     *
     * @param summary the value, or empty to clear it
     * @return this
     */
    public ProjectBuilder summary(Optional<? extends LocalizedText> summary) {
        this.summary = Objects.requireNonNull(summary, "summary").orElse(null);
        return this;
    }

    @Override
    public ProjectBuilder complete(Iterable<String> complete) {
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
    public ProjectBuilder addComplete(String complete) {
        this.complete.add(Objects.requireNonNull(complete, "complete"));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public ProjectBuilder addComplete(String... complete) {
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
    public ProjectBuilder addAllComplete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        for (String each : complete) {
            addComplete(each);
        }
        return this;
    }

    /**
     * Sets {@code kind}.
     *
     * @param kind what the project builds or does
     * @return this
     */
    public ProjectBuilder kind(ProjectKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Sets {@code belonging}.
     *
     * @param belonging whether it formally belongs to the cooperation or only lies in its region; absent if it is not known
     * @return this
     */
    public ProjectBuilder belonging(Belonging belonging) {
        this.belonging = Objects.requireNonNull(belonging, "belonging");
        return this;
    }

    /**
     * Sets or clears {@code belonging}.
     *
     * @param belonging the value, or empty to clear it
     * @return this
     */
    public ProjectBuilder belonging(Optional<? extends Belonging> belonging) {
        this.belonging = Objects.requireNonNull(belonging, "belonging").orElse(null);
        return this;
    }

    /**
     * Sets {@code partOf}.
     *
     * @param partOf the project that this one is a section or phase of
     * @return this
     */
    public ProjectBuilder partOf(RecordId partOf) {
        this.partOf = Objects.requireNonNull(partOf, "partOf");
        return this;
    }

    /**
     * Sets or clears {@code partOf}.
     *
     * @param partOf the value, or empty to clear it
     * @return this
     */
    public ProjectBuilder partOf(Optional<? extends RecordId> partOf) {
        this.partOf = Objects.requireNonNull(partOf, "partOf").orElse(null);
        return this;
    }

    /**
     * Sets {@code partOf} from its text.
     *
     * @param text the id of a project
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProjectBuilder partOf(String text) {
        partOf(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code programme}.
     *
     * @param programme the programme that it belongs to
     * @return this
     */
    public ProjectBuilder programme(RecordId programme) {
        this.programme = Objects.requireNonNull(programme, "programme");
        return this;
    }

    /**
     * Sets or clears {@code programme}.
     *
     * @param programme the value, or empty to clear it
     * @return this
     */
    public ProjectBuilder programme(Optional<? extends RecordId> programme) {
        this.programme = Objects.requireNonNull(programme, "programme").orElse(null);
        return this;
    }

    /**
     * Sets {@code programme} from its text.
     *
     * @param text the id of a programme
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProjectBuilder programme(String text) {
        programme(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code agreement}.
     *
     * @param agreement the agreement of the fund's batch that pays for it
     * @return this
     */
    public ProjectBuilder agreement(RecordId agreement) {
        this.agreement = Objects.requireNonNull(agreement, "agreement");
        return this;
    }

    /**
     * Sets or clears {@code agreement}.
     *
     * @param agreement the value, or empty to clear it
     * @return this
     */
    public ProjectBuilder agreement(Optional<? extends RecordId> agreement) {
        this.agreement = Objects.requireNonNull(agreement, "agreement").orElse(null);
        return this;
    }

    /**
     * Sets {@code agreement} from its text.
     *
     * @param text the id of a document
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProjectBuilder agreement(String text) {
        agreement(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code connectivity}.
     *
     * @param connectivity whether it is hard or soft connectivity
     * @return this
     */
    public ProjectBuilder connectivity(Connectivity connectivity) {
        this.connectivity = Objects.requireNonNull(connectivity, "connectivity");
        return this;
    }

    /**
     * Sets or clears {@code connectivity}.
     *
     * @param connectivity the value, or empty to clear it
     * @return this
     */
    public ProjectBuilder connectivity(Optional<? extends Connectivity> connectivity) {
        this.connectivity = Objects.requireNonNull(connectivity, "connectivity").orElse(null);
        return this;
    }

    /**
     * Sets {@code modes}, in place of what was set or added before.
     *
     * @param modes the elements
     * @return this
     */
    public ProjectBuilder modes(Iterable<? extends TransportMode> modes) {
        Objects.requireNonNull(modes, "modes");
        this.modes.clear();
        addAllModes(modes);
        return this;
    }

    /**
     * Adds to {@code modes}.
     *
     * @param mode the element
     * @return this
     */
    public ProjectBuilder addMode(TransportMode mode) {
        this.modes.add(Objects.requireNonNull(mode, "mode"));
        return this;
    }

    /**
     * Adds to {@code modes}.
     *
     * @param modes the elements
     * @return this
     */
    public ProjectBuilder addModes(TransportMode... modes) {
        Objects.requireNonNull(modes, "modes");
        addAllModes(Arrays.asList(modes));
        return this;
    }

    /**
     * Adds to {@code modes}.
     *
     * @param modes the elements
     * @return this
     */
    public ProjectBuilder addAllModes(Iterable<? extends TransportMode> modes) {
        Objects.requireNonNull(modes, "modes");
        for (TransportMode each : modes) {
            addMode(each);
        }
        return this;
    }

    /**
     * Sets {@code areas}, in place of what was set or added before.
     *
     * @param areas the elements
     * @return this
     */
    public ProjectBuilder areas(Iterable<? extends PriorityArea> areas) {
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
    public ProjectBuilder addArea(PriorityArea area) {
        this.areas.add(Objects.requireNonNull(area, "area"));
        return this;
    }

    /**
     * Adds to {@code areas}.
     *
     * @param areas the elements
     * @return this
     */
    public ProjectBuilder addAreas(PriorityArea... areas) {
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
    public ProjectBuilder addAllAreas(Iterable<? extends PriorityArea> areas) {
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
    public ProjectBuilder fields(Iterable<? extends Field> fields) {
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
    public ProjectBuilder addField(Field field) {
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
    public ProjectBuilder addField(String code) {
        addField(Field.of(code));
        return this;
    }

    /**
     * Adds to {@code fields}.
     *
     * @param fields the elements
     * @return this
     */
    public ProjectBuilder addFields(Field... fields) {
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
    public ProjectBuilder addAllFields(Iterable<? extends Field> fields) {
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
    public ProjectBuilder participants(Iterable<? extends Participant> participants) {
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
    public ProjectBuilder addParticipant(Participant participant) {
        this.participants.add(Objects.requireNonNull(participant, "participant"));
        return this;
    }

    /**
     * Adds to {@code participants}.
     *
     * @param participants the elements
     * @return this
     */
    public ProjectBuilder addParticipants(Participant... participants) {
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
    public ProjectBuilder addAllParticipants(Iterable<? extends Participant> participants) {
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
    public ProjectBuilder places(Iterable<? extends Place> places) {
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
    public ProjectBuilder addPlace(Place place) {
        this.places.add(Objects.requireNonNull(place, "place"));
        return this;
    }

    /**
     * Adds to {@code places}.
     *
     * @param places the elements
     * @return this
     */
    public ProjectBuilder addPlaces(Place... places) {
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
    public ProjectBuilder addAllPlaces(Iterable<? extends Place> places) {
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
    public ProjectBuilder history(Iterable<? extends Milestone> history) {
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
    public ProjectBuilder addHistory(Milestone history) {
        this.history.add(Objects.requireNonNull(history, "history"));
        return this;
    }

    /**
     * Adds to {@code history}.
     *
     * @param history the elements
     * @return this
     */
    public ProjectBuilder addHistory(Milestone... history) {
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
    public ProjectBuilder addAllHistory(Iterable<? extends Milestone> history) {
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
    public ProjectBuilder figures(Iterable<? extends Figure> figures) {
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
    public ProjectBuilder addFigure(Figure figure) {
        this.figures.add(Objects.requireNonNull(figure, "figure"));
        return this;
    }

    /**
     * Adds to {@code figures}.
     *
     * @param figures the elements
     * @return this
     */
    public ProjectBuilder addFigures(Figure... figures) {
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
    public ProjectBuilder addAllFigures(Iterable<? extends Figure> figures) {
        Objects.requireNonNull(figures, "figures");
        for (Figure each : figures) {
            addFigure(each);
        }
        return this;
    }

    @Override
    public ProjectBuilder extensions(Map<String, ? extends JsonValue> extensions) {
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
    public ProjectBuilder putExtension(String name, JsonValue value) {
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
    public ProjectBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (Map.Entry<String, ? extends JsonValue> each : extensions.entrySet()) {
            putExtension(each.getKey(), each.getValue());
        }
        return this;
    }

    @Override
    public Project build() {
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
                    ValueProblem.MISSING_MEMBERS.with("type", "Project", "members", String.join(", ", missing)));
        }
        Project made = ImmutableProject.of(
                id,
                name,
                FixedList.copyOf(evidence),
                FixedList.copyOf(otherNames),
                FixedList.copyOf(identifiers),
                FixedList.copyOf(formerIds),
                summary,
                FixedList.copyOf(complete),
                extensions,
                kind,
                belonging,
                partOf,
                programme,
                agreement,
                connectivity,
                FixedList.copyOf(modes),
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
