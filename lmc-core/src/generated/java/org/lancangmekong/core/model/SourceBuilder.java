// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Reading;

/** Builds a value of {@link Source}. Not thread-safe. */
public final class SourceBuilder extends RecordBuilder<SourceBuilder> {
    private RecordId id;
    private LocalizedText name;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<OtherName> otherNames = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<RecordId> formerIds = new ArrayList<>();
    private LocalizedText summary;
    private final List<String> complete = new ArrayList<>();
    private String publisher;
    private EdtfDate published;
    private URI url;
    private LanguageTag language;
    private String author;
    private String authorRole;
    private String translator;
    private LanguageTag originalLanguage;
    private RecordId repeats;
    private Reading read;
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    SourceBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param source the value
     * @return this
     */
    public SourceBuilder from(Source source) {
        Objects.requireNonNull(source, "source");
        id = source.id();
        name = source.name();
        addAllEvidence(source.evidence());
        addAllOtherNames(source.otherNames());
        addAllIdentifiers(source.identifiers());
        addAllFormerIds(source.formerIds());
        summary = source.summary().orElse(summary);
        addAllComplete(source.complete());
        publisher = source.publisher();
        published = source.published().orElse(published);
        url = source.url().orElse(url);
        language = source.language().orElse(language);
        author = source.author().orElse(author);
        authorRole = source.authorRole().orElse(authorRole);
        translator = source.translator().orElse(translator);
        originalLanguage = source.originalLanguage().orElse(originalLanguage);
        repeats = source.repeats().orElse(repeats);
        read = source.read().orElse(read);
        putAllExtensions(source.extensions());
        return this;
    }

