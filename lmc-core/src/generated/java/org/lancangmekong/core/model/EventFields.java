// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.immutables.value.Value;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.LmcStyle;
import org.lancangmekong.core.internal.MembersText;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.EventMode;

/** What an object of {@link Event} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract sealed class EventFields implements Event permits ImmutableEvent {
    @Override
    public abstract RecordId id();

    @Override
    public abstract LocalizedText name();

    abstract FixedList<Evidence> evidenceList();

    @Override
    public final List<Evidence> evidence() {
        return evidenceList();
    }

    abstract FixedList<OtherName> otherNamesList();

    @Override
    public final List<OtherName> otherNames() {
        return otherNamesList();
    }

    abstract FixedList<Identifier> identifiersList();

    @Override
    public final List<Identifier> identifiers() {
        return identifiersList();
    }

    abstract FixedList<RecordId> formerIdsList();

    @Override
    public final List<RecordId> formerIds() {
        return formerIdsList();
    }

    @Nullable
    abstract LocalizedText summaryOrNull();

    @Override
    public final Optional<LocalizedText> summary() {
        return Optional.ofNullable(summaryOrNull());
    }

    abstract FixedList<String> completeList();

    @Override
    public final List<String> complete() {
        return completeList();
    }

    @Override
    public abstract Map<String, JsonValue> extensions();

    @Override
    public abstract RecordId of();

    @Nullable
    abstract Integer ordinalOrNull();

    @Override
    public final Optional<Integer> ordinal() {
        return Optional.ofNullable(ordinalOrNull());
    }

    @Override
    public abstract EdtfDate when();

    @Override
    public abstract boolean planned();

    @Nullable
    abstract EventMode modeOrNull();

    @Override
    public final Optional<EventMode> mode() {
        return Optional.ofNullable(modeOrNull());
    }

    @Nullable
    abstract Place placeOrNull();

    @Override
    public final Optional<Place> place() {
        return Optional.ofNullable(placeOrNull());
    }

    @Nullable
    abstract LocalizedText themeOrNull();

    @Override
    public final Optional<LocalizedText> theme() {
        return Optional.ofNullable(themeOrNull());
    }

    abstract FixedList<Participant> participantsList();

    @Override
    public final List<Participant> participants() {
        return participantsList();
    }

    abstract FixedList<Figure> figuresList();

    @Override
    public final List<Figure> figures() {
        return figuresList();
    }

    @Override
    public final String toString() {
        return new MembersText("Event")
                .add("id", id())
                .add("name", name())
                .add("evidence", evidence())
                .add("otherNames", otherNames())
                .add("identifiers", identifiers())
                .add("formerIds", formerIds())
                .add("summary", summaryOrNull())
                .add("complete", complete())
                .add("extensions", extensions())
                .add("of", of())
                .add("ordinal", ordinalOrNull())
                .add("when", when())
                .add("planned", planned())
                .add("mode", modeOrNull())
                .add("place", placeOrNull())
                .add("theme", themeOrNull())
                .add("participants", participants())
                .add("figures", figures())
                .toString();
    }
}
