package org.lancangmekong.core.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.Texts;

/**
 * Any JSON value, kept as it was written: a number keeps its source text, an object the order of its members.
 *
 * <p>It carries what the model has no type for: members unknown to this version, and what a source says in the form of
 * another member. Two objects are equal whatever the order of their members; two numbers are equal if their texts are,
 * so {@code 2.50} is not {@code 2.5}. Arrays and objects nest at most {@value #MAX_DEPTH} deep.
 *
 * <p>All values are immutable and thread-safe. {@code toString()} gives JSON.
 */
public sealed interface JsonValue {
    /** How deep arrays and objects may nest. */
    int MAX_DEPTH = 200;

    /** What a member that holds any JSON may hold. */
    AnyKind<JsonValue> KIND = AnyKind.of(JsonValue.class, "JSON");

    /** JSON's null. */
    JsonNull NULL = new JsonNull();

    /**
     * A string.
     *
     * @param value the text, which may be empty
     * @return the value
     * @throws InvalidValueException if a surrogate in it is unpaired
     */
    static JsonValue of(String value) {
        return new JsonString(value);
    }

    /**
     * A boolean.
     *
     * @param value true or false
     * @return the value
     */
    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }

    /**
     * A number.
     *
     * @param text the number as JSON writes it, at most 1,000 characters
     * @return the value, which keeps the text
     * @throws InvalidValueException if the text is no JSON number, or too long
     */
    static JsonValue number(String text) {
        return new JsonNumber(text);
    }

    /**
     * An array.
     *
     * @param elements the elements in order
     * @return the value
     * @throws InvalidValueException if it nests too deep
     */
    static JsonValue array(JsonValue... elements) {
        return new JsonArray(Arrays.asList(elements));
    }

    /**
     * An object.
     *
     * @param members the values by name; their order is kept
     * @return the value
     * @throws InvalidValueException if it nests too deep, or a surrogate in a name is unpaired
     */
    static JsonValue object(Map<String, JsonValue> members) {
        return new JsonObject(members);
    }

    /**
     * How deep this value nests.
     *
     * @return 0 for a value that is neither array nor object, else one more than its deepest part
     */
    int depth();

    /** JSON's null; {@link JsonValue#NULL} is the instance to use. */
    record JsonNull() implements JsonValue {
        @Override
        public int depth() {
            return 0;
        }

        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * A boolean.
     *
     * @param value true or false
     */
    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public int depth() {
            return 0;
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A number, as its source text.
     *
     * @param text the number as JSON writes it
     */
    record JsonNumber(String text) implements JsonValue {
        private static final int MAX_LENGTH = 1_000;
        private static final Pattern FORM = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

        /**
         * Checks the text.
         *
         * @param text the number as JSON writes it
         * @throws InvalidValueException if it is no JSON number, or longer than 1,000 characters
         */
        public JsonNumber {
            if (text.length() > MAX_LENGTH) {
                throw new InvalidValueException(
                        "a number of " + text.length() + " characters is too long: expected at most " + MAX_LENGTH);
            }
            if (!FORM.matcher(text).matches()) {
                throw new InvalidValueException(Texts.quote(text) + " is not a JSON number, such as -12.50 or 6e23");
            }
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A string.
     *
     * @param value the text
     */
    record JsonString(String value) implements JsonValue {
        /**
         * Checks the text.
         *
         * @param value the text
         * @throws InvalidValueException if a surrogate in it is unpaired
         */
        public JsonString {
            requireWellFormed(value);
        }

        private static void requireWellFormed(String text) {
            Optional<String> problem = Texts.problem(text);
            if (problem.isPresent()) {
                throw new InvalidValueException("a JSON string " + problem.get());
            }
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public String toString() {
            StringBuilder json = new StringBuilder(value.length() + 2).append('"');
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '"' || c == '\\') {
                    json.append('\\').append(c);
                } else if (c < ' ') {
                    json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    json.append(c);
                }
            }
            return json.append('"').toString();
        }
    }

    /**
     * An array.
     *
     * @param elements the elements in order; an unmodifiable list
     */
    record JsonArray(List<JsonValue> elements) implements JsonValue {
        /**
         * Copies the elements.
         *
         * @param elements the elements in order
         * @throws InvalidValueException if it nests too deep
         */
        public JsonArray {
            elements = List.copyOf(elements);
            requireDepth(depthOf(elements));
        }

        @Override
        public int depth() {
            return depthOf(elements);
        }

        private static int depthOf(Iterable<JsonValue> parts) {
            int deepest = 0;
            for (JsonValue each : parts) {
                deepest = Math.max(deepest, each.depth());
            }
            return deepest + 1;
        }

        private static void requireDepth(int depth) {
            if (depth > MAX_DEPTH) {
                throw new InvalidValueException(
                        "JSON nested " + depth + " deep is too deep: expected at most " + MAX_DEPTH);
            }
        }

        @Override
        public String toString() {
            StringBuilder json = new StringBuilder("[");
            for (JsonValue each : elements) {
                json.append(json.length() == 1 ? "" : ",").append(each);
            }
            return json.append(']').toString();
        }
    }

    /**
     * An object.
     *
     * @param members the values by name; an unmodifiable map that keeps their order
     */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        /**
         * Copies the members.
         *
         * @param members the values by name
         * @throws InvalidValueException if it nests too deep, or a surrogate in a name is unpaired
         */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            for (String each : members.keySet()) {
                JsonString.requireWellFormed(each);
            }
            JsonArray.requireDepth(JsonArray.depthOf(members.values()));
        }

        @Override
        public int depth() {
            return JsonArray.depthOf(members.values());
        }

        @Override
        public String toString() {
            StringBuilder json = new StringBuilder("{");
            members.forEach((name, value) -> json.append(json.length() == 1 ? "" : ",")
                    .append(new JsonString(name))
                    .append(':')
                    .append(value));
            return json.append('}').toString();
        }
    }
}
