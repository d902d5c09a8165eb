package org.lancangmekong.core.validation;

import java.util.List;
import java.util.stream.Stream;

/** All rules of this library, grouped by theme. */
final class Rules {
    /** The rules that require sources. */
    static final List<Rule<?>> NEEDED_FOR_PUBLICATION =
            List.of(RecordRules.EVIDENCE, EvidenceRules.MILESTONE_SOURCED, PlaceRules.SOURCED);

    /** Errors of records whose content has a meaning, but an improbable or incomplete one. */
    static final List<Rule<?>> NOT_NEEDED_IN_DRAFTS = List.of(
            ReferenceRules.RESOLVED,
            HistoryRules.IN_ORDER,
            ParticipantRules.SHARES,
            ProjectRules.PARTS_WITHIN_WHOLE,
            EvidenceRules.NOT_BEFORE_FACT,
            EventRules.ONE_PER_ORDINAL);

    private Rules() {}

    static List<Rule<?>> all() {
        return Stream.of(
                        ReferenceRules.all(),
                        RecordRules.all(),
                        CodeRules.all(),
                        TextRules.all(),
                        DateRules.all(),
                        HistoryRules.all(),
                        ParticipantRules.all(),
                        FigureRules.all(),
                        SeriesRules.all(),
                        ProjectRules.all(),
                        ScheduleRules.all(),
                        PlaceRules.all(),
                        EvidenceRules.all(),
                        ClaimRules.all(),
                        RateRules.all(),
                        SourceRules.all(),
                        MechanismRules.all(),
                        EventRules.all(),
                        FrameworkRules.all(),
                        DuplicateRules.all(),
                        IdentifierRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
