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
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.vocabulary.Stance;

/** Builds a value of {@link Evidence}. Not thread-safe. */
public final class EvidenceBuilder {
    private RecordId source;
    private String at;
    private final List<Pointer> about = new ArrayList<>();
    private Stance stance = Stance.SUPPORTS;
    private JsonValue says;
    private LocalizedText quote;
    private EdtfDate asOf;
    private String note;
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    EvidenceBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param evidence the value
     * @return this
     */
    public EvidenceBuilder from(Evidence evidence) {
        Objects.requireNonNull(evidence, "evidence");
        source = evidence.source();
        at = evidence.at().orElse(at);
        addAllAbout(evidence.about());
        stance = evidence.stance();
        says = evidence.says().orElse(says);
        quote = evidence.quote().orElse(quote);
        asOf = evidence.asOf().orElse(asOf);
        note = evidence.note().orElse(note);
        putAllExtensions(evidence.extensions());
        return this;
    }

    /**
     * Sets {@code source}.
     *
     * @param source the cited source
     * @return this
     */
    public EvidenceBuilder source(RecordId source) {
        this.source = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * Sets {@code source} from its text.
     *
     * @param text the id of a source
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public EvidenceBuilder source(String text) {
        source(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code at}.
     *
     * @param at the place in the source: a paragraph, page or section
     * @return this
     */
    public EvidenceBuilder at(String at) {
        this.at = Objects.requireNonNull(at, "at");
        return this;
    }

    /**
     * Sets or clears {@code at}.
     *
     * @param at the value, or empty to clear it
     * @return this
     */
    public EvidenceBuilder at(Optional<String> at) {
        this.at = Objects.requireNonNull(at, "at").orElse(null);
        return this;
    }

    /**
     * Sets {@code about}, in place of what was set or added before.
     *
     * @param about the elements
     * @return this
     */
    public EvidenceBuilder about(Iterable<? extends Pointer> about) {
        Objects.requireNonNull(about, "about");
        this.about.clear();
        addAllAbout(about);
        return this;
    }

    /**
     * Adds to {@code about}.
     *
     * @param about the element
     * @return this
     */
    public EvidenceBuilder addAbout(Pointer about) {
        this.about.add(Objects.requireNonNull(about, "about"));
        return this;
    }

    /**
     * Adds to {@code about} from its text.
     *
     * @param text a JSON Pointer, such as {@code /date}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public EvidenceBuilder addAbout(String text) {
        addAbout(Pointer.parse(text));
        return this;
    }

    /**
     * Adds to {@code about}.
     *
     * @param about the elements
     * @return this
     */
    public EvidenceBuilder addAbout(Pointer... about) {
        Objects.requireNonNull(about, "about");
        addAllAbout(Arrays.asList(about));
        return this;
    }

    /**
     * Adds to {@code about}.
     *
     * @param about the elements
     * @return this
     */
    public EvidenceBuilder addAllAbout(Iterable<? extends Pointer> about) {
        Objects.requireNonNull(about, "about");
        for (Pointer each : about) {
            addAbout(each);
        }
        return this;
    }

    /**
     * Sets {@code stance}.
     *
     * @param stance whether the source supports the value (the default), implies it or differs from it
     * @return this
     */
    public EvidenceBuilder stance(Stance stance) {
        this.stance = Objects.requireNonNull(stance, "stance");
        return this;
    }

    /**
     * Sets {@code says}.
     *
     * @param says what the source states for the one member in about, in that member's form
     * @return this
     */
    public EvidenceBuilder says(JsonValue says) {
        this.says = Objects.requireNonNull(says, "says");
        return this;
    }

    /**
     * Sets or clears {@code says}.
     *
     * @param says the value, or empty to clear it
     * @return this
     */
    public EvidenceBuilder says(Optional<? extends JsonValue> says) {
        this.says = Objects.requireNonNull(says, "says").orElse(null);
        return this;
    }

    /**
     * Sets {@code quote}.
     *
     * @param quote the few words of the source that state the fact
     * @return this
     */
    public EvidenceBuilder quote(LocalizedText quote) {
        this.quote = Objects.requireNonNull(quote, "quote");
        return this;
    }

    /**
     * Sets or clears {@code quote}.
     *
     * @param quote the value, or empty to clear it
     * @return this
     */
    public EvidenceBuilder quote(Optional<? extends LocalizedText> quote) {
        this.quote = Objects.requireNonNull(quote, "quote").orElse(null);
        return this;
    }

    /**
     * Sets {@code quote}, in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text in this language
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the tag or the text is refused
     */
    public EvidenceBuilder quote(String language, String text) {
        quote(LocalizedText.of(language, text));
        return this;
    }

    /**
     * Sets {@code asOf}.
     *
     * @param asOf the time that the statement is about
     * @return this
     */
    public EvidenceBuilder asOf(EdtfDate asOf) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        return this;
    }

    /**
     * Sets or clears {@code asOf}.
     *
     * @param asOf the value, or empty to clear it
     * @return this
     */
    public EvidenceBuilder asOf(Optional<? extends EdtfDate> asOf) {
        this.asOf = Objects.requireNonNull(asOf, "asOf").orElse(null);
        return this;
    }

    /**
     * Sets {@code asOf} from its text.
     *
     * @param text an EDTF date or set
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public EvidenceBuilder asOf(String text) {
        asOf(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code note}.
     *
     * @param note a remark, such as how a value was computed
     * @return this
     */
    public EvidenceBuilder note(String note) {
        this.note = Objects.requireNonNull(note, "note");
        return this;
    }

    /**
     * Sets or clears {@code note}.
     *
     * @param note the value, or empty to clear it
     * @return this
     */
    public EvidenceBuilder note(Optional<String> note) {
        this.note = Objects.requireNonNull(note, "note").orElse(null);
        return this;
    }

    /**
     * Sets the members that this version does not know.
     *
     * @param extensions the values by name; no name may be that of a member
     * @return this
     */
    public EvidenceBuilder extensions(Map<String, ? extends JsonValue> extensions) {
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
    public EvidenceBuilder putExtension(String name, JsonValue value) {
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
    public EvidenceBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
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
    public Evidence build() {
        List<String> missing = new ArrayList<>();
        if (source == null) {
            missing.add("source");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Evidence", "members", String.join(", ", missing)));
        }
        Evidence made = ImmutableEvidence.of(
                source,
                at,
                FixedList.copyOf(about),
                stance,
                says,
                quote,
                asOf,
                note,
                extensions);
        made.check();
        return made;
    }
}
