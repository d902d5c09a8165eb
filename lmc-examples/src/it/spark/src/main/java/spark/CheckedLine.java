package spark;

import java.io.Serializable;
import java.util.Optional;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;

/**
 * What validating one line gave: what {@link org.lancangmekong.json.LineResult} says, and of which file, in a form that
 * travels.
 */
public final class CheckedLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long lineNumber;
    private final long byteOffset;
    private final String id;
    private final CarriedRecord record;
    private final ValidationReport report;

    CheckedLine(
            String file, long lineNumber, long byteOffset, String id, CarriedRecord record, ValidationReport report) {
        this.file = file;
        this.lineNumber = lineNumber;
        this.byteOffset = byteOffset;
        this.id = id;
        this.record = record;
        this.report = report;
    }

    /**
     * The path of the file.
     *
     * @return the path, as it was given
     */
    public String file() {
        return file;
    }

    /**
     * Which line of the file it is; blank lines count.
     *
     * @return the number, from 1
     */
    public long lineNumber() {
        return lineNumber;
    }

    /**
     * Where the line begins in the file.
     *
     * @return the offset of its first byte, from 0
     */
    public long byteOffset() {
        return byteOffset;
    }

    /**
     * The id of the record, also of one in which rules have found an ERROR.
     *
     * @return the id; empty if no record could be read
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * The record.
     *
     * @return the record; empty if and only if the report has an ERROR
     */
    public Optional<LmcRecord> record() {
        return Optional.ofNullable(record).map(CarriedRecord::record);
    }

    /**
     * The record as the library writes it.
     *
     * @return its JSON, in one line; empty if there is no record
     */
    public Optional<String> json() {
        return Optional.ofNullable(record).map(CarriedRecord::json);
    }

    /**
     * Everything that was found, in the order of the text.
     *
     * @return the report
     */
    public ValidationReport report() {
        return report;
    }

    @Override
    public String toString() {
        return file + ", line " + lineNumber + ": " + (id == null ? "" : id + ", ") + report;
    }
}
