package org.lancangmekong.json.internal.codec;

import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.Violation;

/** What can be wrong with GeoJSON, beside what can be wrong with any document; the ids are stable, the sentences are not. */
public enum GeoProblem {
    REPEATED(
            "LMC-GEO-002",
            Severity.ERROR,
            "the place {pointer} of the record {record} appears twice: each place needs one feature"),
    NOT_READ("LMC-GEO-001", Severity.INFO, "\"{member}\" means nothing for a place, and was not read");

    private final String id;
    private final Severity severity;
    private final String template;

    GeoProblem(String id, Severity severity, String template) {
        this.id = id;
        this.severity = severity;
        this.template = template;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    public String template() {
        return template;
    }

    /** The arguments are names and values in turn; a value is a text that needs no translation, or a message. */
    public Violation at(Pointer pointer, Object... arguments) {
        return Violation.of(severity, pointer, Message.of(id, template, arguments));
    }
}
