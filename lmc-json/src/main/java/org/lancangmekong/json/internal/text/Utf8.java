package org.lancangmekong.json.internal.text;

/**
 * Whether bytes are well-formed UTF-8 by Table 3-7 of the Unicode Standard. The token reader takes overlong forms and
 * surrogates, which would let a text be changed without a word when it is written again.
 */
public final class Utf8 {
    private Utf8() {}

    /** The offset of the first byte that does not belong to a well-formed sequence, or -1. */
    public static int firstMalformed(byte[] bytes) {
        int i = 0;
        int length = bytes.length;
        while (i < length) {
            if (i + Long.BYTES <= length && Swar.isAscii(Swar.at(bytes, i))) {
                // Not by a computed number: the processor guesses a branch, but waits for a sum.
                i += Long.BYTES;
            } else if (bytes[i] >= 0) {
                i++;
            } else {
                int size = sequence(bytes, i);
                if (size == 0) {
                    return i;
                }
                i += size;
            }
        }
        return -1;
    }

    /** How many bytes the well-formed sequence at an offset has, if it is not ASCII; 0 if there is none. */
    public static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
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

    /** The code point of a well-formed sequence of two to four bytes. */
    static int codePoint(byte[] bytes, int at, int size) {
        int code = bytes[at] & 0x7F >> size;
        for (int i = 1; i < size; i++) {
            code = code << 6 | bytes[at + i] & 0x3F;
        }
        return code;
    }
}
