package org.lancangmekong.core.insight;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.validation.support.CompositeKey;
import org.lancangmekong.core.validation.support.FigureKeys;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * What a fund gave, by country and year: the projects and the money of its agreements, each counted once.
 *
 * <p>Only documents of kind {@code agreement} that the fund issued are added up, since each of them is about one batch.
 * The fund's own figures are cumulative and already contain the batches; its lists of projects name the same projects
 * again. An agreement contributes its figures {@code projects} and {@code amount} of basis {@code in-period}, except
 * planned figures and figures with a note, which says that they are about a part. Two such figures for one country and
 * time are two reports of one number, and the last of them counts.
 *
 * <p>A figure counts for its own country; if it has none, for the only country that is a party to the agreement and not
 * a donor of the fund. It counts for the year of its own time; if it has none, for the year that the document covers.
 * The day of signing does not matter, because batches may be signed after their year. A figure without a single country
 * or year is only in the sums over all countries or years. If an agreement has one figure for all its countries and
 * further figures for each, sums over all countries use the one, and sums by country use the others; likewise for
 * years.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FundTotals {
    private static final List<Indicator> SUMMED = List.of(Indicator.PROJECTS, Indicator.AMOUNT);

    /** No batch covers more years; a longer period counts as not exactly known. */
    private static final int MOST_YEARS = 100;

    private final RecordId fund;
    private final List<Batch> batches;
    private final List<Document> others;
    private final List<FundTotal> totals = new ArrayList<>();

    private FundTotals(RecordId fund, List<Batch> batches, List<Document> others) {
        this.fund = fund;
        this.batches = batches;
        this.others = others;
        for (Indicator indicator : SUMMED) {
            batches.stream()
                    .flatMap(each -> each.portions.stream())
                    .filter(each -> each.figure.indicator().equals(indicator))
                    .map(each -> each.figure.value().unit())
                    .distinct()
                    .sorted(Comparator.comparing(Unit::code))
                    .forEach(unit -> addAll(indicator, unit));
        }
    }

    /**
     * What a fund gave by its agreements, by country and year, each batch counted once.
     *
     * @param catalogue the catalogue
     * @param fund the id of a fund
     * @return the sums; without any if no agreement names the fund as its issuer
     */
    public static FundTotals of(Catalogue catalogue, RecordId fund) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(fund, "fund");
        List<Country> donors = catalogue
                .find(fund, Mechanism.class)
                .map(each -> each.countries(Role.DONOR))
                .orElse(List.of());
        List<Batch> batches = new ArrayList<>();
        List<Document> others = new ArrayList<>();
        for (Document each : catalogue.documentsIssuedBy(fund)) {
            if (each.kind() == DocumentKind.AGREEMENT) {
                batches.add(new Batch(each, donors));
            } else {
                others.add(each);
            }
        }
        return new FundTotals(fund, batches, List.copyOf(others));
    }

    private void addAll(Indicator indicator, Unit unit) {
        List<Portion> all =
                batches.stream().flatMap(each -> each.portions(indicator, unit)).toList();
        List<Optional<Country>> countries = all.stream()
                .map(Portion::country)
                .filter(Optional::isPresent)
                .distinct()
                .sorted(Comparator.comparing(each -> each.get().code()))
                .toList();
        List<Optional<Year>> years = all.stream()
                .map(Portion::year)
                .filter(Optional::isPresent)
                .distinct()
                .sorted(Comparator.comparing(Optional::get))
                .toList();
        add(indicator, unit, Optional.empty(), Optional.empty());
        countries.forEach(country -> add(indicator, unit, country, Optional.empty()));
        years.forEach(year -> add(indicator, unit, Optional.empty(), year));
        for (Optional<Country> country : countries) {
            for (Optional<Year> year : years) {
                add(indicator, unit, country, year);
            }
        }
    }

    private void add(Indicator indicator, Unit unit, Optional<Country> country, Optional<Year> year) {
        QuantityInterval sum = null;
        List<Document> documents = new ArrayList<>();
        List<Document> without = new ArrayList<>();
        for (Batch each : batches) {
            List<Portion> portions = each.counted(indicator, unit, country, year);
            for (Portion portion : portions) {
                QuantityInterval value = portion.figure.value().interval();
                sum = sum == null ? value : sum.plus(value);
            }
            if (!portions.isEmpty()) {
                documents.add(each.document);
            }
            if (portions.isEmpty()
                    ? each.mayBeOf(country, year)
                    : !each.isCovered(portions, country.isEmpty(), year.isEmpty())) {
                without.add(each.document);
            }
        }
        if (sum != null) {
            totals.add(new FundTotal(indicator, unit, country, year, sum, documents, without));
        }
    }

    /**
     * The fund.
     *
     * @return the id of its record
     */
    public RecordId fund() {
        return fund;
    }

    /**
     * The agreements of the fund, whether they give figures or not.
     *
     * @return an unmodifiable list, by id
     */
    public List<Document> agreements() {
        return batches.stream().map(each -> each.document).toList();
    }

    /**
     * The fund's other documents, such as lists of projects, which are not added up.
     *
     * @return an unmodifiable list, by id
     */
    public List<Document> others() {
        return others;
    }

    /**
     * The agreements without a single known country, such as a batch for several countries; their figures for all their
     * countries together are not in the sums by country.
     *
     * @return an unmodifiable list, by id
     */
    public List<Document> withoutCountry() {
        return documents(each -> each.countries.size() != 1);
    }

    /**
     * The agreements without a single known year; their figures without a year are not in the sums by year.
     *
     * @return an unmodifiable list, by id
     */
    public List<Document> withoutYear() {
        return documents(each -> each.years().size() != 1);
    }

    private List<Document> documents(Predicate<Batch> condition) {
        return batches.stream().filter(condition).map(each -> each.document).toList();
    }

    /**
     * The sums over all countries and years.
     *
     * @return an unmodifiable list, with one sum for each indicator and unit that has figures; projects come first
     */
    public List<FundTotal> overall() {
        return totals(false, false);
    }

    /**
     * The sums of each country over all years.
     *
     * @return an unmodifiable list, by indicator, unit and country's code
     */
    public List<FundTotal> byCountry() {
        return totals(true, false);
    }

    /**
     * The sums of each year over all countries.
     *
     * @return an unmodifiable list, by indicator, unit and year
     */
    public List<FundTotal> byYear() {
        return totals(false, true);
    }

    /**
     * The sums of each country and year.
     *
     * @return an unmodifiable list, by indicator, unit, country's code and year
     */
    public List<FundTotal> byCountryAndYear() {
        return totals(true, true);
    }

    private List<FundTotal> totals(boolean ofCountry, boolean ofYear) {
        return totals.stream()
                .filter(each ->
                        each.country().isPresent() == ofCountry && each.year().isPresent() == ofYear)
                .toList();
    }

    /**
     * The sum over all countries and years.
     *
     * @param indicator {@code projects} or {@code amount}
     * @param unit the unit, such as {@code project} or {@code USD}
     * @return the sum; empty if no agreement gives such a figure
     */
    public Optional<FundTotal> total(Indicator indicator, Unit unit) {
        return find(indicator, unit, Optional.empty(), Optional.empty());
    }

    /**
     * The sum of a country over all years.
     *
     * @param indicator {@code projects} or {@code amount}
     * @param unit the unit, such as {@code project} or {@code USD}
     * @param country the country
     * @return the sum; empty if no agreement gives such a figure
     */
    public Optional<FundTotal> total(Indicator indicator, Unit unit, Country country) {
        Objects.requireNonNull(country, "country");
        return find(indicator, unit, Optional.of(country), Optional.empty());
    }

    /**
     * The sum of a year over all countries.
     *
     * @param indicator {@code projects} or {@code amount}
     * @param unit the unit, such as {@code project} or {@code USD}
     * @param year the year
     * @return the sum; empty if no agreement gives such a figure
     */
    public Optional<FundTotal> total(Indicator indicator, Unit unit, Year year) {
        Objects.requireNonNull(year, "year");
        return find(indicator, unit, Optional.empty(), Optional.of(year));
    }

    /**
     * The sum of a country and a year.
     *
     * @param indicator {@code projects} or {@code amount}
     * @param unit the unit, such as {@code project} or {@code USD}
     * @param country the country
     * @param year the year
     * @return the sum; empty if no agreement gives such a figure
     */
    public Optional<FundTotal> total(Indicator indicator, Unit unit, Country country, Year year) {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(year, "year");
        return find(indicator, unit, Optional.of(country), Optional.of(year));
    }

    private Optional<FundTotal> find(Indicator indicator, Unit unit, Optional<Country> country, Optional<Year> year) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(unit, "unit");
        return totals.stream()
                .filter(each -> each.indicator().equals(indicator)
                        && each.unit().equals(unit)
                        && each.country().equals(country)
                        && each.year().equals(year))
                .findFirst();
    }

    /** Every sum, one per line. */
    @Override
    public String toString() {
        return totals.stream().map(FundTotal::toString).collect(Collectors.joining("\n"));
    }

    /** A figure that is added up, and the one country and the one year that it counts for. */
    private record Portion(Figure figure, Optional<Country> country, Optional<Year> year) {
        /** Figures with equal slots report the same number. */
        CompositeKey slot() {
            return CompositeKey.of(
                    figure.indicator(),
                    figure.value().unit(),
                    country.orElse(null),
                    year.orElse(null),
                    year.isPresent() ? null : FigureKeys.text(figure.when()));
        }
    }

    /** An agreement. */
    private static final class Batch {
        private final Document document;
        /** The countries that it benefits, as far as they are known. */
        private final Set<Country> countries = new LinkedHashSet<>();

        private final Collection<Portion> portions;

        Batch(Document document, List<Country> donors) {
            this.document = document;
            List<Country> parties = document.countries(Role.PARTY);
            countries.addAll(parties);
            donors.forEach(countries::remove);
            if (countries.isEmpty()) {
                countries.addAll(parties);
            }
            List<Figure> figures = document.figures().stream()
                    .filter(each -> SUMMED.contains(each.indicator()) && each.basis() == Basis.IN_PERIOD)
                    .filter(each -> !each.planned() && each.note().isEmpty())
                    .toList();
            figures.forEach(each -> each.country().ifPresent(countries::add));
            Map<CompositeKey, Portion> bySlot = new LinkedHashMap<>();
            for (Figure each : figures) {
                Portion portion = new Portion(each, each.country().or(this::onlyCountry), year(each));
                bySlot.put(portion.slot(), portion);
            }
            this.portions = List.copyOf(bySlot.values());
        }

        private Optional<Country> onlyCountry() {
            return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
        }

        private Optional<Year> year(Figure figure) {
            List<Year> years = years(figure.when().isPresent() ? figure.when() : document.period());
            return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
        }

        /** The years of a period; empty if they are not exactly known. */
        private static List<Year> years(Optional<EdtfDate> period) {
            Optional<LocalDate> first = period.flatMap(EdtfDate::earliest);
            Optional<LocalDate> last = period.flatMap(EdtfDate::latest);
            if (first.isEmpty()
                    || last.isEmpty()
                    || period.get().isUncertain()
                    || period.get().isApproximate()) {
                return List.of();
            }
            // As a long, since dates cover two thousand million years.
            long count = (long) last.get().getYear() - first.get().getYear() + 1;
            return count > MOST_YEARS
                    ? List.of()
                    : IntStream.rangeClosed(first.get().getYear(), last.get().getYear())
                            .mapToObj(Year::of)
                            .toList();
        }

        /** The years that it covers, by its period and its figures; empty if none is known. */
        private Set<Year> years() {
            Set<Year> years = new TreeSet<>(years(document.period()));
            portions.forEach(each -> each.year.ifPresent(years::add));
            return years;
        }

        private Stream<Portion> portions(Indicator indicator, Unit unit) {
            return portions.stream()
                    .filter(each -> each.figure.indicator().equals(indicator)
                            && each.figure.value().unit().equals(unit));
        }

        /** The portions to add to a sum, chosen so that a figure for all is never added to the figures for each. */
        List<Portion> counted(Indicator indicator, Unit unit, Optional<Country> country, Optional<Year> year) {
            List<Portion> counted = portions(indicator, unit)
                    .filter(each -> country.isEmpty() || each.country.equals(country))
                    .filter(each -> year.isEmpty() || each.year.equals(year))
                    .toList();
            // If a country is given, all portions are for it; likewise for a year.
            List<Portion> ofAllCountries = counted;
            if (country.isEmpty()) {
                ofAllCountries = counted.stream()
                        .filter(each -> each.country.isEmpty()
                                || counted.stream()
                                        .noneMatch(other -> other.country.isEmpty() && sameTime(other, each)))
                        .toList();
            }
            boolean hasOfAllYears = ofAllCountries.stream().anyMatch(each -> each.year.isEmpty());
            return year.isEmpty() && hasOfAllYears
                    ? ofAllCountries.stream()
                            .filter(each -> each.year.isEmpty())
                            .toList()
                    : ofAllCountries;
        }

        private static boolean sameTime(Portion one, Portion other) {
            return one.year.equals(other.year)
                    && (one.year.isPresent() || one.figure.when().equals(other.figure.when()));
        }

        boolean mayBeOf(Optional<Country> country, Optional<Year> year) {
            boolean mayBeOfCountry = country.isEmpty() || countries.isEmpty() || countries.contains(country.get());
            return mayBeOfCountry && (year.isEmpty() || mayBeOf(year.get()));
        }

        private boolean mayBeOf(Year year) {
            Set<Year> years = years();
            if (!years.isEmpty()) {
                return years.contains(year);
            }
            return document.period()
                    .map(each -> each.overlaps(EdtfDate.of(year)) != Certainty.IMPOSSIBLE)
                    .orElse(true);
        }

        /**
         * Whether the counted portions cover each of the batch's countries and years, as far as these are asked for.
         */
        boolean isCovered(List<Portion> counted, boolean ofAllCountries, boolean ofAllYears) {
            return each(countries, ofAllCountries)
                    .allMatch(country -> each(years(), ofAllYears)
                            .allMatch(year -> counted.stream()
                                    .anyMatch(portion ->
                                            covers(portion.country, country) && covers(portion.year, year))));
        }

        private static <T> Stream<Optional<T>> each(Set<T> all, boolean asked) {
            return asked && !all.isEmpty() ? all.stream().map(Optional::of) : Stream.of(Optional.empty());
        }

        private static <T> boolean covers(Optional<T> counted, Optional<T> wanted) {
            return counted.isEmpty() || wanted.isEmpty() || counted.equals(wanted);
        }
    }
}
