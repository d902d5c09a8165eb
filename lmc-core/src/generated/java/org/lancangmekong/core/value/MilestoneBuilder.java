// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

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
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Status;

/** Builds a value of {@link Milestone}. Not thread-safe. */
public final class MilestoneBuilder {
    private MilestoneEvent event;
    private EdtfDate date;
    private Status status;
    private boolean planned;
    private final List<Country> by = new ArrayList<>();
    private LocalizedText note;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    MilestoneBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param milestone the value
     * @return this
     */
    public MilestoneBuilder from(Milestone milestone) {
        Objects.requireNonNull(milestone, "milestone");
        event = milestone.event();
        date = milestone.date().orElse(date);
        status = milestone.status().orElse(status);
        planned = milestone.planned();
        addAllBy(milestone.by());
        note = milestone.note().orElse(note);
        addAllEvidence(milestone.evidence());
        putAllExtensions(milestone.extensions());
        return this;
    }

    /**
     * Sets {@code event}.
     *
     * @param event what happened or is planned to happen
     * @return this
     */
    public MilestoneBuilder event(MilestoneEvent event) {
        this.event = Objects.requireNonNull(event, "event");
        return this;
    }

    /**
     * Sets {@code event} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public MilestoneBuilder event(String code) {
        event(MilestoneEvent.of(code));
        return this;
    }

    /**
     * Sets {@code date}.
     *
     * @param date when it happened or is planned to happen, as a point in time; absent if it is not known
     * @return this
     */
    public MilestoneBuilder date(EdtfDate date) {
        this.date = Objects.requireNonNull(date, "date");
        return this;
    }

    /**
     * Sets or clears {@code date}.
     *
     * @param date the value, or empty to clear it
     * @return this
     */
    public MilestoneBuilder date(Optional<? extends EdtfDate> date) {
        this.date = Objects.requireNonNull(date, "date").orElse(null);
        return this;
    }

    /**
     * Sets {@code date} from its text.
     *
     * @param text an EDTF date or set
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public MilestoneBuilder date(String text) {
        date(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code status}.
     *
     * @param status the status from then on; absent if the event does not change it
     * @return this
     */
    public MilestoneBuilder status(Status status) {
        this.status = Objects.requireNonNull(status, "status");
        return this;
    }

    /**
     * Sets or clears {@code status}.
     *
     * @param status the value, or empty to clear it
     * @return this
     */
    public MilestoneBuilder status(Optional<? extends Status> status) {
        this.status = Objects.requireNonNull(status, "status").orElse(null);
        return this;
    }

    /**
     * Sets {@code planned}.
     *
     * @param planned whether it is only planned
     * @return this
     */
    public MilestoneBuilder planned(boolean planned) {
        this.planned = planned;
        return this;
    }

    /**
     * Sets {@code by}, in place of what was set or added before.
     *
     * @param by the elements
     * @return this
     */
    public MilestoneBuilder by(Iterable<? extends Country> by) {
        Objects.requireNonNull(by, "by");
        this.by.clear();
        addAllBy(by);
        return this;
    }

    /**
     * Adds to {@code by}.
     *
     * @param by the element
     * @return this
     */
    public MilestoneBuilder addBy(Country by) {
        this.by.add(Objects.requireNonNull(by, "by"));
        return this;
    }

    /**
     * Adds to {@code by}.
     *
     * @param by the elements
     * @return this
     */
    public MilestoneBuilder addBy(Country... by) {
        Objects.requireNonNull(by, "by");
        addAllBy(Arrays.asList(by));
        return this;
    }

    /**
     * Adds to {@code by}.
     *
     * @param by the elements
     * @return this
     */
    public MilestoneBuilder addAllBy(Iterable<? extends Country> by) {
        Objects.requireNonNull(by, "by");
        for (Country each : by) {
            addBy(each);
        }
        return this;
    }

    /**
     * Sets {@code note}.
     *
     * @param note a remark, by language
     * @return this
     */
    public MilestoneBuilder note(LocalizedText note) {
        this.note = Objects.requireNonNull(note, "note");
        return this;
    }

    /**
     * Sets or clears {@code note}.
     *
     * @param note the value, or empty to clear it
     * @return this
     */
    public MilestoneBuilder note(Optional<? extends LocalizedText> note) {
        this.note = Objects.requireNonNull(note, "note").orElse(null);
        return this;
    }

    /**
     * Sets {@code note}, in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text in this language
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the tag or the text is refused
     */
    public MilestoneBuilder note(String language, String text) {
        note(LocalizedText.of(language, text));
        return this;
    }

    /**
     * Sets {@code evidence}, in place of what was set or added before.
     *
     * @param evidence the elements
     * @return this
     */
    public MilestoneBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public MilestoneBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public MilestoneBuilder addEvidence(Evidence... evidence) {
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
    public MilestoneBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    /**
     * Sets the members that this version does not know.
     *
     * @param extensions the values by name; no name may be that of a member
     * @return this
     */
    public MilestoneBuilder extensions(Map<String, ? extends JsonValue> extensions) {
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
    public MilestoneBuilder putExtension(String name, JsonValue value) {
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
    public MilestoneBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (Map.Entry<String, ? extends JsonValue> each : extensions.entrySet()) {
            putExtension(each.getKey(), each.getValue());
        }
        return this;
    }

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.lancangmekong.core.problem.InvalidValueException if required members are missing (all are named), or it has no meaning
     */
    public Milestone build() {
        List<String> missing = new ArrayList<>();
        if (event == null) {
            missing.add("event");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Milestone", "members", String.join(", ", missing)));
        }
        Milestone made = ImmutableMilestone.of(
                event,
                date,
                status,
                planned,
                FixedList.copyOf(by),
                note,
                FixedList.copyOf(evidence),
                extensions);
        made.check();
        return made;
    }
}
