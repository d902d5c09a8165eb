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
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;

/** Builds a value of {@link Figure}. Not thread-safe. */
public final class FigureBuilder {
    private Indicator indicator;
    private Quantity value;
    private Basis basis;
    private EdtfDate when;
    private EdtfDate base;
    private Country country;
    private boolean planned;
    private LocalizedText note;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    FigureBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param figure the value
     * @return this
     */
    public FigureBuilder from(Figure figure) {
        Objects.requireNonNull(figure, "figure");
        indicator = figure.indicator();
        value = figure.value();
        basis = figure.basis();
        when = figure.when().orElse(when);
        base = figure.base().orElse(base);
        country = figure.country().orElse(country);
        planned = figure.planned();
        note = figure.note().orElse(note);
        addAllEvidence(figure.evidence());
        putAllExtensions(figure.extensions());
        return this;
    }

    /**
     * Sets {@code indicator}.
     *
     * @param indicator what is counted or measured
     * @return this
     */
    public FigureBuilder indicator(Indicator indicator) {
        this.indicator = Objects.requireNonNull(indicator, "indicator");
        return this;
    }

    /**
     * Sets {@code indicator} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public FigureBuilder indicator(String code) {
        indicator(Indicator.of(code));
        return this;
    }

    /**
     * Sets {@code value}.
     *
     * @param value the value
     * @return this
     */
    public FigureBuilder value(Quantity value) {
        this.value = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets {@code basis}.
     *
     * @param basis how the number relates to time
     * @return this
     */
    public FigureBuilder basis(Basis basis) {
        this.basis = Objects.requireNonNull(basis, "basis");
        return this;
    }

    /**
     * Sets {@code when}.
     *
     * @param when the time: a point for at-date and cumulative, a period for in-period and change; absent if the source does not state it
     * @return this
     */
    public FigureBuilder when(EdtfDate when) {
        this.when = Objects.requireNonNull(when, "when");
        return this;
    }

    /**
     * Sets or clears {@code when}.
     *
     * @param when the value, or empty to clear it
     * @return this
     */
    public FigureBuilder when(Optional<? extends EdtfDate> when) {
        this.when = Objects.requireNonNull(when, "when").orElse(null);
        return this;
    }

    /**
     * Sets {@code when} from its text.
     *
     * @param text an EDTF date, set or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public FigureBuilder when(String text) {
        when(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code base}.
     *
     * @param base the earlier time that a change is compared with; absent if the source does not state it
     * @return this
     */
    public FigureBuilder base(EdtfDate base) {
        this.base = Objects.requireNonNull(base, "base");
        return this;
    }

    /**
     * Sets or clears {@code base}.
     *
     * @param base the value, or empty to clear it
     * @return this
     */
    public FigureBuilder base(Optional<? extends EdtfDate> base) {
        this.base = Objects.requireNonNull(base, "base").orElse(null);
        return this;
    }

    /**
     * Sets {@code base} from its text.
     *
     * @param text an EDTF date, set or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public FigureBuilder base(String text) {
        base(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code country}.
     *
     * @param country the country whose part of the total it is; absent for the total
     * @return this
     */
    public FigureBuilder country(Country country) {
        this.country = Objects.requireNonNull(country, "country");
        return this;
    }

    /**
     * Sets or clears {@code country}.
     *
     * @param country the value, or empty to clear it
     * @return this
     */
    public FigureBuilder country(Optional<? extends Country> country) {
        this.country = Objects.requireNonNull(country, "country").orElse(null);
        return this;
    }

    /**
     * Sets {@code planned}.
     *
     * @param planned whether the figure is a design value, an estimate or a pledge
     * @return this
     */
    public FigureBuilder planned(boolean planned) {
        this.planned = planned;
        return this;
    }

    /**
     * Sets {@code note}.
     *
     * @param note a remark, by language
     * @return this
     */
    public FigureBuilder note(LocalizedText note) {
        this.note = Objects.requireNonNull(note, "note");
        return this;
    }

    /**
     * Sets or clears {@code note}.
     *
     * @param note the value, or empty to clear it
     * @return this
     */
    public FigureBuilder note(Optional<? extends LocalizedText> note) {
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
    public FigureBuilder note(String language, String text) {
        note(LocalizedText.of(language, text));
        return this;
    }

    /**
     * Sets {@code evidence}, in place of what was set or added before.
     *
     * @param evidence the elements
     * @return this
     */
    public FigureBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public FigureBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public FigureBuilder addEvidence(Evidence... evidence) {
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
    public FigureBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
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
    public FigureBuilder extensions(Map<String, ? extends JsonValue> extensions) {
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
    public FigureBuilder putExtension(String name, JsonValue value) {
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
    public FigureBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
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
    public Figure build() {
        List<String> missing = new ArrayList<>();
        if (indicator == null) {
            missing.add("indicator");
        }
        if (value == null) {
            missing.add("value");
        }
        if (basis == null) {
            missing.add("basis");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Figure", "members", String.join(", ", missing)));
        }
        Figure made = ImmutableFigure.of(
                indicator,
                value,
                basis,
                when,
                base,
                country,
                planned,
                note,
                FixedList.copyOf(evidence),
                extensions);
        made.check();
        return made;
    }
}
