package org.lancangmekong.json.internal.host;

import java.util.function.UnaryOperator;

/**
 * How the members of a value are called where they are among those of the object that contains it.
 *
 * @param inSource the name in the containing object by the member's own name
 * @param own the member's own name by the name in the containing object; null if the member is not the value's
 */
public record MemberNames(UnaryOperator<String> inSource, UnaryOperator<String> own) {
    /** The names of an object of its own. */
    public static final MemberNames OWN = new MemberNames(UnaryOperator.identity(), UnaryOperator.identity());
}
