package org.lancangmekong.json.internal.patch;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.text.JsonName;
import org.lancangmekong.json.internal.text.JsonOut;

/**
 * The JSON form of a value, as a tree that a patch changes. Each part that a patch has put there or changed knows by which
 * place in the patch, so that what is wrong with the result is led back to its cause.
 *
 * <p>A tree may come to nest deeper than any text: whatever goes down it by recursion says where it stops.
 */
final class JsonTree {
    private Node root;

    private JsonTree(Node root) {
        this.root = root;
    }

    /** A part of a tree. */
    abstract static class Node {
        /** The place in the patch where the value is from; null if it is as it was. */
        private @Nullable Pointer cause;

        /** The place in the patch that changed which parts the value has; null if none did. */
        private @Nullable Pointer changedBy;

        Node causedBy(@Nullable Pointer place) {
            cause = place;
            return this;
        }

        @Nullable
        Pointer cause() {
            return cause;
        }
    }

    /** An object. */
    static final class ObjectNode extends Node {
        private final Map<String, Node> members = new LinkedHashMap<>();

        /** By the names of members that the patch took out; null if there are none. */
        private @Nullable Map<String, Pointer> removals;

        @Nullable
        Node get(String name) {
            Node member = members.get(name);
            if (member instanceof RecordNode unread) {
                member = of(unread.record).root;
                members.put(name, member);
            }
            return member;
        }

        void put(String name, Node member, Pointer by) {
            members.put(name, member);
            changed(by);
        }

        void remove(String name, Pointer by) {
            members.remove(name);
            if (removals == null) {
                removals = new TreeMap<>();
            }
            removals.put(name, by);
            changed(by);
        }

        private void changed(Pointer by) {
            ((Node) this).changedBy = by;
        }

        Map<String, Node> members() {
            return members;
        }
    }

    /** An array. */
    static final class ArrayNode extends Node {
        private final List<Node> elements = new ArrayList<>();

        void add(int index, Node element, Pointer by) {
            elements.add(index, element);
            ((Node) this).changedBy = by;
        }

        void set(int index, Node element, Pointer by) {
            elements.set(index, element);
            ((Node) this).changedBy = by;
        }

        void remove(int index, Pointer by) {
            elements.remove(index);
            ((Node) this).changedBy = by;
        }

        List<Node> elements() {
            return elements;
        }
    }

    /** What has no parts. */
    static final class Leaf extends Node {
        private final JsonValue value;

        private Leaf(JsonValue value) {
            this.value = value;
        }
    }

    /** A record of a catalogue that nobody has looked into. */
    static final class RecordNode extends Node {
        private final LmcRecord record;

        private RecordNode(LmcRecord record) {
            this.record = record;
        }

        LmcRecord record() {
            return record;
        }
    }

    /** The JSON form of a record or value. */
    static JsonTree of(Object value) {
        Builder out = new Builder();
        Codecs.write(value, out);
        return new JsonTree(out.built);
    }

    /** The JSON form of a value as a codec writes it. */
    static <T> JsonTree of(T value, Codec<T> codec) {
        Builder out = new Builder();
        codec.write(value, out);
        return new JsonTree(out.built);
    }

    /** The JSON form of a catalogue for patches: an object from id to record. */
    static JsonTree of(Catalogue catalogue) {
        ObjectNode records = new ObjectNode();
        catalogue.all().forEach(each -> records.members.put(each.id().toString(), new RecordNode(each)));
        return new JsonTree(records);
    }

    /** The tree of a value of the patch, whose parts are at the same places below a pointer. */
    static Node node(JsonValue value, @Nullable Pointer place) {
        if (value instanceof JsonValue.JsonObject object) {
            ObjectNode node = new ObjectNode();
            object.members()
                    .forEach((name, member) ->
                            node.members.put(name, node(member, place == null ? null : place.child(name))));
            return node.causedBy(place);
        }
        if (value instanceof JsonValue.JsonArray array) {
            ArrayNode node = new ArrayNode();
            for (JsonValue each : array.elements()) {
                node.elements.add(node(each, place == null ? null : place.child(node.elements.size())));
            }
            return node.causedBy(place);
        }
        return new Leaf(value).causedBy(place);
    }

