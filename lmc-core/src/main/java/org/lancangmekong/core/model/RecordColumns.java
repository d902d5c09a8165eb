package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.TermScheme;

/** Finds in a record of any type, by its table of members, what a database keeps in columns beside it. */
final class RecordColumns {
    private static final Walk.Route<Boolean> TO_DATES = routeTo(EdtfDate.class);
    private static final Walk.Route<Boolean> TO_COUNTRIES = routeTo(Country.class);

    private RecordColumns() {}

    private static Walk.Route<Boolean> routeTo(Class<?> type) {
        return new Walk.Route<>(kind -> kind.type() == type ? Boolean.TRUE : null);
    }

    static List<EdtfDate> dates(LmcRecord record) {
        List<EdtfDate> dates = new ArrayList<>();
        Walk.over(TO_DATES, Shapes.of(record), record, (at, kind, value, about) -> {
            // Other values have dates of their own: a figure's, a term of office, the time in which a name was used.
            if (at.owner() == record || at.owner() instanceof Milestone) {
                dates.add((EdtfDate) value);
            }
        });
        return List.copyOf(dates);
    }

    static Optional<LocalDate> earliest(LmcRecord record) {
        return first(dates(record), EdtfDate::earliest, Comparator.naturalOrder());
    }

    static Optional<LocalDate> latest(LmcRecord record) {
        return first(dates(record), EdtfDate::latest, Comparator.reverseOrder());
    }

    private static Optional<LocalDate> first(
            List<EdtfDate> dates, Function<EdtfDate, Optional<LocalDate>> end, Comparator<ChronoLocalDate> order) {
        List<LocalDate> days = dates.stream().map(end).flatMap(Optional::stream).toList();
        return days.size() < dates.size() ? Optional.empty() : days.stream().min(order);
    }

    static List<Country> countries(LmcRecord record) {
        TreeSet<Country> countries = new TreeSet<>();
        Walk.over(TO_COUNTRIES, Shapes.of(record), record, (at, kind, value, about) -> countries.add((Country) value));
        if (record instanceof Term term && term.scheme() == TermScheme.COUNTRY) {
            Country.KIND.parse(term.code()).ifPresent(countries::add);
        }
        return List.copyOf(countries);
    }

    static Optional<String> kindCode(LmcRecord record) {
        return Shapes.of(record).member("kind").map(kind -> kind.get(record)).map(Object::toString);
    }
}
