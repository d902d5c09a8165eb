package org.lancangmekong.core.model;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * A sum of what the agreements of a fund say, and which of them it rests on.
 *
 * <p>It is the sum of what this catalogue holds. An agreement that is missing here is not "no agreement", so even a {@linkplain
 * #isWhole() whole} sum is a sum of the known agreements.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param indicator what is counted
 * @param unit its unit; sums of different units may tell of the same money and are never added
 * @param country the country that it is restricted to; empty for all countries
 * @param year the year that it is restricted to; empty for all years
 * @param sum the sum, as exact as the agreements are
 * @param documents the agreements that it rests on, by id
 * @param without the agreements that belong to it or may belong to it, but give no such figure or a part of it only, by
 *     id; one that gives a part is among the {@code documents} too
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
     * @param indicator what is counted
     * @param unit its unit
     * @param country the country that it is restricted to
     * @param year the year that it is restricted to
     * @param sum the sum
     * @param documents the agreements that it rests on
     * @param without the agreements that are missing in it
     */
    public FundTotal {
        documents = List.copyOf(documents);
        without = List.copyOf(without);
    }

    /**
     * Whether every known agreement that may belong to it is in it with all that it is about.
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
