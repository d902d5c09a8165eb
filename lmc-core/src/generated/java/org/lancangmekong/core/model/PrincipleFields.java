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
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.PrincipleKind;

/** What an object of {@link Principle} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract sealed class PrincipleFields implements Principle permits ImmutablePrinciple {
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
    public abstract PrincipleKind kind();

    abstract FixedList<LocalizedText> elementsList();

    @Override
    public final List<LocalizedText> elements() {
        return elementsList();
    }

    @Override
    public final String toString() {
        return new MembersText("Principle")
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
                .add("elements", elements())
                .toString();
    }
}
