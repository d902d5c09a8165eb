package org.lancangmekong.core.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.CodeKind;

/**
 * A code of an open list: one of the known codes, or another of the same form. Two codes of one list are equal if their
 * texts are equal. Codes of one list are ordered by their texts.
 */
public abstract class OpenCode implements Code {
    /** Lower-case words joined by hyphens. */
    static final String LOWER_KEBAB = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** Three capitals (ISO 4217), or lower-case words joined by hyphens. */
    static final String UNIT = "[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*";

    private final String code;

    OpenCode(String list, String form, String code) {
        boolean unit = form.equals(UNIT);
        if (code.length() > CodeKind.MAX_LENGTH || !(Texts.isSlug(code) || (unit && isCurrency(code)))) {
            throw new InvalidValueException((unit ? ValueProblem.MALFORMED_UNIT : ValueProblem.MALFORMED_CODE)
                    .with(
                            "text",
                            code,
                            "list",
                            list,
                            "suggestion",
                            kind().suggestion(code)
                                    .<Object>map(near -> ValueProblem.MEANT.with("nearest", near))
                                    .orElse("")));
        }
        this.code = code;
    }

    /**
     * Describes a member that holds codes of a list.
     *
     * @param known the known codes, at least one
     * @param form the form of a code
     */
    static <V extends OpenCode> CodeKind<V> kind(Class<V> type, String list, List<V> known, String form) {
        return CodeKind.open(type, list, known, form, new Other<>(type, known.get(0)));
    }

    /** Makes codes that their list does not know. */
    private static final class Other<V extends OpenCode> implements Function<String, V> {
        private final Class<V> type;
        private final V known;

        Other(Class<V> type, V known) {
            this.type = type;
            this.known = known;
        }

        @Override
        public V apply(String code) {
            return type.cast(known.other(code));
        }
    }

    /** The list of this code. */
    abstract CodeKind<? extends OpenCode> kind();

    /** Makes another code of the same list. */
    abstract OpenCode other(String code);

    private static boolean isCurrency(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return code.length() == 3;
    }

    @Override
    public final String code() {
        return code;
    }

    /**
     * Whether the list knows this code.
     *
     * @return whether it is one of the list's constants, or a currency
     */
    public abstract boolean isKnown();

    /**
     * What each list's own {@code compareTo} gives. Each list is comparable to itself and not by way of this class, since a hash
     * map orders keys of one hash, which a document can contain at will, only if their very class says that it is comparable.
     */
    final int compareCode(OpenCode other) {
        Objects.requireNonNull(other, "other");
        return code.compareTo(other.code);
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && code.equals(((OpenCode) other).code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public final String toString() {
        return code;
    }
}
