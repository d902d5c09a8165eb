// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.immutables.value.Value;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.LmcStyle;
import org.lancangmekong.core.internal.MembersText;
import org.lancangmekong.core.vocabulary.IdentifierScheme;

/** What an object of {@link Identifier} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract class IdentifierFields implements Identifier {
    @Override
    public abstract IdentifierScheme scheme();

    @Override
    public abstract String id();

    @Nullable
    abstract URI urlOrNull();

    @Override
    public final Optional<URI> url() {
        return Optional.ofNullable(urlOrNull());
    }

    abstract FixedList<Evidence> evidenceList();

    @Override
    public final List<Evidence> evidence() {
        return evidenceList();
    }

    @Override
    public final String toString() {
        return new MembersText("Identifier")
                .add("scheme", scheme())
                .add("id", id())
                .add("url", urlOrNull())
                .add("evidence", evidence())
                .toString();
    }
}
