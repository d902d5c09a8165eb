package org.lancangmekong.core.problem;

/** How bad a violation is; the first constant is the worst. */
public enum Severity {
    /** The document or record is wrong: it must not be used as it is. */
    ERROR,
    /** Probably a mistake: a person should look. */
    WARNING,
    /** Worth knowing; nothing may be wrong. */
    INFO
}
