package org.lancangmekong.json.internal.codec;

import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.SoundIn;

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

    /**
     * Reads a value without a word about what is wrong with it.
     *
     * @return the value; null if it is not sound, or unusual, or this codec reads only with a context
     * @throws org.lancangmekong.json.internal.text.UnsoundException in place of null
     * @throws org.lancangmekong.core.problem.InvalidValueException likewise
     */
    V readSound(SoundIn in) {
        return null;
    }

    /** Writes a value. */
    public abstract void write(V value, JsonOut out);
}
