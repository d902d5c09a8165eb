// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.immutables.value.Value;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.LmcStyle;
import org.lancangmekong.core.internal.MembersText;
import org.lancangmekong.core.vocabulary.OtherNameKind;

/** What an object of {@link OtherName} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract class OtherNameFields implements OtherName {
    @Override
    public abstract OtherNameKind kind();

    @Override
    public abstract LocalizedText text();

    @Nullable
    abstract EdtfDate periodOrNull();

    @Override
    public final Optional<EdtfDate> period() {
        return Optional.ofNullable(periodOrNull());
    }

    abstract FixedList<Evidence> evidenceList();

    @Override
    public final List<Evidence> evidence() {
        return evidenceList();
    }

    @Override
    public final String toString() {
        return new MembersText("OtherName")
                .add("kind", kind())
                .add("text", text())
                .add("period", periodOrNull())
                .add("evidence", evidence())
                .toString();
    }
}
