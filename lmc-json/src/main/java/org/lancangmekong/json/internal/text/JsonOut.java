package org.lancangmekong.json.internal.text;

import java.math.BigDecimal;

/** Where codecs write the tokens of one JSON text. A failing stream gives an {@link java.io.UncheckedIOException}. */
public abstract class JsonOut {
    private final boolean strict;

    /**
     * Makes a target.
     *
     * @param strict whether to refuse what a strict reader would not read again
     */
    protected JsonOut(boolean strict) {
        this.strict = strict;
    }

    /** Whether to refuse what a strict reader would not read again. */
    public final boolean isStrict() {
        return strict;
    }

    /** Says that what comes next is kept by lenient readers only. */
    public final void lenientOnly() {
        if (strict) {
            throw new LenientOnlyException();
        }
    }

    /**
     * Whether equal values must be written alike, also where each keeps the spelling that it was read with, and the members of
     * every object in the order of their names by UTF-16 code units; the numbers are this target's business.
     */
    public boolean isCanonical() {
        return false;
    }

    public abstract void startObject();

    public abstract void endObject();

    public abstract void startArray();

    public abstract void endArray();

    public abstract void name(JsonName name);

    public abstract void name(String name);

    /** The name of a member that is ASCII without anything to escape. */
    public void asciiName(String name) {
        name(name);
    }

    public abstract void string(String text);

    /** A string that is ASCII without anything to escape. */
    public void ascii(String text) {
        string(text);
    }

    /** A string with a decimal number without exponent. */
    public void decimal(BigDecimal number) {
        ascii(number.toPlainString());
    }

    public abstract void string(JsonName text);

    public abstract void number(int number);

    /** A number by its source text, which is written as it is; where the target has no text, the same number. */
    public abstract void number(String text);

    public abstract void bool(boolean value);

    public abstract void nul();
}
