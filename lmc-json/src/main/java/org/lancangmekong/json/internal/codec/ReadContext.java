package org.lancangmekong.json.internal.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.PointerLocator;

/**
 * The reading of one document: its tokens, the current place, and what was found so far.
 *
 * <p>A codec that finds a problem reports it, goes to the end of the value and gives {@code null}; so the whole document
 * is looked at, and a value with a problem in it is never built.
 */
public final class ReadContext {
    private static final int INITIAL_DEPTH = 8;

    private final JsonText text;
    private final int start;
    private final JsonIn in;
    private final ReadOptions options;
    private ValidationReport.Collector found;

    private String[] path = new String[INITIAL_DEPTH];
    private int[] indices = new int[INITIAL_DEPTH];
    private int depth;

    private final ReadBuffers buffers = ReadBuffers.take();

    ReadContext(JsonText text, JsonIn in, ReadOptions options) {
        this.text = text;
        this.start = text.start();
        this.in = in;
        this.options = options;
        this.found = ValidationReport.collector(options.maxProblems());
    }

    JsonText text() {
        return text;
    }

    boolean isLenient() {
        return options.lenient();
    }

    ReadOptions options() {
        return options;
    }

    /** The tokens of the same text again, from an offset. */
    JsonIn again(long offset) {
        return in.again(offset);
    }

    /** Goes into a member. */
    void enter(String member) {
        if (depth == path.length) {
            grow();
        }
        path[depth++] = member;
    }

    /** Goes into an element. */
    void enter(int index) {
        if (depth == path.length) {
            grow();
        }
        path[depth] = null;
        indices[depth++] = index;
    }

    private void grow() {
        path = Arrays.copyOf(path, 2 * depth);
        indices = Arrays.copyOf(indices, 2 * depth);
    }

    /** Goes back to the object or array. */
    void leave() {
        depth--;
    }

    /** What was read and is not yet part of anything. */
    ReadBuffers buffers() {
        return buffers;
    }

    /** Forgets what was reported, when nothing was before; to be called where a value is to be read anew. */
    void forget() {
        found = ValidationReport.collector(options.maxProblems());
    }

    int depth() {
        return depth;
    }

    /** Goes back out of all that was entered beyond a depth. */
    void leaveTo(int outside) {
        depth = outside;
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            pointer = path[i] == null ? pointer.child(indices[i]) : pointer.child(path[i]);
        }
        return pointer;
    }

    /**
     * Whether a problem is to be made; counts it if it is not. One past the limit is only counted: neither its pointer nor anything in its message is
     * computed, since a document can have very many.
     */
    private boolean isToBeMade(ReadProblem problem) {
        boolean kept = found.keeps(problem.severity());
        if (!kept) {
            found.leaveOut(problem.severity(), 1);
        }
        return kept;
    }

    /** An argument that costs something to make; empty if the problem will only be counted. */
    Object ifKept(ReadProblem problem, Supplier<?> argument) {
        return found.keeps(problem.severity()) ? argument.get() : "";
    }

    /** What a message says of a near name, if the problem will be kept: a message, or nothing. */
    Object suggestion(ReadProblem problem, Supplier<Optional<String>> near) {
        return ifKept(
                problem,
                () -> near.get()
                        .<Object>map(name -> ValueProblem.DID_YOU_MEAN.with("nearest", name))
                        .orElse(""));
    }

    /** Where the current token begins, in bytes from the start of the text. */
    long offset() {
        return start + in.tokenOffset();
    }

    /** Reports the value that begins with the current token. */
    void reportHere(ReadProblem problem, Object... arguments) {
        if (isToBeMade(problem)) {
            add(problem.at(pointer(), arguments), start + in.tokenOffset());
        }
    }

    /** Reports a member whose name is the current token. */
    void reportName(String member, ReadProblem problem, Object... arguments) {
        if (isToBeMade(problem)) {
            add(problem.at(pointer().child(member), arguments), start + in.tokenOffset());
        }
    }

    /** Reports the current object or array; its place is looked up later. */
    void reportEnclosing(ReadProblem problem, Object... arguments) {
        if (isToBeMade(problem)) {
            found.add(problem.at(pointer(), arguments));
        }
    }

    void reportAt(Pointer pointer, long offset, ReadProblem problem, Object... arguments) {
        if (isToBeMade(problem)) {
            add(problem.at(pointer, arguments), start + offset);
        }
    }

    /** Reports where the whole text is the problem, by an offset from its very first byte. */
    void reportText(long offset, ReadProblem problem, Object... arguments) {
        if (isToBeMade(problem)) {
            add(problem.at(Pointer.ROOT, arguments), offset);
        }
    }

    private void add(Violation violation, long offset) {
        found.add(violation.at(Location.atByte(offset)));
    }

    /** Adds what rules found. */
    void addAll(ValidationReport report) {
        found.addAll(report);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Everything that was found, with its place, in the order of the text. */
    ValidationReport report() {
        return found.isEmpty() ? ValidationReport.empty() : located(found.report(), text, options);
    }

    /** A problem and where it begins, in bytes from the start of the text. */
    private record Placed(Violation violation, long offset) {}

    /** The same report in the order of the text, with every place that is known. */
    public static ValidationReport located(ValidationReport report, JsonText text, ReadOptions options) {
        List<Pointer> wanted = new ArrayList<>();
        for (Violation each : report.violations()) {
            if (each.location().isEmpty()) {
                wanted.add(each.pointer());
            }
        }
        PointerLocator places = wanted.isEmpty() ? null : PointerLocator.find(text, options.maxDepth(), wanted);
        List<Placed> placed = new ArrayList<>();
        for (Violation each : report.violations()) {
            long offset = each.location().isPresent()
                    ? each.location().get().byteOffset().orElse(0)
                    : places.offset(each.pointer());
            placed.add(new Placed(text.locate(each, offset), offset));
        }
        placed.sort(Comparator.comparingLong(Placed::offset));
        ValidationReport.Collector ordered = ValidationReport.collector(options.maxProblems());
        for (Placed each : placed) {
            ordered.add(each.violation());
        }
        for (Severity severity : Severity.values()) {
            ordered.leaveOut(severity, report.leftOut(severity));
        }
        return ordered.report();
    }
}
