// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.net.URI;
import java.util.List;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Identifier}. */
final class IdentifierReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "scheme",
            "id",
            "url",
            "evidence"));

    private static final int SCHEME = 0;
    private static final int ID = 1;
    private static final int URL = 2;
    private static final int EVIDENCE = 3;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << SCHEME | 1L << ID;

    private static final SoundMaker<Identifier> MAKER = Kinds.maker(Identifier.Table.SHAPE);
    private static final Codes<IdentifierScheme> SCHEME_VALUES = Kinds.codes(Identifier.Table.SHAPE, "scheme");
    private static final Texts<URI> URL_VALUES = Kinds.texts(Identifier.Table.SHAPE, "url");

    private IdentifierReader() {}

    static Identifier read(SoundIn in) {
        IdentifierScheme scheme = null;
        String id = null;
        URI url = null;
        List<Evidence> evidence = null;
        int lists = in.listCount();
        long seen = 0;
        for (int next = in.firstMember(NAMES); next != SoundIn.END; next = in.nextMember(NAMES, next + 1)) {
            seen = SoundIn.once(seen, next);
            switch (next) {
                case SCHEME -> scheme = SCHEME_VALUES.read(in);
                case ID -> id = in.text();
                case URL -> url = URL_VALUES.read(in);
                case EVIDENCE -> evidence = EvidenceReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Identifier made = MAKER.makeSound(new Object[] {scheme, id, url, evidence}, 0);
        in.releaseLists(lists);
        return made;
    }

    static List<Identifier> readAll(SoundIn in) {
        List<Identifier> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
