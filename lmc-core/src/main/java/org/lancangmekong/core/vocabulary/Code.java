package org.lancangmekong.core.vocabulary;

import java.util.Objects;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.CodeKind;

/** One code of a code list. */
public interface Code {
    /**
     * The code's text, which is what JSON carries.
     *
     * @return a text such as {@code water-resources}
     */
    String code();

    /**
     * The code of an enum constant: its name in lower case, with hyphens.
     *
     * @param constantName a name such as {@code WATER_RESOURCES}
     * @return a code such as {@code water-resources}
     */
    static String fromName(String constantName) {
        Objects.requireNonNull(constantName, "constantName");
        char[] code = constantName.toCharArray();
        for (int i = 0; i < code.length; i++) {
            code[i] = code[i] == '_' ? '-' : Character.toLowerCase(code[i]);
        }
        return new String(code);
    }

    /**
     * Returns the value of a code, or throws an exception that says what was expected.
     *
     * @param list the code list
     * @param code the code's text
     * @param <V> the Java type of the code
     * @return the value
     * @throws InvalidValueException if a closed list does not have this code, or the text does not have the form of the
     *     codes of an open list
     */
    static <V> V require(CodeKind<V> list, String code) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(code, "code");
        return list.parse(code)
                .orElseThrow(() -> new InvalidValueException(ValueProblem.NOT_A_CODE.with(
                        "text",
                        code,
                        "list",
                        list.name(),
                        "suggestion",
                        list.suggestion(code)
                                .<Object>map(near -> ValueProblem.DID_YOU_MEAN.with("nearest", near))
                                .orElse(""),
                        "expected",
                        list.expectation())));
    }
}
