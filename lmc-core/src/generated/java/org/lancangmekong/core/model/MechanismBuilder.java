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
import org.lancangmekong.core.value.Alignment;
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
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.Level;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;

/** Builds a value of {@link Mechanism}. Not thread-safe. */
public final class MechanismBuilder extends RecordBuilder<MechanismBuilder> {
    private RecordId id;
    private LocalizedText name;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<OtherName> otherNames = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<RecordId> formerIds = new ArrayList<>();
    private LocalizedText summary;
    private final List<String> complete = new ArrayList<>();
    private MechanismKind kind;
    private Level level;
    private RecordId parent;
    private final List<Pillar> pillars = new ArrayList<>();
    private final List<PriorityArea> areas = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private Period cadence;
    private Place seat;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Alignment> alignments = new ArrayList<>();
    private final List<Milestone> history = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    MechanismBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param mechanism the value
     * @return this
     */
    public MechanismBuilder from(Mechanism mechanism) {
        Objects.requireNonNull(mechanism, "mechanism");
        id = mechanism.id();
        name = mechanism.name();
        addAllEvidence(mechanism.evidence());
        addAllOtherNames(mechanism.otherNames());
        addAllIdentifiers(mechanism.identifiers());
        addAllFormerIds(mechanism.formerIds());
        summary = mechanism.summary().orElse(summary);
        addAllComplete(mechanism.complete());
        kind = mechanism.kind();
        level = mechanism.level().orElse(level);
        parent = mechanism.parent().orElse(parent);
        addAllPillars(mechanism.pillars());
        addAllAreas(mechanism.areas());
        addAllFields(mechanism.fields());
        cadence = mechanism.cadence().orElse(cadence);
        seat = mechanism.seat().orElse(seat);
        addAllParticipants(mechanism.participants());
        addAllAlignments(mechanism.alignments());
        addAllHistory(mechanism.history());
        addAllFigures(mechanism.figures());
        putAllExtensions(mechanism.extensions());
        return this;
    }

