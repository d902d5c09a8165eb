// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.vocabulary.OtherNameKind;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link OtherName}. */
final class OtherNameReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "kind",
            "text",
            "period",
            "evidence"));

    private static final int KIND = 0;
    private static final int TEXT = 1;
    private static final int PERIOD = 2;
    private static final int EVIDENCE = 3;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << KIND | 1L << TEXT;

    private static final SoundMaker<OtherName> MAKER = Kinds.maker(OtherName.Table.SHAPE);
    private static final Codes<OtherNameKind> KIND_VALUES = Kinds.codes(OtherName.Table.SHAPE, "kind");
    private static final Texts<EdtfDate> PERIOD_VALUES = Kinds.texts(OtherName.Table.SHAPE, "period");

    private OtherNameReader() {}

    static OtherName read(SoundIn in) {
        OtherNameKind kind = null;
        LocalizedText text = null;
        EdtfDate period = null;
        List<Evidence> evidence = null;
        int lists = in.listCount();
        long seen = 0;
        for (int next = in.firstMember(NAMES); next != SoundIn.END; next = in.nextMember(NAMES, next + 1)) {
            seen = SoundIn.once(seen, next);
            switch (next) {
                case KIND -> kind = KIND_VALUES.read(in);
                case TEXT -> text = LocalizedTexts.read(in);
                case PERIOD -> period = PERIOD_VALUES.read(in);
                case EVIDENCE -> evidence = EvidenceReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        OtherName made = MAKER.makeSound(new Object[] {kind, text, period, evidence}, 0);
        in.releaseLists(lists);
        return made;
    }

    static List<OtherName> readAll(SoundIn in) {
        List<OtherName> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
