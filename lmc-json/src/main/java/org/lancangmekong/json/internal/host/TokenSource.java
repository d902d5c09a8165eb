package org.lancangmekong.json.internal.host;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.json.internal.text.TokenPlaces;

/** The parser of another library, as far as the value that it is at. What the parser throws passes through. */
public interface TokenSource {
    /** A token. */
    enum Token {
        START_OBJECT,
        END_OBJECT,
        START_ARRAY,
        END_ARRAY,
        NAME,
        STRING,
        NUMBER,
        TRUE,
        FALSE,
        NULL,
        /** An object of Java in a tree, or binary data. */
        EMBEDDED,
        /** A token that JSON does not have. */
        OTHER,
        END
    }

    /** The current token. */
    Token current();

    /** Goes to the next token. */
    Token next();

    /** Goes to the end of the value that comes next. */
    void skipValue();

    /** The name that is the current token. */
    String name();

    /** The current string or name, or the text of a number. */
    String text();

    /** The current number; empty if it is no number, such as NaN. */
    Optional<BigDecimal> number();

    /** The embedded object that is the current token; null if there is none. */
    Object embedded();

    /** What the current token is called by its library. */
    String describe();

    /** Adds where the current token begins, if the parser knows that. */
    void place(int offset, TokenPlaces places);

    /** The names and indices that lead from the root of the source's document to the value. */
    List<String> path();

    /** The names and indices that lead from the root of the source's document to the member whose name is the current token. */
    List<String> namePath();
}
