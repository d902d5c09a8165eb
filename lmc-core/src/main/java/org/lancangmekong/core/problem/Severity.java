package org.lancangmekong.core.problem;

/** How serious a violation is; the first constant is the most serious. */
public enum Severity {
    /** The document or record is certainly wrong and must not be used as it is. */
    ERROR,
    /** The document or record probably has a mistake; a person should check it. */
    WARNING,
    /** Something worth knowing, although nothing may be wrong. */
    INFO
}
