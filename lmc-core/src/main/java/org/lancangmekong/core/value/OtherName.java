package org.lancangmekong.core.value;

import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.OtherNameKind;

/**
 * Another name of the same thing: a variant, a former or short name, a transliteration.
 *
 * <p>For example: "Mekong-Lancang Cooperation", of kind {@code variant}.
 *
 * <p>This class is immutable and thread-safe.
 */
public interface OtherName {
    /**
     * How this name relates to the main one.
     *
     * @return the relation
     */
    OtherNameKind kind();

    /**
     * The name.
     *
     * @return the name by language
     */
    LocalizedText text();

    /**
     * When the name was or is used.
     *
     * @return a period
     */
    Optional<EdtfDate> period();

    /**
     * The evidence for this value.
     *
     * @return the evidence about the members of this object
     */
    List<Evidence> evidence();

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
    static OtherNameBuilder builder() {
        return new OtherNameBuilder();
    }

    /**
     * A builder with the members of this value, to make a changed copy.
     *
     * @return a new builder
     */
    default OtherNameBuilder toBuilder() {
        return new OtherNameBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<OtherName, OtherNameBuilder> SHAPE = Shape.of(OtherName.class, "OtherName", new OtherNameAccessors())
                .required("kind",     OtherNameKind.KIND,          "How this name relates to the main one.")
                .required("text",     LocalizedText.KIND,          "The name, by language.")
                .optional("period",   EdtfDate.PERIOD,             "The period in which the name was or is used.")
                .list    ("evidence", Evidence.Table.SHAPE.kind(), "The evidence for this value.")
                .identifiedBy("kind", "text")
                .identifiedBy("kind")
                .example("{\"kind\": \"former\", \"text\": {\"en\": \"Siam\"}}")
                .describe("Another name of the same thing.");
        // spotless:on

        private Table() {}
    }
}
