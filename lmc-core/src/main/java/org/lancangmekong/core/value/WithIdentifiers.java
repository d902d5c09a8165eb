package org.lancangmekong.core.value;

import java.util.List;
import java.util.Objects;
import org.lancangmekong.core.vocabulary.IdentifierScheme;

/** What somebody else may also identify: a record or a place. */
public interface WithIdentifiers {
    /**
     * By which identifiers others know it.
     *
     * @return the identifiers
     */
    List<Identifier> identifiers();

    /**
     * Its identifiers in one scheme.
     *
     * @param scheme a scheme
     * @return the texts of the identifiers, mostly one, as an unmodifiable list; empty if none is known
     */
    default List<String> identifiers(IdentifierScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        return identifiers().stream()
                .filter(each -> each.scheme().equals(scheme))
                .map(Identifier::id)
                .toList();
    }
}
