package org.lancangmekong.json.internal.codec;

import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.Violation;

/** What can be wrong with a text that is read, beside what rules find; ids are stable, the sentences are not. */
public interface ReportedProblem {
    String id();

    Severity severity();

    String template();

    /** The arguments are names and values in turn; a value is a text that needs no translation, or a message. */
    default Violation at(Pointer pointer, Object... arguments) {
        return Violation.of(severity(), pointer, Message.of(id(), template(), arguments));
    }
}
