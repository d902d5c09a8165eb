package org.lancangmekong.json.internal.codec;

import java.util.Locale;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.MalformedJsonException;
import org.lancangmekong.json.internal.text.SoundIn;
import org.lancangmekong.json.internal.text.UnsoundException;
import org.lancangmekong.json.internal.text.Utf8;

/** The reading of one whole document: encoding and limits first, then one value, then the end of the text. */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * Reads a document, and asks the rules about a record that was read without an ERROR.
     *
     * @param type the name of what the document should hold, for the message that it is empty
     */
    public static <T> Outcome<T> read(JsonText text, ReadOptions options, Codec<T> codec, String type) {
        return readAny(text, options, codec, type, rules(options));
    }

    /**
     * Reads a document that should hold one of several things.
     *
     * @param expected what the document should hold, for the message that it is empty
     */
    public static <T> Outcome<T> read(JsonText text, ReadOptions options, Codec<T> codec, JsonPart expected) {
        return readAny(text, options, codec, expected, rules(options));
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
            String type,
            @Nullable Function<LmcRecord, ValidationReport> rules) {
        return readAny(text, options, codec, type, rules);
    }

    @Nullable
    private static Function<LmcRecord, ValidationReport> rules(ReadOptions options) {
        Validator validator = options.validator();
        return validator == null ? null : validator::validate;
    }

    private static Message expected(Object what) {
        return what instanceof JsonPart part ? part.with() : JsonPart.OF_TYPE.with("type", what.toString());
    }

    /** No message is made of what is expected before one is needed. */
    private static <T> Outcome<T> readAny(
            JsonText text,
            ReadOptions options,
            Codec<T> codec,
            Object expected,
            @Nullable Function<LmcRecord, ValidationReport> rules) {
        T sound = readSound(text, options, codec);
        return sound == null
                ? readByAnyTables(text, options, codec, expected, rules)
                : new Outcome<>(sound, validated(sound, text, options, rules));
    }

    /** Reads a document by the tables alone, which judge what is in it: the same outcome as that of {@link #read}. */
    public static <T> Outcome<T> readByTables(JsonText text, ReadOptions options, Codec<T> codec, String type) {
        return readByAnyTables(text, options, codec, type, rules(options));
    }

    private static <T> Outcome<T> readByAnyTables(
            JsonText text,
            ReadOptions options,
            Codec<T> codec,
            Object expected,
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

    /** Reads a document in which there is nothing to report, and asks no rules; null if that takes a closer look. */
    public static <T> T readSound(JsonText text, ReadOptions options, Codec<T> codec) {
        if (isTooLong(text, options)) {
            return null;
        }
        SoundIn in = SoundIn.of(text.bytes(), text.start(), options.maxDepth());
        try {
            T value = codec.readSound(in);
            return value != null && in.isAtEnd() ? value : null;
        } catch (UnsoundException | InvalidValueException e) {
            return null;
        } finally {
            in.giveBack();
        }
    }

    private static ValidationReport validated(
            Object value, JsonText text, ReadOptions options, @Nullable Function<LmcRecord, ValidationReport> rules) {
        if (!(value instanceof LmcRecord record) || rules == null) {
            return ValidationReport.empty();
        }
        ValidationReport.Collector found = ValidationReport.collector(options.maxProblems());
        found.addAll(rules.apply(record));
        return found.isEmpty() ? ValidationReport.empty() : ReadContext.located(found.report(), text, options);
    }

    private static boolean isTooLong(JsonText text, ReadOptions options) {
        return text.isTruncated() || text.bytes().length > options.maxBytes();
    }

    private static boolean isText(JsonText text, ReadContext context) {
        if (isTooLong(text, context.options())) {
            int most = context.options().maxBytes();
            context.reportText(
                    0, ReadProblem.LIMIT, "problem", JsonPart.TOO_LONG.with("limit", Integer.toString(most)));
            return false;
        }
        if (text.otherEncoding().isPresent()) {
            context.reportText(
                    0,
                    ReadProblem.ENCODING,
                    "problem",
                    JsonPart.OTHER_ENCODING.with(
                            "encoding", text.otherEncoding().get()));
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
                    JsonPart.NO_CHARACTER_HERE.with("byte", String.format(Locale.ROOT, "%02X", bytes[malformed])));
        }
        return malformed < 0;
    }

    private static <T> T value(JsonIn in, ReadContext context, Codec<T> codec, Object expected) {
        try {
            if (in.next() == JsonIn.Token.END) {
                context.reportText(
                        context.text().bytes().length,
                        ReadProblem.EMPTY,
                        "expected",
                        JsonPart.DOCUMENT_OF.with("what", expected(expected)));
                return null;
            }
            T value = codec.read(in, context);
            if (in.next() != JsonIn.Token.END) {
                if (isUtf8(context)) {
                    boolean mayBeLines = in.current() == JsonIn.Token.START_OBJECT;
                    context.reportHere(
                            ReadProblem.TRAILING,
                            "found",
                            Codecs.describe(in),
                            "advice",
                            (mayBeLines ? JsonPart.READ_LINES : JsonPart.REMOVE_REST).with());
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
                        JsonPart.TOO_DEEP.with("limit", most));
            } else {
                context.reportAt(context.pointer(), e.byteOffset(), ReadProblem.MALFORMED, "problem", e.problem());
            }
            return null;
        }
    }
}
