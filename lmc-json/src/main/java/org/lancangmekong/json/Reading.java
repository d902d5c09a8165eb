package org.lancangmekong.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;

/**
 * The reading of one document: its tokens, where in it the reader stands, and what was found so far.
 *
 * <p>A codec that finds a problem reports it, goes to the end of the value and gives {@code null}; so the whole document
 * is looked at, and a value with a problem in it is never built.
 */
final class Reading {
    private static final int INITIAL_DEPTH = 8;

    private final JsonText text;
    private final int start;
    private final JsonIn in;
    private final boolean lenient;
    private final Limits limits;
    private ValidationReport.Collector found;

    /** Where in a copy the problems stand, which gives them their order but no location. */
    private Map<Violation, Long> inCopy = Map.of();

    private String[] path = new String[INITIAL_DEPTH];
    private int[] indices = new int[INITIAL_DEPTH];
    private int depth;

    private final Scratch scratch = Scratch.take();

    Reading(JsonText text, JsonIn in, boolean lenient, Limits limits) {
        this.text = text;
        this.start = text.start();
        this.in = in;
        this.lenient = lenient;
        this.limits = limits;
        this.found = ValidationReport.collector(limits.problems());
    }

    JsonText text() {
        return text;
    }

    boolean isLenient() {
        return lenient;
    }

    Limits limits() {
        return limits;
    }

    /** The tokens of the same text again, from an offset; their offsets count from there. */
    JsonIn again(long offset) {
        return JsonIn.of(text.bytes(), start + (int) offset, limits.depth());
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
    Scratch scratch() {
        return scratch;
    }

    /** Forgets what was reported, when nothing was before; to be called where a value is to be read anew. */
    void forget() {
        found = ValidationReport.collector(limits.problems());
        inCopy = Map.of();
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

    /** Reports the value that begins with the token where the reader stands. */
    void reportHere(Problem problem, String... arguments) {
        reportAt(pointer(), in.tokenOffset(), problem, arguments);
    }

    /** Reports a member by its name, at which the reader stands. */
    void reportName(String member, Problem problem, String... arguments) {
        reportAt(pointer().child(member), in.tokenOffset(), problem, arguments);
    }

    /** Reports the object or array in which the reader stands; its place is looked for later. */
    void reportEnclosing(Problem problem, String... arguments) {
        found.add(problem.at(pointer(), arguments));
    }

    void reportAt(Pointer pointer, long offset, Problem problem, String... arguments) {
        add(problem.at(pointer, arguments), start + offset);
    }

    /** Reports where the whole text is the problem, by an offset from its very first byte. */
    void reportText(long offset, Problem problem, String... arguments) {
        add(problem.at(Pointer.ROOT, arguments), offset);
    }

    private void add(Violation violation, long offset) {
        if (text.isCopy()) {
            inCopy = inCopy.isEmpty() ? new HashMap<>() : inCopy;
            inCopy.putIfAbsent(violation, offset);
            found.add(violation);
        } else {
            found.add(violation.at(Location.atByte(offset)));
        }
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
        return found.isEmpty() ? ValidationReport.empty() : located(found.report(), text, limits, inCopy);
    }

    /** The same report with every place known, in the order of the text. */
    static ValidationReport located(ValidationReport report, JsonText text, Limits limits) {
        return located(report, text, limits, Map.of());
    }

    private static ValidationReport located(
            ValidationReport report, JsonText text, Limits limits, Map<Violation, Long> known) {
        List<Pointer> wanted = new ArrayList<>();
        for (Violation each : report.violations()) {
            if (each.location().isEmpty() && !known.containsKey(each)) {
                wanted.add(each.pointer());
            }
        }
        Places places = wanted.isEmpty() ? null : Places.find(text, limits.depth(), wanted);
        Map<Violation, Long> offsets = new HashMap<>();
        List<Violation> located = new ArrayList<>();
        for (Violation each : report.violations()) {
            Long inCopy = known.get(each);
            long offset = inCopy != null
                    ? inCopy
                    : each.location().isPresent()
                            ? each.location().get().byteOffset().orElse(0)
                            : places.offset(each.pointer());
            Violation there = text.isCopy() ? each : each.at(text.location(offset));
            offsets.put(there, offset);
            located.add(there);
        }
        located.sort(Comparator.comparing(offsets::get));
        ValidationReport.Collector ordered = ValidationReport.collector(limits.problems());
        located.forEach(ordered::add);
        for (Severity severity : Severity.values()) {
            ordered.leaveOut(severity, report.leftOut(severity));
        }
        return ordered.report();
    }
}
