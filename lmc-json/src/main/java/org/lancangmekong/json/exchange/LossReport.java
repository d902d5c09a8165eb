package org.lancangmekong.json.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;

/**
 * What an export lost: each value that was left out or written less exactly, and totals by reason and by member.
 *
 * <p>The losses are in the order of the records, and in each record in the order in which its members are written; so the same
 * export gives an equal report. Only a limited number of losses is kept, but all are counted.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LossReport {
    /** How many losses an export keeps if it is not given another limit. */
    public static final int STANDARD_LIMIT = 10_000;

    private static final int MOST_GROUPS = 1_000;

    /** How many losses {@link #toString()} shows. */
    private static final int SHOWN = 20;

    private final List<Loss> losses;
    private final Map<LossReason, Long> totals;
    private final List<Group> groups;
    private final long recordsLeftOut;

    private LossReport(Collector collector) {
        this.losses = List.copyOf(collector.losses);
        this.totals = Collections.unmodifiableMap(new EnumMap<>(collector.totals));
        List<Group> all = new ArrayList<>();
        collector.groups.forEach(
                (reason, members) -> members.forEach((member, count) -> all.add(new Group(reason, member, count))));
        all.sort(Comparator.comparingLong(Group::count).reversed().thenComparing(Group::reason));
        this.groups = List.copyOf(all);
        this.recordsLeftOut = collector.recordsLeftOut;
    }

    /**
     * A report that keeps all of these losses.
     *
     * @param losses the losses
     * @return the report
     */
    public static LossReport of(List<Loss> losses) {
        Objects.requireNonNull(losses, "losses");
        Collector collector = new Collector(Integer.MAX_VALUE);
        for (Loss each : losses) {
            collector.add(Objects.requireNonNull(each, "losses"));
        }
        return collector.report();
    }

    /** A number of losses to keep. */
    static int requireLimit(int most) {
        if (most < 0) {
            throw new InvalidValueException("a limit of " + most + " losses is too low: expected at least 0");
        }
        return most;
    }

    /**
     * The losses, as many as were kept.
     *
     * @return an unmodifiable list, the first of all losses
     */
    public List<Loss> losses() {
        return losses;
    }

    /**
     * Whether nothing was lost.
     *
     * @return whether every value is in the output as exactly as the records state it
     */
    public boolean isEmpty() {
        return totals.isEmpty();
    }

    /**
     * How many losses there are, kept or not.
     *
     * @return their number
     */
    public long count() {
        return totals.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many losses are counted but not kept, because there are more than the limit.
     *
     * @return their number
     */
    public long leftOut() {
        return count() - losses.size();
    }

    /**
     * How many losses have each reason, kept or not.
     *
     * @return an unmodifiable map in the order of the reasons; a reason without losses is absent
     */
    public Map<LossReason, Long> totals() {
        return totals;
    }

    /**
     * How many whole records were left out.
     *
     * @return the number of losses at the root of a record
     */
    public long recordsLeftOut() {
        return recordsLeftOut;
    }

    /**
     * How many losses of one reason each member has, the most frequent first.
     *
     * @return an unmodifiable list of at most 1,000 groups; what belongs to no group is counted in {@link #totals()} only
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * The report as JSON, to keep beside the output: {@code count}, {@code leftOut}, {@code totals} by reason, and {@code
     * losses}; a value that nests nearly as deep as a JsonValue can is a string of JSON there.
     *
     * @return an object
     */
    public JsonValue toJson() {
        Map<String, JsonValue> byReason = new LinkedHashMap<>();
        totals.forEach((reason, count) -> byReason.put(reason.code(), number(count)));
        Map<String, JsonValue> report = new LinkedHashMap<>();
        report.put("count", number(count()));
        report.put("leftOut", number(leftOut()));
        report.put("totals", JsonValue.object(byReason));
        report.put(
                "losses", JsonValue.array(losses.stream().map(LossReport::json).toArray(JsonValue[]::new)));
        return JsonValue.object(report);
    }

    private static JsonValue number(long number) {
        return JsonValue.number(Long.toString(number));
    }

    private static JsonValue json(Loss loss) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("record", JsonValue.of(loss.record().toString()));
        members.put("pointer", JsonValue.of(loss.pointer().toString()));
        members.put("reason", JsonValue.of(loss.reason().code()));
        loss.detail().ifPresent(detail -> members.put("detail", JsonValue.of(detail)));
        // The report, its array and this object are around the value.
        boolean fits = loss.value().depth() + 3 <= JsonValue.MAX_DEPTH;
        members.put("value", fits ? loss.value() : JsonValue.of(loss.value().toString()));
        return JsonValue.object(members);
    }

    /**
     * The report for a person: one sentence with the totals, then a sentence for each of the first losses.
     *
     * @param most how many losses to show, at least 0
     * @return one or more lines
     * @throws InvalidValueException if the number is negative
     */
    public String describe(int most) {
        if (most < 0) {
            throw new InvalidValueException("cannot show " + most + " losses: expected at least 0");
        }
        if (isEmpty()) {
            return "Nothing was lost.";
        }
        StringBuilder text = new StringBuilder();
        text.append(count()).append(count() == 1 ? " value was lost" : " values were lost");
        String separator = ": ";
        for (Map.Entry<LossReason, Long> each : totals.entrySet()) {
            text.append(separator).append(each.getValue()).append(' ').append(each.getKey());
            separator = ", ";
        }
        text.append('.');
        int shown = Math.min(most, losses.size());
        losses.subList(0, shown).forEach(each -> text.append('\n').append(each));
        if (shown > 0 && shown < count()) {
            text.append("\nand ").append(count() - shown).append(" more");
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LossReport that
                && losses.equals(that.losses)
                && totals.equals(that.totals)
                && groups.equals(that.groups)
                && recordsLeftOut == that.recordsLeftOut;
    }

    @Override
    public int hashCode() {
        return Objects.hash(losses, totals);
    }

    /** The totals and the first losses. */
    @Override
    public String toString() {
        return describe(SHOWN);
    }

    /**
     * The losses of one member for one reason.
     *
     * @param reason the reason
     * @param member the pointer to the member, without the indices of lists; the root for whole records
     * @param count how many there are
     */
    public record Group(LossReason reason, Pointer member, long count) {
        /**
         * Refuses null.
         *
         * @param reason the reason
         * @param member the pointer to the member
         * @param count how many there are
         */
        public Group {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(member, "member");
        }
    }

    /** Counts losses, and keeps the first of them. */
    static final class Collector {
        private final int limit;
        private final List<Loss> losses = new ArrayList<>();
        private final Map<LossReason, Long> totals = new EnumMap<>(LossReason.class);
        private final Map<LossReason, Map<Pointer, Long>> groups = new EnumMap<>(LossReason.class);
        private int groupCount;
        private long recordsLeftOut;

        Collector(int limit) {
            this.limit = limit;
        }

        void add(Loss loss) {
            if (losses.size() < limit) {
                losses.add(loss);
            }
            totals.merge(loss.reason(), 1L, Long::sum);
            recordsLeftOut += loss.pointer().isRoot() ? 1 : 0;
            Map<Pointer, Long> members = groups.computeIfAbsent(loss.reason(), unused -> new LinkedHashMap<>());
            Pointer member = loss.pointer().withoutIndices();
            if (members.containsKey(member)) {
                members.merge(member, 1L, Long::sum);
            } else if (groupCount < MOST_GROUPS) {
                members.put(member, 1L);
                groupCount++;
            }
        }

        LossReport report() {
            return new LossReport(this);
        }
    }
}
