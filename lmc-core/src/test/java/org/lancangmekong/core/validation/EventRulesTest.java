package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.EventBuilder;
import org.lancangmekong.core.model.RecordBuilder;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.EventMode;

class EventRulesTest {
    /** Meetings of one series, each written as {@code id when ordinal}, with {@code -} for none and {@code !} for a plan. */
    private static ValidationReport meetings(String text) {
        List<RecordBuilder<?>> records = new ArrayList<>();
        records.add(RuleExamples.leadersMeeting());
        records.add(RuleExamples.source("report", "2030"));
        for (String each : text.split(";")) {
            String[] parts = each.trim().split(" ");
            EventBuilder event =
                    RuleExamples.event(parts[0].replace("!", ""), parts[1]).planned(parts[0].startsWith("!"));
            if (!parts[2].equals("-")) {
                event.ordinal(Integer.parseInt(parts[2]));
            }
            records.add(event);
        }
        return Checks.check(records.toArray(new RecordBuilder<?>[0]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 2016-03 1; b 2018-01 2             | ''
            a 2016-03 1; b 2018-01 3             | number 3 of lm follows number 1; number 2 is missing from this catalogue
            a 2016-03 1; b 2018-01 4             | number 4 of lm follows number 1; numbers 2 to 3 are missing from this catalogue
            a 2016-03 2                          | number 2 of lm follows no other; number 1 is missing from this catalogue
            a 2016-03 4                          | number 4 of lm follows no other; numbers 1 to 3 are missing from this catalogue
            a 2016-03 1; b 2018-01 -             | ''
            a 2016-03 1; b 2018-01 1             | ''
            """)
    void aNumberThatNoMeetingHasIsTold(String meetings, String expected) {
        assertEquals(expected, String.join("; ", Checks.said("LMC-EVT-006", meetings(meetings))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 2025-11-14 -; b 2025-11-14 -                                   | b with a
            a 2025-11-14 -; b 2025-11-15 -                                   | ''
            a 2025-11-14 1; b 2025-11-14 -                                   | b with a
            a 2025-11-14 -; b 2025-11-14 2                                   | b with a
            a 2025-11-14 1; b 2025-11-14 2                                   | ''
            a 2025-11-14 -; !b 2025-11-14 -                                  | ''
            a 2025-11-14 -; b 2025-11-14~ -                                  | ''
            # ids tell nothing of the order of time
            a 2025-12-01 -; b 2025-11-14 -                                   | ''
            z 2025-11-13/2025-11-15 -; b 2025-11-15 -                        | b with z
            # the longest is held against all that begin before its end
            a 2025-11-10/2025-11-20 -; b 2025-11-12 -; c 2025-11-18 -        | b with a; c with a
            a 2025-11-10/2025-11-12 -; b 2025-11-12/2025-11-20 -; c 2025-11-18 - | b with a; c with b
            """)
    void oneSeriesHoldsOneMeetingAtATime(String meetings, String expected) {
        List<String> found = Checks.found("LMC-EVT-005", meetings(meetings))
                .map(each -> each.pointer().tokens().get(0) + " with "
                        + each.arguments().get("other"))
                .toList();
        assertEquals(expected, String.join("; ", found));
    }

    @ParameterizedTest
    @CsvSource({"online, true", "in-person, false", "hybrid, false", "'', false"})
    void onlyWhatIsWhollyOnlineHasNoPlace(String mode, boolean found) {
        EventBuilder event = RuleExamples.event("lm-3", "2020-08-24")
                .place(Place.builder().country(Country.LAOS).build());
        if (!mode.isEmpty()) {
            event.mode(EventMode.of(mode));
        }
        assertEquals(found ? List.of("/place") : List.of(), Checks.where("LMC-EVT-002", Checks.check(event)));
    }
}
