package org.lancangmekong.core.problem;

import java.util.Objects;
import org.lancangmekong.core.message.Message;

/**
 * A value was refused because it has no meaning: a date that does not exist, a quantity whose least exceeds its most, a
 * builder whose required members are missing.
 *
 * <p>Its message is one sentence that says what was wrong and what was expected. Everything short of this, such as a
 * date that contradicts another, is not refused but reported by a validator.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What was wrong, as data. */
    private final Message problem;

    /**
     * Creates an exception with its sentence.
     *
     * @param message what was wrong and what was expected
     */
    public InvalidValueException(String message) {
        super(Objects.requireNonNull(message, "message"));
        this.problem = Message.plain(message);
    }

    /**
     * Creates an exception with a sentence that can be translated.
     *
     * @param problem what was wrong and what was expected
     */
    public InvalidValueException(Message problem) {
        super(Objects.requireNonNull(problem, "problem").text());
        this.problem = problem;
    }

    /**
     * What was wrong and what was expected, as data.
     *
     * @return the message whose English text is {@link #getMessage()}; one without a key if it cannot be translated
     */
    public Message problem() {
        return problem;
    }
}
