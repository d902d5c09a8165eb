package org.lancangmekong.json.internal.codec;

import javax.annotation.Nullable;
import org.lancangmekong.core.validation.Validator;

/**
 * How documents are read.
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
        @Nullable Validator validator) {
    /**
     * The same options without rules.
     *
     * @return options for what is validated later, as part of something larger
     */
    public ReadOptions withoutValidator() {
        return validator == null ? this : new ReadOptions(lenient, maxBytes, maxDepth, maxProblems, null);
    }
}
