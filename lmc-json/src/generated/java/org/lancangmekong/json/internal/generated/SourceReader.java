// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Reading;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Source}. */
final class SourceReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "type",
            "schema",
            "id",
            "name",
            "evidence",
            "otherNames",
            "identifiers",
            "formerIds",
            "summary",
            "complete",
            "publisher",
            "published",
            "url",
            "language",
            "author",
            "authorRole",
            "translator",
            "originalLanguage",
            "repeats",
            "read"));

    private static final int TYPE = 0;
    private static final int SCHEMA = 1;
    private static final int ID = 2;
    private static final int NAME = 3;
    private static final int EVIDENCE = 4;
    private static final int OTHER_NAMES = 5;
    private static final int IDENTIFIERS = 6;
    private static final int FORMER_IDS = 7;
    private static final int SUMMARY = 8;
    private static final int COMPLETE = 9;
    private static final int PUBLISHER = 10;
    private static final int PUBLISHED = 11;
    private static final int URL = 12;
    private static final int LANGUAGE = 13;
    private static final int AUTHOR = 14;
    private static final int AUTHOR_ROLE = 15;
    private static final int TRANSLATOR = 16;
    private static final int ORIGINAL_LANGUAGE = 17;
    private static final int REPEATS = 18;
    private static final int READ = 19;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << TYPE | 1L << SCHEMA | 1L << ID | 1L << NAME | 1L << PUBLISHER;

    private static final SoundMaker<Source> MAKER = Kinds.maker(Source.Table.SHAPE);
    private static final JsonNames ITS_TYPE = new JsonNames(List.of("source"));
    private static final Texts<RecordId> ID_VALUES = Kinds.texts(Source.Table.SHAPE, "id");
    private static final Texts<RecordId> FORMER_IDS_VALUES = Kinds.texts(Source.Table.SHAPE, "formerIds");
    private static final Texts<String> COMPLETE_VALUES = Kinds.texts(Source.Table.SHAPE, "complete");
    private static final Texts<EdtfDate> PUBLISHED_VALUES = Kinds.texts(Source.Table.SHAPE, "published");
    private static final Texts<URI> URL_VALUES = Kinds.texts(Source.Table.SHAPE, "url");
    private static final Texts<LanguageTag> LANGUAGE_VALUES = Kinds.texts(Source.Table.SHAPE, "language");
    private static final Texts<LanguageTag> ORIGINAL_LANGUAGE_VALUES = Kinds.texts(Source.Table.SHAPE, "originalLanguage");
    private static final Texts<RecordId> REPEATS_VALUES = Kinds.texts(Source.Table.SHAPE, "repeats");
    private static final Codes<Reading> READ_VALUES = Kinds.codes(Source.Table.SHAPE, "read");

    private SourceReader() {}

    static Source read(SoundIn in) {
        RecordId id = null;
        LocalizedText name = null;
        List<Evidence> evidence = null;
        List<OtherName> otherNames = null;
        List<Identifier> identifiers = null;
        List<RecordId> formerIds = null;
        LocalizedText summary = null;
        List<String> complete = null;
        String publisher = null;
        EdtfDate published = null;
        URI url = null;
        LanguageTag language = null;
        String author = null;
        String authorRole = null;
        String translator = null;
        LanguageTag originalLanguage = null;
        RecordId repeats = null;
        Reading read = null;
        Map<String, JsonValue> extensions = null;
        int lists = in.listCount();
        long seen = 0;
        for (int next = in.firstMember(NAMES); next != SoundIn.END; next = in.nextMember(NAMES, next + 1)) {
            if (next == SoundIn.OTHER) {
                extensions = JsonValues.extension(in, extensions);
                continue;
            }
            seen = SoundIn.once(seen, next);
            switch (next) {
                case TYPE -> in.require(ITS_TYPE);
                case SCHEMA -> in.require(Kinds.VERSION);
                case ID -> id = ID_VALUES.read(in);
                case NAME -> name = LocalizedTexts.read(in);
                case EVIDENCE -> evidence = EvidenceReader.readAll(in);
                case OTHER_NAMES -> otherNames = OtherNameReader.readAll(in);
                case IDENTIFIERS -> identifiers = IdentifierReader.readAll(in);
                case FORMER_IDS -> formerIds = FORMER_IDS_VALUES.readAll(in);
                case SUMMARY -> summary = LocalizedTexts.read(in);
                case COMPLETE -> complete = COMPLETE_VALUES.readAll(in);
                case PUBLISHER -> publisher = in.text();
                case PUBLISHED -> published = PUBLISHED_VALUES.read(in);
                case URL -> url = URL_VALUES.read(in);
                case LANGUAGE -> language = LANGUAGE_VALUES.read(in);
                case AUTHOR -> author = in.text();
                case AUTHOR_ROLE -> authorRole = in.text();
                case TRANSLATOR -> translator = in.text();
                case ORIGINAL_LANGUAGE -> originalLanguage = ORIGINAL_LANGUAGE_VALUES.read(in);
                case REPEATS -> repeats = REPEATS_VALUES.read(in);
                case READ -> read = READ_VALUES.read(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Source made = MAKER.makeSound(new Object[] {id, name, evidence, otherNames, identifiers, formerIds, summary, complete, publisher, published, url, language, author, authorRole, translator, originalLanguage, repeats, read}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }
}
