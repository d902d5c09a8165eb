package org.lancangmekong.json.internal.patch;

import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.patch.JsonTree.ArrayNode;
import org.lancangmekong.json.internal.patch.JsonTree.Node;
import org.lancangmekong.json.internal.patch.JsonTree.ObjectNode;

/** The application of one patch to a tree. The tree is of use only if nothing was reported. */
final class Application {
    private final JsonTree tree;
    private final ReadOptions options;
    private final ValidationReport.Collector found;
    private final JsonTree.Budget copies;

    Application(JsonTree tree, ReadOptions options, ValidationReport.Collector found) {
        this.tree = tree;
        this.options = options;
        this.found = found;
        this.copies = new JsonTree.Budget(options.maxBytes());
    }

    /** Applies a patch of either form: an array is a JSON Patch, an object a JSON Merge Patch. */
    void apply(JsonValue patch) {
        if (patch instanceof JsonValue.JsonArray array) {
            List<Operation> operations = Operation.read(array, found);
            if (found.isEmpty()) {
                apply(operations);
            }
        } else if (patch instanceof JsonValue.JsonObject object) {
            tree.replaceRoot(merge(tree.root(), object, Pointer.ROOT));
        } else {
            found.add(PatchProblem.NO_PATCH.at(Pointer.ROOT, "found", Operation.kindOf(patch)));
        }
    }

    /** RFC 7396: null removes, an object is merged, everything else replaces. */
    private static Node merge(@Nullable Node target, JsonValue.JsonObject patch, Pointer at) {
        boolean isNew = !(target instanceof ObjectNode);
        ObjectNode merged = isNew ? new ObjectNode() : (ObjectNode) target;
        for (Map.Entry<String, JsonValue> each : patch.members().entrySet()) {
            String name = each.getKey();
            Pointer place = at.child(name);
            Node known = merged.get(name);
            if (each.getValue() instanceof JsonValue.JsonObject part) {
                Node made = merge(known, part, place);
                if (made != known) {
                    merged.put(name, made, isNew ? at : place);
                }
            } else if (!each.getValue().equals(JsonValue.NULL)) {
                merged.put(name, JsonTree.node(each.getValue(), place), isNew ? at : place);
            } else if (known != null) {
                merged.remove(name, place);
            }
        }
        return isNew ? merged.causedBy(at) : merged;
    }

    /** All tests are made, since nothing depends on them; the first operation that cannot be carried out is the last. */
    private void apply(List<Operation> operations) {
        for (Operation each : operations) {
            if (!apply(each) && each.kind() != Operation.Kind.TEST) {
                return;
            }
        }
    }

    /** Whether it was carried out; what has prevented it is reported. */
    boolean apply(Operation operation) {
        try {
            return switch (operation.kind()) {
                case ADD -> add(operation, JsonTree.node(operation.value(), operation.valueAt()));
                case REMOVE -> remove(operation.path(), operation.pathAt(), operation);
                case REPLACE -> replace(operation);
                case MOVE -> move(operation);
                case COPY -> copy(operation);
                case TEST -> test(operation);
            };
        } catch (JsonTree.BeyondLimit e) {
            return fail(PatchProblem.COPIES_TOO_MUCH, operation.at(), "limit", Integer.toString(options.maxBytes()));
        }
    }

    private boolean fail(PatchProblem problem, Pointer at, Object... arguments) {
        found.add(problem.at(at, arguments));
        return false;
    }

    /** The value at a path; null if that has been reported. */
    @Nullable
    private Node find(Pointer path, Pointer at) {
        Node node = tree.root();
        if (node == null) {
            fail(PatchProblem.NOTHING_LEFT, at);
        }
        Pointer way = Pointer.ROOT;
        for (String each : path.tokens()) {
            if (node == null) {
                return null;
            }
            Node next = JsonTree.child(node, each);
            if (next == null) {
                reportAbsent(node, way, each, at);
            }
            node = next;
            way = way.child(each);
        }
        return node;
    }

