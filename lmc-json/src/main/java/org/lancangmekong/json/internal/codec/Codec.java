package org.lancangmekong.json.internal.codec;

import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonOut;

/**
 * How values of one kind are read and written.
 *
 * @param <V> the Java type of the value
 */
public abstract class Codec<V> {
    /**
     * Reads the value that begins with the current token, and goes to its last token.
     *
     * @return the value; null if a problem was reported
     */
    public abstract V read(JsonIn in, ReadContext context);

    /** Writes a value. */
    public abstract void write(V value, JsonOut out);
}
