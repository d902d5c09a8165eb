package org.lancangmekong.core.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.words.Words;

/**
 * A number about a record: what it counts or measures, how much, and for what time.
 *
 * <p>Two values of one indicator at two times are a change; two values at one time are a disagreement. What a source
 * does not state (the time, the base of a change) is absent. For example: {@code beneficiaries}, more than 10,000
 * {@code person}, {@code cumulative}.
 *
 * <p>This class is immutable and thread-safe.
 */
public interface Figure {
    /**
     * What is counted or measured.
     *
     * @return the indicator
     */
    Indicator indicator();

    /**
     * The value.
     *
     * @return the quantity
     */
    Quantity value();

    /**
     * How the number relates to time.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * The time of the number.
     *
     * @return a point for {@code at-date} and {@code cumulative}, a period for {@code in-period} and {@code
     *     change}; empty if the source does not state it
     */
    Optional<EdtfDate> when();

    /**
     * The earlier time that a change is compared with.
     *
     * @return the time; empty if the source does not state it
     */
    Optional<EdtfDate> base();

    /**
     * The country whose part of the total it is.
     *
     * @return the country; empty for the total
     */
    Optional<Country> country();

    /**
     * Whether the figure is a design value, an estimate or a pledge.
     *
     * @return whether it is planned
     */
    default boolean planned() {
        return false;
    }

    /**
     * A remark.
     *
     * @return the remark by language
     */
    Optional<LocalizedText> note();

    /**
     * The evidence for this value.
     *
     * @return the evidence about the members of this object
     */
    List<Evidence> evidence();

    /**
     * Members that this version does not know, as read by a lenient reader.
     *
     * @return the values by name, in their order
     */
    Map<String, JsonValue> extensions();

    /**
     * The figure in one line for a person, in English: what {@link #text(Locale)} gives for {@link Locale#UK}.
     *
     * @return such as {@code beneficiaries, Lao PDR: more than 10,000 people, in total up to 2023 [xinhua-2024]}
     */
    default String text() {
        return text(Words.USUAL);
    }

    /**
     * The figure in one line for a person, in a language: what is counted, the country, the quantity, the time by its basis,
     * whether it is planned, the note, and the sources that support or imply it. Sources that differ are not named here, but by a
     * disagreement.
     *
     * @param locale the language, as for {@link Quantity#text(Locale)}; the note is in this language if it has it, otherwise in
     *     English or what language there is
     * @return one line; in English words for an English locale, otherwise in signs and codes
     */
    default String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return FigureText.of(this, Words.in(locale));
    }

    /**
     * Refuses what could not be written and read back; called when a value is built.
     *
     * @throws org.lancangmekong.core.problem.InvalidValueException if a member is refused
     */
    default void check() {
        Table.SHAPE.check(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static FigureBuilder builder() {
        return new FigureBuilder();
    }

    /**
     * A builder with the members of this value, to make a changed copy.
     *
     * @return a new builder
     */
    default FigureBuilder toBuilder() {
        return new FigureBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Figure, FigureBuilder> SHAPE = Shape.of(Figure.class, "Figure", new FigureAccessors())
                .required("indicator", Indicator.KIND,              "What is counted or measured.")
                .required("value",     Quantity.Table.SHAPE.kind(), "The value.")
                .required("basis",     Basis.KIND,                  "How the number relates to time.")
                .optional("when",      EdtfDate.KIND,               "The time: a point for at-date and cumulative, a period for in-period and change; absent if the source does not state it.")
                .optional("base",      EdtfDate.KIND,               "The earlier time that a change is compared with; absent if the source does not state it.")
                .optional("country",   Country.KIND,                "The country whose part of the total it is; absent for the total.")
                .flag    ("planned",                                "Whether the figure is a design value, an estimate or a pledge.")
                .optional("note",      LocalizedText.KIND,          "A remark, by language.")
                .list    ("evidence",  Evidence.Table.SHAPE.kind(), "The evidence for this value.")
                .open(JsonValue.KIND)
                .identifiedBy("indicator", "country", "when")
                .identifiedBy("indicator", "value", "when")
                .identifiedBy("indicator", "value", "country")
                .example("{\"indicator\": \"length\", \"value\": {\"is\": \"1.3\", \"unit\": \"km\"}, \"basis\": \"at-date\"}")
                .describe("A number about a record: what it counts or measures, how much, and for what time.");
        // spotless:on

        private Table() {}
    }
}
