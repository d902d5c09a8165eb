package org.lancangmekong.json.internal.codec;

import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;

/**
 * How documents are read.
 *
 * <p>Rules are functions, so of a validator the ids and severities of its rules are serialized; an application's own rules
 * cannot be.
 *
 * @param lenient whether unknown members and types are kept
 * @param maxBytes the greatest size of a document, in bytes of UTF-8
 * @param maxDepth how deep arrays and objects may nest
 * @param maxProblems how many problems of a document are reported
 * @param validator the rules to ask about what was read; null for none
 */
public record ReadOptions(
        boolean lenient,
        int maxBytes,
        int maxDepth,
        int maxProblems,
        @Nullable Validator validator) implements Serializable {
    /**
     * The same options with another limit.
     *
     * @param most the greatest size of a document
     * @return options for a part of a larger text
     */
    public ReadOptions withMaxBytes(int most) {
        return most == maxBytes ? this : new ReadOptions(lenient, most, maxDepth, maxProblems, validator);
    }

    /**
     * The same options without rules.
     *
     * @return options for what is validated later, as part of something larger
     */
    public ReadOptions withoutValidator() {
        return validator == null ? this : new ReadOptions(lenient, maxBytes, maxDepth, maxProblems, null);
    }

    private Object writeReplace() throws NotSerializableException {
        if (validator == null) {
            return new Form(lenient, maxBytes, maxDepth, maxProblems, null);
        }
        LinkedHashMap<String, Severity> severities = new LinkedHashMap<>();
        for (Rule<?> each : validator.rules()) {
            if (!each.equals(rule(each.id(), each.severity()))) {
                throw new NotSerializableException("the rule " + each.id()
                        + " is the application's own, and its check cannot be serialized; serialize what is read without"
                        + " this rule, and ask the rule afterwards");
            }
            severities.put(each.id(), each.severity());
        }
        return new Form(lenient, maxBytes, maxDepth, maxProblems, severities);
    }

    /** A rule of this library; null if there is none with this id. */
    private static Rule<?> rule(String id, Severity severity) {
        for (Rule<?> each : Validator.standard().rules()) {
            if (each.id().equals(id)) {
                return each.withSeverity(severity);
            }
        }
        return null;
    }

    /** What is serialized; the severities of rules by their ids are null if there is no validator. */
    private record Form(
            boolean lenient, int maxBytes, int maxDepth, int maxProblems, LinkedHashMap<String, Severity> severities)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return new ReadOptions(lenient, maxBytes, maxDepth, maxProblems, validator());
        }

        private Validator validator() throws InvalidObjectException {
            if (severities == null) {
                return null;
            }
            Validator validator = Validator.empty();
            for (Map.Entry<String, Severity> each : severities.entrySet()) {
                Rule<?> rule = rule(each.getKey(), each.getValue());
                if (rule == null) {
                    throw new InvalidObjectException("this version of the library has no rule " + each.getKey());
                }
                validator = validator.with(rule);
            }
            return validator;
        }
    }
}
