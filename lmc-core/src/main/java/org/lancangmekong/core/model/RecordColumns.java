package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.TermScheme;

/** Finds in a record of any type, by its table of members, what a database keeps in columns beside it. */
final class RecordColumns {
    private static final Walk.Route<Boolean> TO_DATES = routeTo(EdtfDate.class);

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
        Optional<Country> own = Optional.empty();
        if (record instanceof WithParticipants hosted) {
            return hosted.countries(Role.HOST);
        } else if (record instanceof Organization organization) {
            own = organization.country();
        } else if (record instanceof Term term && term.scheme() == TermScheme.COUNTRY) {
            own = Country.KIND.parse(term.code());
        }
        return own.map(List::of).orElse(List.of());
    }

    static Optional<String> kindCode(LmcRecord record) {
        return Shapes.of(record).member("kind").map(kind -> kind.get(record)).map(Object::toString);
    }
}
