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
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Standing;

/** What an object of {@link Document} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract sealed class DocumentFields implements Document permits ImmutableDocument {
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
    public abstract DocumentKind kind();

    @Nullable
    abstract RecordId eventOrNull();

    @Override
    public final Optional<RecordId> event() {
        return Optional.ofNullable(eventOrNull());
    }

    @Nullable
    abstract Standing standingOrNull();

    @Override
    public final Optional<Standing> standing() {
        return Optional.ofNullable(standingOrNull());
    }

    @Nullable
    abstract EdtfDate dateOrNull();

    @Override
    public final Optional<EdtfDate> date() {
        return Optional.ofNullable(dateOrNull());
    }

    @Nullable
    abstract RecordId issuerOrNull();

    @Override
    public final Optional<RecordId> issuer() {
        return Optional.ofNullable(issuerOrNull());
    }

    @Nullable
    abstract EdtfDate periodOrNull();

    @Override
    public final Optional<EdtfDate> period() {
        return Optional.ofNullable(periodOrNull());
    }

    abstract FixedList<Participant> participantsList();

    @Override
    public final List<Participant> participants() {
        return participantsList();
    }

    abstract FixedList<PriorityArea> areasList();

    @Override
    public final List<PriorityArea> areas() {
        return areasList();
    }

    abstract FixedList<Alignment> alignmentsList();

    @Override
    public final List<Alignment> alignments() {
        return alignmentsList();
    }

    abstract FixedList<Figure> figuresList();

    @Override
    public final List<Figure> figures() {
        return figuresList();
    }

    @Override
    public final String toString() {
        return new MembersText("Document")
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
                .add("event", eventOrNull())
                .add("standing", standingOrNull())
                .add("date", dateOrNull())
                .add("issuer", issuerOrNull())
                .add("period", periodOrNull())
                .add("participants", participants())
                .add("areas", areas())
                .add("alignments", alignments())
                .add("figures", figures())
                .toString();
    }
}