    @Nullable
    Node root() {
        return root;
    }

    void replaceRoot(@Nullable Node other) {
        root = other;
    }

    /** A member or element; null if there is none. */
    @Nullable
    static Node child(Node node, String token) {
        if (node instanceof ObjectNode object) {
            return object.get(token);
        }
        if (node instanceof ArrayNode array) {
            int index = index(token, array.elements.size());
            return index < 0 ? null : array.elements.get(index);
        }
        return null;
    }

    /** The index that a token names; less than 0 if it names none below a size. */
    static int index(String token, int size) {
        boolean wellFormed = token.matches("0|[1-9][0-9]{0,8}");
        int index = wellFormed ? Integer.parseInt(token) : -1;
        return index < size ? index : -1;
    }

    /** The value at a pointer; null if there is none. */
    @Nullable
    Node find(Pointer pointer) {
        Node node = root;
        for (String each : pointer.tokens()) {
            node = node == null ? null : child(node, each);
        }
        return node;
    }

    /** Whether a part is as a JSON value, numbers by their value and objects in any order (RFC 6902, section 4.6). */
    static boolean isEqual(Node node, JsonValue value) {
        if (node instanceof ObjectNode object && value instanceof JsonValue.JsonObject other) {
            return object.members.size() == other.members().size()
                    && other.members().entrySet().stream().allMatch(each -> {
                        Node member = object.get(each.getKey());
                        return member != null && isEqual(member, each.getValue());
                    });
        }
        if (node instanceof ArrayNode array && value instanceof JsonValue.JsonArray other) {
            boolean equal = array.elements.size() == other.elements().size();
            for (int i = 0; equal && i < array.elements.size(); i++) {
                equal = isEqual(array.elements.get(i), other.elements().get(i));
            }
            return equal;
        }
        return node instanceof Leaf leaf && isEqual(leaf.value, value);
    }

    private static boolean isEqual(JsonValue one, JsonValue other) {
        if (one instanceof JsonValue.JsonNumber a && other instanceof JsonValue.JsonNumber b) {
            try {
                return new BigDecimal(a.text()).compareTo(new BigDecimal(b.text())) == 0;
            } catch (NumberFormatException e) {
                // An exponent beyond any number: equal only if it is written alike.
                return a.equals(b);
            }
        }
        return one.equals(other);
    }

    /** What is too large or too deep to be gone through. */
    static final class BeyondLimit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Pointer at;

        private BeyondLimit(Pointer at) {
            super(null, null, false, false);
            this.at = at;
        }

