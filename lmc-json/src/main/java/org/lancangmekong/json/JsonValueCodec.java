package org.lancangmekong.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.JsonValue;

/** Any JSON, kept as it was written. */
final class JsonValueCodec extends Codec<JsonValue> {
    @Override
    JsonValue read(JsonIn in, Reading reading) {
        return read(in, reading, 1);
    }

    private JsonValue read(JsonIn in, Reading reading, int level) {
        switch (in.current()) {
            case START_OBJECT:
                requireDepth(in, level);
                return object(in, reading, level);
            case START_ARRAY:
                requireDepth(in, level);
                return array(in, reading, level);
            case TRUE:
                return JsonValue.of(true);
            case FALSE:
                return JsonValue.of(false);
            case NULL:
                return JsonValue.NULL;
            default:
                return scalar(in, reading);
        }
    }

    private static JsonValue scalar(JsonIn in, Reading reading) {
        try {
            return in.current() == JsonIn.Token.NUMBER ? JsonValue.number(in.text()) : JsonValue.of(in.text());
        } catch (InvalidValueException e) {
            reading.reportHere(Problem.WRONG_FORM, "problem", e.getMessage(), "expected", "a JSON value");
            return null;
        }
    }

    /** The whole document is then one problem, so the reading ends here. */
    private static void requireDepth(JsonIn in, int level) {
        if (level > JsonValue.MAX_DEPTH) {
            throw MalformedJsonException.tooDeep(in.tokenOffset(), JsonValue.MAX_DEPTH);
        }
    }

    private JsonValue array(JsonIn in, Reading reading, int level) {
        List<JsonValue> elements = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; in.next() != JsonIn.Token.END_ARRAY; i++) {
            reading.enter(i);
            JsonValue value = read(in, reading, level + 1);
            reading.leave();
            whole &= value != null;
            elements.add(value == null ? JsonValue.NULL : value);
        }
        return whole ? new JsonValue.JsonArray(elements) : null;
    }

    private JsonValue object(JsonIn in, Reading reading, int level) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        boolean whole = true;
        while (in.next() != JsonIn.Token.END_OBJECT) {
            String name = in.name();
            boolean twice = members.containsKey(name);
            boolean wellFormed = ShapeCodec.isWellFormedName(name, reading);
            if (twice) {
                reading.reportName(name, Problem.DUPLICATE_MEMBER, "member", name);
            }
            in.next();
            if (twice || !wellFormed) {
                in.skipValue();
                whole = false;
            } else {
                reading.enter(name);
                JsonValue value = read(in, reading, level + 1);
                reading.leave();
                whole &= value != null;
                members.put(name, value == null ? JsonValue.NULL : value);
            }
        }
        return whole ? new JsonValue.JsonObject(members) : null;
    }

    @Override
    void write(JsonValue value, JsonOut out) {
        if (value instanceof JsonValue.JsonObject) {
            out.startObject();
            ((JsonValue.JsonObject) value).members().forEach((name, member) -> {
                out.name(name);
                write(member, out);
            });
            out.endObject();
        } else if (value instanceof JsonValue.JsonArray) {
            out.startArray();
            ((JsonValue.JsonArray) value).elements().forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof JsonValue.JsonString) {
            out.string(((JsonValue.JsonString) value).value());
        } else if (value instanceof JsonValue.JsonNumber) {
            out.number(((JsonValue.JsonNumber) value).text());
        } else if (value instanceof JsonValue.JsonBoolean) {
            out.bool(((JsonValue.JsonBoolean) value).value());
        } else {
            out.nul();
        }
    }
}
