package org.lancangmekong.json.internal.codec;

import java.util.Locale;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.MalformedJsonException;
import org.lancangmekong.json.internal.text.Utf8;

/** The reading of one whole document: encoding and limits first, then one value, then the end of the text. */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * Reads a document, and asks the rules about a record that was read without an ERROR.
     *
     * @param expected what the document should hold, for the message that it is empty
     */
    public static <T> Outcome<T> read(JsonText text, ReadOptions options, Codec<T> codec, String expected) {
        Validator validator = options.validator();
        return read(text, options, codec, expected, validator == null ? null : validator::validate);
    }

    /**
     * Reads a document, and asks about a record that was read.
     *
     * @param rules gives everything that is wrong with a record; null if nobody is asked
     */
    public static <T> Outcome<T> read(
            JsonText text,
            ReadOptions options,
            Codec<T> codec,
            String expected,
            @Nullable Function<LmcRecord, ValidationReport> rules) {
        int start = text.start();
        JsonIn in = JsonIn.of(text.bytes(), start, options.maxDepth());
        ReadContext context = new ReadContext(text, in, options);
        T value = isText(text, context) ? value(in, context, codec, expected) : null;
        if (value instanceof LmcRecord record && rules != null) {
            context.addAll(rules.apply(record));
        }
        context.buffers().giveBack();
        return new Outcome<>(value, context.report());
    }

    private static boolean isText(JsonText text, ReadContext context) {
        if (text.isTruncated() || text.bytes().length > context.options().maxBytes()) {
            int most = context.options().maxBytes();
            context.reportText(0, ReadProblem.LIMIT, "problem", "is longer than allowed", "limit", most + " bytes");
            return false;
        }
        if (text.otherEncoding().isPresent()) {
            context.reportText(
                    0,
                    ReadProblem.ENCODING,
                    "problem",
                    "its first bytes are those of " + text.otherEncoding().get());
            return false;
        }
        return true;
    }

    /** Reports the first byte that is not UTF-8. Only asked when reading stopped early, since everything that was read was checked. */
    private static boolean isUtf8(ReadContext context) {
        byte[] bytes = context.text().bytes();
        int malformed = Utf8.firstMalformed(bytes);
        if (malformed >= 0) {
            context.reportText(
                    malformed,
                    ReadProblem.ENCODING,
                    "problem",
                    String.format(Locale.ROOT, "byte 0x%02X does not belong to any character", bytes[malformed]));
        }
        return malformed < 0;
    }

    private static <T> T value(JsonIn in, ReadContext context, Codec<T> codec, String expected) {
        try {
            if (in.next() == JsonIn.Token.END) {
                context.reportText(
                        context.text().bytes().length,
                        ReadProblem.EMPTY,
                        "expected",
                        "a JSON value (" + expected + ")");
                return null;
            }
            T value = codec.read(in, context);
            if (in.next() != JsonIn.Token.END) {
                if (isUtf8(context)) {
                    context.reportHere(ReadProblem.TRAILING, "found", Codecs.describe(in));
                }
                return null;
            }
            return value;
        } catch (MalformedJsonException e) {
            if (!isUtf8(context)) {
                return null;
            }
            if (e.depthLimit() > 0) {
                String most = Integer.toString(e.depthLimit());
                context.reportAt(
                        context.pointer(),
                        e.byteOffset(),
                        ReadProblem.LIMIT,
                        "problem",
                        "nests too deep",
                        "limit",
                        most);
            } else {
                context.reportAt(context.pointer(), e.byteOffset(), ReadProblem.MALFORMED, "problem", e.getMessage());
            }
            return null;
        }
    }
}
