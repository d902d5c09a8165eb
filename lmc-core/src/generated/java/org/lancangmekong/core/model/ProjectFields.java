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
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.Connectivity;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.TransportMode;

/** What an object of {@link Project} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract sealed class ProjectFields implements Project permits ImmutableProject {
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
    public abstract ProjectKind kind();

    @Nullable
    abstract Belonging belongingOrNull();

    @Override
    public final Optional<Belonging> belonging() {
        return Optional.ofNullable(belongingOrNull());
    }

    @Nullable
    abstract RecordId partOfOrNull();

    @Override
    public final Optional<RecordId> partOf() {
        return Optional.ofNullable(partOfOrNull());
    }

    @Nullable
    abstract RecordId programmeOrNull();

    @Override
    public final Optional<RecordId> programme() {
        return Optional.ofNullable(programmeOrNull());
    }

    @Nullable
    abstract RecordId agreementOrNull();

    @Override
    public final Optional<RecordId> agreement() {
        return Optional.ofNullable(agreementOrNull());
    }

    @Nullable
    abstract Connectivity connectivityOrNull();

    @Override
    public final Optional<Connectivity> connectivity() {
        return Optional.ofNullable(connectivityOrNull());
    }

    abstract FixedList<TransportMode> modesList();

    @Override
    public final List<TransportMode> modes() {
        return modesList();
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

    abstract FixedList<Participant> participantsList();

    @Override
    public final List<Participant> participants() {
        return participantsList();
    }

    abstract FixedList<Place> placesList();

    @Override
    public final List<Place> places() {
        return placesList();
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
        return new MembersText("Project")
                .add("id", id())
                .add("name", name())
                .add("evidence", evidence())
                .add("otherNames", otherNames())
                .add("identifiers", identifiers())
                .add("formerIds", formerIds())
                .add("summary", summaryOrNull())
                .add("complete", complete())
                .add("extensions", extensions())
                .add("kind", kind())
                .add("belonging", belongingOrNull())
                .add("partOf", partOfOrNull())
                .add("programme", programmeOrNull())
                .add("agreement", agreementOrNull())
                .add("connectivity", connectivityOrNull())
                .add("modes", modes())
                .add("areas", areas())
                .add("fields", fields())
                .add("participants", participants())
                .add("places", places())
                .add("history", history())
                .add("figures", figures())
                .toString();
    }
}
