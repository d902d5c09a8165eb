package org.lancangmekong.json.internal.table;

import java.nio.charset.StandardCharsets;
import javax.annotation.Nullable;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.MalformedJsonException;

/**
 * A cell whose text is JSON. It is copied token by token, so that the reader of the record judges what it says; a cell that is
 * no JSON would make all of the record's document unreadable, and is reported here.
 */
final class JsonCell {
    /** The greatest of all limits; that of the document is asked when the document is read. */
    private static final int MAX_DEPTH = 1_000;

    private static final ReadOptions OPTIONS = new ReadOptions(true, Integer.MAX_VALUE, MAX_DEPTH, 1, null);
    private static final Codec<JsonValue> CODEC = Codecs.of(JsonValue.KIND);

    private JsonCell() {}

    /** Copies the value of a cell; one that is no JSON is reported to the row, and null is written. */
    static void copy(String text, Row row, String column, JsonOut out) {
        JsonIn in = tokens(text, row, column);
        if (in == null) {
            out.nul();
        } else {
            do {
                copyToken(in, out);
            } while (in.next() != JsonIn.Token.END);
        }
    }

    /** Copies the members of the object in a cell; one that is no object is reported to the row. */
    static void copyMembers(String text, Row row, String column, JsonOut out) {
        JsonIn in = tokens(text, row, column);
        if (in == null) {
            return;
        }
        if (in.current() != JsonIn.Token.START_OBJECT) {
            row.refuse(column, JsonPart.EXPECTED_OBJECT.with());
            return;
        }
        while (in.next() != JsonIn.Token.END_OBJECT || in.depth() > 0) {
            copyToken(in, out);
        }
    }

    /** The tokens of a cell, at the first of them; null if the cell is no JSON. */
    @Nullable
    private static JsonIn tokens(String text, Row row, String column) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        JsonIn in = JsonIn.of(utf8, 0, MAX_DEPTH);
        try {
            if (in.next() != JsonIn.Token.END) {
                in.skipValue();
                if (in.next() == JsonIn.Token.END) {
                    JsonIn again = JsonIn.of(utf8, 0, MAX_DEPTH);
                    again.next();
                    return again;
                }
            }
            row.refuse(column, JsonPart.EXPECTED_ONE_VALUE.with());
        } catch (MalformedJsonException e) {
            row.refuse(column, e.problem());
        }
        return null;
    }

    private static void copyToken(JsonIn in, JsonOut out) {
        switch (in.current()) {
            case START_OBJECT -> out.startObject();
            case END_OBJECT -> out.endObject();
            case START_ARRAY -> out.startArray();
            case END_ARRAY -> out.endArray();
            case NAME -> out.name(in.name());
            case STRING -> out.string(in.text());
            case NUMBER -> out.number(in.text());
            case TRUE -> out.bool(true);
            case FALSE -> out.bool(false);
            case NULL -> out.nul();
            case END -> throw new IllegalStateException("the cell was read to its end before");
        }
    }

    /** The value of a cell; null if it is empty, or no JSON, which is reported to the row. */
    @Nullable
    static JsonValue read(@Nullable String text, Row row, String column) {
        if (text == null) {
            return null;
        }
        Outcome<JsonValue> outcome = DocumentReader.read(JsonText.of(text), OPTIONS, CODEC, "JSON");
        if (outcome.value() == null) {
            row.refuse(column, outcome.report().violations().get(0).asMessage());
        }
        return outcome.value();
    }
}
