// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Participant}. */
final class ParticipantReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "role",
            "country",
            "actor",
            "actorKind",
            "person",
            "office",
            "share",
            "period",
            "evidence"));

    private static final int ROLE = 0;
    private static final int COUNTRY = 1;
    private static final int ACTOR = 2;
    private static final int ACTOR_KIND = 3;
    private static final int PERSON = 4;
    private static final int OFFICE = 5;
    private static final int SHARE = 6;
    private static final int PERIOD = 7;
    private static final int EVIDENCE = 8;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << ROLE;

    private static final SoundMaker<Participant> MAKER = Kinds.maker(Participant.Table.SHAPE);
    private static final Codes<Role> ROLE_VALUES = Kinds.codes(Participant.Table.SHAPE, "role");
    private static final Codes<Country> COUNTRY_VALUES = Kinds.codes(Participant.Table.SHAPE, "country");
    private static final Texts<RecordId> ACTOR_VALUES = Kinds.texts(Participant.Table.SHAPE, "actor");
    private static final Codes<OrganizationKind> ACTOR_KIND_VALUES = Kinds.codes(Participant.Table.SHAPE, "actorKind");
    private static final Texts<EdtfDate> PERIOD_VALUES = Kinds.texts(Participant.Table.SHAPE, "period");

    private ParticipantReader() {}

    static Participant read(SoundIn in) {
        Role role = null;
        Country country = null;
        RecordId actor = null;
        OrganizationKind actorKind = null;
        LocalizedText person = null;
        LocalizedText office = null;
        Quantity share = null;
        EdtfDate period = null;
        List<Evidence> evidence = null;
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
                case ROLE -> role = ROLE_VALUES.read(in);
                case COUNTRY -> country = COUNTRY_VALUES.read(in);
                case ACTOR -> actor = ACTOR_VALUES.read(in);
                case ACTOR_KIND -> actorKind = ACTOR_KIND_VALUES.read(in);
                case PERSON -> person = LocalizedTexts.read(in);
                case OFFICE -> office = LocalizedTexts.read(in);
                case SHARE -> share = QuantityReader.read(in);
                case PERIOD -> period = PERIOD_VALUES.read(in);
                case EVIDENCE -> evidence = EvidenceReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Participant made = MAKER.makeSound(new Object[] {role, country, actor, actorKind, person, office, share, period, evidence}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }

    static List<Participant> readAll(SoundIn in) {
        List<Participant> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
