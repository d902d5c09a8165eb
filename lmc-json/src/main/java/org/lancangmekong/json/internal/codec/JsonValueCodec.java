package org.lancangmekong.json.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.generated.JsonValues;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.MalformedJsonException;

/** Any JSON, kept as it was written. */
final class JsonValueCodec extends Codec<JsonValue> {
    @Override
    public JsonValue read(JsonIn in, ReadContext context) {
        return read(in, context, 1);
    }

    private JsonValue read(JsonIn in, ReadContext context, int level) {
        return switch (in.current()) {
            case START_OBJECT -> object(in, context, level);
            case START_ARRAY -> array(in, context, level);
            case TRUE -> JsonValue.of(true);
            case FALSE -> JsonValue.of(false);
            case NULL -> JsonValue.NULL;
            default -> scalar(in, context);
        };
    }

    private static JsonValue scalar(JsonIn in, ReadContext context) {
        try {
            return in.current() == JsonIn.Token.NUMBER ? JsonValue.number(in.text()) : JsonValue.of(in.text());
        } catch (InvalidValueException e) {
            context.reportHere(ReadProblem.WRONG_FORM, "problem", e.problem(), "expected", JsonPart.JSON_VALUE.with());
            return null;
        }
    }

    /** The whole document is then one problem, so the reading ends here. */
    private static void requireDepth(JsonIn in, int level) {
        if (level > JsonValue.MAX_DEPTH) {
            throw MalformedJsonException.tooDeep(in.tokenOffset(), JsonValue.MAX_DEPTH);
        }
    }

    private JsonValue array(JsonIn in, ReadContext context, int level) {
        requireDepth(in, level);
        List<JsonValue> elements = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; in.next() != JsonIn.Token.END_ARRAY; i++) {
            context.enter(i);
            JsonValue value = read(in, context, level + 1);
            context.leave();
            whole &= value != null;
            elements.add(value == null ? JsonValue.NULL : value);
        }
        return whole ? new JsonValue.JsonArray(elements) : null;
    }

    private JsonValue object(JsonIn in, ReadContext context, int level) {
        requireDepth(in, level);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        boolean whole = true;
        while (in.next() != JsonIn.Token.END_OBJECT) {
            String name = in.name();
            boolean twice = members.containsKey(name);
            boolean wellFormed = ShapeCodec.isWellFormedName(name, context);
            if (twice) {
                context.reportName(name, ReadProblem.DUPLICATE_MEMBER, "member", name);
            }
            in.next();
            if (twice || !wellFormed) {
                in.skipValue();
                whole = false;
            } else {
                context.enter(name);
                JsonValue value = read(in, context, level + 1);
                context.leave();
                whole &= value != null;
                members.put(name, value == null ? JsonValue.NULL : value);
            }
        }
        return whole ? new JsonValue.JsonObject(members) : null;
    }

    @Override
    public void write(JsonValue value, JsonOut out) {
        JsonValues.write(value, out);
    }
}
