package org.lancangmekong.core.model;

import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * A government body, enterprise, association, institute or media organization.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Organization extends LmcRecord permits OrganizationFields {
    /**
     * The kind of organization.
     *
     * @return the kind
     */
    OrganizationKind kind();

    /**
     * The country that it belongs to.
     *
     * @return the country
     */
    Optional<Country> country();

    @Override
    default RecordType type() {
        return RecordType.ORGANIZATION;
    }

    /**
     * Refuses what could not be written and read back; called when a record is built.
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
    static OrganizationBuilder builder() {
        return new OrganizationBuilder();
    }

    @Override
    default OrganizationBuilder toBuilder() {
        return new OrganizationBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Organization, OrganizationBuilder> SHAPE = RecordMembers.members(Shape.of(Organization.class, "organization", new OrganizationAccessors()))
                .required("kind",    OrganizationKind.KIND, "The kind of organization.")
                .optional("country", Country.KIND,          "The country that it belongs to.")
                .describe("A government body, enterprise, association, institute or media organization.");
        // spotless:on

        private Table() {}
    }
}
