package org.lancangmekong.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;

/**
 * The problems of many documents, such as the lines of a file: the same problem in thousands of them is one group with its
 * number and its first examples.
 *
 * <p>Problems are the same if they have the same rule and severity, and their pointers differ in array indices only. For
 * example all mistaken codes at {@code /participants/0/role}, {@code /participants/1/role} and so on are one group at {@code
 * /participants/role}. The groups are in order of severity, then number.
 *
 * <pre>{@code
 * ProblemSummary.Collector problems = ProblemSummary.collector();
 * try (Stream<LineResult<Project>> lines = json.readLines(path, Project.class)) {
 *     lines.forEach(problems::add);
 * }
 * System.out.println(problems.summary());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProblemSummary {
    private static final int MOST_GROUPS = 500;
    private static final int EXAMPLES = 3;

    /** An example with more characters than this is kept as its message only, which is never long. */
    private static final int LARGE = 2_000;

    /** Of a longer pointer only the beginning is kept; a message shows so much of an argument. */
    private static final int CUT = 500;

    private final long documents;
    private final long broken;
    private final List<Group> groups;
    private final long[] ungrouped;

    private ProblemSummary(long documents, long broken, List<Group> groups, long[] ungrouped) {
        this.documents = documents;
        this.broken = broken;
        this.groups = groups;
        this.ungrouped = ungrouped;
    }

    /**
     * A collector of at most 500 groups.
     *
     * @return a new collector, not thread-safe
     */
    public static Collector collector() {
        return new Collector(MOST_GROUPS);
    }

    /**
     * A collector with another greatest number of groups.
     *
     * @param most how many groups to keep, at least 1
     * @return a new collector, not thread-safe
     * @throws InvalidValueException if the number is below 1
     */
    public static Collector collector(int most) {
        if (most < 1) {
            throw new InvalidValueException("a limit of groups of " + most + " is too low: expected at least 1");
        }
        return new Collector(most);
    }

    /**
     * How many documents were looked at.
     *
     * @return their number
     */
    public long documents() {
        return documents;
    }

    /**
     * How many documents have no ERROR.
     *
     * @return their number
     */
    public long valid() {
        return documents - broken;
    }

    /**
     * How many documents have an ERROR.
     *
     * @return their number
     */
    public long broken() {
        return broken;
    }

    /**
     * The groups, the worst and most frequent first.
     *
     * @return an unmodifiable list
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * How many problems of a severity there are, in groups and in none.
     *
     * @param severity the severity
     * @return their number
     */
    public long count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return ungrouped(severity)
                + groups.stream()
                        .filter(group -> group.severity() == severity)
                        .mapToLong(Group::count)
                        .sum();
    }

    /**
     * How many problems of a severity are in no group, because there were more groups than are kept, or because a report had
     * left them out.
     *
     * @param severity the severity
     * @return their number
     */
    public long ungrouped(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return ungrouped[severity.ordinal()];
    }

    /**
     * The summary for a person: the numbers, then each group with its first examples.
     *
     * @return several lines
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(number(documents, "document"))
                .append(": ")
                .append(valid())
                .append(" valid, ")
                .append(broken)
                .append(" broken; ")
                .append(counts(count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO)));
        groups.forEach(group -> text.append('\n').append(group));
        if (Arrays.stream(ungrouped).sum() > 0) {
            text.append("\nand in no group: ").append(counts(ungrouped[0], ungrouped[1], ungrouped[2]));
        }
        return text.toString();
    }

    private static String counts(long errors, long warnings, long infos) {
        return number(errors, "ERROR") + ", " + number(warnings, "WARNING") + ", " + number(infos, "INFO");
    }

    private static String number(long count, String of) {
        return count + " " + of + (count == 1 ? "" : "s");
    }

    /**
     * The same problem in many places.
     *
     * <p>This class is immutable and thread-safe.
     */
    public static final class Group {
        private final String rule;
        private final Severity severity;
        private final Pointer pointer;
        private final long count;
        private final long documents;
        private final List<Violation> examples;

        private Group(GroupKey key, Tally tally) {
            this.rule = key.rule();
            this.severity = key.severity();
            this.pointer = key.pointer();
            this.count = tally.count;
            this.documents = tally.documents;
            this.examples = List.copyOf(tally.examples);
        }

        /**
         * The stable id of the rule that was broken.
         *
         * @return an id such as {@code LMC-JSN-009}
         */
        public String rule() {
            return rule;
        }

        /**
         * How bad it is.
         *
         * @return the severity
         */
        public Severity severity() {
            return severity;
        }

        /**
         * Where it is, without array indices; of a very long pointer only the beginning.
         *
         * @return a pointer such as {@code /participants/role}
         */
        public Pointer pointer() {
            return pointer;
        }

        /**
         * How often it was found.
         *
         * @return the number, at least 1
         */
        public long count() {
            return count;
        }

        /**
         * In how many documents it was found.
         *
         * @return the number, at least 1
         */
        public long documents() {
            return documents;
        }

        /**
         * The first that were found, each with its location; of a very large one only the beginning of its message is kept.
         *
         * @return an unmodifiable list of one to three violations
         */
        public List<Violation> examples() {
            return examples;
        }

        /** The group for a person: a line that counts, and an indented line for each example. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder()
                    .append(severity)
                    .append(' ')
                    .append(rule)
                    .append(" at " + pointer.describe())
                    .append(": ")
                    .append(number(count, "time"))
                    .append(" in ")
                    .append(number(documents, "document"));
            for (Violation each : examples) {
                String where = each.location().isPresent()
                        ? each.location().get().toString()
                        : "at " + each.pointer().describe();
                text.append("\n    ").append(where).append(": ").append(each.message());
            }
            return text.toString();
        }
    }

    private record GroupKey(String rule, Severity severity, Pointer pointer) implements Comparable<GroupKey> {
        private static final Comparator<GroupKey> ORDER = Comparator.comparing(GroupKey::rule)
                .thenComparing(GroupKey::severity)
                .thenComparing(GroupKey::pointer);

        /** Documents decide how many pointers have one hash, and a hash map finds them fast only if they have an order. */
        @Override
        public int compareTo(GroupKey other) {
            return ORDER.compare(this, other);
        }
    }

    /** A group that grows. */
    private static final class Tally {
        private final List<Violation> examples = new ArrayList<>();
        private long count;
        private long documents;
        private long lastDocument;
    }

    /**
     * Groups problems as they come, in memory that does not grow with their number. A problem that would be one group too
     * many takes the place of the latest group of a less severe kind, or is only counted. Not thread-safe.
     */
    public static final class Collector {
        private final int most;
        private final Map<GroupKey, Tally> tallies = new LinkedHashMap<>();
        private final long[] ungrouped = new long[Severity.values().length];
        private long documents;
        private long broken;

        private Collector(int most) {
            this.most = most;
        }

        /**
         * Adds a line.
         *
         * @param line what reading the line gave
         */
        public void add(LineResult<?> line) {
            Objects.requireNonNull(line, "line");
            add(line.report());
        }

        /**
         * Adds a document.
         *
         * @param report everything that was found in it
         */
        public void add(ValidationReport report) {
            Objects.requireNonNull(report, "report");
            documents++;
            if (!report.isValid()) {
                broken++;
            }
            for (Violation each : report.violations()) {
                add(each);
            }
            for (Severity severity : Severity.values()) {
                ungrouped[severity.ordinal()] += report.leftOut(severity);
            }
        }

        private void add(Violation violation) {
            GroupKey key = new GroupKey(violation.rule(), violation.severity(), cut(violation.pointer()));
            Tally tally = tallies.get(key);
            if (tally == null) {
                if (tallies.size() >= most && !makeRoom(violation.severity())) {
                    ungrouped[violation.severity().ordinal()]++;
                    return;
                }
                tally = new Tally();
                tallies.put(key, tally);
            }
            tally.count++;
            if (tally.lastDocument != documents) {
                tally.lastDocument = documents;
                tally.documents++;
            }
            if (tally.examples.size() < EXAMPLES) {
                tally.examples.add(small(violation));
            }
        }

        /** Gives up the latest of the least severe groups, if it is less severe than this. */
        private boolean makeRoom(Severity severity) {
            GroupKey victim = null;
            for (GroupKey each : tallies.keySet()) {
                if (victim == null || each.severity().compareTo(victim.severity()) >= 0) {
                    victim = each;
                }
            }
            if (victim.severity().compareTo(severity) <= 0) {
                return false;
            }
            ungrouped[victim.severity().ordinal()] += tallies.remove(victim).count;
            return true;
        }

        /** The pointer without indices, as far as it is short. */
        private static Pointer cut(Pointer pointer) {
            Pointer kept = Pointer.ROOT;
            int length = 0;
            for (String each : pointer.withoutIndices().tokens()) {
                length += 1 + each.length();
                if (length > CUT) {
                    break;
                }
                kept = kept.child(each);
            }
            return kept;
        }

        private static Violation small(Violation violation) {
            long size = 0;
            for (String each : violation.pointer().tokens()) {
                size += 1 + each.length();
            }
            for (Map.Entry<String, String> each : violation.arguments().entrySet()) {
                size += each.getKey().length() + each.getValue().length();
            }
            if (size <= LARGE) {
                return violation;
            }
            // In pieces, since a message shows only the beginning of a long argument.
            StringBuilder template = new StringBuilder();
            Map<String, String> pieces = new TreeMap<>();
            String message = violation.message();
            for (int from = 0; from < message.length(); ) {
                int most = Math.min(CUT, message.codePointCount(from, message.length()));
                int to = message.offsetByCodePoints(from, most);
                String name = "piece" + pieces.size();
                template.append('{').append(name).append('}');
                pieces.put(name, message.substring(from, to));
                from = to;
            }
            Violation shorter = Violation.of(
                    violation.rule(), violation.severity(), cut(violation.pointer()), template.toString(), pieces);
            return violation.location().map(shorter::at).orElse(shorter);
        }

        /**
         * The summary of what was added so far.
         *
         * @return an immutable summary
         */
        public ProblemSummary summary() {
            List<Group> groups = new ArrayList<>();
            tallies.forEach((key, tally) -> groups.add(new Group(key, tally)));
            groups.sort(Comparator.comparing(Group::severity)
                    .thenComparing(Comparator.comparingLong(Group::count).reversed())
                    .thenComparing(Group::rule)
                    .thenComparing(Group::pointer));
            return new ProblemSummary(documents, broken, List.copyOf(groups), ungrouped.clone());
        }
    }
}
