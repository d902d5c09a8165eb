package org.lancangmekong.core.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Role;

/** A record that has participants. */
public interface WithParticipants {
    /**
     * The participants and their roles.
     *
     * @return the participants, in their order
     */
    List<Participant> participants();

    /**
     * The participants in a role.
     *
     * @param role the role
     * @return the participants with exactly this role, in their order
     */
    default List<Participant> participants(Role role) {
        Objects.requireNonNull(role, "role");
        return participants().stream().filter(each -> each.role().equals(role)).toList();
    }

    /**
     * The countries that take part in a role.
     *
     * @param role the role
     * @return each country once, in the order of the participants
     */
    default List<Country> countries(Role role) {
        Objects.requireNonNull(role, "role");
        return participants(role).stream()
                .map(Participant::country)
                .map(country -> country.orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Whether a country takes part in any role.
     *
     * @param country the country
     * @return whether it does
     */
    default boolean involves(Country country) {
        Objects.requireNonNull(country, "country");
        return participants().stream().anyMatch(each -> each.country().equals(Optional.of(country)));
    }
}
