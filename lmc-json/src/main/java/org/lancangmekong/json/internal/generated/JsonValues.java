package org.lancangmekong.json.internal.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.SoundIn;

/** Any JSON. */
public final class JsonValues {
    private static final JsonNames NONE = new JsonNames(List.of());

    private JsonValues() {}

    static JsonValue read(SoundIn in) {
        return read(in, 1);
    }

    private static JsonValue read(SoundIn in, int level) {
        return switch (in.peek()) {
            case '{' -> object(in, level);
            case '[' -> array(in, level);
            case '"' -> JsonValue.of(in.anyText());
            case 't', 'f' -> JsonValue.of(in.flag());
            case 'n' -> {
                in.nul();
                yield JsonValue.NULL;
            }
            default -> JsonValue.number(in.number());
        };
    }

    private static JsonValue array(SoundIn in, int level) {
        requireDepth(level);
        List<JsonValue> elements = new ArrayList<>();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            elements.add(read(in, level + 1));
        }
        return new JsonValue.JsonArray(elements);
    }

    private static JsonValue object(SoundIn in, int level) {
        requireDepth(level);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int member = in.firstMember(NONE); member != SoundIn.END; member = in.nextMember(NONE, 0)) {
            put(in.name(), in, level + 1, members);
        }
        return new JsonValue.JsonObject(members);
    }

    private static void requireDepth(int level) {
        if (level > JsonValue.MAX_DEPTH) {
            throw SoundIn.unsound();
        }
    }

    private static void put(String name, SoundIn in, int level, Map<String, JsonValue> members) {
        if (members.put(name, read(in, level)) != null) {
            throw SoundIn.unsound();
        }
    }

    /**
     * Reads the member whose name was just read, if it is an extension that every reader keeps.
     *
     * @param before the extensions before it; null if there are none
     */
    static Map<String, JsonValue> extension(SoundIn in, Map<String, JsonValue> before) {
        String name = in.name();
        if (!Shape.Extensions.isNamespaced(name)) {
            throw SoundIn.unsound();
        }
        Map<String, JsonValue> all = before == null ? new LinkedHashMap<>() : before;
        put(name, in, 1, all);
        return all;
    }

    /** Writes any JSON. */
    public static void write(JsonValue value, JsonOut out) {
        if (value instanceof JsonValue.JsonObject object) {
            out.startObject();
            Map<String, JsonValue> members = object.members();
            (out.isCanonical() ? new TreeMap<>(members) : members).forEach((name, member) -> {
                out.name(name);
                write(member, out);
            });
            out.endObject();
        } else if (value instanceof JsonValue.JsonArray array) {
            out.startArray();
            array.elements().forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof JsonValue.JsonString string) {
            out.string(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            out.number(number.text());
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            out.bool(bool.value());
        } else {
            out.nul();
        }
    }

    /** Writes extensions, in their order. */
    public static void writeExtensions(Map<String, JsonValue> extensions, JsonOut out) {
        if (!extensions.isEmpty()) {
            extensions.forEach((name, value) -> writeExtension(name, value, out));
        }
    }

    /** Writes extensions in their places among the members that follow, whose names come in order. */
    public static void insertExtensions(Map<String, JsonValue> extensions, BytesOut out) {
        if (!extensions.isEmpty()) {
            out.insert(new TreeMap<>(extensions), (name, value) -> writeExtension(name, value, out));
        }
    }

    /** Writes an extension, which strict writers refuse unless its name has a namespace. */
    private static void writeExtension(String name, JsonValue value, JsonOut out) {
        if (!Shape.Extensions.isNamespaced(name)) {
            out.lenientOnly();
        }
        out.name(name);
        write(value, out);
    }
}
