package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.JsonValue;

/** Documents changed blindly, at any place in any way, so that nothing is known of what comes of it. */
final class DamagedJson {
    private static final List<String> PIECES =
            List.of("x", "-", " ", "\n", "0", "9", "A", "/", "é", "\u200b", "水", "🚂", ".", "..", "X", "~", "%", "T00");

    private static final List<String> NUMBERS =
            List.of("0", "-0", "1.0", "1.50", "-1", "1e0", "10e-1", "1000000", "1000001", "2147483648", "1E400", "0.1");

    /** The names of the members of all types. */
    private static final List<String> NAMES = ArbitrariesTest.all().stream()
            .flatMap(shape -> names(shape).stream())
            .distinct()
            .sorted()
            .toList();

    private final Random random;
    private final List<JsonValue> donors;

    /**
     * @param random what decides
     * @param donors documents whose parts are put into others
     */
    DamagedJson(Random random, List<JsonValue> donors) {
        this.random = random;
        this.donors = donors;
    }

    private static List<String> names(Shape<?, ?> shape) {
        return shape.members().stream().<String>map(Member::name).toList();
    }

    /** One of some things. */
    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The document with one to three changes; the last may be a member written twice. */
    String of(JsonValue document) {
        JsonValue changed = document;
        for (int i = random.nextInt(3); i > 0; i--) {
            changed = at(changed, any(places(changed)).tokens());
        }
        List<Pointer> places = places(changed);
        Pointer last = any(places);
        if (random.nextInt(20) == 0
                && !last.isRoot()
                && valueAt(changed, last.parent()) instanceof JsonValue.JsonObject) {
            return JsonEdit.appended(
                            last.parent(),
                            JsonEdit.member(last.last(), donation().toString()))
                    .of(changed);
        }
        return at(changed, last.tokens()).toString();
    }

    /** An object that has the look of a record of a type: names that are known, values that are anything. */
    JsonValue pretended(String type, JsonValue any) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.of(type));
        members.put("schema", JsonValue.of("lmc/1"));
        for (int i = random.nextInt(6); i >= 0; i--) {
            members.put(any(NAMES), random.nextInt(4) == 0 ? any : donation());
        }
        return JsonValue.object(members);
    }

    private static List<Pointer> places(JsonValue value) {
        List<Pointer> places = new ArrayList<>();
        addPlaces(value, Pointer.ROOT, places);
        return places;
    }

    private static void addPlaces(JsonValue value, Pointer at, List<Pointer> places) {
        places.add(at);
        if (value instanceof JsonValue.JsonObject object) {
            object.members().forEach((name, each) -> addPlaces(each, at.child(name), places));
        } else if (value instanceof JsonValue.JsonArray array) {
            List<JsonValue> elements = array.elements();
            for (int i = 0; i < elements.size(); i++) {
                addPlaces(elements.get(i), at.child(i), places);
            }
        }
    }

    private static JsonValue valueAt(JsonValue document, Pointer at) {
        JsonValue value = document;
        for (String each : at.tokens()) {
            value = value instanceof JsonValue.JsonObject object
                    ? object.members().get(each)
                    : ((JsonValue.JsonArray) value).elements().get(Integer.parseInt(each));
        }
        return value;
    }

    /** Any part of any donor. */
    private JsonValue donation() {
        JsonValue donor = any(donors);
        return valueAt(donor, any(places(donor)));
    }

    private JsonValue at(JsonValue value, List<String> path) {
        if (path.isEmpty()) {
            return changed(value);
        }
        List<String> rest = path.subList(1, path.size());
        if (value instanceof JsonValue.JsonObject object) {
            return member(object.members(), path.get(0), rest);
        }
        List<JsonValue> elements = new ArrayList<>(((JsonValue.JsonArray) value).elements());
        int index = Integer.parseInt(path.get(0));
        if (rest.isEmpty() && random.nextInt(4) == 0) {
            elements.remove(index);
        } else {
            elements.set(index, at(elements.get(index), rest));
        }
        return new JsonValue.JsonArray(elements);
    }

    /** A member changed; left out or renamed, if it is the one that was chosen. */
    private JsonValue member(Map<String, JsonValue> members, String name, List<String> rest) {
        int choice = rest.isEmpty() ? random.nextInt(8) : -1;
        Map<String, JsonValue> copy = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            if (!key.equals(name)) {
                copy.put(key, value);
            } else if (choice == 0) {
                copy.put(any(NAMES), value);
            } else if (choice == 1) {
                copy.put(text(key), value);
            } else if (choice > 3 || choice == -1) {
                copy.put(key, at(value, rest));
            }
        });
        return JsonValue.object(copy);
    }

    private JsonValue changed(JsonValue value) {
        if (random.nextInt(4) == 0) {
            return donation();
        }
        if (value instanceof JsonValue.JsonString string) {
            return random.nextInt(8) == 0 ? JsonValue.number(any(NUMBERS)) : JsonValue.of(text(string.value()));
        }
        if (value instanceof JsonValue.JsonNumber) {
            return JsonValue.number(any(NUMBERS));
        }
        if (value instanceof JsonValue.JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
            members.put(any(NAMES), donation());
            return JsonValue.object(members);
        }
        if (value instanceof JsonValue.JsonArray array) {
            List<JsonValue> elements = new ArrayList<>(array.elements());
            elements.add(donation());
            return new JsonValue.JsonArray(elements);
        }
        return any(List.of(JsonValue.NULL, JsonValue.of(true), JsonValue.of(false)));
    }

    /** A text with one character more, less, or another. */
    private String text(String text) {
        int[] codePoints = text.codePoints().toArray();
        int at = random.nextInt(codePoints.length + 1);
        int skipped = at < codePoints.length ? random.nextInt(2) : 0;
        String before = new String(codePoints, 0, at);
        String after = new String(codePoints, at + skipped, codePoints.length - at - skipped);
        return before + (random.nextInt(3) == 0 ? "" : any(PIECES)) + after;
    }
}
