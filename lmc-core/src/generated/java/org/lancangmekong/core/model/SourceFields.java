// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.net.URI;
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
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Reading;

/** What an object of {@link Source} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract sealed class SourceFields implements Source permits ImmutableSource {
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
    public abstract String publisher();

    @Nullable
    abstract EdtfDate publishedOrNull();

    @Override
    public final Optional<EdtfDate> published() {
        return Optional.ofNullable(publishedOrNull());
    }

    @Nullable
    abstract URI urlOrNull();

    @Override
    public final Optional<URI> url() {
        return Optional.ofNullable(urlOrNull());
    }

    @Nullable
    abstract LanguageTag languageOrNull();

    @Override
    public final Optional<LanguageTag> language() {
        return Optional.ofNullable(languageOrNull());
    }

    @Nullable
    abstract String authorOrNull();

    @Override
    public final Optional<String> author() {
        return Optional.ofNullable(authorOrNull());
    }

    @Nullable
    abstract String authorRoleOrNull();

    @Override
    public final Optional<String> authorRole() {
        return Optional.ofNullable(authorRoleOrNull());
    }

    @Nullable
    abstract String translatorOrNull();

    @Override
    public final Optional<String> translator() {
        return Optional.ofNullable(translatorOrNull());
    }

    @Nullable
    abstract LanguageTag originalLanguageOrNull();

    @Override
    public final Optional<LanguageTag> originalLanguage() {
        return Optional.ofNullable(originalLanguageOrNull());
    }

    @Nullable
    abstract RecordId repeatsOrNull();

    @Override
    public final Optional<RecordId> repeats() {
        return Optional.ofNullable(repeatsOrNull());
    }

    @Nullable
    abstract Reading readOrNull();

    @Override
    public final Optional<Reading> read() {
        return Optional.ofNullable(readOrNull());
    }

    @Override
    public final String toString() {
        return new MembersText("Source")
                .add("id", id())
                .add("name", name())
                .add("evidence", evidence())
                .add("otherNames", otherNames())
                .add("identifiers", identifiers())
                .add("formerIds", formerIds())
                .add("summary", summaryOrNull())
                .add("complete", complete())
                .add("extensions", extensions())
                .add("publisher", publisher())
                .add("published", publishedOrNull())
                .add("url", urlOrNull())
                .add("language", languageOrNull())
                .add("author", authorOrNull())
                .add("authorRole", authorRoleOrNull())
                .add("translator", translatorOrNull())
                .add("originalLanguage", originalLanguageOrNull())
                .add("repeats", repeatsOrNull())
                .add("read", readOrNull())
                .toString();
    }
}
