// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.immutables.value.Value;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.LmcStyle;
import org.lancangmekong.core.internal.MembersText;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.Level;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;

/** What an object of {@link Mechanism} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract sealed class MechanismFields implements Mechanism permits ImmutableMechanism {
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
    public abstract RecordId id();

    @Override
    public abstract MechanismKind kind();

    @Nullable
    abstract Level levelOrNull();

    @Override
    public final Optional<Level> level() {
        return Optional.ofNullable(levelOrNull());
    }

    @Nullable
    abstract RecordId parentOrNull();

    @Override
    public final Optional<RecordId> parent() {
        return Optional.ofNullable(parentOrNull());
    }

    abstract FixedList<Pillar> pillarsList();

    @Override
    public final List<Pillar> pillars() {
        return pillarsList();
    }

    abstract FixedList<PriorityArea> areasList();

    @Override
    public final List<PriorityArea> areas() {
        return areasList();
    }

    abstract FixedList<Field> fieldsList();

    @Override
    public final List<Field> fields() {
        return fieldsList();
    }

    @Nullable
    abstract Period cadenceOrNull();

    @Override
    public final Optional<Period> cadence() {
        return Optional.ofNullable(cadenceOrNull());
    }

    @Nullable
    abstract Place seatOrNull();

    @Override
    public final Optional<Place> seat() {
        return Optional.ofNullable(seatOrNull());
    }

    abstract FixedList<Participant> participantsList();

    @Override
    public final List<Participant> participants() {
        return participantsList();
    }

    abstract FixedList<Alignment> alignmentsList();

    @Override
    public final List<Alignment> alignments() {
        return alignmentsList();
    }

    abstract FixedList<Milestone> historyList();

    @Override
    public final List<Milestone> history() {
        return historyList();
    }

    abstract FixedList<Figure> figuresList();

    @Override
    public final List<Figure> figures() {
        return figuresList();
    }

    @Override
    public final String toString() {
        return new MembersText("Mechanism")
                .add("name", name())
                .add("evidence", evidence())
                .add("otherNames", otherNames())
                .add("identifiers", identifiers())
                .add("formerIds", formerIds())
                .add("summary", summaryOrNull())
                .add("complete", complete())
                .add("extensions", extensions())
                .add("id", id())
                .add("kind", kind())
                .add("level", levelOrNull())
                .add("parent", parentOrNull())
                .add("pillars", pillars())
                .add("areas", areas())
                .add("fields", fields())
                .add("cadence", cadenceOrNull())
                .add("seat", seatOrNull())
                .add("participants", participants())
                .add("alignments", alignments())
                .add("history", history())
                .add("figures", figures())
                .toString();
    }
}
