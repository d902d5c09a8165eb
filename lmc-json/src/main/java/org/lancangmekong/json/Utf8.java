package org.lancangmekong.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are well-formed UTF-8 by Table 3-7 of the Unicode Standard. The token reader takes overlong forms and
 * surrogates, which would let a text be changed without a word when it is written again.
 */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** The offset of the first byte that does not belong to a well-formed sequence, or -1. */
    static int firstMalformed(byte[] bytes, int from) {
        int i = from;
        int length = bytes.length;
        while (i < length) {
            if (i + Long.BYTES <= length && ((long) LONGS.get(bytes, i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
                continue;
            }
            int size = sequence(bytes, i);
            if (size == 0) {
                return i;
            }
            i += size;
        }
        return -1;
    }

    /** How many bytes the well-formed sequence at an offset has; 0 if there is none. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + size > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        // Overlong forms (E0, F0), surrogates (ED) and what lies beyond U+10FFFF (F4) narrow the second byte.
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int i = at + 2; i < at + size; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return size;
    }
}
