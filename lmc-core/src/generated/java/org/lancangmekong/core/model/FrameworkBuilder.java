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
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.FrameworkKind;
import org.lancangmekong.core.vocabulary.TransportMode;

/** Builds a value of {@link Framework}. Not thread-safe. */
public final class FrameworkBuilder extends RecordBuilder<FrameworkBuilder> {
    private RecordId id;
    private LocalizedText name;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<OtherName> otherNames = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<RecordId> formerIds = new ArrayList<>();
    private LocalizedText summary;
    private final List<String> complete = new ArrayList<>();
    private FrameworkKind kind;
    private CommunityScope scope;
    private final List<Field> fields = new ArrayList<>();
    private final List<TransportMode> modes = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Milestone> history = new ArrayList<>();
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    FrameworkBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param framework the value
     * @return this
     */
    public FrameworkBuilder from(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        id = framework.id();
        name = framework.name();
        addAllEvidence(framework.evidence());
        addAllOtherNames(framework.otherNames());
        addAllIdentifiers(framework.identifiers());
        addAllFormerIds(framework.formerIds());
        summary = framework.summary().orElse(summary);
        addAllComplete(framework.complete());
        kind = framework.kind();
        scope = framework.scope().orElse(scope);
        addAllFields(framework.fields());
        addAllModes(framework.modes());
        addAllParticipants(framework.participants());
        addAllHistory(framework.history());
        putAllExtensions(framework.extensions());
        return this;
    }