    private void reportAbsent(Node node, Pointer way, String token, Pointer at) {
        if (node instanceof ArrayNode array) {
            fail(PatchProblem.NO_INDEX, at, "found", token, "place", way.message(), "size", size(array));
        } else {
            fail(PatchProblem.NOTHING_THERE, at, "place", way.child(token).message());
        }
    }

    private static String size(ArrayNode array) {
        return Integer.toString(array.elements().size());
    }

    private boolean add(Operation operation, Node value) {
        Pointer path = operation.path();
        if (path.isRoot()) {
            tree.replaceRoot(value);
            return true;
        }
        Node parent = find(path.parent(), operation.pathAt());
        if (parent instanceof ObjectNode object) {
            object.put(path.last(), value, operation.at());
            return true;
        }
        if (parent instanceof ArrayNode array) {
            int end = array.elements().size();
            int index = path.last().equals("-") ? end : JsonTree.index(path.last(), end + 1);
            if (index < 0) {
                return fail(
                        PatchProblem.NO_PLACE,
                        operation.pathAt(),
                        "found",
                        path.last(),
                        "place",
                        path.parent().message(),
                        "size",
                        size(array));
            }
            array.add(index, value, operation.at());
            return true;
        }
        return parent != null
                && fail(
                        PatchProblem.NO_CONTAINER,
                        operation.pathAt(),
                        "place",
                        path.parent().message());
    }

    private boolean remove(Pointer path, Pointer at, Operation operation) {
        if (find(path, at) == null) {
            return false;
        }
        if (path.isRoot()) {
            tree.replaceRoot(null);
        } else if (tree.find(path.parent()) instanceof ArrayNode array) {
            array.remove(JsonTree.index(path.last(), array.elements().size()), operation.at());
        } else if (tree.find(path.parent()) instanceof ObjectNode object) {
            object.remove(path.last(), operation.at());
        }
        return true;
    }

    private boolean replace(Operation operation) {
        Pointer path = operation.path();
        if (find(path, operation.pathAt()) == null) {
            return false;
        }
        if (!path.isRoot() && tree.find(path.parent()) instanceof ArrayNode array) {
            Node value = JsonTree.node(operation.value(), operation.valueAt());
            array.set(JsonTree.index(path.last(), array.elements().size()), value, operation.at());
            return true;
        }
        return add(operation, JsonTree.node(operation.value(), operation.valueAt()));
    }

    private boolean move(Operation operation) {
        Pointer from = operation.from();
        Node value = find(from, operation.fromAt());
        if (value == null || operation.path().equals(from)) {
            return value != null;
        }
        if (operation.path().startsWith(from)) {
            return fail(
                    PatchProblem.INTO_ITSELF,
                    operation.pathAt(),
                    "from",
                    from.message(),
                    "place",
                    operation.path().message());
        }
        return remove(from, operation.fromAt(), operation) && add(operation, value.causedBy(operation.fromAt()));
    }

    private boolean copy(Operation operation) {
        Node value = find(operation.from(), operation.fromAt());
        return value != null
                && add(
                        operation,
                        JsonTree.copy(value, options.maxDepth(), copies).causedBy(operation.fromAt()));
    }

    private boolean test(Operation operation) {
        Node value = find(operation.path(), operation.pathAt());
        if (value == null || JsonTree.isEqual(value, operation.value())) {
            return value != null;
        }
        return fail(
                PatchProblem.TEST_FAILED,
                operation.at(),
                "found",
                shown(value),
                "place",
                operation.path().message(),
                "expected",
                Operation.kindOf(operation.value()));
    }

    /** Of an object or array only that it is one: it may be large, and there may be many tests. */
    private static String shown(Node node) {
        if (node instanceof ObjectNode || node instanceof JsonTree.RecordNode) {
            return "{...}";
        }
        return node instanceof ArrayNode ? "[...]" : Operation.kindOf(JsonTree.json(node));
    }
}
