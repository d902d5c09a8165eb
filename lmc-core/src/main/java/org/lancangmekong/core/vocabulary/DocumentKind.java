package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The kind of a document.
 *
 * <p>The list is closed.
 */
public enum DocumentKind implements Code {
    /** A declaration. */
    DECLARATION,
    /** A plan of action. */
    PLAN_OF_ACTION,
    /** A joint statement. */
    JOINT_STATEMENT,
    /** A communiqué. */
    COMMUNIQUE,
    /** An initiative. */
    INITIATIVE,
    /** A concept paper. */
    CONCEPT_PAPER,
    /** A list, such as of projects. */
    LIST,
    /** A report. */
    REPORT,
    /** An agreement. */
    AGREEMENT;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<DocumentKind> KIND =
            CodeKind.closed(DocumentKind.class, "document-kind", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static DocumentKind of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    public String code() {
        return code;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
