package org.lancangmekong.json.internal.codec;

import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.RecordId;

/** What can be wrong with a document before any rule is asked; the ids are stable, the sentences are not. */
public enum ReadProblem implements ReportedProblem {
    MALFORMED("LMC-JSN-001", Severity.ERROR, "this is not JSON: {>problem}"),
    ENCODING("LMC-JSN-002", Severity.ERROR, "the text is not well-formed UTF-8: {>problem}"),
    LIMIT("LMC-JSN-003", Severity.ERROR, "the document {>problem}"),
    MISSING("LMC-JSN-004", Severity.ERROR, "required member \"{member}\" is missing: expected {>expected}"),
    UNKNOWN_MEMBER("LMC-JSN-005", Severity.ERROR, "unknown member \"{member}\" in {>type}{>suggestion}"),
    DUPLICATE_MEMBER("LMC-JSN-006", Severity.ERROR, "duplicate member \"{member}\"; only the first was read"),
    WRONG_KIND("LMC-JSN-007", Severity.ERROR, "found {>found}, but expected {>expected}{>advice}"),
    WRONG_FORM("LMC-JSN-008", Severity.ERROR, "{>problem}"),
    UNKNOWN_CODE(
            "LMC-JSN-009", Severity.ERROR, "\"{found}\" is not in the list {list}{>suggestion}: expected {>expected}"),
    OUT_OF_RANGE("LMC-JSN-010", Severity.ERROR, "found the number {found}, but expected {>expected}"),
    NO_MEANING("LMC-JSN-011", Severity.ERROR, "{>problem}"),
    WRONG_TYPE(
            "LMC-JSN-012", Severity.ERROR, "found a record of type \"{found}\", but expected {>expected}{>suggestion}"),
    UNREADABLE_SCHEMA(
            "LMC-JSN-013",
            Severity.ERROR,
            "found schema \"{found}\", but this version of the library reads only \"{expected}\""),
    TRAILING("LMC-JSN-014", Severity.ERROR, "found {>found} after the end of the document{>advice}"),
    EMPTY("LMC-JSN-015", Severity.ERROR, "the document is empty: expected {>expected}"),
    DUPLICATE_ID("LMC-JSN-016", Severity.ERROR, "the id \"{id}\" already belongs to another record at {>first}"),
    KEPT_MEMBER(
            "LMC-JSN-017",
            Severity.INFO,
            "unknown member \"{member}\" in {>type} was kept as an extension{>suggestion}"),
    KEPT_TYPE("LMC-JSN-018", Severity.INFO, "a record of the unknown type \"{found}\" was kept{>suggestion}");

    private final String id;
    private final Severity severity;
    private final String template;

    ReadProblem(String id, Severity severity, String template) {
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

    /** The problem that another record has the id that is at the pointer. */
    public static Violation duplicateId(Pointer pointer, RecordId id, Location other) {
        return DUPLICATE_ID.at(pointer, "id", id.toString(), "first", other.message());
    }
}
