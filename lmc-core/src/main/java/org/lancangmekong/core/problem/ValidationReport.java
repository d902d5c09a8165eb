package org.lancangmekong.core.problem;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.lancangmekong.core.internal.sentence.ReportLine;
import org.lancangmekong.core.message.Translation;

/**
 * Everything that was found in one document, record or catalogue.
 *
 * <p>The violations are in the order in which they were found. If a limit was set and reached, the report keeps ERRORs
 * first, then WARNINGs, and says how many of each severity were left out.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class ValidationReport implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final ValidationReport EMPTY = new ValidationReport(List.of(), new int[Severity.values().length]);

    // Transient, since a form of its own is serialized.
    private final transient List<Violation> violations;
    private final transient int[] leftOut;

    private ValidationReport(List<Violation> violations, int[] leftOut) {
        this.violations = violations;
        this.leftOut = leftOut;
    }

    /**
     * The report of something in which nothing was found.
     *
     * @return a report without violations
     */
    public static ValidationReport empty() {
        return EMPTY;
    }

    /**
     * A report of these violations, in this order, with none left out.
     *
     * @param violations the violations
     * @return the report
     */
    public static ValidationReport of(List<Violation> violations) {
        Objects.requireNonNull(violations, "violations");
        return violations.isEmpty()
                ? EMPTY
                : new ValidationReport(List.copyOf(violations), new int[Severity.values().length]);
    }

    /**
     * A collector that keeps a limited number of violations.
     *
     * @param limit the greatest number of violations to keep, at least 1
     * @return a new collector, not thread-safe
     * @throws InvalidValueException if the limit is below 1
     */
    public static Collector collector(int limit) {
        return new Collector(limit);
    }

    /**
     * The violations that were kept.
     *
     * @return an unmodifiable list in the order in which they were found
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * The ERRORs that were kept.
     *
     * @return an unmodifiable list in the order in which they were found
     */
    public List<Violation> errors() {
        return of(Severity.ERROR);
    }

    /**
     * The WARNINGs that were kept.
     *
     * @return an unmodifiable list in the order in which they were found
     */
    public List<Violation> warnings() {
        return of(Severity.WARNING);
    }

    private List<Violation> of(Severity severity) {
        return violations.stream().filter(each -> each.severity() == severity).toList();
    }

    /**
     * Whether there is no ERROR, including those left out. WARNINGs and INFOs do not make a document invalid.
     *
     * @return whether there is no ERROR
     */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * How many violations of a severity were found, including those left out.
     *
     * @param severity the severity
     * @return the number found
     */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        int count = leftOut[severity.ordinal()];
        for (Violation each : violations) {
            if (each.severity() == severity) {
                count++;
            }
        }
        return count;
    }

    /**
     * How many violations of a severity were found but are not in {@link #violations()}.
     *
     * @param severity the severity
     * @return the number left out; 0 unless a limit was reached
     */
    public int leftOut(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return leftOut[severity.ordinal()];
    }

    /**
     * How many violations were found but are not in {@link #violations()}.
     *
     * @return the number left out; 0 unless a limit was reached
     */
    public int leftOut() {
        return Arrays.stream(leftOut).sum();
    }

    /**
     * Does nothing if the report is valid, and throws otherwise.
     *
     * @throws ValidationException if there is an ERROR; it carries this report
     */
    public void orThrow() {
        if (!isValid()) {
            throw new ValidationException(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationReport that
                && violations.equals(that.violations)
                && Arrays.equals(leftOut, that.leftOut);
    }

    @Override
    public int hashCode() {
        return 31 * violations.hashCode() + Arrays.hashCode(leftOut);
    }

    /**
     * The whole report for a person: a line for each violation, the gravest first, and one that counts those left out, if
     * any.
     *
     * @return the report, or {@code no problems}
     */
    @Override
    public String toString() {
        return describe(Integer.MAX_VALUE);
    }

    /**
     * The gravest violations for a person, and how many more there are: ERRORs before WARNINGs before INFOs, and those of one
     * severity in the order in which they were found.
     *
     * @param most how many violations to show in full
     * @return a line for each violation shown, and one that counts the others, if any
     */
    public String describe(int most) {
        return describe(most, Translation.ENGLISH, Violation::toString);
    }

    /**
     * The whole report in another language, by what is {@linkplain Translation#in offered} for it.
     *
     * @param locale the language
     * @return the report; what has no translation is English
     */
    public String describe(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return describe(Integer.MAX_VALUE, Translation.in(locale));
    }

    /**
     * The gravest violations in another language, and how many more there are.
     *
     * @param most how many violations to show in full
     * @param translation the templates of that language
     * @return a line for each violation shown, and one that counts the others, if any; what the translation lacks is English
     */
    public String describe(int most, Translation translation) {
        Objects.requireNonNull(translation, "translation");
        return describe(most, translation, each -> each.describe(translation));
    }

    private String describe(int most, Translation translation, Function<Violation, String> line) {
        if (violations.isEmpty() && leftOut() == 0) {
            return ReportLine.NO_PROBLEMS.with().text(translation);
        }
        int shown = Math.min(most, violations.size());
        List<Violation> gravest = new ArrayList<>(violations);
        gravest.sort(Comparator.comparing(Violation::severity));
        StringBuilder text = new StringBuilder();
        for (Violation each : gravest.subList(0, shown)) {
            text.append(text.length() == 0 ? "" : "\n").append(line.apply(each));
        }
        int more = violations.size() - shown + leftOut();
        if (more > 0) {
            text.append(text.length() == 0 ? "" : "\n")
                    .append(ReportLine.MORE
                            .with("count", Integer.toString(more))
                            .text(translation));
        }
        return text.toString();
    }

    private Object writeReplace() {
        EnumMap<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity each : Severity.values()) {
            counts.put(each, leftOut(each));
        }
        return new Form(new ArrayList<>(violations), counts);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a report is serialized by its parts");
    }

    /**
     * What is serialized.
     *
     * @param violations those that were kept
     * @param leftOut how many were not, by severity
     * @serial exclude
     */
    private record Form(ArrayList<Violation> violations, EnumMap<Severity, Integer> leftOut) implements Serializable {
        private Object readResolve() {
            Collector collector = new Collector(Integer.MAX_VALUE);
            violations.forEach(collector::add);
            leftOut.forEach(collector::leaveOut);
            return collector.report();
        }
    }

    /** Collects violations up to a limit. Not thread-safe; make a new one for each document. */
    public static final class Collector {
        private final int limit;
        private final List<Violation> kept = new ArrayList<>();
        private final int[] leftOut = new int[Severity.values().length];

        private Collector(int limit) {
            if (limit < 1) {
                throw new InvalidValueException("the limit of problems is " + limit + " but must be at least 1");
            }
            this.limit = limit;
        }

        /**
         * Adds a violation. At the limit it replaces the latest of the least severe violations if it is more severe
         * than that one; otherwise it is only counted as left out.
         *
         * @param violation what was found
         */
        public void add(Violation violation) {
            Objects.requireNonNull(violation, "violation");
            if (!keeps(violation.severity())) {
                leftOut[violation.severity().ordinal()]++;
                return;
            }
            if (kept.size() >= limit) {
                leftOut[kept.remove(leastSevere()).severity().ordinal()]++;
            }
            kept.add(violation);
        }

        /**
         * Whether a violation would be kept if it were added now. One that would not need not be made: {@link #leaveOut}
         * counts it.
         *
         * @param severity the severity of the violation
         * @return false if the limit is reached by violations at least as severe
         */
        public boolean keeps(Severity severity) {
            Objects.requireNonNull(severity, "severity");
            return kept.size() < limit || kept.get(leastSevere()).severity().compareTo(severity) > 0;
        }

        /**
         * Adds every violation of a report, and counts those that it left out.
         *
         * @param report what was found elsewhere
         */
        public void addAll(ValidationReport report) {
            Objects.requireNonNull(report, "report");
            for (Violation each : report.violations) {
                add(each);
            }
            for (int i = 0; i < leftOut.length; i++) {
                leftOut[i] += report.leftOut[i];
            }
        }

        /**
         * Counts violations that were found but are not available here.
         *
         * @param severity their severity
         * @param number how many, at least 0
         * @throws InvalidValueException if the number is below 0
         */
        public void leaveOut(Severity severity, int number) {
            Objects.requireNonNull(severity, "severity");
            if (number < 0) {
                throw new InvalidValueException("cannot leave out " + number + " violations");
            }
            leftOut[severity.ordinal()] += number;
        }

        private int leastSevere() {
            int victim = kept.size() - 1;
            for (int i = victim; i >= 0; i--) {
                if (kept.get(i).severity().compareTo(kept.get(victim).severity()) > 0) {
                    victim = i;
                }
            }
            return victim;
        }

        /**
         * Whether nothing was added or counted.
         *
         * @return whether the report would be empty
         */
        public boolean isEmpty() {
            if (!kept.isEmpty()) {
                return false;
            }
            for (int each : leftOut) {
                if (each > 0) {
                    return false;
                }
            }
            return true;
        }

        /**
         * The report of what was added so far.
         *
         * @return an immutable report
         */
        public ValidationReport report() {
            return isEmpty() ? EMPTY : new ValidationReport(List.copyOf(kept), leftOut.clone());
        }
    }
}
