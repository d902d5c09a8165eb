package spark;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.json.LineResult;
import org.lancangmekong.json.LinesSource;
import org.lancangmekong.json.LmcJson;

/**
 * What is done in one reading of a part.
 *
 * @param <T> what it gives
 */
interface PartReading<T> {
    /**
     * Opens the lines; unless it says otherwise, without asking rules, since a record in which they find an ERROR is in the
     * catalogue, too.
     *
     * @param notes what is known of the lines of the part; they go with the lines
     */
    default Stream<LineResult<LmcRecord>> open(LinesSource part, LmcJson json, Notes notes) throws IOException {
        return json.readLines(part, (record, offset) -> ValidationReport.empty());
    }

    /** Looks at a line; the notes are those about it. */
    void take(LineResult<LmcRecord> line, LinePlace place, Notes notes, Consumer<T> out);

    /** Looks at the records of the catalogue. */
    interface OfRecords<T> extends PartReading<T> {
        @Override
        default void take(LineResult<LmcRecord> line, LinePlace place, Notes notes, Consumer<T> out) {
            if (line.value().isPresent() && notes.isHeld()) {
                take(line.value().get(), place, notes, out);
            }
        }

        void take(LmcRecord record, LinePlace place, Notes notes, Consumer<T> out);
    }
}
