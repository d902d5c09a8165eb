package org.lancangmekong.core.value;

/**
 * The answer to a question about something that is not exactly known.
 *
 * <p>The constants are ordered from the most to the least certain. For example, it is {@link #POSSIBLE} that some day in 2017 is before 2017-06-01.
 */
public enum Certainty {
    /** It is so for every value that the unknown part may have. */
    CERTAIN,
    /** It is so for some of the values that the unknown part may have, or a mark of doubt rules out certainty. */
    POSSIBLE,
    /** It is not so for any value that the unknown part may have. */
    IMPOSSIBLE;

    static Certainty of(boolean certain, boolean impossible) {
        return certain ? CERTAIN : impossible ? IMPOSSIBLE : POSSIBLE;
    }
}
