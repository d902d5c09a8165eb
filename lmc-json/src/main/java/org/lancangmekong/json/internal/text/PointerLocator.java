package org.lancangmekong.json.internal.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lancangmekong.core.problem.Pointer;

/**
 * The second scan: where in a text the values are that pointers name. It is made only when there is a problem, and once
 * for all problems of a document.
 *
 * <p>If a member appears more than once, the first is meant, as in reading. A pointer to what is not there gets the
 * place of the nearest enclosing value.
 */
public final class PointerLocator {
    /** A value that is looked for, or holds one. */
    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private boolean seen;
        private long offset;
    }

    private final Node root = new Node();

    private PointerLocator() {}

    /** Looks for the values of all these pointers in one scan of a text that is well-formed as far as they reach. */
    public static PointerLocator find(JsonText text, int maxDepth, Collection<Pointer> pointers) {
        PointerLocator places = new PointerLocator();
        for (Pointer each : pointers) {
            Node node = places.root;
            for (String token : each.tokens()) {
                node = node.children.computeIfAbsent(token, unused -> new Node());
            }
        }
        int start = text.start();
        JsonIn in = JsonIn.of(text.bytes(), start, maxDepth);
        try {
            in.next();
            scan(in, places.root, start);
        } catch (MalformedJsonException e) {
            // The reader has reported it; what precedes it has been found.
        }
        return places;
    }

    private static void scan(JsonIn in, Node node, int start) {
        node.seen = true;
        node.offset = start + in.tokenOffset();
        if (node.children.isEmpty()) {
            in.skipValue();
        } else if (in.current() == JsonIn.Token.START_OBJECT) {
            while (in.next() == JsonIn.Token.NAME) {
                Node child = node.children.get(in.name());
                in.next();
                scanOrSkip(in, child, start);
            }
        } else if (in.current() == JsonIn.Token.START_ARRAY) {
            for (int i = 0; in.next() != JsonIn.Token.END_ARRAY; i++) {
                scanOrSkip(in, node.children.get(Integer.toString(i)), start);
            }
        }
    }

    private static void scanOrSkip(JsonIn in, Node child, int start) {
        if (child == null || child.seen) {
            in.skipValue();
        } else {
            scan(in, child, start);
        }
    }

    /** Where the value of a pointer begins, in bytes from the start of the text. */
    public long offset(Pointer pointer) {
        Node node = root;
        long offset = root.offset;
        for (String token : pointer.tokens()) {
            node = node.children.get(token);
            if (node == null || !node.seen) {
                break;
            }
            offset = node.offset;
        }
        return offset;
    }
}