    @Override
    public SourceBuilder id(RecordId id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    @Override
    public SourceBuilder name(LocalizedText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    @Override
    public SourceBuilder evidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        this.evidence.clear();
        addAllEvidence(evidence);
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the element
     * @return this
     */
    public SourceBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public SourceBuilder addEvidence(Evidence... evidence) {
        Objects.requireNonNull(evidence, "evidence");
        addAllEvidence(Arrays.asList(evidence));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public SourceBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    @Override
    public SourceBuilder otherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        this.otherNames.clear();
        addAllOtherNames(otherNames);
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherName the element
     * @return this
     */
    public SourceBuilder addOtherName(OtherName otherName) {
        this.otherNames.add(Objects.requireNonNull(otherName, "otherName"));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public SourceBuilder addOtherNames(OtherName... otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        addAllOtherNames(Arrays.asList(otherNames));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public SourceBuilder addAllOtherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        for (OtherName each : otherNames) {
            addOtherName(each);
        }
        return this;
    }

    @Override
    public SourceBuilder identifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        this.identifiers.clear();
        addAllIdentifiers(identifiers);
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifier the element
     * @return this
     */
    public SourceBuilder addIdentifier(Identifier identifier) {
        this.identifiers.add(Objects.requireNonNull(identifier, "identifier"));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public SourceBuilder addIdentifiers(Identifier... identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        addAllIdentifiers(Arrays.asList(identifiers));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public SourceBuilder addAllIdentifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        for (Identifier each : identifiers) {
            addIdentifier(each);
        }
        return this;
    }

    @Override
    public SourceBuilder formerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        this.formerIds.clear();
        addAllFormerIds(formerIds);
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerId the element
     * @return this
     */
    public SourceBuilder addFormerId(RecordId formerId) {
        this.formerIds.add(Objects.requireNonNull(formerId, "formerId"));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public SourceBuilder addFormerIds(RecordId... formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        addAllFormerIds(Arrays.asList(formerIds));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public SourceBuilder addAllFormerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        for (RecordId each : formerIds) {
            addFormerId(each);
        }
        return this;
    }

    @Override
    public SourceBuilder summary(LocalizedText summary) {
        this.summary = Objects.requireNonNull(summary, "summary");
        return this;
    }

    /**
     * Sets or clears {@code summary}.
     *
     * @param summary the value, or empty to clear it
     * @return this
     */
    public SourceBuilder summary(Optional<? extends LocalizedText> summary) {
        this.summary = Objects.requireNonNull(summary, "summary").orElse(null);
        return this;
    }

    @Override
    public SourceBuilder complete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        this.complete.clear();
        addAllComplete(complete);
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the element
     * @return this
     */
    public SourceBuilder addComplete(String complete) {
        this.complete.add(Objects.requireNonNull(complete, "complete"));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public SourceBuilder addComplete(String... complete) {
        Objects.requireNonNull(complete, "complete");
        addAllComplete(Arrays.asList(complete));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public SourceBuilder addAllComplete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        for (String each : complete) {
            addComplete(each);
        }
        return this;
    }

    /**
     * Sets {@code publisher}.
     *
     * @param publisher who published it
     * @return this
     */
    public SourceBuilder publisher(String publisher) {
        this.publisher = Objects.requireNonNull(publisher, "publisher");
        return this;
    }

    /**
     * Sets {@code published}.
     *
     * @param published when it was published; absent if it is undated
     * @return this
     */
    public SourceBuilder published(EdtfDate published) {
        this.published = Objects.requireNonNull(published, "published");
        return this;
    }

    /**
     * Sets or clears {@code published}.
     *
     * @param published the value, or empty to clear it
     * @return this
     */
    public SourceBuilder published(Optional<? extends EdtfDate> published) {
        this.published = Objects.requireNonNull(published, "published").orElse(null);
        return this;
    }

    /**
     * Sets {@code published} from its text.
     *
     * @param text an EDTF date or set
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public SourceBuilder published(String text) {
        published(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code url}.
     *
     * @param url its address on the publisher's own site, never that of a mirror
     * @return this
     */
    public SourceBuilder url(URI url) {
        this.url = Objects.requireNonNull(url, "url");
        return this;
    }

    /**
     * Sets or clears {@code url}.
     *
     * @param url the value, or empty to clear it
     * @return this
     */
    public SourceBuilder url(Optional<? extends URI> url) {
        this.url = Objects.requireNonNull(url, "url").orElse(null);
        return this;
    }

    /**
     * Sets {@code language}.
     *
     * @param language the language it is written in (BCP 47)
     * @return this
     */
    public SourceBuilder language(LanguageTag language) {
        this.language = Objects.requireNonNull(language, "language");
        return this;
    }

    /**
     * Sets or clears {@code language}.
     *
     * @param language the value, or empty to clear it
     * @return this
     */
    public SourceBuilder language(Optional<? extends LanguageTag> language) {
        this.language = Objects.requireNonNull(language, "language").orElse(null);
        return this;
    }

    /**
     * Sets {@code language} from its text.
     *
     * @param text a BCP 47 language tag
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public SourceBuilder language(String text) {
        language(LanguageTag.of(text));
        return this;
    }

    /**
     * Sets {@code author}.
     *
     * @param author who wrote it
     * @return this
     */
    public SourceBuilder author(String author) {
        this.author = Objects.requireNonNull(author, "author");
        return this;
    }

    /**
     * Sets or clears {@code author}.
     *
     * @param author the value, or empty to clear it
     * @return this
     */
    public SourceBuilder author(Optional<String> author) {
        this.author = Objects.requireNonNull(author, "author").orElse(null);
        return this;
    }

    /**
     * Sets {@code authorRole}.
     *
     * @param authorRole the office that the author held
     * @return this
     */
    public SourceBuilder authorRole(String authorRole) {
        this.authorRole = Objects.requireNonNull(authorRole, "authorRole");
        return this;
    }

    /**
     * Sets or clears {@code authorRole}.
     *
     * @param authorRole the value, or empty to clear it
     * @return this
     */
    public SourceBuilder authorRole(Optional<String> authorRole) {
        this.authorRole = Objects.requireNonNull(authorRole, "authorRole").orElse(null);
        return this;
    }

    /**
     * Sets {@code translator}.
     *
     * @param translator who translated it
     * @return this
     */
    public SourceBuilder translator(String translator) {
        this.translator = Objects.requireNonNull(translator, "translator");
        return this;
    }

    /**
     * Sets or clears {@code translator}.
     *
     * @param translator the value, or empty to clear it
     * @return this
     */
    public SourceBuilder translator(Optional<String> translator) {
        this.translator = Objects.requireNonNull(translator, "translator").orElse(null);
        return this;
    }

    /**
     * Sets {@code originalLanguage}.
     *
     * @param originalLanguage the language it was translated from (BCP 47)
     * @return this
     */
    public SourceBuilder originalLanguage(LanguageTag originalLanguage) {
        this.originalLanguage = Objects.requireNonNull(originalLanguage, "originalLanguage");
        return this;
    }

    /**
     * Sets or clears {@code originalLanguage}.
     *
     * @param originalLanguage the value, or empty to clear it
     * @return this
     */
    public SourceBuilder originalLanguage(Optional<? extends LanguageTag> originalLanguage) {
        this.originalLanguage = Objects.requireNonNull(originalLanguage, "originalLanguage").orElse(null);
        return this;
    }

    /**
     * Sets {@code originalLanguage} from its text.
     *
     * @param text a BCP 47 language tag
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public SourceBuilder originalLanguage(String text) {
        originalLanguage(LanguageTag.of(text));
        return this;
    }

    /**
     * Sets {@code repeats}.
     *
     * @param repeats the source that this one is a repost or translation of
     * @return this
     */
    public SourceBuilder repeats(RecordId repeats) {
        this.repeats = Objects.requireNonNull(repeats, "repeats");
        return this;
    }

    /**
     * Sets or clears {@code repeats}.
     *
     * @param repeats the value, or empty to clear it
     * @return this
     */
    public SourceBuilder repeats(Optional<? extends RecordId> repeats) {
        this.repeats = Objects.requireNonNull(repeats, "repeats").orElse(null);
        return this;
    }

    /**
     * Sets {@code repeats} from its text.
     *
     * @param text the id of a source
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public SourceBuilder repeats(String text) {
        repeats(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code read}.
     *
     * @param read how much of it was read when facts were taken from it
     * @return this
     */
    public SourceBuilder read(Reading read) {
        this.read = Objects.requireNonNull(read, "read");
        return this;
    }

    /**
     * Sets or clears {@code read}.
     *
     * @param read the value, or empty to clear it
     * @return this
     */
    public SourceBuilder read(Optional<? extends Reading> read) {
        this.read = Objects.requireNonNull(read, "read").orElse(null);
        return this;
    }

    @Override
    public SourceBuilder extensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        this.extensions.clear();
        putAllExtensions(extensions);
        return this;
    }

    /**
     * Puts a member that this version does not know.
     *
     * @param name its name, which may not be that of a member
     * @param value its value
     * @return this
     */
    public SourceBuilder putExtension(String name, JsonValue value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        extensions.put(name, value);
        return this;
    }

    /**
     * Puts members that this version does not know.
     *
     * @param extensions the values by name; no name may be that of a member
     * @return this
     */
    public SourceBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (Map.Entry<String, ? extends JsonValue> each : extensions.entrySet()) {
            putExtension(each.getKey(), each.getValue());
        }
        return this;
    }

    @Override
    public Source build() {
        List<String> missing = new ArrayList<>();
        if (id == null) {
            missing.add("id");
        }
        if (name == null) {
            missing.add("name");
        }
        if (publisher == null) {
            missing.add("publisher");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Source", "members", String.join(", ", missing)));
        }
        Source made = ImmutableSource.of(
                id,
                name,
                FixedList.copyOf(evidence),
                FixedList.copyOf(otherNames),
                FixedList.copyOf(identifiers),
                FixedList.copyOf(formerIds),
                summary,
                FixedList.copyOf(complete),
                extensions,
                publisher,
                published,
                url,
                language,
                author,
                authorRole,
                translator,
                originalLanguage,
                repeats,
                read);
        made.check();
        return made;
    }
}
