package org.lancangmekong.core.value;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.vocabulary.IdentifierScheme;

/**
 * By which identifier somebody else knows the thing that a record or a place describes.
 *
 * <p>It identifies the very thing, not a part of it nor the whole that it is part of. For example: {@code {"scheme":
 * "wikidata", "id": "Q41179"}}, the Mekong. Whether the identifier has the form of its scheme is the concern of a rule.
 *
 * <p>This class is immutable and thread-safe.
 */
public interface Identifier {
    /**
     * The scheme that the identifier belongs to.
     *
     * @return the scheme
     */
    IdentifierScheme scheme();

    /**
     * The identifier within its scheme.
     *
     * @return the text, in the spelling of the scheme
     */
    String id();

    /**
     * The page that describes the thing under this identifier.
     *
     * @return a web address; empty if none is known other than the scheme's own, for which see {@link #address()}
     */
    Optional<URI> url();

    /**
     * The evidence for this value.
     *
     * @return the evidence about the members of this object
     */
    List<Evidence> evidence();

    /**
     * Where the thing is described under this identifier.
     *
     * @return the {@link #url()} if there is one, otherwise the scheme's own {@linkplain IdentifierScheme#address(String)
     *     address}; empty if there is none
     */
    default Optional<URI> address() {
        return url().or(() -> scheme().address(id()));
    }

    /**
     * Returns an identifier without evidence.
     *
     * @param scheme the scheme
     * @param id the identifier within it
     * @return the identifier
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text is empty
     */
    static Identifier of(IdentifierScheme scheme, String id) {
        return builder().scheme(scheme).id(id).build();
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
    static IdentifierBuilder builder() {
        return new IdentifierBuilder();
    }

    /**
     * A builder with the members of this value, to make a changed copy.
     *
     * @return a new builder
     */
    default IdentifierBuilder toBuilder() {
        return new IdentifierBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Identifier, IdentifierBuilder> SHAPE = Shape.of(Identifier.class, "Identifier", new IdentifierAccessors())
                .required("scheme",   IdentifierScheme.KIND,       "The scheme that the identifier belongs to.")
                .required("id",       TextKind.TEXT,               "The identifier within its scheme, in the scheme's spelling.")
                .optional("url",      WebAddresses.URL,           "The page that describes the thing under this identifier.")
                .list    ("evidence", Evidence.Table.SHAPE.kind(), "The evidence for this value.")
                .identifiedBy("scheme", "id")
                .identifiedBy("scheme")
                .example("{\"scheme\": \"wikidata\", \"id\": \"Q41179\"}")
                .describe("By which identifier somebody else knows the thing.");
        // spotless:on

        private Table() {}
    }
}