    @Override
    public FrameworkBuilder id(RecordId id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    @Override
    public FrameworkBuilder name(LocalizedText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    @Override
    public FrameworkBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public FrameworkBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public FrameworkBuilder addEvidence(Evidence... evidence) {
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
    public FrameworkBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    @Override
    public FrameworkBuilder otherNames(Iterable<? extends OtherName> otherNames) {
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
    public FrameworkBuilder addOtherName(OtherName otherName) {
        this.otherNames.add(Objects.requireNonNull(otherName, "otherName"));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public FrameworkBuilder addOtherNames(OtherName... otherNames) {
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
    public FrameworkBuilder addAllOtherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        for (OtherName each : otherNames) {
            addOtherName(each);
        }
        return this;
    }

    @Override
    public FrameworkBuilder identifiers(Iterable<? extends Identifier> identifiers) {
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
    public FrameworkBuilder addIdentifier(Identifier identifier) {
        this.identifiers.add(Objects.requireNonNull(identifier, "identifier"));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public FrameworkBuilder addIdentifiers(Identifier... identifiers) {
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
    public FrameworkBuilder addAllIdentifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        for (Identifier each : identifiers) {
            addIdentifier(each);
        }
        return this;
    }

    @Override
    public FrameworkBuilder formerIds(Iterable<? extends RecordId> formerIds) {
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
    public FrameworkBuilder addFormerId(RecordId formerId) {
        this.formerIds.add(Objects.requireNonNull(formerId, "formerId"));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public FrameworkBuilder addFormerIds(RecordId... formerIds) {
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
    public FrameworkBuilder addAllFormerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        for (RecordId each : formerIds) {
            addFormerId(each);
        }
        return this;
    }

    @Override
    public FrameworkBuilder summary(LocalizedText summary) {
        this.summary = Objects.requireNonNull(summary, "summary");
        return this;
    }

    /**
     * Sets or clears {@code summary}.
     *
     * @param summary the value, or empty to clear it
     * @return this
     */
    public FrameworkBuilder summary(Optional<? extends LocalizedText> summary) {
        this.summary = Objects.requireNonNull(summary, "summary").orElse(null);
        return this;
    }

    @Override
    public FrameworkBuilder complete(Iterable<String> complete) {
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
    public FrameworkBuilder addComplete(String complete) {
        this.complete.add(Objects.requireNonNull(complete, "complete"));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public FrameworkBuilder addComplete(String... complete) {
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
    public FrameworkBuilder addAllComplete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        for (String each : complete) {
            addComplete(each);
        }
        return this;
    }

    /**
     * Sets {@code kind}.
     *
     * @param kind the kind of framework
     * @return this
     */
    public FrameworkBuilder kind(FrameworkKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Sets {@code scope}.
     *
     * @param scope between whom, or in what, a community is built; communities only
     * @return this
     */
    public FrameworkBuilder scope(CommunityScope scope) {
        this.scope = Objects.requireNonNull(scope, "scope");
        return this;
    }

    /**
     * Sets or clears {@code scope}.
     *
     * @param scope the value, or empty to clear it
     * @return this
     */
    public FrameworkBuilder scope(Optional<? extends CommunityScope> scope) {
        this.scope = Objects.requireNonNull(scope, "scope").orElse(null);
        return this;
    }

    /**
     * Sets {@code fields}, in place of what was set or added before.
     *
     * @param fields the elements
     * @return this
     */
    public FrameworkBuilder fields(Iterable<? extends Field> fields) {
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
    public FrameworkBuilder addField(Field field) {
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
    public FrameworkBuilder addField(String code) {
        addField(Field.of(code));
        return this;
    }

    /**
     * Adds to {@code fields}.
     *
     * @param fields the elements
     * @return this
     */
    public FrameworkBuilder addFields(Field... fields) {
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
    public FrameworkBuilder addAllFields(Iterable<? extends Field> fields) {
        Objects.requireNonNull(fields, "fields");
        for (Field each : fields) {
            addField(each);
        }
        return this;
    }

    /**
     * Sets {@code modes}, in place of what was set or added before.
     *
     * @param modes the elements
     * @return this
     */
    public FrameworkBuilder modes(Iterable<? extends TransportMode> modes) {
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
    public FrameworkBuilder addMode(TransportMode mode) {
        this.modes.add(Objects.requireNonNull(mode, "mode"));
        return this;
    }

    /**
     * Adds to {@code modes}.
     *
     * @param modes the elements
     * @return this
     */
    public FrameworkBuilder addModes(TransportMode... modes) {
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
    public FrameworkBuilder addAllModes(Iterable<? extends TransportMode> modes) {
        Objects.requireNonNull(modes, "modes");
        for (TransportMode each : modes) {
            addMode(each);
        }
        return this;
    }

    /**
     * Sets {@code participants}, in place of what was set or added before.
     *
     * @param participants the elements
     * @return this
     */
    public FrameworkBuilder participants(Iterable<? extends Participant> participants) {
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
    public FrameworkBuilder addParticipant(Participant participant) {
        this.participants.add(Objects.requireNonNull(participant, "participant"));
        return this;
    }

    /**
     * Adds to {@code participants}.
     *
     * @param participants the elements
     * @return this
     */
    public FrameworkBuilder addParticipants(Participant... participants) {
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
    public FrameworkBuilder addAllParticipants(Iterable<? extends Participant> participants) {
        Objects.requireNonNull(participants, "participants");
        for (Participant each : participants) {
            addParticipant(each);
        }
        return this;
    }

    /**
     * Sets {@code history}, in place of what was set or added before.
     *
     * @param history the elements
     * @return this
     */
    public FrameworkBuilder history(Iterable<? extends Milestone> history) {
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
    public FrameworkBuilder addHistory(Milestone history) {
        this.history.add(Objects.requireNonNull(history, "history"));
        return this;
    }

    /**
     * Adds to {@code history}.
     *
     * @param history the elements
     * @return this
     */
    public FrameworkBuilder addHistory(Milestone... history) {
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
    public FrameworkBuilder addAllHistory(Iterable<? extends Milestone> history) {
        Objects.requireNonNull(history, "history");
        for (Milestone each : history) {
            addHistory(each);
        }
        return this;
    }

    @Override
    public FrameworkBuilder extensions(Map<String, ? extends JsonValue> extensions) {
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
    public FrameworkBuilder putExtension(String name, JsonValue value) {
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
    public FrameworkBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (Map.Entry<String, ? extends JsonValue> each : extensions.entrySet()) {
            putExtension(each.getKey(), each.getValue());
        }
        return this;
    }

    @Override
    public Framework build() {
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
                    ValueProblem.MISSING_MEMBERS.with("type", "Framework", "members", String.join(", ", missing)));
        }
        Framework made = ImmutableFramework.of(
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
                scope,
                FixedList.copyOf(fields),
                FixedList.copyOf(modes),
                FixedList.copyOf(participants),
                FixedList.copyOf(history));
        made.check();
        return made;
    }
}
