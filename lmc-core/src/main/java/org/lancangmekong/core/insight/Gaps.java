package org.lancangmekong.core.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.vocabulary.Unit;

/** The longest time between two of several events that follow each other, of which each began within certain days. */
final class Gaps {
    /** Beyond every day that a date can have, yet so that differences do not overflow. */
    private static final long FAR = Long.MAX_VALUE / 4;

    /** Makes what it is added to approximate. */
    private static final QuantityInterval DOUBT =
            Quantity.about("0", Unit.DAY.code()).interval();

    /** The first and the last day on which an event may have begun. */
    private record Beginning(long first, long last) {}

    private Gaps() {}

    /** The longest gap in days between the beginnings of at least two events. */
    static QuantityInterval longest(List<EdtfDate> dates) {
        List<Beginning> beginnings = new ArrayList<>();
        boolean doubtful = false;
        for (EdtfDate each : dates) {
            beginnings.add(beginning(each));
            doubtful |= each.isUncertain() || each.isApproximate();
        }
        beginnings.sort(Comparator.comparing(Beginning::first).thenComparing(Beginning::last));
        return interval(least(beginnings), most(beginnings), doubtful);
    }

    private static Beginning beginning(EdtfDate date) {
        Optional<LocalDate> first = date.start().flatMap(EdtfDate::earliest);
        Optional<LocalDate> last = date.start().map(EdtfDate::latest).orElseGet(date::latest);
        return new Beginning(
                first.map(LocalDate::toEpochDay).orElse(-FAR),
                last.map(LocalDate::toEpochDay).orElse(FAR));
    }

    /** The longest time in which certainly nothing began, after all that is earlier and before all that is later. */
    private static long least(List<Beginning> inOrder) {
        long least = 0;
        long before = -FAR;
        for (Beginning each : inOrder) {
            if (before > -FAR) {
                least = Math.max(least, each.first - before);
            }
            before = Math.max(before, each.last);
        }
        return least;
    }

    /**
     * The longest time in which perhaps nothing began: all that may have begun by its beginning did, as early as it may
     * have, and all others as late as they may have. At its end at least one of them begins.
     */
    private static long most(List<Beginning> inOrder) {
        int last = inOrder.size() - 1;
        long most = latestBeside(last, inOrder) - inOrder.get(last).first;
        long after = FAR;
        for (int i = last; i > 0; i--) {
            after = Math.min(after, inOrder.get(i).last);
            most = Math.max(most, after - inOrder.get(i - 1).first);
        }
        return most;
    }

    private static QuantityInterval interval(long least, long most, boolean doubtful) {
        String unit = Unit.DAY.code();
        Quantity days = most > FAR / 2
                ? Quantity.atLeast(Long.toString(least), unit)
                : Quantity.between(Long.toString(least), Long.toString(most), unit);
        return doubtful ? days.interval().plus(DOUBT) : days.interval();
    }

    /** The latest day on which another one than that which begins last may have begun. */
    private static long latestBeside(int index, List<Beginning> inOrder) {
        return inOrder.subList(0, index).stream()
                .mapToLong(Beginning::last)
                .max()
                .orElseThrow();
    }
}
