package org.lancangmekong.core.internal.sentence;

import java.util.Locale;
import java.util.Optional;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.message.Message;

/** What can be wrong with any text; sentences without their subject. */
public final class TextProblems {
    private TextProblems() {}

    /** Why a string is not well-formed Unicode; empty if every surrogate in it is paired. */
    public static Optional<Message> of(String text) {
        int index = Texts.unpairedSurrogate(text);
        return index < 0
                ? Optional.empty()
                : Optional.of(ValueProblem.UNPAIRED_SURROGATE.with(
                        "code",
                        String.format(Locale.ROOT, "%04X", (int) text.charAt(index)),
                        "index",
                        Integer.toString(index)));
    }

    /** Why a string is no text for people; empty if it has at least one character and every surrogate in it is paired. */
    public static Optional<Message> ofNonEmpty(String text) {
        return text.isEmpty() ? Optional.of(ValueProblem.EMPTY.with()) : of(text);
    }
}
