// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Milestone}. */
final class MilestoneReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "event",
            "date",
            "status",
            "planned",
            "by",
            "note",
            "evidence"));

    private static final int EVENT = 0;
    private static final int DATE = 1;
    private static final int STATUS = 2;
    private static final int PLANNED = 3;
    private static final int BY = 4;
    private static final int NOTE = 5;
    private static final int EVIDENCE = 6;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << EVENT;

    private static final SoundMaker<Milestone> MAKER = Kinds.maker(Milestone.Table.SHAPE);
    private static final Codes<MilestoneEvent> EVENT_VALUES = Kinds.codes(Milestone.Table.SHAPE, "event");
    private static final Texts<EdtfDate> DATE_VALUES = Kinds.texts(Milestone.Table.SHAPE, "date");
    private static final Codes<Status> STATUS_VALUES = Kinds.codes(Milestone.Table.SHAPE, "status");
    private static final Codes<Country> BY_VALUES = Kinds.codes(Milestone.Table.SHAPE, "by");

    private MilestoneReader() {}

    static Milestone read(SoundIn in) {
        MilestoneEvent event = null;
        EdtfDate date = null;
        Status status = null;
        Boolean planned = null;
        List<Country> by = null;
        LocalizedText note = null;
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
                case EVENT -> event = EVENT_VALUES.read(in);
                case DATE -> date = DATE_VALUES.read(in);
                case STATUS -> status = STATUS_VALUES.read(in);
                case PLANNED -> planned = in.flag();
                case BY -> by = BY_VALUES.readAll(in);
                case NOTE -> note = LocalizedTexts.read(in);
                case EVIDENCE -> evidence = EvidenceReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Milestone made = MAKER.makeSound(new Object[] {event, date, status, planned, by, note, evidence}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }

    static List<Milestone> readAll(SoundIn in) {
        List<Milestone> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
