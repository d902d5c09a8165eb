package org.lancangmekong.core.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lancangmekong.core.shape.LmcStyle;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;

/**
 * A number about a record: what it counts, how much, and of which time.
 *
 * <p>Two values of one indicator at two times are a change; two at one time are a disagreement. What a source does not
 * say (the time, the base of a change) stays absent. For example {@code beneficiaries}, more than 10,000 {@code
 * person}, {@code cumulative}.
 *
 * <p>This class is immutable and thread-safe.
 */
@LmcStyle
@Value.Immutable
public interface Figure {
    /**
     * What is counted or measured.
     *
     * @return the indicator
     */
    Indicator indicator();

    /**
     * How much.
     *
     * @return the quantity
     */
    Quantity value();

    /**
     * What time the number speaks of.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * The time.
     *
     * @return a point for {@code at-date} and {@code cumulative}, a period for {@code in-period} and {@code
     *     change}; empty if it is not said
     */
    Optional<EdtfDate> when();

    /**
     * What a change is compared with.
     *
     * @return the earlier time; empty if it is not said
     */
    Optional<EdtfDate> base();

    /**
     * Whose part of the total it is.
     *
     * @return the country; empty for the total
     */
    Optional<Country> country();

    /**
     * Whether it is a design, an estimate or a pledge.
     *
     * @return whether it is
     */
    @Value.Default
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
     * Who says so.
     *
     * @return the evidence about the members of this object
     */
    List<Evidence> evidence();

    /**
     * Members that this version does not know, as lenient reading found them.
     *
     * @return the values by name, in their order
     */
    Map<String, JsonValue> extensions();

    /**
     * Refuses what could not be written and read back; called when a value is built.
     *
     * @throws org.lancangmekong.core.problem.InvalidValueException if a member is refused
     */
    @Value.Check
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

    /** What the generated builder has beside the setters of the members. */
    abstract class Builder {
        Builder() {}

        /**
         * Sets {@code indicator}.
         *
         * @param value the value
         * @return this
         */
        public abstract FigureBuilder indicator(Indicator value);

        /**
         * Sets {@code indicator} from its text.
         *
         * @param code an indicator
         * @return this
         * @throws org.lancangmekong.core.problem.InvalidValueException if the text has not the form
         */
        public FigureBuilder indicator(String code) {
            return indicator(Indicator.of(code));
        }

        /**
         * Sets {@code when}.
         *
         * @param value the value
         * @return this
         */
        public abstract FigureBuilder when(EdtfDate value);

        /**
         * Sets {@code when} from its text.
         *
         * @param edtf an EDTF date, set or interval
         * @return this
         * @throws org.lancangmekong.core.problem.InvalidValueException if the text has not the form
         */
        public FigureBuilder when(String edtf) {
            return when(EdtfDate.parse(edtf));
        }

        /**
         * Sets {@code base}.
         *
         * @param value the value
         * @return this
         */
        public abstract FigureBuilder base(EdtfDate value);

        /**
         * Sets {@code base} from its text.
         *
         * @param edtf an EDTF date, set or interval
         * @return this
         * @throws org.lancangmekong.core.problem.InvalidValueException if the text has not the form
         */
        public FigureBuilder base(String edtf) {
            return base(EdtfDate.parse(edtf));
        }
    }

    /** The table of members, for this library's own modules. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Figure, FigureBuilder> SHAPE = Shape.of(Figure.class, "Figure", ValueAccessors.FIGURE)
                .required("indicator", Indicator.KIND,              "What is counted or measured.")
                .required("value",     Quantity.Table.SHAPE.kind(), "How much.")
                .required("basis",     Basis.KIND,                  "What time the number speaks of.")
                .optional("when",      EdtfDate.KIND,               "The time: a point for at-date and cumulative, a period for in-period and change; absent if not said.")
                .optional("base",      EdtfDate.KIND,               "What a change is compared with; absent if not said.")
                .optional("country",   Country.KIND,                "The country whose part of the total it is.")
                .flag    ("planned",                                "Whether it is a design, an estimate or a pledge.")
                .optional("note",      LocalizedText.KIND,          "A remark, by language.")
                .list    ("evidence",  Evidence.Table.SHAPE.kind(), "Who says so.")
                .open(JsonValue.KIND)
                .describe("A number about a record: what it counts, how much, and of which time.");
        // spotless:on

        private Table() {}
    }
}
