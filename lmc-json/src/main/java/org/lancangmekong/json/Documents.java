package org.lancangmekong.json;

import java.util.Locale;
import java.util.function.BiConsumer;

/** The reading of one whole document: encoding and limits first, then one value, then the end of the text. */
final class Documents {
    private Documents() {}

    /**
     * Reads a document.
     *
     * @param expected what the document should hold, for the message that it is empty
     * @param afterwards what to ask about a value that was read without an ERROR; it may report more
     */
    static <T> ReadResult<T> read(
            JsonText text, LmcJson json, Codec<T> codec, String expected, BiConsumer<T, Reading> afterwards) {
        Limits limits = json.limits();
        int start = text.start();
        JsonIn in = JsonIn.of(text.bytes(), start, limits.depth());
        Reading reading = new Reading(text, in, json.isLenient(), limits);
        T value = isText(text, reading) ? value(in, reading, codec, expected) : null;
        if (value != null) {
            afterwards.accept(value, reading);
        }
        reading.scratch().giveBack();
        return new ReadResult<>(value, reading.report());
    }

    private static boolean isText(JsonText text, Reading reading) {
        if (text.isTruncated() || text.bytes().length > reading.limits().bytes()) {
            int most = reading.limits().bytes();
            reading.reportText(0, Problem.LIMIT, "problem", "is longer than allowed", "limit", most + " bytes");
            return false;
        }
        if (text.otherEncoding().isPresent()) {
            reading.reportText(
                    0,
                    Problem.ENCODING,
                    "problem",
                    "its first bytes are those of " + text.otherEncoding().get());
            return false;
        }
        return true;
    }

    /** Reports the first byte that is no UTF-8; asked where reading stopped, since all that was read was checked. */
    private static boolean isUtf8(Reading reading) {
        byte[] bytes = reading.text().bytes();
        int malformed = Utf8.firstMalformed(bytes);
        if (malformed >= 0) {
            reading.reportText(
                    malformed,
                    Problem.ENCODING,
                    "problem",
                    String.format(Locale.ROOT, "byte 0x%02X does not belong to any character", bytes[malformed]));
        }
        return malformed < 0;
    }

    private static <T> T value(JsonIn in, Reading reading, Codec<T> codec, String expected) {
        try {
            if (in.next() == JsonIn.Token.END) {
                reading.reportText(
                        reading.text().bytes().length, Problem.EMPTY, "expected", "a JSON value (" + expected + ")");
                return null;
            }
            T value = codec.read(in, reading);
            if (in.next() != JsonIn.Token.END) {
                if (isUtf8(reading)) {
                    reading.reportHere(Problem.TRAILING, "found", Codecs.describe(in));
                }
                return null;
            }
            return value;
        } catch (MalformedJsonException e) {
            if (!isUtf8(reading)) {
                return null;
            }
            if (e.depthLimit() > 0) {
                String most = Integer.toString(e.depthLimit());
                reading.reportAt(
                        reading.pointer(), e.byteOffset(), Problem.LIMIT, "problem", "nests too deep", "limit", most);
            } else {
                reading.reportAt(reading.pointer(), e.byteOffset(), Problem.MALFORMED, "problem", e.getMessage());
            }
            return null;
        }
    }
}