    @Override
    public MechanismBuilder id(RecordId id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    @Override
    public MechanismBuilder name(LocalizedText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    @Override
    public MechanismBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public MechanismBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public MechanismBuilder addEvidence(Evidence... evidence) {
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
    public MechanismBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    @Override
    public MechanismBuilder otherNames(Iterable<? extends OtherName> otherNames) {
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
    public MechanismBuilder addOtherName(OtherName otherName) {
        this.otherNames.add(Objects.requireNonNull(otherName, "otherName"));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public MechanismBuilder addOtherNames(OtherName... otherNames) {
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
    public MechanismBuilder addAllOtherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        for (OtherName each : otherNames) {
            addOtherName(each);
        }
        return this;
    }

    @Override
    public MechanismBuilder identifiers(Iterable<? extends Identifier> identifiers) {
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
    public MechanismBuilder addIdentifier(Identifier identifier) {
        this.identifiers.add(Objects.requireNonNull(identifier, "identifier"));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public MechanismBuilder addIdentifiers(Identifier... identifiers) {
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
    public MechanismBuilder addAllIdentifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        for (Identifier each : identifiers) {
            addIdentifier(each);
        }
        return this;
    }

    @Override
    public MechanismBuilder formerIds(Iterable<? extends RecordId> formerIds) {
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
    public MechanismBuilder addFormerId(RecordId formerId) {
        this.formerIds.add(Objects.requireNonNull(formerId, "formerId"));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public MechanismBuilder addFormerIds(RecordId... formerIds) {
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
    public MechanismBuilder addAllFormerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        for (RecordId each : formerIds) {
            addFormerId(each);
        }
        return this;
    }

    @Override
    public MechanismBuilder summary(LocalizedText summary) {
        this.summary = Objects.requireNonNull(summary, "summary");
        return this;
    }

    /**
     * Sets or clears {@code summary}.
     *
     * @param summary the value, or empty to clear it
     * @return this
     */
    public MechanismBuilder summary(Optional<? extends LocalizedText> summary) {
        this.summary = Objects.requireNonNull(summary, "summary").orElse(null);
        return this;
    }

    @Override
    public MechanismBuilder complete(Iterable<String> complete) {
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
    public MechanismBuilder addComplete(String complete) {
        this.complete.add(Objects.requireNonNull(complete, "complete"));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public MechanismBuilder addComplete(String... complete) {
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
    public MechanismBuilder addAllComplete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        for (String each : complete) {
            addComplete(each);
        }
        return this;
    }

    /**
     * Sets {@code kind}.
     *
     * @param kind the kind of mechanism
     * @return this
     */
    public MechanismBuilder kind(MechanismKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Sets {@code level}.
     *
     * @param level the level of the people who meet in it
     * @return this
     */
    public MechanismBuilder level(Level level) {
        this.level = Objects.requireNonNull(level, "level");
        return this;
    }

    /**
     * Sets or clears {@code level}.
     *
     * @param level the value, or empty to clear it
     * @return this
     */
    public MechanismBuilder level(Optional<? extends Level> level) {
        this.level = Objects.requireNonNull(level, "level").orElse(null);
        return this;
    }

    /**
     * Sets {@code parent}.
     *
     * @param parent the mechanism that this one is a part of
     * @return this
     */
    public MechanismBuilder parent(RecordId parent) {
        this.parent = Objects.requireNonNull(parent, "parent");
        return this;
    }

    /**
     * Sets or clears {@code parent}.
     *
     * @param parent the value, or empty to clear it
     * @return this
     */
    public MechanismBuilder parent(Optional<? extends RecordId> parent) {
        this.parent = Objects.requireNonNull(parent, "parent").orElse(null);
        return this;
    }

    /**
     * Sets {@code parent} from its text.
     *
     * @param text the id of a mechanism
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public MechanismBuilder parent(String text) {
        parent(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code pillars}, in place of what was set or added before.
     *
     * @param pillars the elements
     * @return this
     */
    public MechanismBuilder pillars(Iterable<? extends Pillar> pillars) {
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
    public MechanismBuilder addPillar(Pillar pillar) {
        this.pillars.add(Objects.requireNonNull(pillar, "pillar"));
        return this;
    }

    /**
     * Adds to {@code pillars}.
     *
     * @param pillars the elements
     * @return this
     */
    public MechanismBuilder addPillars(Pillar... pillars) {
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
    public MechanismBuilder addAllPillars(Iterable<? extends Pillar> pillars) {
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
    public MechanismBuilder areas(Iterable<? extends PriorityArea> areas) {
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
    public MechanismBuilder addArea(PriorityArea area) {
        this.areas.add(Objects.requireNonNull(area, "area"));
        return this;
    }

    /**
     * Adds to {@code areas}.
     *
     * @param areas the elements
     * @return this
     */
    public MechanismBuilder addAreas(PriorityArea... areas) {
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
    public MechanismBuilder addAllAreas(Iterable<? extends PriorityArea> areas) {
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
    public MechanismBuilder fields(Iterable<? extends Field> fields) {
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
    public MechanismBuilder addField(Field field) {
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
    public MechanismBuilder addField(String code) {
        addField(Field.of(code));
        return this;
    }

    /**
     * Adds to {@code fields}.
     *
     * @param fields the elements
     * @return this
     */
    public MechanismBuilder addFields(Field... fields) {
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
    public MechanismBuilder addAllFields(Iterable<? extends Field> fields) {
        Objects.requireNonNull(fields, "fields");
        for (Field each : fields) {
            addField(each);
        }
        return this;
    }

    /**
     * Sets {@code cadence}.
     *
     * @param cadence the interval at which it is to be held, as was decided, as an ISO 8601 duration
     * @return this
     */
    public MechanismBuilder cadence(Period cadence) {
        this.cadence = Objects.requireNonNull(cadence, "cadence");
        return this;
    }

    /**
     * Sets or clears {@code cadence}.
     *
     * @param cadence the value, or empty to clear it
     * @return this
     */
    public MechanismBuilder cadence(Optional<? extends Period> cadence) {
        this.cadence = Objects.requireNonNull(cadence, "cadence").orElse(null);
        return this;
    }

    /**
     * Sets {@code seat}.
     *
     * @param seat the place of its seat
     * @return this
     */
    public MechanismBuilder seat(Place seat) {
        this.seat = Objects.requireNonNull(seat, "seat");
        return this;
    }

    /**
     * Sets or clears {@code seat}.
     *
     * @param seat the value, or empty to clear it
     * @return this
     */
    public MechanismBuilder seat(Optional<? extends Place> seat) {
        this.seat = Objects.requireNonNull(seat, "seat").orElse(null);
        return this;
    }

    /**
     * Sets {@code participants}, in place of what was set or added before.
     *
     * @param participants the elements
     * @return this
     */
    public MechanismBuilder participants(Iterable<? extends Participant> participants) {
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
    public MechanismBuilder addParticipant(Participant participant) {
        this.participants.add(Objects.requireNonNull(participant, "participant"));
        return this;
    }

    /**
     * Adds to {@code participants}.
     *
     * @param participants the elements
     * @return this
     */
    public MechanismBuilder addParticipants(Participant... participants) {
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
    public MechanismBuilder addAllParticipants(Iterable<? extends Participant> participants) {
        Objects.requireNonNull(participants, "participants");
        for (Participant each : participants) {
            addParticipant(each);
        }
        return this;
    }

    /**
     * Sets {@code alignments}, in place of what was set or added before.
     *
     * @param alignments the elements
     * @return this
     */
    public MechanismBuilder alignments(Iterable<? extends Alignment> alignments) {
        Objects.requireNonNull(alignments, "alignments");
        this.alignments.clear();
        addAllAlignments(alignments);
        return this;
    }

    /**
     * Adds to {@code alignments}.
     *
     * @param alignment the element
     * @return this
     */
    public MechanismBuilder addAlignment(Alignment alignment) {
        this.alignments.add(Objects.requireNonNull(alignment, "alignment"));
        return this;
    }

    /**
     * Adds to {@code alignments}.
     *
     * @param alignments the elements
     * @return this
     */
    public MechanismBuilder addAlignments(Alignment... alignments) {
        Objects.requireNonNull(alignments, "alignments");
        addAllAlignments(Arrays.asList(alignments));
        return this;
    }

    /**
     * Adds to {@code alignments}.
     *
     * @param alignments the elements
     * @return this
     */
    public MechanismBuilder addAllAlignments(Iterable<? extends Alignment> alignments) {
        Objects.requireNonNull(alignments, "alignments");
        for (Alignment each : alignments) {
            addAlignment(each);
        }
        return this;
    }

    /**
     * Sets {@code history}, in place of what was set or added before.
     *
     * @param history the elements
     * @return this
     */
    public MechanismBuilder history(Iterable<? extends Milestone> history) {
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
    public MechanismBuilder addHistory(Milestone history) {
        this.history.add(Objects.requireNonNull(history, "history"));
        return this;
    }

    /**
     * Adds to {@code history}.
     *
     * @param history the elements
     * @return this
     */
    public MechanismBuilder addHistory(Milestone... history) {
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
    public MechanismBuilder addAllHistory(Iterable<? extends Milestone> history) {
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
    public MechanismBuilder figures(Iterable<? extends Figure> figures) {
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
    public MechanismBuilder addFigure(Figure figure) {
        this.figures.add(Objects.requireNonNull(figure, "figure"));
        return this;
    }

    /**
     * Adds to {@code figures}.
     *
     * @param figures the elements
     * @return this
     */
    public MechanismBuilder addFigures(Figure... figures) {
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
    public MechanismBuilder addAllFigures(Iterable<? extends Figure> figures) {
        Objects.requireNonNull(figures, "figures");
        for (Figure each : figures) {
            addFigure(each);
        }
        return this;
    }

    @Override
    public MechanismBuilder extensions(Map<String, ? extends JsonValue> extensions) {
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
    public MechanismBuilder putExtension(String name, JsonValue value) {
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
    public MechanismBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (Map.Entry<String, ? extends JsonValue> each : extensions.entrySet()) {
            putExtension(each.getKey(), each.getValue());
        }
        return this;
    }

    @Override
    public Mechanism build() {
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
                    ValueProblem.MISSING_MEMBERS.with("type", "Mechanism", "members", String.join(", ", missing)));
        }
        Mechanism made = ImmutableMechanism.of(
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
                level,
                parent,
                FixedList.copyOf(pillars),
                FixedList.copyOf(areas),
                FixedList.copyOf(fields),
                cadence,
                seat,
                FixedList.copyOf(participants),
                FixedList.copyOf(alignments),
                FixedList.copyOf(history),
                FixedList.copyOf(figures));
        made.check();
        return made;
    }
}
