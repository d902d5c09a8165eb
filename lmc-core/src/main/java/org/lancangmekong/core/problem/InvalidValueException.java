package org.lancangmekong.core.problem;

import java.util.regex.Pattern;

/**
 * A value was refused because it has no meaning: a date that does not exist, a quantity whose least exceeds its most, a
 * builder whose required members are missing.
 *
 * <p>Its message is one sentence that says what was wrong and what was expected. Everything short of this, such as a
 * date that contradicts another, is not refused but reported by a validator.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What Immutables passes for a null member, element, key or value: no sentence of ours is so short. */
    private static final Pattern NAME_OF_NULL =
            Pattern.compile("\\w+(?: element| key|(?: \\w+)? ?value for key: .*)?", Pattern.DOTALL);

    /**
     * Creates an exception with its sentence.
     *
     * @param message what was wrong and what was expected; generated builders give only the name of what was {@code null},
     *     of which a sentence is made
     */
    public InvalidValueException(String message) {
        super(NAME_OF_NULL.matcher(message).matches() ? message + " must not be null" : message);
    }

    /**
     * Creates an exception that names every required member that a builder was not given.
     *
     * @param missing the names of the missing members, in the order of their declaration
     */
    public InvalidValueException(String... missing) {
        super("required but missing: " + String.join(", ", missing));
    }
}
