// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.immutables.value.Value;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.LmcStyle;
import org.lancangmekong.core.internal.MembersText;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.vocabulary.Stance;

/** What an object of {@link Evidence} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract class EvidenceFields implements Evidence {
    @Override
    public abstract RecordId source();

    @Nullable
    abstract String atOrNull();

    @Override
    public final Optional<String> at() {
        return Optional.ofNullable(atOrNull());
    }

    abstract FixedList<Pointer> aboutList();

    @Override
    public final List<Pointer> about() {
        return aboutList();
    }

    @Override
    public abstract Stance stance();

    @Nullable
    abstract JsonValue saysOrNull();

    @Override
    public final Optional<JsonValue> says() {
        return Optional.ofNullable(saysOrNull());
    }

    @Nullable
    abstract LocalizedText quoteOrNull();

    @Override
    public final Optional<LocalizedText> quote() {
        return Optional.ofNullable(quoteOrNull());
    }

    @Nullable
    abstract EdtfDate asOfOrNull();

    @Override
    public final Optional<EdtfDate> asOf() {
        return Optional.ofNullable(asOfOrNull());
    }

    @Nullable
    abstract String noteOrNull();

    @Override
    public final Optional<String> note() {
        return Optional.ofNullable(noteOrNull());
    }

    @Override
    public abstract Map<String, JsonValue> extensions();

    @Override
    public final String toString() {
        return new MembersText("Evidence")
                .add("source", source())
                .add("at", atOrNull())
                .add("about", about())
                .add("stance", stance())
                .add("says", saysOrNull())
                .add("quote", quoteOrNull())
                .add("asOf", asOfOrNull())
                .add("note", noteOrNull())
                .add("extensions", extensions())
                .toString();
    }
}