        Pointer at() {
            return at;
        }
    }

    /** How much may still be copied, in bytes; a value counts as many as it needs at least in memory. */
    static final class Budget {
        private static final int EACH = 64;
        private long left;

        Budget(long bytes) {
            left = bytes;
        }

        private void spend(int characters) {
            left -= EACH + characters;
            if (left < 0) {
                throw new BeyondLimit(Pointer.ROOT);
            }
        }
    }

    /**
     * A copy of a part.
     *
     * @param levels how deep it may nest
     * @throws BeyondLimit if it nests deeper, or is larger than the budget
     */
    static Node copy(Node node, int levels, Budget budget) {
        if (levels < 0) {
            throw new BeyondLimit(Pointer.ROOT);
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = new ObjectNode();
            budget.spend(0);
            for (String each : List.copyOf(object.members.keySet())) {
                budget.spend(each.length());
                copy.members.put(each, copy(object.get(each), levels - 1, budget));
            }
            return copy.causedBy(node.cause());
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = new ArrayNode();
            budget.spend(0);
            array.elements.forEach(each -> copy.elements.add(copy(each, levels - 1, budget)));
            return copy.causedBy(node.cause());
        }
        if (node instanceof RecordNode record) {
            return copy(of(record.record).root, levels, budget);
        }
        JsonValue value = ((Leaf) node).value;
        budget.spend(value instanceof JsonValue.JsonString text ? text.value().length() : 0);
        return new Leaf(value).causedBy(node.cause());
    }

    /**
     * Writes a part.
     *
     * @param levels how deep it may nest
     * @throws BeyondLimit with the place where it nests deeper
     */
    static void write(Node node, JsonOut out, int levels) {
        write(node, out, Pointer.ROOT, levels);
    }

    private static void write(Node node, JsonOut out, Pointer at, int levels) {
        if (levels < 0) {
            throw new BeyondLimit(at);
        }
        if (node instanceof ObjectNode object) {
            out.startObject();
            for (String each : List.copyOf(object.members.keySet())) {
                out.name(each);
                write(object.get(each), out, at.child(each), levels - 1);
            }
            out.endObject();
        } else if (node instanceof ArrayNode array) {
            out.startArray();
            for (int i = 0; i < array.elements.size(); i++) {
                write(array.elements.get(i), out, at.child(i), levels - 1);
            }
            out.endArray();
        } else if (node instanceof RecordNode record) {
            Codecs.write(record.record, out);
        } else {
            Codecs.write(((Leaf) node).value, out);
        }
    }

    /** A part as a value. */
    static JsonValue json(Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            for (String each : List.copyOf(object.members.keySet())) {
                members.put(each, json(object.get(each)));
            }
            return JsonValue.object(members);
        }
        if (node instanceof ArrayNode array) {
            return JsonValue.array(array.elements.stream().map(JsonTree::json).toArray(JsonValue[]::new));
        }
        return node instanceof RecordNode record ? json(of(record.record).root) : ((Leaf) node).value;
    }

    /** Where in the patch a part is from, or what changed its parts: of what is nearest to the part; the root if nothing is. */
    Pointer cause(Pointer part) {
        Pointer cause = null;
        Node node = root;
        List<String> tokens = part.tokens();
        for (int i = 0; node != null; i++) {
            cause = node.changedBy != null ? node.changedBy : node.cause != null ? node.cause : cause;
            if (i == tokens.size()) {
                break;
            }
            if (node instanceof ObjectNode object
                    && object.removals != null
                    && !object.members.containsKey(tokens.get(i))) {
                cause = object.removals.getOrDefault(tokens.get(i), cause);
            }
            node = child(node, tokens.get(i));
        }
        return cause == null ? Pointer.ROOT : cause;
    }

    /** Whether a part, or something around it, is from the patch. */
    boolean isNew(Pointer part) {
        Node node = root;
        boolean found = false;
        for (String each : part.tokens()) {
            found |= node != null && node.cause != null;
            node = node == null ? null : child(node, each);
        }
        return found || (node != null && node.cause != null);
    }

    /** Makes a tree of the tokens that a codec writes. */
    private static final class Builder extends JsonOut {
        private final Deque<Node> open = new ArrayDeque<>();
        private final Deque<String> names = new ArrayDeque<>();
        private Node built;

        Builder() {
            super(false);
        }

        private void add(Node node) {
            if (open.isEmpty()) {
                built = node;
            } else if (open.peek() instanceof ArrayNode array) {
                array.elements.add(node);
            } else if (open.peek() instanceof ObjectNode object) {
                object.members.put(names.pop(), node);
            }
        }

        private void begin(Node node) {
            add(node);
            open.push(node);
        }

        @Override
        public void startObject() {
            begin(new ObjectNode());
        }

        @Override
        public void endObject() {
            open.pop();
        }

        @Override
        public void startArray() {
            begin(new ArrayNode());
        }

        @Override
        public void endArray() {
            open.pop();
        }

        @Override
        public void name(JsonName name) {
            names.push(name.toString());
        }

        @Override
        public void name(String name) {
            names.push(name);
        }

        @Override
        public void string(String text) {
            add(new Leaf(JsonValue.of(text)));
        }

        @Override
        public void string(JsonName text) {
            add(new Leaf(JsonValue.of(text.toString())));
        }

        @Override
        public void number(int number) {
            add(new Leaf(JsonValue.number(Integer.toString(number))));
        }

        @Override
        public void number(String text) {
            add(new Leaf(JsonValue.number(text)));
        }

        @Override
        public void bool(boolean value) {
            add(new Leaf(JsonValue.of(value)));
        }

        @Override
        public void nul() {
            add(new Leaf(JsonValue.NULL));
        }
    }
}
