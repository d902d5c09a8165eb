package org.lancangmekong.json.internal.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.NewViolations;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadContext;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.patch.JsonTree.Node;
import org.lancangmekong.json.internal.patch.JsonTree.ObjectNode;
import org.lancangmekong.json.internal.patch.JsonTree.RecordNode;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;

/**
 * Applies a patch to the JSON form of a value, and reads what comes of it as any document. All problems have their places in the
 * patch, and what is wrong with the result says where in the result it is.
 */
public final class Patching {
    private static final String EXPECTED = "a JSON Patch or a JSON Merge Patch";

    private final JsonTree tree;
    private final JsonText patch;
    private final ReadOptions options;
    private final ValidationReport.Collector found;

    private Patching(JsonTree tree, JsonText patch, ReadOptions options) {
        this.tree = tree;
        this.patch = patch;
        this.options = options;
        this.found = ValidationReport.collector(options.maxProblems());
    }

    /** Patches a record, which keeps its type and id. */
    @SuppressWarnings("unchecked") // a record of the same type is of the same class
    public static <T extends LmcRecord> Outcome<T> record(T record, JsonText patch, ReadOptions options) {
        return new Patching(JsonTree.of(record), patch, options).run(patching -> {
            LmcRecord patched =
                    patching.read(patching.tree.root(), Codecs.of(LmcRecord.class), options, Pointer.ROOT, "a record");
            boolean same = patched != null
                    && patching.isKept("type", type(record), type(patched))
                    && patching.isKept(
                            "id", record.id().toString(), patched.id().toString());
            return same ? (T) patched : null;
        });
    }

    /** Patches a catalogue, which is an object from id to record. Rules are asked as they are about layers. */
    public static Outcome<Catalogue> catalogue(Catalogue catalogue, JsonText patch, ReadOptions options) {
        return new Patching(JsonTree.of(catalogue), patch, options).run(patching -> patching.read(catalogue));
    }

    /** Merges a document into a value that is an object; any other value is replaced by it. */
    public static <T> Outcome<T> update(
            T value, JsonText document, ReadOptions options, Codec<T> codec, String expected) {
        Patching patching = new Patching(JsonTree.of(value, codec), document, options);
        Outcome<JsonValue> read = patching.document();
        return read.value() instanceof JsonValue.JsonObject && patching.tree.root() instanceof ObjectNode
                ? patching.run(each -> each.read(each.tree.root(), codec, options, Pointer.ROOT, expected))
                : DocumentReader.read(document, options, codec, expected);
    }

    private Outcome<JsonValue> document() {
        return DocumentReader.read(patch, options.withoutValidator(), Codecs.of(JsonValue.class), EXPECTED);
    }

    private <T> Outcome<T> run(Function<Patching, T> result) {
        Outcome<JsonValue> read = document();
        if (read.value() == null) {
            return new Outcome<>(null, read.report());
        }
        new Application(tree, options, found).apply(read.value());
        if (found.report().isValid() && tree.root() == null) {
            found.add(PatchProblem.NOTHING_LEFT.at(Pointer.ROOT));
        }
        T value = found.report().isValid() ? result.apply(this) : null;
        return new Outcome<>(value, ReadContext.located(found.report(), patch, options));
    }

    /** Reads a part of the tree; null if a problem has been reported. */
    private <T> T read(Node node, Codec<T> codec, ReadOptions how, Pointer at, String expected) {
        byte[] document;
        try (BytesOut out = BytesOut.inMemory(false, false)) {
            JsonTree.write(node, out, options.maxDepth());
            document = out.toBytes();
        } catch (JsonTree.BeyondLimit e) {
            Pointer deep = at.append(e.at());
            String most = Integer.toString(options.maxDepth());
            found.add(PatchProblem.TOO_DEEP.at(tree.cause(deep), "place", deep.message(), "limit", most));
            return null;
        }
        Outcome<T> outcome = DocumentReader.read(JsonText.ofCopy(document), how, codec, expected);
        addAll(outcome.report(), at);
        return outcome.value();
    }

    private void addAll(ValidationReport report, Pointer at) {
        for (Violation each : report.violations()) {
            Pointer place = at.append(each.pointer());
            // What a lenient reader keeps is worth a word only if the patch has brought it.
            if (each.severity() != Severity.INFO || tree.isNew(place)) {
                found.add(caused(each, place));
            }
        }
        for (Severity each : Severity.values()) {
            found.leaveOut(each, report.leftOut(each));
        }
    }

    /** The problem at the place in the patch that has caused it. */
    private Violation caused(Violation violation, Pointer place) {
        // A member that is missing is reported where it should be.
        Pointer part = Optional.ofNullable(violation.arguments().get("member"))
                .map(place::child)
                .filter(member -> tree.find(member) == null)
                .orElse(place);
        return violation
                .at(tree.cause(part))
                .withoutLocation()
                .with("patched", JsonPart.PATCHED.with("pointer", place.message()));
    }

    private static String type(LmcRecord record) {
        return record instanceof UnknownRecord unknown
                ? unknown.typeCode()
                : record.type().code();
    }

    private boolean isKept(String member, String before, String after) {
        if (!before.equals(after)) {
            Pointer cause = tree.cause(Pointer.ROOT.child(member));
            found.add(PatchProblem.OTHER_RECORD.at(cause, "member", member, "found", after, "expected", before));
        }
        return before.equals(after);
    }

    private Catalogue read(Catalogue before) {
        if (!(tree.root() instanceof ObjectNode records)) {
            String kind = Operation.kindOf(JsonTree.json(tree.root()));
            found.add(PatchProblem.NO_CATALOGUE.at(tree.cause(Pointer.ROOT), "found", kind));
            return null;
        }
        List<LmcRecord> all = new ArrayList<>();
        records.members().forEach((name, node) -> {
            LmcRecord record = node instanceof RecordNode known ? known.record() : read(name, node);
            if (record != null) {
                all.add(record);
            }
        });
        if (!found.report().isValid()) {
            return null;
        }
        Catalogue catalogue = Catalogue.of(all);
        if (options.validator() != null) {
            addAll(NewViolations.of(options.validator(), before, catalogue), Pointer.ROOT);
        }
        return catalogue;
    }

    private LmcRecord read(String name, Node node) {
        Pointer at = Pointer.ROOT.child(name);
        LmcRecord record = read(node, Codecs.of(LmcRecord.class), options.withoutValidator(), at, "a record");
        if (record != null && !record.id().toString().equals(name)) {
            Pointer cause = tree.cause(at.child("id"));
            String id = record.id().toString();
            found.add(PatchProblem.OTHER_NAME.at(cause, "place", at.message(), "found", id));
        }
        return record;
    }
}
