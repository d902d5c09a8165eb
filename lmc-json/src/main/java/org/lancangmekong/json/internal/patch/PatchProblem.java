package org.lancangmekong.json.internal.patch;

import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.json.internal.codec.ReportedProblem;

/** What can be wrong with a patch beyond its syntax; the ids are stable, the sentences are not. */
public enum PatchProblem implements ReportedProblem {
    NO_PATCH(
            "LMC-PAT-001",
            "found {found}, but expected an array of operations (a JSON Patch, RFC 6902) or an object (a JSON Merge Patch,"
                    + " RFC 7396)"),
    NO_OPERATION(
            "LMC-PAT-002", "found {found}, but expected an operation, which is an object with \"op\" and \"path\""),
    MISSING("LMC-PAT-003", "the operation lacks the member \"{member}\""),
    NO_STRING("LMC-PAT-004", "found {found}, but expected a string"),
    UNKNOWN_OPERATION(
            "LMC-PAT-005",
            "\"{found}\" is not an operation: expected \"add\", \"remove\", \"replace\", \"move\", \"copy\" or \"test\""),
    NO_POINTER(
            "LMC-PAT-006",
            "\"{found}\" is not a JSON Pointer: it must be empty or begin with \"/\", and \"~\" must be followed by 0 or 1"),
    NOTHING_THERE("LMC-PAT-007", "there is nothing at {>place}"),
    NO_INDEX(
            "LMC-PAT-008",
            "\"{found}\" is not the index of an element of {>place}, which has {size}; indices begin at 0 and have no leading"
                    + " zeros"),
    NO_PLACE(
            "LMC-PAT-009",
            "an element cannot be added at \"{found}\" to {>place}, which has {size}; give an index from 0 to {size}, or \"-\""
                    + " for the end"),
    NO_CONTAINER("LMC-PAT-010", "nothing can be added within {>place}, which is neither an object nor an array"),
    INTO_ITSELF("LMC-PAT-011", "what is at {>from} cannot be moved to {>place}, which is within it"),
    TEST_FAILED("LMC-PAT-012", "found {found} at {>place}, but the patch expects {expected}"),
    COPIES_TOO_MUCH("LMC-PAT-013", "the patch copies more than allowed: the limit is {limit} bytes"),
    TOO_DEEP("LMC-PAT-014", "what the patch makes nests too deep at {>place}: the limit is {limit}"),
    NOTHING_LEFT("LMC-PAT-015", "the patch leaves nothing"),
    OTHER_RECORD(
            "LMC-PAT-016",
            "a patch keeps the {member} of a record, but this one makes it \"{found}\" in place of \"{expected}\""),
    OTHER_NAME("LMC-PAT-017", "the record at {>place} has the id \"{found}\"; a catalogue names each record by its id"),
    NO_CATALOGUE("LMC-PAT-018", "found {found}, but a catalogue is an object from id to record");

    private final String id;
    private final String template;

    PatchProblem(String id, String template) {
        this.id = id;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String template() {
        return template;
    }
}
