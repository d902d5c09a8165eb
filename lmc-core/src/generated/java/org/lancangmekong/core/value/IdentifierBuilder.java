// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.vocabulary.IdentifierScheme;

/** Builds a value of {@link Identifier}. Not thread-safe. */
public final class IdentifierBuilder {
    private IdentifierScheme scheme;
    private String id;
    private URI url;
    private final List<Evidence> evidence = new ArrayList<>();

    IdentifierBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param identifier the value
     * @return this
     */
    public IdentifierBuilder from(Identifier identifier) {
        Objects.requireNonNull(identifier, "identifier");
        scheme = identifier.scheme();
        id = identifier.id();
        url = identifier.url().orElse(url);
        addAllEvidence(identifier.evidence());
        return this;
    }

    /**
     * Sets {@code scheme}.
     *
     * @param scheme the scheme that the identifier belongs to
     * @return this
     */
    public IdentifierBuilder scheme(IdentifierScheme scheme) {
        this.scheme = Objects.requireNonNull(scheme, "scheme");
        return this;
    }

    /**
     * Sets {@code scheme} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public IdentifierBuilder scheme(String code) {
        scheme(IdentifierScheme.of(code));
        return this;
    }

    /**
     * Sets {@code id}.
     *
     * @param id the identifier within its scheme, in the scheme's spelling
     * @return this
     */
    public IdentifierBuilder id(String id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    /**
     * Sets {@code url}.
     *
     * @param url the page that describes the thing under this identifier
     * @return this
     */
    public IdentifierBuilder url(URI url) {
        this.url = Objects.requireNonNull(url, "url");
        return this;
    }

    /**
     * Sets or clears {@code url}.
     *
     * @param url the value, or empty to clear it
     * @return this
     */
    public IdentifierBuilder url(Optional<? extends URI> url) {
        this.url = Objects.requireNonNull(url, "url").orElse(null);
        return this;
    }

    /**
     * Sets {@code evidence}, in place of what was set or added before.
     *
     * @param evidence the elements
     * @return this
     */
    public IdentifierBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public IdentifierBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public IdentifierBuilder addEvidence(Evidence... evidence) {
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
    public IdentifierBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.lancangmekong.core.problem.InvalidValueException if required members are missing (all are named), or it has no meaning
     */
    public Identifier build() {
        List<String> missing = new ArrayList<>();
        if (scheme == null) {
            missing.add("scheme");
        }
        if (id == null) {
            missing.add("id");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Identifier", "members", String.join(", ", missing)));
        }
        Identifier made = ImmutableIdentifier.of(
                scheme,
                id,
                url,
                FixedList.copyOf(evidence));
        made.check();
        return made;
    }
}
