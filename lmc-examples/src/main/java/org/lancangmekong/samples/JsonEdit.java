package org.lancangmekong.samples;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;

/**
 * The text of a document with one place in it changed. What is put there is text, not a value, so that it may be what no
 * value can be: a member twice, a comma too many, half a surrogate pair.
 */
@FunctionalInterface
interface JsonEdit {
    /** The text of the changed document; inside, what to write instead of a value, or null to leave it out. */
    String of(JsonValue document);

    /** Puts other text in the place of a value. */
    static JsonEdit replaced(Pointer at, String text) {
        return at(at, value -> text);
    }

    /** Leaves a member out. */
    static JsonEdit removed(Pointer member) {
        return at(member, value -> null);
    }

    /** Puts one more part at the end of an object or array; after the comma, if there was a part before. */
    static JsonEdit appended(Pointer container, String part) {
        return at(container, value -> {
            String text = value.toString();
            boolean first = text.length() == 2;
            return text.substring(0, text.length() - 1) + (first ? "" : ",") + part + text.charAt(text.length() - 1);
        });
    }

    /** Gives a member another name. */
    static JsonEdit renamed(Pointer member, String name) {
        return at(member.parent(), value -> {
            StringBuilder text = new StringBuilder("{");
            ((JsonValue.JsonObject) value)
                    .members()
                    .forEach((key, each) -> part(text, key.equals(member.last()) ? name : key, each.toString()));
            return text.append('}').toString();
        });
    }

    private static JsonEdit at(Pointer at, JsonEdit change) {
        return document -> edited(document, at.tokens(), change);
    }

    private static String edited(JsonValue value, List<String> path, JsonEdit change) {
        if (path.isEmpty()) {
            return change.of(value);
        }
        String next = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (value instanceof JsonValue.JsonObject object) {
            StringBuilder text = new StringBuilder("{");
            for (Map.Entry<String, JsonValue> each : object.members().entrySet()) {
                JsonValue member = each.getValue();
                String changed = each.getKey().equals(next) ? edited(member, rest, change) : member.toString();
                if (changed != null) {
                    part(text, each.getKey(), changed);
                }
            }
            return text.append('}').toString();
        }
        List<JsonValue> elements = ((JsonValue.JsonArray) value).elements();
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append(
                            next.equals(Integer.toString(i))
                                    ? edited(elements.get(i), rest, change)
                                    : elements.get(i).toString());
        }
        return text.append(']').toString();
    }

    private static void part(StringBuilder object, String name, String value) {
        object.append(object.length() == 1 ? "" : ",").append(member(name, value));
    }

    /** A member as it appears in an object. */
    static String member(String name, String value) {
        return JsonValue.of(name) + ":" + value;
    }
}
