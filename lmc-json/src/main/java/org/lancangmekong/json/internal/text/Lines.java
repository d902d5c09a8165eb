package org.lancangmekong.json.internal.text;

import java.io.IOException;

/** Lines that one thread asks for one after the other. */
public interface Lines {
    /**
     * One line.
     *
     * @param number its number, from 1
     * @param byteOffset where it begins, from 0
     * @param bytes its content without the line end; null if it exceeds the limit
     */
    record Line(long number, long byteOffset, byte[] bytes) {}

    /** The next line that is not blank; null at the end. */
    Line next() throws IOException;

    /**
     * Gives away the first of these lines, for another thread to ask for.
     *
     * @return them; null if these lines are not cut any further
     */
    Lines split();
}
