package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * Between whom, or in what, a community with a shared future is built.
 *
 * <p>The list is closed.
 */
public enum CommunityScope implements Code {
    /** Between two countries. */
    BILATERAL,
    /** Between several countries. */
    MULTILATERAL,
    /** In a field, such as the ocean. */
    FUNCTIONAL;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<CommunityScope> KIND =
            CodeKind.closed(CommunityScope.class, "community-scope", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static CommunityScope of(String code) {
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
