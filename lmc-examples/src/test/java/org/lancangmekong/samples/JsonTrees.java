package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.JsonValue;

/** Documents as trees, changed in ways that must make no difference, or a known one. */
final class JsonTrees {
    private static final List<String> BLANKS = List.of("", "", " ", "\n", "\r\n", "\t", "  \n    ");

    private JsonTrees() {}

    /** The same value with the members of every object in another order. */
    static JsonValue shuffled(JsonValue value, Random random) {
        if (value instanceof JsonValue.JsonArray array) {
            return new JsonValue.JsonArray(array.elements().stream()
                    .map(each -> shuffled(each, random))
                    .toList());
        }
        if (!(value instanceof JsonValue.JsonObject object)) {
            return value;
        }
        List<Map.Entry<String, JsonValue>> entries =
                new ArrayList<>(object.members().entrySet());
        Collections.shuffle(entries, random);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        entries.forEach(each -> members.put(each.getKey(), shuffled(each.getValue(), random)));
        return JsonValue.object(members);
    }

    /** The same value as text with white space wherever JSON allows it. */
    static String laidOut(JsonValue value, Random random) {
        StringBuilder text = new StringBuilder();
        layOut(value, random, text);
        return text.toString();
    }

    private static void layOut(JsonValue value, Random random, StringBuilder text) {
        text.append(blank(random));
        String separator = "";
        if (value instanceof JsonValue.JsonArray array) {
            text.append('[').append(blank(random));
            for (JsonValue each : array.elements()) {
                text.append(separator);
                layOut(each, random, text);
                separator = ",";
            }
            text.append(']');
        } else if (value instanceof JsonValue.JsonObject object) {
            text.append('{').append(blank(random));
            for (Map.Entry<String, JsonValue> each : object.members().entrySet()) {
                text.append(separator)
                        .append(blank(random))
                        .append(JsonValue.of(each.getKey()))
                        .append(blank(random))
                        .append(':');
                layOut(each.getValue(), random, text);
                separator = ",";
            }
            text.append('}');
        } else {
            text.append(value);
        }
        text.append(blank(random));
    }

    private static String blank(Random random) {
        return BLANKS.get(random.nextInt(BLANKS.size()));
    }

    /** Puts members that nobody knows into every object of open types, or of closed ones. */
    static final class Injection {
        private static final List<JsonValue> VALUES = List.of(
                JsonValue.NULL,
                JsonValue.of(true),
                JsonValue.number("0.10"),
                JsonValue.number("1E400"),
                JsonValue.of("\u0000\u2028"),
                JsonValue.array(JsonValue.NULL, JsonValue.array()),
                JsonValue.object(Map.of("", JsonValue.object(Map.of()))));

        private final Random random;
        private final boolean open;
        private int count;

        Injection(long seed, boolean open) {
            this.random = new Random(seed);
            this.open = open;
        }

        int count() {
            return count;
        }

        /** The document of an object of a shape, extended. */
        <T> JsonValue into(Shape<T, ?> shape, JsonValue document) {
            Map<String, JsonValue> members = new LinkedHashMap<>(((JsonValue.JsonObject) document).members());
            for (Member<T, ?, ?> each : shape.members()) {
                members.computeIfPresent(each.name(), (name, value) -> into(each.kind(), value));
            }
            if (shape.extensions().isPresent() == open) {
                List<String> names = new ArrayList<>(TextArbitraries.HOSTILE_NAMES);
                if (!LmcRecord.class.isAssignableFrom(shape.type())) {
                    names.add("type");
                }
                Collections.shuffle(names, random);
                for (String each : names.subList(0, 1 + random.nextInt(3))) {
                    members.put(each, VALUES.get(random.nextInt(VALUES.size())));
                    count++;
                }
            }
            return JsonValue.object(members);
        }

        private JsonValue into(Kind<?> kind, JsonValue value) {
            if (kind instanceof ObjectKind<?> object) {
                return into(object.shape(), value);
            }
            return kind instanceof ListKind<?> list
                    ? new JsonValue.JsonArray(((JsonValue.JsonArray) value)
                            .elements().stream()
                                    .map(each -> into(list.element(), each))
                                    .toList())
                    : value;
        }
    }
}
