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
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Status;

/** What an object of {@link Milestone} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract class MilestoneFields implements Milestone {
    @Override
    public abstract MilestoneEvent event();

    @Nullable
    abstract EdtfDate dateOrNull();

    @Override
    public final Optional<EdtfDate> date() {
        return Optional.ofNullable(dateOrNull());
    }

    @Nullable
    abstract Status statusOrNull();

    @Override
    public final Optional<Status> status() {
        return Optional.ofNullable(statusOrNull());
    }

    @Override
    public abstract boolean planned();

    abstract FixedList<Country> byList();

    @Override
    public final List<Country> by() {
        return byList();
    }

    @Nullable
    abstract LocalizedText noteOrNull();

    @Override
    public final Optional<LocalizedText> note() {
        return Optional.ofNullable(noteOrNull());
    }

    abstract FixedList<Evidence> evidenceList();

    @Override
    public final List<Evidence> evidence() {
        return evidenceList();
    }

    @Override
    public abstract Map<String, JsonValue> extensions();

    @Override
    public final String toString() {
        return new MembersText("Milestone")
                .add("event", event())
                .add("date", dateOrNull())
                .add("status", statusOrNull())
                .add("planned", planned())
                .add("by", by())
                .add("note", noteOrNull())
                .add("evidence", evidence())
                .add("extensions", extensions())
                .toString();
    }
}
