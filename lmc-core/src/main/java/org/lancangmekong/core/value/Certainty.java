package org.lancangmekong.core.value;

/**
 * The answer to a question about things that are not exactly known.
 *
 * <p>For example, whether some day in 2017 is before 2017-06-01 is {@link #POSSIBLE}.
 */
public enum Certainty {
    /** It is so, whatever the unknown part turns out to be. */
    CERTAIN,
    /** It may be so. */
    POSSIBLE,
    /** It is not so, whatever the unknown part turns out to be. */
    IMPOSSIBLE;

    static Certainty of(boolean certain, boolean impossible) {
        return certain ? CERTAIN : impossible ? IMPOSSIBLE : POSSIBLE;
    }
}
