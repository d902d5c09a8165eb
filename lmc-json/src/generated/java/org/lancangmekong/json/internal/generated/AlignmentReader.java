// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.AlignmentRole;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Alignment}. */
final class AlignmentReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "framework",
            "role",
            "when",
            "evidence"));

    private static final int FRAMEWORK = 0;
    private static final int ROLE = 1;
    private static final int WHEN = 2;
    private static final int EVIDENCE = 3;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << FRAMEWORK | 1L << ROLE;

    private static final SoundMaker<Alignment> MAKER = Kinds.maker(Alignment.Table.SHAPE);
    private static final Texts<RecordId> FRAMEWORK_VALUES = Kinds.texts(Alignment.Table.SHAPE, "framework");
    private static final Codes<AlignmentRole> ROLE_VALUES = Kinds.codes(Alignment.Table.SHAPE, "role");
    private static final Texts<EdtfDate> WHEN_VALUES = Kinds.texts(Alignment.Table.SHAPE, "when");

    private AlignmentReader() {}

    static Alignment read(SoundIn in) {
        RecordId framework = null;
        AlignmentRole role = null;
        EdtfDate when = null;
        List<Evidence> evidence = null;
        int lists = in.listCount();
        long seen = 0;
        for (int next = in.firstMember(NAMES); next != SoundIn.END; next = in.nextMember(NAMES, next + 1)) {
            seen = SoundIn.once(seen, next);
            switch (next) {
                case FRAMEWORK -> framework = FRAMEWORK_VALUES.read(in);
                case ROLE -> role = ROLE_VALUES.read(in);
                case WHEN -> when = WHEN_VALUES.read(in);
                case EVIDENCE -> evidence = EvidenceReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Alignment made = MAKER.makeSound(new Object[] {framework, role, when, evidence}, 0);
        in.releaseLists(lists);
        return made;
    }

    static List<Alignment> readAll(SoundIn in) {
        List<Alignment> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
