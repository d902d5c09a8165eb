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
import org.lancangmekong.core.vocabulary.OtherNameKind;

/** Builds a value of {@link OtherName}. Not thread-safe. */
public final class OtherNameBuilder {
    private OtherNameKind kind;
    private LocalizedText text;
    private EdtfDate period;
    private final List<Evidence> evidence = new ArrayList<>();

    OtherNameBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param otherName the value
     * @return this
     */
    public OtherNameBuilder from(OtherName otherName) {
        Objects.requireNonNull(otherName, "otherName");
        kind = otherName.kind();
        text = otherName.text();
        period = otherName.period().orElse(period);
        addAllEvidence(otherName.evidence());
        return this;
    }

    /**
     * Sets {@code kind}.
     *
     * @param kind how this name relates to the main one
     * @return this
     */
    public OtherNameBuilder kind(OtherNameKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Sets {@code text}.
     *
     * @param text the name, by language
     * @return this
     */
    public OtherNameBuilder text(LocalizedText text) {
        this.text = Objects.requireNonNull(text, "text");
        return this;
    }

    /**
     * Sets {@code text}, in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text in this language
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the tag or the text is refused
     */
    public OtherNameBuilder text(String language, String text) {
        text(LocalizedText.of(language, text));
        return this;
    }

    /**
     * Sets {@code period}.
     *
     * @param period the period in which the name was or is used
     * @return this
     */
    public OtherNameBuilder period(EdtfDate period) {
        this.period = Objects.requireNonNull(period, "period");
        return this;
    }

    /**
     * Sets or clears {@code period}.
     *
     * @param period the value, or empty to clear it
     * @return this
     */
    public OtherNameBuilder period(Optional<? extends EdtfDate> period) {
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
    public OtherNameBuilder period(String text) {
        period(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code evidence}, in place of what was set or added before.
     *
     * @param evidence the elements
     * @return this
     */
    public OtherNameBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public OtherNameBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public OtherNameBuilder addEvidence(Evidence... evidence) {
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
    public OtherNameBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
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
    public OtherName build() {
        List<String> missing = new ArrayList<>();
        if (kind == null) {
            missing.add("kind");
        }
        if (text == null) {
            missing.add("text");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "OtherName", "members", String.join(", ", missing)));
        }
        OtherName made = ImmutableOtherName.of(
                kind,
                text,
                period,
                FixedList.copyOf(evidence));
        made.check();
        return made;
    }
}
