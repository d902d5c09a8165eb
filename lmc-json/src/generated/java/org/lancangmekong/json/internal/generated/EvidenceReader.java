// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Evidence}. */
final class EvidenceReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "source",
            "at",
            "about",
            "stance",
            "says",
            "quote",
            "asOf",
            "note"));

    private static final int SOURCE = 0;
    private static final int AT = 1;
    private static final int ABOUT = 2;
    private static final int STANCE = 3;
    private static final int SAYS = 4;
    private static final int QUOTE = 5;
    private static final int AS_OF = 6;
    private static final int NOTE = 7;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << SOURCE;

    private static final SoundMaker<Evidence> MAKER = Kinds.maker(Evidence.Table.SHAPE);
    private static final Texts<RecordId> SOURCE_VALUES = Kinds.texts(Evidence.Table.SHAPE, "source");
    private static final Texts<Pointer> ABOUT_VALUES = Kinds.texts(Evidence.Table.SHAPE, "about");
    private static final Codes<Stance> STANCE_VALUES = Kinds.codes(Evidence.Table.SHAPE, "stance");
    private static final Texts<EdtfDate> AS_OF_VALUES = Kinds.texts(Evidence.Table.SHAPE, "asOf");

    private EvidenceReader() {}

    static Evidence read(SoundIn in) {
        RecordId source = null;
        String at = null;
        List<Pointer> about = null;
        Stance stance = null;
        JsonValue says = null;
        LocalizedText quote = null;
        EdtfDate asOf = null;
        String note = null;
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
                case SOURCE -> source = SOURCE_VALUES.read(in);
                case AT -> at = in.text();
                case ABOUT -> about = ABOUT_VALUES.readAll(in);
                case STANCE -> stance = STANCE_VALUES.read(in);
                case SAYS -> says = JsonValues.read(in);
                case QUOTE -> quote = LocalizedTexts.read(in);
                case AS_OF -> asOf = AS_OF_VALUES.read(in);
                case NOTE -> note = in.text();
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Evidence made = MAKER.makeSound(new Object[] {source, at, about, stance, says, quote, asOf, note}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }

    static List<Evidence> readAll(SoundIn in) {
        List<Evidence> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
