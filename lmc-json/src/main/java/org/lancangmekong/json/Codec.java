package org.lancangmekong.json;

/**
 * How values of one kind are read and written.
 *
 * @param <V> the Java type of the value
 */
abstract class Codec<V> {
    /**
     * Reads the value that begins with the token where the input stands, and goes to its last token.
     *
     * @return the value; null if a problem was reported
     */
    abstract V read(JsonIn in, Reading reading);

    /** Writes a value. */
    abstract void write(V value, JsonOut out);
}
