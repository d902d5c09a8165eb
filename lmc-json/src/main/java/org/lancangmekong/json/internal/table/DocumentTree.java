package org.lancangmekong.json.internal.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;

/** A JSON document that is made from values at pointers. A number in a pointer is an index; lists close up where one is missing. */
final class DocumentTree {
    private final Map<String, Object> root = new LinkedHashMap<>();

    void put(Pointer at, JsonValue value) {
        List<String> tokens = at.tokens();
        Map<String, Object> parent = root;
        for (String each : tokens.subList(0, tokens.size() - 1)) {
            parent = child(parent, each);
        }
        parent.putIfAbsent(tokens.get(tokens.size() - 1), value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
    }

    JsonValue json() {
        return json(root);
    }

    @SuppressWarnings("unchecked")
    private static JsonValue json(Object node) {
        if (node instanceof JsonValue value) {
            return value;
        }
        Map<String, Object> members = (Map<String, Object>) node;
        if (isList(members)) {
            return JsonValue.array(
                    inOrder(members).values().stream().map(DocumentTree::json).toArray(JsonValue[]::new));
        }
        Map<String, JsonValue> object = new LinkedHashMap<>();
        members.forEach((name, value) -> object.put(name, json(value)));
        return JsonValue.object(object);
    }

    private static boolean isList(Map<String, Object> members) {
        return members.keySet().stream().allMatch(DocumentTree::isIndex);
    }

    static boolean isIndex(String token) {
        return token.matches("[0-9]{1,4}");
    }

    private static Map<Integer, Object> inOrder(Map<String, Object> members) {
        Map<Integer, Object> ordered = new TreeMap<>();
        members.forEach((index, value) -> ordered.put(Integer.parseInt(index), value));
        return ordered;
    }

    /** Where in the document a value is that was put at a pointer. */
    @SuppressWarnings("unchecked")
    Pointer place(Pointer at) {
        Pointer place = Pointer.ROOT;
        Object node = root;
        for (String each : at.tokens()) {
            Map<String, Object> members = node instanceof Map ? (Map<String, Object>) node : Map.of();
            place = isIndex(each) && !members.isEmpty()
                    ? place.child((int) inOrder(members).keySet().stream()
                            .filter(other -> other < Integer.parseInt(each))
                            .count())
                    : place.child(each);
            node = members.get(each);
        }
        return place;
    }
}
