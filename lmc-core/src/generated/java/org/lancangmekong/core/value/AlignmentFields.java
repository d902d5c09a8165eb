// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.immutables.value.Value;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.LmcStyle;
import org.lancangmekong.core.internal.MembersText;
import org.lancangmekong.core.vocabulary.AlignmentRole;

/** What an object of {@link Alignment} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract class AlignmentFields implements Alignment {
    @Override
    public abstract RecordId framework();

    @Override
    public abstract AlignmentRole role();

    @Nullable
    abstract EdtfDate whenOrNull();

    @Override
    public final Optional<EdtfDate> when() {
        return Optional.ofNullable(whenOrNull());
    }

    abstract FixedList<Evidence> evidenceList();

    @Override
    public final List<Evidence> evidence() {
        return evidenceList();
    }

    @Override
    public final String toString() {
        return new MembersText("Alignment")
                .add("framework", framework())
                .add("role", role())
                .add("when", whenOrNull())
                .add("evidence", evidence())
                .toString();
    }
}
