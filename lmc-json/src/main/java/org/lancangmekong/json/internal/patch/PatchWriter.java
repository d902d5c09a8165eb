package org.lancangmekong.json.internal.patch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lancangmekong.core.insight.CatalogueDifference;
import org.lancangmekong.core.insight.RecordDifference;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.patch.JsonTree.ArrayNode;

/**
 * Writes differences as patches.
 *
 * <p>A JSON Patch is carried out while it is written, on the earlier version: so each {@code test} has the value that is there at
 * that moment, and what cannot be carried out is never written.
 */
public final class PatchWriter {
    private final Pointer prefix;
    private final RecordDifference difference;
    private final JsonTree now;
    private final JsonTree after;
    private final ValidationReport.Collector found;
    private final Application application;
    private final TreeSet<Pointer> tested = new TreeSet<>();
    private final List<JsonValue> written;

    private PatchWriter(Pointer prefix, RecordDifference difference, ReadOptions options, List<JsonValue> written) {
        this.prefix = prefix;
        this.difference = difference;
        this.now = JsonTree.of(difference.before());
        this.after = JsonTree.of(difference.after());
        this.found = ValidationReport.collector(options.maxProblems());
        this.application = new Application(now, options, found);
        this.written = written;
    }

    /** A JSON Patch of a record. */
    public static JsonValue jsonPatch(RecordDifference difference, ReadOptions options) {
        List<JsonValue> written = new ArrayList<>();
        new PatchWriter(Pointer.ROOT, difference, options, written).write();
        return new JsonValue.JsonArray(written);
    }

    /** A JSON Patch of a catalogue as an object from id to record. */
    public static JsonValue jsonPatch(CatalogueDifference difference, ReadOptions options) {
        List<JsonValue> written = new ArrayList<>();
        for (LmcRecord each : difference.removed()) {
            Pointer at = at(each);
            written.add(Operation.test(at, json(each)).json());
            written.add(Operation.remove(at).json());
        }
        difference
                .added()
                .forEach(each -> written.add(Operation.add(at(each), json(each)).json()));
        difference.changed().forEach(each -> new PatchWriter(at(each.after()), each, options, written).write());
        return new JsonValue.JsonArray(written);
    }

    private static Pointer at(LmcRecord record) {
        return Pointer.ROOT.child(record.id().toString());
    }

    private static JsonValue json(LmcRecord record) {
        return JsonTree.json(JsonTree.of(record).root());
    }

    private void write() {
        if (!difference.changes().isEmpty()) {
            write(Pointer.ROOT, difference.changes());
        }
    }

    /** Writes all changes at a value or within it. */
    private void write(Pointer at, List<RecordDifference.Change> changes) {
        if (changes.get(0).pointer().equals(at)) {
            replace(changes.get(0));
            return;
        }
        Map<String, List<RecordDifference.Change>> parts = new LinkedHashMap<>();
        List<RecordDifference.Change> elements = new ArrayList<>();
        boolean inList = now.find(at) instanceof ArrayNode;
        for (RecordDifference.Change each : changes) {
            boolean addedOrRemoved = each.before().isEmpty() || each.after().isEmpty();
            if (inList && addedOrRemoved && each.pointer().parent().equals(at)) {
                elements.add(each);
            } else {
                parts.computeIfAbsent(token(each.pointer(), at), unused -> new ArrayList<>())
                        .add(each);
            }
        }
        writeElements(elements);
        parts.forEach((name, each) -> {
            Pointer part = at.child(name);
            if (inList) {
                testIdentity(part);
            }
            write(part, each);
        });
    }

    private static String token(Pointer pointer, Pointer above) {
        return pointer.tokens().get(above.tokens().size());
    }

    /** From the last on, removals do not shift what is still to be removed; after them, from the first on, each is added where it will be. */
    private void writeElements(List<RecordDifference.Change> elements) {
        for (int i = elements.size() - 1; i >= 0; i--) {
            if (elements.get(i).after().isEmpty()) {
                replace(elements.get(i));
            }
        }
        for (RecordDifference.Change each : elements) {
            if (each.after().isPresent()) {
                replace(each);
            }
        }
    }

