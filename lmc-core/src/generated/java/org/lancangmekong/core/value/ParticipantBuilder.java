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
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.Role;

/** Builds a value of {@link Participant}. Not thread-safe. */
public final class ParticipantBuilder {
    private Role role;
    private Country country;
    private RecordId actor;
    private OrganizationKind actorKind;
    private LocalizedText person;
    private LocalizedText office;
    private Quantity share;
    private EdtfDate period;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    ParticipantBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param participant the value
     * @return this
     */
    public ParticipantBuilder from(Participant participant) {
        Objects.requireNonNull(participant, "participant");
        role = participant.role();
        country = participant.country().orElse(country);
        actor = participant.actor().orElse(actor);
        actorKind = participant.actorKind().orElse(actorKind);
        person = participant.person().orElse(person);
        office = participant.office().orElse(office);
        share = participant.share().orElse(share);
        period = participant.period().orElse(period);
        addAllEvidence(participant.evidence());
        putAllExtensions(participant.extensions());
        return this;
    }

    /**
     * Sets {@code role}.
     *
     * @param role the role in which the participant takes part
     * @return this
     */
    public ParticipantBuilder role(Role role) {
        this.role = Objects.requireNonNull(role, "role");
        return this;
    }

    /**
     * Sets {@code role} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ParticipantBuilder role(String code) {
        role(Role.of(code));
        return this;
    }

    /**
     * Sets {@code country}.
     *
     * @param country the country that takes part, or the country of the actor
     * @return this
     */
    public ParticipantBuilder country(Country country) {
        this.country = Objects.requireNonNull(country, "country");
        return this;
    }

    /**
     * Sets or clears {@code country}.
     *
     * @param country the value, or empty to clear it
     * @return this
     */
    public ParticipantBuilder country(Optional<? extends Country> country) {
        this.country = Objects.requireNonNull(country, "country").orElse(null);
        return this;
    }

    /**
     * Sets {@code actor}.
     *
     * @param actor the organization, mechanism or programme that takes part
     * @return this
     */
    public ParticipantBuilder actor(RecordId actor) {
        this.actor = Objects.requireNonNull(actor, "actor");
        return this;
    }

    /**
     * Sets or clears {@code actor}.
     *
     * @param actor the value, or empty to clear it
     * @return this
     */
    public ParticipantBuilder actor(Optional<? extends RecordId> actor) {
        this.actor = Objects.requireNonNull(actor, "actor").orElse(null);
        return this;
    }

    /**
     * Sets {@code actor} from its text.
     *
     * @param text the id of an organization, mechanism or programme
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ParticipantBuilder actor(String text) {
        actor(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code actorKind}.
     *
     * @param actorKind the kind of an actor that the source does not name
     * @return this
     */
    public ParticipantBuilder actorKind(OrganizationKind actorKind) {
        this.actorKind = Objects.requireNonNull(actorKind, "actorKind");
        return this;
    }

    /**
     * Sets or clears {@code actorKind}.
     *
     * @param actorKind the value, or empty to clear it
     * @return this
     */
    public ParticipantBuilder actorKind(Optional<? extends OrganizationKind> actorKind) {
        this.actorKind = Objects.requireNonNull(actorKind, "actorKind").orElse(null);
        return this;
    }

    /**
     * Sets {@code person}.
     *
     * @param person the person who acted, by language
     * @return this
     */
    public ParticipantBuilder person(LocalizedText person) {
        this.person = Objects.requireNonNull(person, "person");
        return this;
    }

    /**
     * Sets or clears {@code person}.
     *
     * @param person the value, or empty to clear it
     * @return this
     */
    public ParticipantBuilder person(Optional<? extends LocalizedText> person) {
        this.person = Objects.requireNonNull(person, "person").orElse(null);
        return this;
    }

    /**
     * Sets {@code person}, in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text in this language
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the tag or the text is refused
     */
    public ParticipantBuilder person(String language, String text) {
        person(LocalizedText.of(language, text));
        return this;
    }

    /**
     * Sets {@code office}.
     *
     * @param office the office that the person held, by language
     * @return this
     */
    public ParticipantBuilder office(LocalizedText office) {
        this.office = Objects.requireNonNull(office, "office");
        return this;
    }

    /**
     * Sets or clears {@code office}.
     *
     * @param office the value, or empty to clear it
     * @return this
     */
    public ParticipantBuilder office(Optional<? extends LocalizedText> office) {
        this.office = Objects.requireNonNull(office, "office").orElse(null);
        return this;
    }

    /**
     * Sets {@code office}, in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text in this language
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the tag or the text is refused
     */
    public ParticipantBuilder office(String language, String text) {
        office(LocalizedText.of(language, text));
        return this;
    }

    /**
     * Sets {@code share}.
     *
     * @param share the share: a percentage, or an amount of money
     * @return this
     */
    public ParticipantBuilder share(Quantity share) {
        this.share = Objects.requireNonNull(share, "share");
        return this;
    }

    /**
     * Sets or clears {@code share}.
     *
     * @param share the value, or empty to clear it
     * @return this
     */
    public ParticipantBuilder share(Optional<? extends Quantity> share) {
        this.share = Objects.requireNonNull(share, "share").orElse(null);
        return this;
    }

    /**
     * Sets {@code period}.
     *
     * @param period the period of the role: a term of office, or a time in force
     * @return this
     */
    public ParticipantBuilder period(EdtfDate period) {
        this.period = Objects.requireNonNull(period, "period");
        return this;
    }

    /**
     * Sets or clears {@code period}.
     *
     * @param period the value, or empty to clear it
     * @return this
     */
    public ParticipantBuilder period(Optional<? extends EdtfDate> period) {
        this.period = Objects.requireNonNull(period, "period").orElse(null);
        return this;
    }

    /**
     * Sets {@code period} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ParticipantBuilder period(String text) {
        period(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code evidence}, in place of what was set or added before.
     *
     * @param evidence the elements
     * @return this
     */
    public ParticipantBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public ParticipantBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public ParticipantBuilder addEvidence(Evidence... evidence) {
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
    public ParticipantBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
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
    public ParticipantBuilder extensions(Map<String, ? extends JsonValue> extensions) {
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
    public ParticipantBuilder putExtension(String name, JsonValue value) {
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
    public ParticipantBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
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
    public Participant build() {
        List<String> missing = new ArrayList<>();
        if (role == null) {
            missing.add("role");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Participant", "members", String.join(", ", missing)));
        }
        Participant made = ImmutableParticipant.of(
                role,
                country,
                actor,
                actorKind,
                person,
                office,
                share,
                period,
                FixedList.copyOf(evidence),
                extensions);
        made.check();
        return made;
    }
}
