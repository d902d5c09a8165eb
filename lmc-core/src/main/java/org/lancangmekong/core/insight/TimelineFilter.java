package org.lancangmekong.core.insight;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.lancangmekong.core.internal.Conditions;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.TimelineEntry;
import org.lancangmekong.core.model.WithAreas;
import org.lancangmekong.core.model.WithParticipants;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.value.TimeWindow;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * Selects entries of a timeline: {@code TimelineFilter.all().within("2016/2018").country(Country.LAOS)}.
 *
 * <p>An entry must pass every condition. Setting a condition again replaces it, so a filter has at most one window, one
 * country, one area, one type and one record.
 *
 * <p>Windows are three-valued, because dates are: an entry dated {@code 2017} is possibly within {@code 2017-03}, and
 * one dated {@code 2017-03} is certainly within {@code 2017}. An entry that is possibly within the window passes,
 * unless {@link #certainly()} was called. An absent member is unknown: the entries of a record that names no country or
 * area do not pass a filter by country or area, although they may concern one.
 *
 * <p>This class is immutable and thread-safe; every method returns a new filter.
 */
public final class TimelineFilter {
    private static final TimelineFilter ALL =
            new TimelineFilter(Optional.empty(), Certainty.POSSIBLE, Conditions.none(Sort.class));

    /** The conditions, of which a filter has at most one each. */
    private enum Sort {
        COUNTRY,
        AREA,
        TYPE,
        RECORD
    }

    private final Optional<TimeWindow> window;
    /** The least certainty with which an entry passes. */
    private final Certainty needed;

    private final Conditions<Sort, LmcRecord> conditions;

    private TimelineFilter(Optional<TimeWindow> window, Certainty needed, Conditions<Sort, LmcRecord> conditions) {
        this.window = window;
        this.needed = needed;
        this.conditions = conditions;
    }

    /**
     * Returns the filter that every entry passes.
     *
     * @return the filter to begin with
     */
    public static TimelineFilter all() {
        return ALL;
    }

    /**
     * Keeps only entries in a window of time: some day of the entry lies in the window.
     *
     * @param period an EDTF interval or date without a mark of doubt; the window is all days that it may cover: {@code
     *     2016/2018} means 2016-01-01 to 2018-12-31, {@code 2020/..} means 2020-01-01 and later
     * @return this filter with the window
     * @throws InvalidValueException if the period is of another form or doubtful, or one of its ends is unknown
     */
    public TimelineFilter within(EdtfDate period) {
        Objects.requireNonNull(period, "period");
        return new TimelineFilter(Optional.of(TimeWindow.of(period)), needed, conditions);
    }

    /**
     * Keeps only entries in a window of time, as {@link #within(EdtfDate)} does.
     *
     * @param period an EDTF interval or date, such as {@code 2016/2018}
     * @return this filter with the window
     * @throws InvalidValueException if the text is not EDTF, or {@link #within(EdtfDate)} refuses it
     */
    public TimelineFilter within(String period) {
        Objects.requireNonNull(period, "period");
        return within(EdtfDate.parse(period));
    }

    /**
     * Keeps only entries that are certainly within the window, for all days that their dates may mean; without a
     * window, it keeps all.
     *
     * @return this filter without entries that are only possibly within the window
     */
    public TimelineFilter certainly() {
        return new TimelineFilter(window, Certainty.CERTAIN, conditions);
    }

    /**
     * Keeps only entries of records in which a country takes part in any role, and of events held there.
     *
     * @param country the country
     * @return this filter with the country
     */
    public TimelineFilter country(Country country) {
        Objects.requireNonNull(country, "country");
        return with(
                Sort.COUNTRY,
                record -> record instanceof WithParticipants with && with.involves(country)
                        || record instanceof Event event
                                && event.place()
                                        .flatMap(place -> place.country())
                                        .equals(Optional.of(country)));
    }

    /**
     * Keeps only entries of records that name a priority area.
     *
     * @param area the area
     * @return this filter with the area
     */
    public TimelineFilter area(PriorityArea area) {
        Objects.requireNonNull(area, "area");
        return with(
                Sort.AREA,
                record -> record instanceof WithAreas with && with.areas().contains(area));
    }

    /**
     * Keeps only entries of records of a type.
     *
     * @param type the type
     * @return this filter with the type
     */
    public TimelineFilter type(RecordType type) {
        Objects.requireNonNull(type, "type");
        return with(Sort.TYPE, record -> record.type() == type);
    }

    /**
     * Keeps only entries of a record and of the records that directly belong to it: the events of a series, the
     * documents of an event or an issuer, the parts of a mechanism or project, the projects of a programme.
     *
     * @param id the id of the record
     * @return this filter with the record
     */
    public TimelineFilter of(RecordId id) {
        Objects.requireNonNull(id, "id");
        return with(Sort.RECORD, record -> record.id().equals(id) || belongsTo(record, id));
    }

    private static boolean belongsTo(LmcRecord record, RecordId whole) {
        Optional<RecordId> id = Optional.of(whole);
        return record instanceof Event event && event.of().equals(whole)
                || record instanceof Mechanism mechanism && mechanism.parent().equals(id)
                || record instanceof Document document
                        && (document.event().equals(id) || document.issuer().equals(id))
                || record instanceof Project project
                        && (project.partOf().equals(id) || project.programme().equals(id));
    }

    private TimelineFilter with(Sort sort, Predicate<LmcRecord> condition) {
        return new TimelineFilter(window, needed, conditions.with(sort, condition));
    }

    /**
     * Whether an entry passes.
     *
     * @param entry the entry
     * @return CERTAIN if it passes every condition, POSSIBLE if it passes them but is only possibly within the window,
     *     IMPOSSIBLE if it is outside the window or fails another condition; {@link #certainly()} makes no difference
     */
    public Certainty test(TimelineEntry entry) {
        Objects.requireNonNull(entry, "entry");
        if (!conditions.hold(entry.record())) {
            return Certainty.IMPOSSIBLE;
        }
        return window.map(days -> days.overlaps(entry.date())).orElse(Certainty.CERTAIN);
    }

    boolean keeps(TimelineEntry entry) {
        return test(entry).compareTo(needed) <= 0;
    }
}