    /** An index may have come to name another element: the patch says which one it means. */
    private void testIdentity(Pointer element) {
        Walk.find(Shapes.of(difference.after()), difference.after(), element)
                .map(Walk.Target::kind)
                .filter(ObjectKind.class::isInstance)
                .map(kind -> ((ObjectKind<?>) kind).shape().identities())
                .filter(identities -> !identities.isEmpty())
                .ifPresent(identities -> identities.get(0).stream()
                        .map(element::child)
                        .filter(member -> now.find(member) != null)
                        .forEach(this::test));
    }

    private void test(Pointer at) {
        if (tested.add(at)) {
            run(Operation.test(at, JsonTree.json(now.find(at))));
        }
    }

    /** Adds, replaces or removes what is at a place. */
    private void replace(RecordDifference.Change change) {
        Pointer at = change.pointer();
        if (change.before().isEmpty()) {
            run(Operation.add(at, JsonTree.json(after.find(at))));
            return;
        }
        if (now.find(at.parent()) instanceof ArrayNode) {
            // Several elements are removed from one place, one after another.
            tested.remove(at);
        }
        test(at);
        run(change.after().isEmpty() ? Operation.remove(at) : Operation.replace(at, JsonTree.json(after.find(at))));
    }

    private void run(Operation operation) {
        if (!application.apply(operation)) {
            throw new IllegalStateException("the difference is not one of its own versions: " + found.report());
        }
        Operation whole = new Operation(
                operation.kind(), prefix.append(operation.path()), null, operation.value(), operation.at());
        written.add(whole.json());
    }

    /**
     * A JSON Merge Patch of a record.
     *
     * @throws InvalidValueException if the later version has a null that a merge patch cannot say
     */
    public static JsonValue mergePatch(RecordDifference difference) {
        return merge(json(difference.before()), json(difference.after()), Pointer.ROOT);
    }

    /**
     * A JSON Merge Patch of a catalogue as an object from id to record.
     *
     * @throws InvalidValueException if the later version has a null that a merge patch cannot say
     */
    public static JsonValue mergePatch(CatalogueDifference difference) {
        Map<String, JsonValue> records = new LinkedHashMap<>();
        difference.removed().forEach(each -> records.put(each.id().toString(), JsonValue.NULL));
        difference.added().forEach(each -> records.put(each.id().toString(), whole(json(each), at(each))));
        difference
                .changed()
                .forEach(each -> records.put(
                        each.after().id().toString(),
                        merge(json(each.before()), json(each.after()), at(each.after()))));
        return JsonValue.object(records);
    }

    private static JsonValue merge(JsonValue before, JsonValue after, Pointer at) {
        if (!(before instanceof JsonValue.JsonObject one && after instanceof JsonValue.JsonObject other)) {
            return whole(after, at);
        }
        Map<String, JsonValue> patch = new LinkedHashMap<>();
        for (String each : one.members().keySet()) {
            if (!other.members().containsKey(each)) {
                patch.put(each, JsonValue.NULL);
            }
        }
        other.members().forEach((name, value) -> {
            JsonValue known = one.members().get(name);
            if (!value.equals(known)) {
                Pointer member = at.child(name);
                patch.put(name, known == null ? whole(value, member) : merge(known, value, member));
            }
        });
        return JsonValue.object(patch);
    }

    /** A value that a merge patch puts in place; of arrays it takes everything as it is. */
    private static JsonValue whole(JsonValue value, Pointer at) {
        if (value.equals(JsonValue.NULL)) {
            throw new InvalidValueException("a JSON Merge Patch cannot set " + at.describe()
                    + " to null, which removes in it: take a JSON Patch");
        }
        if (value instanceof JsonValue.JsonObject object) {
            object.members().forEach((name, member) -> whole(member, at.child(name)));
        }
        return value;
    }
}
