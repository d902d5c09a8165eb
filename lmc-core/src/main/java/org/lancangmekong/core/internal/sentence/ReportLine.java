package org.lancangmekong.core.internal.sentence;

import org.lancangmekong.core.internal.Templates;
import org.lancangmekong.core.internal.Texts;

/** What a report says around its messages; a line begins with one of the two, and ends with the message. */
public enum ReportLine implements MessagePart {
    NO_PROBLEMS("report.no-problems", "no problems"),
    MORE("report.more", "and {count} more"),
    CUT(Templates.CUT_KEY, Texts.CUT),
    LINE("report.line", "{>severity} {rule} at {>pointer}: "),
    LINE_WITH_PLACE("report.line-with-place", "{>severity} {rule} at {>pointer} ({>place}): "),
    ERROR("report.error", "ERROR"),
    WARNING("report.warning", "WARNING"),
    INFO("report.info", "INFO"),
    ROOT("report.root", "the root"),
    POINTER("report.pointer", "{pointer}"),
    SOURCE("report.source", "{source}"),
    BYTE("report.byte", "byte {byte}"),
    LINE_AND_COLUMN("report.line-and-column", "line {line}, column {column}"),
    PLACE_IN_SOURCE("report.place-in-source", "{source}, {>place}");

    private final String key;
    private final String template;

    ReportLine(String key, String template) {
        this.key = key;
        this.template = template;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String template() {
        return template;
    }
}
