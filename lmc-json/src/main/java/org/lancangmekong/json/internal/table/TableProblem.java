package org.lancangmekong.json.internal.table;

import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.json.internal.codec.ReportedProblem;

/**
 * What can be wrong with tables, beside what can be wrong with the records in them; the ids are stable, the sentences are
 * not.
 */
public enum TableProblem implements ReportedProblem {
    MISSING_FILE("LMC-TAB-001", Severity.ERROR, "{file} is missing: expected it in the directory of the tables"),
    MALFORMED("LMC-TAB-002", Severity.ERROR, "{file} cannot be read as CSV in UTF-8 after line {line}: {>problem}"),
    MISSING_COLUMN("LMC-TAB-003", Severity.ERROR, "{file} has no column \"{column}\""),
    UNKNOWN_COLUMN("LMC-TAB-004", Severity.ERROR, "{file} has the unknown column \"{column}\"{>suggestion}"),
    DUPLICATE_COLUMN("LMC-TAB-005", Severity.ERROR, "{file} has the column \"{column}\" twice"),
    WRONG_WIDTH("LMC-TAB-006", Severity.ERROR, "the row has {found} cells, but the first row names {expected} columns"),
    NOT_JSON("LMC-TAB-007", Severity.ERROR, "the cell does not hold the JSON that is expected: {>problem}"),
    MISSING_KEY("LMC-TAB-008", Severity.ERROR, "the cell is empty, but it must say which record the row belongs to"),
    NO_ROW("LMC-TAB-009", Severity.ERROR, "{file} has no row for the record \"{id}\""),
    NO_RECORD("LMC-TAB-010", Severity.ERROR, "the row belongs to \"{id}\", {>problem}"),
    BAD_PATH("LMC-TAB-011", Severity.ERROR, "the path \"{path}\" {>problem}"),
    DUPLICATE_ROW("LMC-TAB-012", Severity.ERROR, "another row has the same key"),
    WRONG_COUNT(
            "LMC-TAB-013",
            Severity.ERROR,
            "the cell says {found}, but {file} has {expected} such rows; add what is missing, or correct the number"),
    WRONG_COMPUTED(
            "LMC-TAB-014",
            Severity.WARNING,
            "the cell says \"{found}\", but it follows from other cells and should be \"{expected}\"; it was ignored"),
    LIMIT(
            "LMC-TAB-015",
            Severity.ERROR,
            "the rows of the record are longer than allowed; the limit is {limit} characters"),
    NOT_UNDERSTOOD("LMC-TAB-016", Severity.ERROR, "{>problem}"),
    ASSUMED("LMC-TAB-017", Severity.INFO, "assumed that {>assumption}"),
    REPEATED_ID("LMC-TAB-018", Severity.ERROR, "the id \"{id}\" already belongs to row {first}");

    private final String id;
    private final Severity severity;
    private final String template;

    TableProblem(String id, Severity severity, String template) {
        this.id = id;
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
