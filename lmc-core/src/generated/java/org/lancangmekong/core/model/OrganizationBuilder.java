// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

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
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.OrganizationKind;

/** Builds a value of {@link Organization}. Not thread-safe. */
public final class OrganizationBuilder extends RecordBuilder<OrganizationBuilder> {
    private RecordId id;
    private LocalizedText name;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<OtherName> otherNames = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<RecordId> formerIds = new ArrayList<>();
    private LocalizedText summary;
    private final List<String> complete = new ArrayList<>();
    private OrganizationKind kind;
    private Country country;
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    OrganizationBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param organization the value
     * @return this
     */
    public OrganizationBuilder from(Organization organization) {
        Objects.requireNonNull(organization, "organization");
        id = organization.id();
        name = organization.name();
        addAllEvidence(organization.evidence());
        addAllOtherNames(organization.otherNames());
        addAllIdentifiers(organization.identifiers());
        addAllFormerIds(organization.formerIds());
        summary = organization.summary().orElse(summary);
        addAllComplete(organization.complete());
        kind = organization.kind();
        country = organization.country().orElse(country);
        putAllExtensions(organization.extensions());
        return this;
    }

    @Override
    public OrganizationBuilder id(RecordId id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    @Override
    public OrganizationBuilder name(LocalizedText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    @Override
    public OrganizationBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public OrganizationBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public OrganizationBuilder addEvidence(Evidence... evidence) {
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
    public OrganizationBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    @Override
    public OrganizationBuilder otherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        this.otherNames.clear();
        addAllOtherNames(otherNames);
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherName the element
     * @return this
     */
    public OrganizationBuilder addOtherName(OtherName otherName) {
        this.otherNames.add(Objects.requireNonNull(otherName, "otherName"));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public OrganizationBuilder addOtherNames(OtherName... otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        addAllOtherNames(Arrays.asList(otherNames));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public OrganizationBuilder addAllOtherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        for (OtherName each : otherNames) {
            addOtherName(each);
        }
        return this;
    }

    @Override
    public OrganizationBuilder identifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        this.identifiers.clear();
        addAllIdentifiers(identifiers);
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifier the element
     * @return this
     */
    public OrganizationBuilder addIdentifier(Identifier identifier) {
        this.identifiers.add(Objects.requireNonNull(identifier, "identifier"));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public OrganizationBuilder addIdentifiers(Identifier... identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        addAllIdentifiers(Arrays.asList(identifiers));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public OrganizationBuilder addAllIdentifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        for (Identifier each : identifiers) {
            addIdentifier(each);
        }
        return this;
    }

    @Override
    public OrganizationBuilder formerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        this.formerIds.clear();
        addAllFormerIds(formerIds);
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerId the element
     * @return this
     */
    public OrganizationBuilder addFormerId(RecordId formerId) {
        this.formerIds.add(Objects.requireNonNull(formerId, "formerId"));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public OrganizationBuilder addFormerIds(RecordId... formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        addAllFormerIds(Arrays.asList(formerIds));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public OrganizationBuilder addAllFormerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        for (RecordId each : formerIds) {
            addFormerId(each);
        }
        return this;
    }

    @Override
    public OrganizationBuilder summary(LocalizedText summary) {
        this.summary = Objects.requireNonNull(summary, "summary");
        return this;
    }

    /**
     * Sets or clears {@code summary}.
     *
     * @param summary the value, or empty to clear it
     * @return this
     */
    public OrganizationBuilder summary(Optional<? extends LocalizedText> summary) {
        this.summary = Objects.requireNonNull(summary, "summary").orElse(null);
        return this;
    }

    @Override
    public OrganizationBuilder complete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        this.complete.clear();
        addAllComplete(complete);
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the element
     * @return this
     */
    public OrganizationBuilder addComplete(String complete) {
        this.complete.add(Objects.requireNonNull(complete, "complete"));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public OrganizationBuilder addComplete(String... complete) {
        Objects.requireNonNull(complete, "complete");
        addAllComplete(Arrays.asList(complete));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public OrganizationBuilder addAllComplete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        for (String each : complete) {
            addComplete(each);
        }
        return this;
    }

    /**
     * Sets {@code kind}.
     *
     * @param kind the kind of organization
     * @return this
     */
    public OrganizationBuilder kind(OrganizationKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Sets {@code country}.
     *
     * @param country the country that it belongs to
     * @return this
     */
    public OrganizationBuilder country(Country country) {
        this.country = Objects.requireNonNull(country, "country");
        return this;
    }

    /**
     * Sets or clears {@code country}.
     *
     * @param country the value, or empty to clear it
     * @return this
     */
    public OrganizationBuilder country(Optional<? extends Country> country) {
        this.country = Objects.requireNonNull(country, "country").orElse(null);
        return this;
    }

    @Override
    public OrganizationBuilder extensions(Map<String, ? extends JsonValue> extensions) {
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
    public OrganizationBuilder putExtension(String name, JsonValue value) {
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
    public OrganizationBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (Map.Entry<String, ? extends JsonValue> each : extensions.entrySet()) {
            putExtension(each.getKey(), each.getValue());
        }
        return this;
    }

    @Override
    public Organization build() {
        List<String> missing = new ArrayList<>();
        if (id == null) {
            missing.add("id");
        }
        if (name == null) {
            missing.add("name");
        }
        if (kind == null) {
            missing.add("kind");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Organization", "members", String.join(", ", missing)));
        }
        Organization made = ImmutableOrganization.of(
                id,
                name,
                FixedList.copyOf(evidence),
                FixedList.copyOf(otherNames),
                FixedList.copyOf(identifiers),
                FixedList.copyOf(formerIds),
                summary,
                FixedList.copyOf(complete),
                extensions,
                kind,
                country);
        made.check();
        return made;
    }
}
