// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.vocabulary.AlignmentRole;

/** Builds a value of {@link Alignment}. Not thread-safe. */
public final class AlignmentBuilder {
    private RecordId framework;
    private AlignmentRole role;
    private EdtfDate when;
    private final List<Evidence> evidence = new ArrayList<>();

    AlignmentBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param alignment the value
     * @return this
     */
    public AlignmentBuilder from(Alignment alignment) {
        Objects.requireNonNull(alignment, "alignment");
        framework = alignment.framework();
        role = alignment.role();
        when = alignment.when().orElse(when);
        addAllEvidence(alignment.evidence());
        return this;
    }

    /**
     * Sets {@code framework}.
     *
     * @param framework the framework outside the cooperation
     * @return this
     */
    public AlignmentBuilder framework(RecordId framework) {
        this.framework = Objects.requireNonNull(framework, "framework");
        return this;
    }

    /**
     * Sets {@code framework} from its text.
     *
     * @param text the id of a framework
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public AlignmentBuilder framework(String text) {
        framework(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code role}.
     *
     * @param role how the cooperation or its region relates to the framework
     * @return this
     */
    public AlignmentBuilder role(AlignmentRole role) {
        this.role = Objects.requireNonNull(role, "role");
        return this;
    }

    /**
     * Sets {@code role} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public AlignmentBuilder role(String code) {
        role(AlignmentRole.of(code));
        return this;
    }

    /**
     * Sets {@code when}.
     *
     * @param when the period in which the relation holds
     * @return this
     */
    public AlignmentBuilder when(EdtfDate when) {
        this.when = Objects.requireNonNull(when, "when");
        return this;
    }

    /**
     * Sets or clears {@code when}.
     *
     * @param when the value, or empty to clear it
     * @return this
     */
    public AlignmentBuilder when(Optional<? extends EdtfDate> when) {
        this.when = Objects.requireNonNull(when, "when").orElse(null);
        return this;
    }

    /**
     * Sets {@code when} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public AlignmentBuilder when(String text) {
        when(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code evidence}, in place of what was set or added before.
     *
     * @param evidence the elements
     * @return this
     */
    public AlignmentBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public AlignmentBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public AlignmentBuilder addEvidence(Evidence... evidence) {
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
    public AlignmentBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.lancangmekong.core.problem.InvalidValueException if required members are missing (all are named), or it has no meaning
     */
    public Alignment build() {
        List<String> missing = new ArrayList<>();
        if (framework == null) {
            missing.add("framework");
        }
        if (role == null) {
            missing.add("role");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Alignment", "members", String.join(", ", missing)));
        }
        Alignment made = ImmutableAlignment.of(
                framework,
                role,
                when,
                FixedList.copyOf(evidence));
        made.check();
        return made;
    }
}
