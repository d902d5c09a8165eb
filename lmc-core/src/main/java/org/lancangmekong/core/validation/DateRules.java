package org.lancangmekong.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.vocabulary.MilestoneEvent;

/** Dates of all members. */
final class DateRules {
    /** The Buddhist era, 543 years ahead, of the years 1857 to 2157. */
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    private static final int LAST_BUDDHIST_YEAR = 2700;
    private static final int BUDDHIST_ERA = 543;

    static final Rule<EdtfDate> GREGORIAN = Rule.about("LMC-DAT-001", Severity.WARNING, EdtfDate.class)
            .because("Dates here are Gregorian; a year from 2400 to 2700 was most likely copied from a Thai, Lao or"
                    + " Khmer source, which counts years in the Buddhist era, 543 ahead.")
            .check((date, findings) -> {
                Optional<LocalDate> day = isBuddhist(date.earliest()) ? date.earliest() : date.latest();
                if (isBuddhist(day)) {
                    int year = day.get().getYear();
                    findings.report(
                            "date",
                            date.toString(),
                            "year",
                            Integer.toString(year),
                            "gregorian",
                            Integer.toString(year - BUDDHIST_ERA));
                }
            })
            .message("{date} looks like a date in the Buddhist era; if it is, write {gregorian}, the Gregorian year, in"
                    + " place of {year}")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().addHistory(RuleExamples.happened(MilestoneEvent.PROPOSED, "2012"))))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().addHistory(RuleExamples.happened(MilestoneEvent.PROPOSED, "2555"))));

    static final Rule<Object> NOT_AFTER_AS_OF = Rule.about("LMC-DAT-002", Severity.WARNING, Object.class)
            .among(Milestone.class, Event.class, Document.class, Figure.class)
            .needs(Needs.AS_OF)
            .onlyAmongOthers()
            .because("No source can have reported what is dated after the newest source was published; mark it as"
                    + " planned or correct the date.")
            .check(DateRules::requireNotAfterAsOf)
            .message("{date} is after {asOf}, when the newest source was published, but is not marked as planned")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project()
                            .addHistory(RuleExamples.milestone(MilestoneEvent.OPENED, "2028")
                                    .planned(true)
                                    .build()),
                    RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().addHistory(RuleExamples.happened(MilestoneEvent.OPENED, "2028")),
                    RuleExamples.report()));

    /** The first and last days of the calendars of databases, spreadsheets and programs. */
    private static final List<String> PLACEHOLDERS = List.of(
            "0001-01-01",
            "1601-01-01",
            "1753-01-01",
            "1899-12-30",
            "1899-12-31",
            "1900-01-01",
            "1904-01-01",
            "1969-12-31",
            "1970-01-01",
            "9999-12-31");

    static final Rule<EdtfDate> NO_PLACEHOLDER = Rule.about("LMC-DAT-003", Severity.WARNING, EdtfDate.class)
            .because("Spreadsheets, databases and programs write the first or last day of their calendar, such as"
                    + " 1900-01-01 or 1970-01-01, where they have no date; leave out what is not known.")
            .check((date, findings) -> {
                if (isPlaceholder(date.toString())) {
                    findings.report("date", date.toString());
                }
            })
            .message("{date} is what programs write for a date that is not known; write the date, or leave it out")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().addHistory(RuleExamples.happened(MilestoneEvent.PROPOSED, "1970"))))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().addHistory(RuleExamples.happened(MilestoneEvent.PROPOSED, "1970-01-01"))));

    private DateRules() {}

    static List<Rule<?>> all() {
        return List.of(GREGORIAN, NOT_AFTER_AS_OF, NO_PLACEHOLDER);
    }

    private static boolean isBuddhist(Optional<LocalDate> day) {
        return day.isPresent()
                && day.get().getYear() >= FIRST_BUDDHIST_YEAR
                && day.get().getYear() <= LAST_BUDDHIST_YEAR;
    }

    /** Whether a date, or an end of an interval or an element of a set, is such a day or of the year 0. */
    private static boolean isPlaceholder(String date) {
        for (int i = 0; i < date.length(); i++) {
            // A digit with which none of them begins, as that of 2018, needs no closer look.
            char c = date.charAt(i);
            boolean mayBegin = c == '0' || c == '1' || c == '9';
            boolean begins = mayBegin && (i == 0 || "/[{,.".indexOf(date.charAt(i - 1)) >= 0);
            if (begins && (isYearZero(date, i) || isPlaceholderAt(date, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYearZero(String date, int at) {
        int end = at + "0000".length();
        return date.startsWith("0000", at) && (end == date.length() || !Character.isLetterOrDigit(date.charAt(end)));
    }

    private static boolean isPlaceholderAt(String date, int at) {
        for (int i = 0; i < PLACEHOLDERS.size(); i++) {
            if (date.startsWith(PLACEHOLDERS.get(i), at)) {
                return true;
            }
        }
        return false;
    }

    private static void requireNotAfterAsOf(Object subject, Findings findings) {
        Optional<LocalDate> asOf = findings.asOf();
        if (asOf.isEmpty()) {
            return;
        }
        if (subject instanceof Milestone milestone) {
            require(milestone.date(), milestone.planned(), "date", asOf.get(), findings);
        } else if (subject instanceof Event event) {
            require(Optional.of(event.when()), event.planned(), "when", asOf.get(), findings);
        } else if (subject instanceof Document document) {
            require(document.date(), false, "date", asOf.get(), findings);
        } else {
            Figure figure = (Figure) subject;
            require(figure.when(), figure.planned(), "when", asOf.get(), findings);
        }
    }

    private static void require(
            Optional<EdtfDate> date, boolean planned, String member, LocalDate asOf, Findings findings) {
        if (!planned && date.isPresent() && Dates.isAfterInAllZones(date.get(), asOf)) {
            findings.reportAt(Pointer.ROOT.child(member), "date", date.get().toString(), "asOf", asOf.toString());
        }
    }
}
