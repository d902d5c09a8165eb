package org.lancangmekong.json.internal.codec;

import org.lancangmekong.core.problem.Severity;

/** What can be wrong with GeoJSON, beside what can be wrong with any document; the ids are stable, the sentences are not. */
public enum GeoProblem implements ReportedProblem {
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
