package org.lancangmekong.core.validation;

import java.util.List;
import java.util.stream.Stream;

/** All rules of this library, by theme. */
final class Rules {
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
                        PlaceRules.all(),
                        EvidenceRules.all(),
                        SourceRules.all(),
                        MechanismRules.all(),
                        EventRules.all(),
                        FrameworkRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
