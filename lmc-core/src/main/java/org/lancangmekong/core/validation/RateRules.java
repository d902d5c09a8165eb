package org.lancangmekong.core.validation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.FigureEntry;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.CompositeKey;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.validation.support.Numbers;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.vocabulary.Unit;

/** Amounts of money that a source gives in two currencies, and the exchange rates that follow from them. */
final class RateRules {
    private static final long YEARS = 2;

    /** How far a rate may be off the median: no pair of the region's currencies moves this much in two years. */
    private static final double TOLERANCE = 1.15;

    /** With only two rates the median cannot show which is wrong. */
    private static final int FEWEST = 3;

    static final Rule<Catalogue> RATE_IN_LINE = Rule.about("LMC-CLM-004", Severity.WARNING, Catalogue.class)
            .because("If the rate of a currency conversion is more than 15 percent off the median of its time, one of"
                    + " the two amounts usually has a wrong digit.")
            .excerpt(Excerpt.of(
                    record -> !citedForRates(record).isEmpty(),
                    record ->
                            record instanceof Source source && source.repeats().isPresent()
                                    ? List.of(source.repeats().get())
                                    : citedForRates(record)))
            .check(RateRules::requireRateInLine)
            .message(
                    "{>value} for {>says} is {rate} {base} per {other}, but the median of the conversions within two years is"
                            + " {median}; check both amounts")
            .passing(() -> conversions("1500000000"))
            .failing(() -> conversions("1100000000"));

    private RateRules() {}

    static List<Rule<?>> all() {
        return List.of(RATE_IN_LINE);
    }

    private static List<LmcRecord> conversions(String dollars) {
        return RuleExamples.records(
                RuleExamples.cooperation()
                        .addFigure(conversion("40000000000", "6280000000", "a"))
                        .addFigure(conversion("40000000000", "5800000000", "b"))
                        .addFigure(conversion("10000000000", dollars, "c")),
                RuleExamples.source("a", "2015-11-15"),
                RuleExamples.source("b", "2017-08").name("en", "Another report"),
                RuleExamples.source("c", "2016-03-23").name("en", "A third report"),
                RuleExamples.report());
    }

    private static Figure conversion(String yuan, String dollars, String source) {
        return RuleExamples.figure("cost", Basis.AT_DATE, Quantity.exactly(yuan, "CNY"))
                .note(LocalizedText.of("en", source))
                .addEvidence(RuleExamples.says(Stance.SUPPORTS, "/value", RuleExamples.quantity(dollars, "USD"))
                        .source(source)
                        .build())
                .build();
    }

