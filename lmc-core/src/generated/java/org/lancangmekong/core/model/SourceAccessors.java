// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.value.WebAddresses;
import org.lancangmekong.core.vocabulary.Reading;

/** Gets and sets the members of {@link Source} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class SourceAccessors extends Accessors<Source, SourceBuilder> implements SoundMaker<Source> {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int EVIDENCE = 2;
    private static final int OTHER_NAMES = 3;
    private static final int IDENTIFIERS = 4;
    private static final int FORMER_IDS = 5;
    private static final int SUMMARY = 6;
    private static final int COMPLETE = 7;
    private static final int PUBLISHER = 8;
    private static final int PUBLISHED = 9;
    private static final int URL = 10;
    private static final int LANGUAGE = 11;
    private static final int AUTHOR = 12;
    private static final int AUTHOR_ROLE = 13;
    private static final int TRANSLATOR = 14;
    private static final int ORIGINAL_LANGUAGE = 15;
    private static final int REPEATS = 16;
    private static final int READ = 17;

    @Override
    public SourceBuilder newBuilder() {
        return Source.builder();
    }

    @Override
    public Source build(SourceBuilder builder) {
        return builder.build();
    }

    @Override
    public Source make(Object[] values, int from) {
        Source made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Source makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Source of(Object[] values, int from) {
        return ImmutableSource.of(
                (RecordId) values[from + ID],
                (LocalizedText) values[from + NAME],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]),
                FixedList.copyOf((List<OtherName>) values[from + OTHER_NAMES]),
                FixedList.copyOf((List<Identifier>) values[from + IDENTIFIERS]),
                FixedList.copyOf((List<RecordId>) values[from + FORMER_IDS]),
                (LocalizedText) values[from + SUMMARY],
                FixedList.copyOf((List<String>) values[from + COMPLETE]),
                Map.of(),
                (String) values[from + PUBLISHER],
                (EdtfDate) values[from + PUBLISHED],
                (URI) values[from + URL],
                (LanguageTag) values[from + LANGUAGE],
                (String) values[from + AUTHOR],
                (String) values[from + AUTHOR_ROLE],
                (String) values[from + TRANSLATOR],
                (LanguageTag) values[from + ORIGINAL_LANGUAGE],
                (RecordId) values[from + REPEATS],
                (Reading) values[from + READ]);
    }

    @Override
    public Object get(Source object, int member) {
        return switch (member) {
            case ID -> object.id();
            case NAME -> object.name();
            case EVIDENCE -> unlessEmpty(object.evidence());
            case OTHER_NAMES -> unlessEmpty(object.otherNames());
            case IDENTIFIERS -> unlessEmpty(object.identifiers());
            case FORMER_IDS -> unlessEmpty(object.formerIds());
            case SUMMARY -> object.summary().orElse(null);
            case COMPLETE -> unlessEmpty(object.complete());
            case PUBLISHER -> object.publisher();
            case PUBLISHED -> object.published().orElse(null);
            case URL -> object.url().orElse(null);
            case LANGUAGE -> object.language().orElse(null);
            case AUTHOR -> object.author().orElse(null);
            case AUTHOR_ROLE -> object.authorRole().orElse(null);
            case TRANSLATOR -> object.translator().orElse(null);
            case ORIGINAL_LANGUAGE -> object.originalLanguage().orElse(null);
            case REPEATS -> object.repeats().orElse(null);
            case READ -> object.read().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(SourceBuilder builder, int member, Object value) {
        switch (member) {
            case ID -> builder.id((RecordId) value);
            case NAME -> builder.name((LocalizedText) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            case OTHER_NAMES -> builder.otherNames((List<OtherName>) value);
            case IDENTIFIERS -> builder.identifiers((List<Identifier>) value);
            case FORMER_IDS -> builder.formerIds((List<RecordId>) value);
            case SUMMARY -> builder.summary((LocalizedText) value);
            case COMPLETE -> builder.complete((List<String>) value);
            case PUBLISHER -> builder.publisher((String) value);
            case PUBLISHED -> builder.published((EdtfDate) value);
            case URL -> builder.url((URI) value);
            case LANGUAGE -> builder.language((LanguageTag) value);
            case AUTHOR -> builder.author((String) value);
            case AUTHOR_ROLE -> builder.authorRole((String) value);
            case TRANSLATOR -> builder.translator((String) value);
            case ORIGINAL_LANGUAGE -> builder.originalLanguage((LanguageTag) value);
            case REPEATS -> builder.repeats((RecordId) value);
            case READ -> builder.read((Reading) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Source object) {
        return fits(MemberKinds.COMPLETE, object.complete())
                && fits(TextKind.TEXT, object.publisher())
                && fits(EdtfDate.POINT, object.published())
                && fits(WebAddresses.URL, object.url())
                && fits(TextKind.TEXT, object.author())
                && fits(TextKind.TEXT, object.authorRole())
                && fits(TextKind.TEXT, object.translator());
    }

    @Override
    public Map<String, ?> extensions(Source object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(SourceBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
