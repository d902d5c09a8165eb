package org.lancangmekong.core.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Role;

/**
 * Who takes part, in which role, with what share, and when.
 *
 * <p>A participant is identified by a country, an actor, or the kind of an actor that the source does not name; at
 * least one of them is expected. Participants are the members and chairs of a mechanism, the parties of an agreement,
 * and the hosts, investors and beneficiaries of a project. For example: role {@code owner}, country {@code VN}, share
 * 10 percent.
 *
 * <p>This class is immutable and thread-safe.
 */
public interface Participant {
    /**
     * The role in which the participant takes part.
     *
     * @return the role
     */
    Role role();

    /**
     * The country that takes part, or the country of the actor.
     *
     * @return the country
     */
    Optional<Country> country();

    /**
     * The organization, mechanism or programme that takes part.
     *
     * @return the id of its record
     */
    Optional<RecordId> actor();

    /**
     * The kind of an actor that the source does not name.
     *
     * @return the kind
     */
    Optional<OrganizationKind> actorKind();

    /**
     * The person who acted.
     *
     * @return the name by language
     */
    Optional<LocalizedText> person();

    /**
     * The office that the person held.
     *
     * @return the office by language
     */
    Optional<LocalizedText> office();

    /**
     * The share.
     *
     * @return a percentage, or an amount of money
     */
    Optional<Quantity> share();

    /**
     * The period of the role.
     *
     * @return a term of office, or a time in force
     */
    Optional<EdtfDate> period();

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
     * Refuses what could not be written and read back; called when a value is built.
     *
     * @throws org.lancangmekong.core.problem.InvalidValueException if a member is refused
     */
    default void check() {
        Table.SHAPE.check(this);
    }

    /**
     * Returns a country in a role.
     *
     * @param role the role
     * @param country the country
     * @return the participant
     */
    static Participant of(Role role, Country country) {
        return builder().role(role).country(country).build();
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }

    /**
     * A builder with the members of this value, to make a changed copy.
     *
     * @return a new builder
     */
    default ParticipantBuilder toBuilder() {
        return new ParticipantBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Participant, ParticipantBuilder> SHAPE = Shape.of(Participant.class, "Participant", new ParticipantAccessors())
                .required("role",      Role.KIND,                                                                        "The role in which the participant takes part.")
                .optional("country",   Country.KIND,                                                                     "The country that takes part, or the country of the actor.")
                .optional("actor",     RecordId.to(RecordType.ORGANIZATION, RecordType.MECHANISM, RecordType.PROGRAMME), "The organization, mechanism or programme that takes part.")
                .optional("actorKind", OrganizationKind.KIND,                                                            "The kind of an actor that the source does not name.")
                .optional("person",    LocalizedText.KIND,                                                               "The person who acted, by language.")
                .optional("office",    LocalizedText.KIND,                                                               "The office that the person held, by language.")
                .optional("share",     Quantity.Table.SHAPE.kind(),                                                      "The share: a percentage, or an amount of money.")
                .optional("period",    EdtfDate.PERIOD,                                                                  "The period of the role: a term of office, or a time in force.")
                .list    ("evidence",  Evidence.Table.SHAPE.kind(),                                                      "The evidence for this value.")
                .open(JsonValue.KIND)
                .identifiedBy("role", "country", "actor", "actorKind")
                .identifiedBy("country", "actor", "actorKind")
                .example("{\"role\": \"host\", \"country\": \"LA\"}")
                .describe("Who takes part, in which role, with what share, and when.");
        // spotless:on

        private Table() {}
    }
}
