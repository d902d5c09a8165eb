package org.lancangmekong.core.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.lancangmekong.core.internal.Conditions;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.TimeWindow;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Status;

/**
 * Selects projects of a catalogue: {@code
 * ProjectFilter.all().country(Country.LAOS).kind(ProjectKind.RAILWAY).status(Status.OPERATING, "2024")}.
 *
 * <p>A project must pass every condition. Setting a condition again replaces it, so a filter has at most one country, one
 * kind, one area and one status.
 *
 * <p>A status in a period is three-valued, because dates are: it is {@link WithHistory#hadStatus certain, possible or
 * impossible}. A project that only possibly had it passes, unless {@link #certainly()} was called. An absent member is
 * unknown: a project that names no country or area does not pass a filter by country or area, although it may concern
 * one.
 *
 * <p>This class is immutable and thread-safe; every method returns a new filter.
 */
public final class ProjectFilter {
    private static final ProjectFilter ALL =
            new ProjectFilter(Optional.empty(), Certainty.POSSIBLE, Conditions.none(Condition.class));

    private enum Condition {
        COUNTRY,
        KIND,
        AREA
    }

    private record StatusIn(Status status, TimeWindow window) {}

    private final Optional<StatusIn> status;

    /** The least certainty with which a project passes. */
    private final Certainty needed;

    private final Conditions<Condition, Project> conditions;

    private ProjectFilter(Optional<StatusIn> status, Certainty needed, Conditions<Condition, Project> conditions) {
        this.status = status;
        this.needed = needed;
        this.conditions = conditions;
    }

    /**
     * Returns the filter that every project passes.
     *
     * @return the filter to begin with
     */
    public static ProjectFilter all() {
        return ALL;
    }

    /**
     * Keeps only projects in which a country takes part, in any role.
     *
     * @param country the country
     * @return this filter with the country
     */
    public ProjectFilter country(Country country) {
        Objects.requireNonNull(country, "country");
        return with(Condition.COUNTRY, project -> project.involves(country));
    }

    /**
     * Keeps only projects in which a country takes part in a role, such as {@link Role#HOST}: where the project is.
     *
     * @param country the country
     * @param role its role
     * @return this filter with the country in this role
     */
    public ProjectFilter country(Country country, Role role) {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(role, "role");
        return with(Condition.COUNTRY, project -> project.countries(role).contains(country));
    }

    /**
     * Keeps only projects of a kind.
     *
     * @param kind what they build or do
     * @return this filter with the kind
     */
    public ProjectFilter kind(ProjectKind kind) {
        Objects.requireNonNull(kind, "kind");
        return with(Condition.KIND, project -> project.kind() == kind);
    }

    /**
     * Keeps only projects that name a priority area.
     *
     * @param area the area
     * @return this filter with the area
     */
    public ProjectFilter area(PriorityArea area) {
        Objects.requireNonNull(area, "area");
        return with(Condition.AREA, project -> project.areas().contains(area));
    }

    /**
     * Keeps only projects that had a status on some day of a period.
     *
     * @param status the status
     * @param period an EDTF interval or date without a mark of doubt, such as the date of a day or a year; it means all
     *     days that it may cover
     * @return this filter with the status
     * @throws InvalidValueException if {@link TimeWindow#of(EdtfDate)} refuses the period
     */
    public ProjectFilter status(Status status, EdtfDate period) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(period, "period");
        StatusIn wanted = new StatusIn(status, TimeWindow.of(period));
        return new ProjectFilter(Optional.of(wanted), needed, conditions);
    }

    /**
     * Keeps only projects that had a status on some day of a period, as {@link #status(Status, EdtfDate)} does.
     *
     * @param status the status
     * @param period an EDTF interval or date, such as {@code 2024} or {@code 2016/2018}
     * @return this filter with the status
     * @throws InvalidValueException if {@link TimeWindow#of(String)} refuses the text
     */
    public ProjectFilter status(Status status, String period) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(period, "period");
        return status(status, EdtfDate.parse(period));
    }

    /**
     * Keeps only projects that certainly had the status; without a status, it keeps all.
     *
     * @return this filter without projects that only possibly had the status
     */
    public ProjectFilter certainly() {
        return new ProjectFilter(status, Certainty.CERTAIN, conditions);
    }

    private ProjectFilter with(Condition sort, Predicate<Project> condition) {
        return new ProjectFilter(status, needed, conditions.with(sort, condition));
    }

    /**
     * Whether a project passes.
     *
     * @param project the project
     * @return CERTAIN if it passes every condition, POSSIBLE if it passes them but only possibly had the status,
     *     IMPOSSIBLE if it did not have it or fails another condition; {@link #certainly()} makes no difference
     */
    public Certainty test(Project project) {
        Objects.requireNonNull(project, "project");
        if (!conditions.hold(project)) {
            return Certainty.IMPOSSIBLE;
        }
        return status.map(wanted -> Histories.hadStatus(project.history(), wanted.status, wanted.window))
                .orElse(Certainty.CERTAIN);
    }

    boolean keeps(Project project) {
        return test(project).compareTo(needed) <= 0;
    }
}
