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
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;

/** Builds a value of {@link Phase}. Not thread-safe. */
public final class PhaseBuilder extends RecordBuilder<PhaseBuilder> {
    private RecordId id;
    private LocalizedText name;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<OtherName> otherNames = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<RecordId> formerIds = new ArrayList<>();
    private LocalizedText summary;
    private final List<String> complete = new ArrayList<>();
    private RecordId of;
    private Integer ordinal;
    private EdtfDate period;
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    PhaseBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param phase the value
     * @return this
     */
    public PhaseBuilder from(Phase phase) {
        Objects.requireNonNull(phase, "phase");
        id = phase.id();
        name = phase.name();
        addAllEvidence(phase.evidence());
        addAllOtherNames(phase.otherNames());
        addAllIdentifiers(phase.identifiers());
        addAllFormerIds(phase.formerIds());
        summary = phase.summary().orElse(summary);
        addAllComplete(phase.complete());
        of = phase.of();
        ordinal = phase.ordinal().orElse(ordinal);
        period = phase.period().orElse(period);
        putAllExtensions(phase.extensions());
        return this;
    }

    @Override
    public PhaseBuilder id(RecordId id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    @Override
    public PhaseBuilder name(LocalizedText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    @Override
    public PhaseBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public PhaseBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public PhaseBuilder addEvidence(Evidence... evidence) {
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
    public PhaseBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    @Override
    public PhaseBuilder otherNames(Iterable<? extends OtherName> otherNames) {
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
    public PhaseBuilder addOtherName(OtherName otherName) {
        this.otherNames.add(Objects.requireNonNull(otherName, "otherName"));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public PhaseBuilder addOtherNames(OtherName... otherNames) {
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
    public PhaseBuilder addAllOtherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        for (OtherName each : otherNames) {
            addOtherName(each);
        }
        return this;
    }

    @Override
    public PhaseBuilder identifiers(Iterable<? extends Identifier> identifiers) {
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
    public PhaseBuilder addIdentifier(Identifier identifier) {
        this.identifiers.add(Objects.requireNonNull(identifier, "identifier"));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public PhaseBuilder addIdentifiers(Identifier... identifiers) {
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
    public PhaseBuilder addAllIdentifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        for (Identifier each : identifiers) {
            addIdentifier(each);
        }
        return this;
    }

    @Override
    public PhaseBuilder formerIds(Iterable<? extends RecordId> formerIds) {
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
    public PhaseBuilder addFormerId(RecordId formerId) {
        this.formerIds.add(Objects.requireNonNull(formerId, "formerId"));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public PhaseBuilder addFormerIds(RecordId... formerIds) {
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
    public PhaseBuilder addAllFormerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        for (RecordId each : formerIds) {
            addFormerId(each);
        }
        return this;
    }

    @Override
    public PhaseBuilder summary(LocalizedText summary) {
        this.summary = Objects.requireNonNull(summary, "summary");
        return this;
    }

    /**
     * Sets or clears {@code summary}.
     *
     * @param summary the value, or empty to clear it
     * @return this
     */
    public PhaseBuilder summary(Optional<? extends LocalizedText> summary) {
        this.summary = Objects.requireNonNull(summary, "summary").orElse(null);
        return this;
    }

    @Override
    public PhaseBuilder complete(Iterable<String> complete) {
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
    public PhaseBuilder addComplete(String complete) {
        this.complete.add(Objects.requireNonNull(complete, "complete"));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public PhaseBuilder addComplete(String... complete) {
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
    public PhaseBuilder addAllComplete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        for (String each : complete) {
            addComplete(each);
        }
        return this;
    }

    /**
     * Sets {@code of}.
     *
     * @param of the mechanism or plan that it is a stage of
     * @return this
     */
    public PhaseBuilder of(RecordId of) {
        this.of = Objects.requireNonNull(of, "of");
        return this;
    }

    /**
     * Sets {@code of} from its text.
     *
     * @param text the id of a mechanism or document
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public PhaseBuilder of(String text) {
        of(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code ordinal}.
     *
     * @param ordinal the number of the stage, from 1
     * @return this
     */
    public PhaseBuilder ordinal(int ordinal) {
        this.ordinal = ordinal;
        return this;
    }

    /**
     * Sets or clears {@code ordinal}.
     *
     * @param ordinal the value, or empty to clear it
     * @return this
     */
    public PhaseBuilder ordinal(Optional<? extends Integer> ordinal) {
        this.ordinal = Objects.requireNonNull(ordinal, "ordinal").orElse(null);
        return this;
    }

    /**
     * Sets {@code period}.
     *
     * @param period the time that the stage covers
     * @return this
     */
    public PhaseBuilder period(EdtfDate period) {
        this.period = Objects.requireNonNull(period, "period");
        return this;
    }

    /**
     * Sets or clears {@code period}.
     *
     * @param period the value, or empty to clear it
     * @return this
     */
    public PhaseBuilder period(Optional<? extends EdtfDate> period) {
        this.period = Objects.requireNonNull(period, "period").orElse(null);
        return this;
    }

    /**
     * Sets {@code period} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public PhaseBuilder period(String text) {
        period(EdtfDate.parse(text));
        return this;
    }

    @Override
    public PhaseBuilder extensions(Map<String, ? extends JsonValue> extensions) {
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
    public PhaseBuilder putExtension(String name, JsonValue value) {
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
    public PhaseBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (Map.Entry<String, ? extends JsonValue> each : extensions.entrySet()) {
            putExtension(each.getKey(), each.getValue());
        }
        return this;
    }

    @Override
    public Phase build() {
        List<String> missing = new ArrayList<>();
        if (id == null) {
            missing.add("id");
        }
        if (name == null) {
            missing.add("name");
        }
        if (of == null) {
            missing.add("of");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Phase", "members", String.join(", ", missing)));
        }
        Phase made = ImmutablePhase.of(
                id,
                name,
                FixedList.copyOf(evidence),
                FixedList.copyOf(otherNames),
                FixedList.copyOf(identifiers),
                FixedList.copyOf(formerIds),
                summary,
                FixedList.copyOf(complete),
                extensions,
                of,
                ordinal,
                period);
        made.check();
        return made;
    }
}