    /** Two currencies, in alphabetical order, so that all rates between them have the same direction. */
    private record Pair(Unit base, Unit other) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::base).thenComparing(Pair::other);

        @Override
        public String toString() {
            return base.code() + " per " + other.code();
        }

        @Override
        public int compareTo(Pair pair) {
            return ORDER.compare(this, pair);
        }
    }

    /** One conversion: where it is recorded, its witness, its day, and its rate. */
    private record Conversion(
            RecordId record, Pointer at, RecordId witness, LocalDate day, double rate, Quantity value, Quantity said) {}

    /** The sources that give amounts of a record in another currency. Sources have no figures. */
    private static List<RecordId> citedForRates(LmcRecord record) {
        List<RecordId> cited = new ArrayList<>();
        if (record instanceof WithFigures with) {
            for (Figure figure : with.figures()) {
                for (Evidence each : figure.evidence()) {
                    if (figure.value().unit().isCurrency() && each.says().isPresent()) {
                        cited.add(each.source());
                    }
                }
            }
        }
        return cited;
    }

    private static void requireRateInLine(Catalogue catalogue, Findings findings) {
        Map<Pair, List<Conversion>> byPair = new HashMap<>();
        for (FigureEntry each : catalogue.figures()) {
            if (each.figure().value().unit().isCurrency()) {
                add(each, catalogue, byPair);
            }
        }
        byPair.forEach((pair, conversions) -> {
            if (conversions.size() >= FEWEST) {
                requireRateInLine(pair, conversions, findings);
            }
        });
    }

    private static void add(FigureEntry entry, Catalogue catalogue, Map<Pair, List<Conversion>> byPair) {
        Figure figure = entry.figure();
        for (int i = 0; i < figure.evidence().size(); i++) {
            Evidence evidence = figure.evidence().get(i);
            Optional<Quantity> said = EvidenceTargets.said(figure, evidence, Quantity.class)
                    .filter(quantity -> quantity.unit().isCurrency()
                            && !quantity.unit().equals(figure.value().unit()));
            Optional<LocalDate> day = said.isEmpty()
                    ? Optional.empty()
                    : catalogue
                            .find(evidence.source(), Source.class)
                            .flatMap(Source::published)
                            .or(figure::when)
                            .flatMap(EdtfDate::latest);
            if (said.isPresent() && day.isPresent()) {
                Unit mine = figure.value().unit();
                Unit other = said.get().unit();
                boolean inOrder = mine.code().compareTo(other.code()) < 0;
                double rate = inOrder ? rate(figure.value(), said.get()) : rate(said.get(), figure.value());
                if (rate > 0 && Double.isFinite(rate)) {
                    Pointer at = entry.pointer().child("evidence").child(i).child("says");
                    byPair.computeIfAbsent(
                                    inOrder ? new Pair(mine, other) : new Pair(other, mine), pair -> new ArrayList<>())
                            .add(new Conversion(
                                    entry.record().id(),
                                    at,
                                    catalogue
                                            .witnesses(List.of(evidence.source()))
                                            .get(0),
                                    day.get(),
                                    rate,
                                    figure.value(),
                                    said.get()));
                }
            }
        }
    }

    private static double rate(Quantity base, Quantity other) {
        return Numbers.printed(base).map(Number::doubleValue).orElse(0.0)
                / Numbers.printed(other).map(Number::doubleValue).orElse(0.0);
    }

    /** Slides a window of two years to either side over the conversions in the order of their days. */
    private static void requireRateInLine(Pair pair, List<Conversion> conversions, Findings findings) {
        conversions.sort(Comparator.comparing(Conversion::day)
                .thenComparing(Conversion::rate)
                .thenComparing(Conversion::record)
                .thenComparing(Conversion::at));
        List<Conversion> counted = onceByWitness(conversions);
        Ranked window = new Ranked(
                counted.stream().mapToDouble(Conversion::rate).sorted().toArray());
        int first = 0;
        int end = 0;
        for (Conversion each : conversions) {
            while (end < counted.size() && !counted.get(end).day().isAfter(plusYears(each.day(), YEARS))) {
                window.add(counted.get(end++).rate(), 1);
            }
            while (first < end && counted.get(first).day().isBefore(plusYears(each.day(), -YEARS))) {
                window.add(counted.get(first++).rate(), -1);
            }
            if (window.size() < FEWEST) {
                continue;
            }
            double median = window.median();
            if (each.rate() > median * TOLERANCE || each.rate() * TOLERANCE < median) {
                report(pair, each, median, findings);
            }
        }
    }

    /** The conversions without those that repeat an earlier one of the same witness: a repost is no further rate. */
    private static List<Conversion> onceByWitness(List<Conversion> conversions) {
        Set<CompositeKey> known = new HashSet<>();
        return conversions.stream()
                .filter(each -> known.add(CompositeKey.of(each.witness(), each.rate())))
                .toList();
    }

    private static LocalDate plusYears(LocalDate day, long years) {
        return Math.abs(day.toEpochDay()) < LocalDate.MAX.toEpochDay() / 2 ? day.plus(years, ChronoUnit.YEARS) : day;
    }

    private static void report(Pair pair, Conversion conversion, double median, Findings findings) {
        findings.reportIn(
                conversion.record(),
                conversion.at(),
                "value",
                conversion.value().interval().message(),
                "says",
                conversion.said().interval().message(),
                "rate",
                text(conversion.rate()),
                "base",
                pair.base().code(),
                "other",
                pair.other().code(),
                "median",
                text(median));
    }

    private static String text(double rate) {
        return String.format(Locale.ROOT, "%.4g", rate);
    }

    /** A multiset of known numbers that can give its median: a Fenwick tree (Fenwick 1994) over their ranks. */
    private static final class Ranked {
        private final double[] numbers;
        private final int[] counts;
        private int size;

        Ranked(double[] sorted) {
            this.numbers = sorted;
            this.counts = new int[sorted.length + 1];
        }

        int size() {
            return size;
        }

        void add(double number, int count) {
            size += count;
            int rank = Arrays.binarySearch(numbers, number);
            for (int i = rank + 1; i < counts.length; i += i & -i) {
                counts[i] += count;
            }
        }

        double median() {
            return (nth((size - 1) / 2) + nth(size / 2)) / 2;
        }

        private double nth(int n) {
            int at = 0;
            int left = n;
            for (int step = Integer.highestOneBit(numbers.length); step > 0; step >>= 1) {
                if (at + step < counts.length && counts[at + step] <= left) {
                    at += step;
                    left -= counts[at];
                }
            }
            return numbers[at];
        }
    }
}
