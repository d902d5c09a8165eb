package org.lancangmekong.core.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lancangmekong.core.internal.sentence.TextProblems;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.AnyKind;

/**
 * Any JSON value, kept as it was written: a number keeps its source text, an object the order of its members.
 *
 * <p>It holds what has no type of its own in the model: members unknown to this version, and what a source says in the
 * form of another member. Equality of objects ignores the order of their members; two numbers are equal if their texts
 * are, so {@code 2.50} does not equal {@code 2.5}. Arrays and objects nest at most {@value #MAX_DEPTH} levels deep.
 *
 * <p>All values are immutable and thread-safe. {@code toString()} gives JSON.
 */
public sealed interface JsonValue {
    /** The greatest number of levels that arrays and objects may nest. */
    int MAX_DEPTH = 200;

    /** The kind of a member that holds any JSON. */
    AnyKind<JsonValue> KIND = AnyKind.of(JsonValue.class, "JSON");

    /** The JSON null. */
    JsonNull NULL = new JsonNull();

    /**
     * Returns a string.
     *
     * @param value the text, which may be empty
     * @return the value
     * @throws InvalidValueException if a surrogate in it is unpaired
     */
    static JsonValue of(String value) {
        return new JsonString(value);
    }

    /**
     * Returns a boolean.
     *
     * @param value true or false
     * @return the value
     */
    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }

    /**
     * Returns a number.
     *
     * @param text the number as JSON writes it, at most 1,000 characters
     * @return the value, which keeps the text
     * @throws InvalidValueException if the text is not a JSON number, or is too long
     */
    static JsonValue number(String text) {
        return new JsonNumber(text);
    }

    /**
     * Returns an array.
     *
     * @param elements the elements in order
     * @return the value
     * @throws InvalidValueException if it nests too deeply
     */
    static JsonValue array(JsonValue... elements) {
        Objects.requireNonNull(elements, "elements");
        return new JsonArray(Arrays.asList(elements));
    }

    /**
     * Returns an object.
     *
     * @param members the values by name; their order is kept
     * @return the value
     * @throws InvalidValueException if it nests too deeply, or a surrogate in a name is unpaired
     */
    static JsonValue object(Map<String, JsonValue> members) {
        return new JsonObject(members);
    }

    /**
     * The number of levels that this value nests.
     *
     * @return 0 for a value that is neither an array nor an object, otherwise one more than its deepest part
     */
    int depth();

    /** The JSON null; use the instance {@link JsonValue#NULL}. */
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
         * @throws InvalidValueException if it is not a JSON number, or is longer than 1,000 characters
         */
        public JsonNumber {
            Objects.requireNonNull(text, "text");
            if (text.length() > MAX_LENGTH) {
                throw new InvalidValueException(ValueProblem.LONG_NUMBER.with(
                        "length", Integer.toString(text.length()), "most", Integer.toString(MAX_LENGTH)));
            }
            if (!FORM.matcher(text).matches()) {
                throw new InvalidValueException(ValueProblem.NUMBER.with("text", text));
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
            Objects.requireNonNull(value, "value");
            requireWellFormed(value);
        }

        private static void requireWellFormed(String text) {
            Optional<Message> problem = TextProblems.of(text);
            if (problem.isPresent()) {
                throw new InvalidValueException(ValueProblem.JSON_STRING.with("problem", problem.get()));
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
         * @throws InvalidValueException if it nests too deeply
         */
        public JsonArray {
            Objects.requireNonNull(elements, "elements");
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
                throw new InvalidValueException(ValueProblem.DEEP_JSON.with(
                        "depth", Integer.toString(depth), "most", Integer.toString(MAX_DEPTH)));
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
         * @throws InvalidValueException if it nests too deeply, or a surrogate in a name is unpaired
         */
        public JsonObject {
            Objects.requireNonNull(members, "members");
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
