package org.lancangmekong.core.insight;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * A sum of figures from the agreements of a fund, and the agreements that it is based on.
 *
 * <p>It covers only what this catalogue contains. An agreement that is not in the catalogue may still exist, so even a
 * {@linkplain #isWhole() whole} sum is only the sum of the known agreements.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param indicator the indicator that is summed
 * @param unit its unit; sums in different units may be about the same money and are never added
 * @param country the country that the sum is restricted to; empty for all countries
 * @param year the year that the sum is restricted to; empty for all years
 * @param sum the sum, as exact as the figures in the agreements
 * @param documents the agreements that the sum is based on, by id
 * @param without the agreements that belong or may belong to the sum, but give no such figure or only a part of it, by
 *     id; an agreement that gives a part is also among the {@code documents}
 */
public record FundTotal(
        Indicator indicator,
        Unit unit,
        Optional<Country> country,
        Optional<Year> year,
        QuantityInterval sum,
        List<Document> documents,
        List<Document> without) {
    /**
     * Copies the lists.
     *
     * @param indicator the indicator that is summed
     * @param unit its unit
     * @param country the country that the sum is restricted to
     * @param year the year that the sum is restricted to
     * @param sum the sum
     * @param documents the agreements that the sum is based on
     * @param without the agreements that are missing from the sum
     */
    public FundTotal {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(without, "without");
        documents = List.copyOf(documents);
        without = List.copyOf(without);
    }

    /**
     * Whether every known agreement that may belong to the sum is completely included.
     *
     * @return whether {@link #without()} is empty
     */
    public boolean isWhole() {
        return without.isEmpty();
    }

    /** The sum for a person, such as {@code projects KH 2017: 16 project (1 agreement)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(indicator.code());
        country.ifPresent(each -> text.append(' ').append(each.code()));
        year.ifPresent(each -> text.append(' ').append(each));
        text.append(": ").append(sum).append(" (").append(agreements(documents));
        if (!isWhole()) {
            text.append("; without ").append(agreements(without));
        }
        return text.append(')').toString();
    }

    private static String agreements(List<Document> list) {
        return list.size() + (list.size() == 1 ? " agreement" : " agreements");
    }
}
