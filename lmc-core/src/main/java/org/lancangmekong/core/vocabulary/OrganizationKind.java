package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The kind of an organization.
 *
 * <p>The list is closed.
 */
public enum OrganizationKind implements Code {
    /** A national government body. */
    GOVERNMENT,
    /** A provincial or municipal government. */
    LOCAL_GOVERNMENT,
    /** A company. */
    ENTERPRISE,
    /** An association, foundation or other non-governmental organization. */
    SOCIAL_ORGANIZATION,
    /** A research institute or think tank. */
    RESEARCH,
    /** A university, college or school. */
    EDUCATION,
    /** An international organization. */
    INTERNATIONAL,
    /** A newspaper, agency or broadcaster. */
    MEDIA;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<OrganizationKind> KIND =
            CodeKind.closed(OrganizationKind.class, "organization-kind", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static OrganizationKind of(String code) {
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
