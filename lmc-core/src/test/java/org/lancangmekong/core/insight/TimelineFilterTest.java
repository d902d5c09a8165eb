package org.lancangmekong.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.EventBuilder;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.TimelineEntry;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Role;

class TimelineFilterTest {
    private static EventBuilder event(String id, String when) {
        return Event.builder().id(id).name("en", id).of("lm").when(when);
    }

    private static Certainty within(String window, String date) {
        Catalogue catalogue = Catalogue.of(List.of(event("e", date).build()));
        return TimelineFilter.all().within(window).test(catalogue.timeline().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # window          | date                  | is within
            2017-03           | 2017-03-10            | CERTAIN
            2017-03           | 2017-03               | CERTAIN
            2017-03           | 2017                  | POSSIBLE
            2017-03           | 2017-04-01            | IMPOSSIBLE
            2017-03           | 2017-03-10~           | POSSIBLE
            2017-03           | 2017-02-27/2017-03-01 | CERTAIN
            2017-03           | 2017-02/2017-04       | CERTAIN
            2017-03           | 2017-02-27/2017-02-28 | IMPOSSIBLE
            2017-03           | 2017-02-27/           | POSSIBLE
            2017-03           | 2017-02-27/..         | CERTAIN
            2017-03           | ../2017-02-28         | IMPOSSIBLE
            2016/2018         | 2016-01-01            | CERTAIN
            2016/2018         | 2018-12-31            | CERTAIN
            2016/2018         | 2015-12-31            | IMPOSSIBLE
            2016/2018         | 2019-01-01            | IMPOSSIBLE
            2016/2018         | 201X                  | POSSIBLE
            2020/..           | 2020                  | CERTAIN
            2020/..           | Y17000                | CERTAIN
            2020/..           | 2019                  | IMPOSSIBLE
            ../2020           | 2020-12               | CERTAIN
            ../2020           | 2021                  | IMPOSSIBLE
            """)
    void aWindowIsAllItsDaysAndADateOneOfThem(String window, String date, Certainty expected) {
        assertEquals(expected, within(window, date));
        List<TimelineEntry> timeline =
                Catalogue.of(List.of(event("e", date).build())).timeline();
        TimelineFilter filter = TimelineFilter.all().within(EdtfDate.parse(window));
        assertEquals(expected != Certainty.IMPOSSIBLE, filter.keeps(timeline.get(0)));
        assertEquals(expected == Certainty.CERTAIN, filter.certainly().keeps(timeline.get(0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017~            | the window "2017~" is doubtful: expected one without ?, ~ and %
            2017?/2018       | the window "2017?/2018" is doubtful: expected one without ?, ~ and %
            [2017,2018]      | "[2017,2018]" is not a window of time: expected an EDTF interval or date, such as 2016/2018 or 2020/..
            2017/            | "2017/" is not a window of time: expected an EDTF interval or date, such as 2016/2018 or 2020/..
            /2017            | "/2017" is not a window of time: expected an EDTF interval or date, such as 2016/2018 or 2020/..
            """)
    void aWindowIsDefinite(String window, String sentence) {
        TimelineFilter all = TimelineFilter.all();
        assertEquals(
                sentence,
                assertThrows(InvalidValueException.class, () -> all.within(window))
                        .getMessage());
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 40)
                .map(LocalDate.of(2019, 12, 20)::plusDays)
                .list()
                .ofMaxSize(8);
    }

    @Property
    void ofDaysThoseFromTheFirstToTheLastPassInTheirOrder(
            @ForAll("days") List<LocalDate> days, @ForAll("days") List<LocalDate> ends) {
        List<LmcRecord> records = new ArrayList<>();
        days.forEach(
                day -> records.add(event("e" + records.size(), day.toString()).build()));
        Catalogue catalogue = Catalogue.of(records);
        LocalDate first = ends.stream().min(LocalDate::compareTo).orElse(LocalDate.of(2020, 1, 1));
        LocalDate last = ends.stream().max(LocalDate::compareTo).orElse(LocalDate.of(2020, 1, 31));
        String window = ends.isEmpty() ? "2020-01" : first + "/" + last;
        List<TimelineEntry> expected = catalogue.timeline().stream()
                .filter(each -> !each.date().earliest().get().isBefore(first)
                        && !each.date().latest().get().isAfter(last))
                .toList();
        assertEquals(expected, Timeline.of(catalogue, TimelineFilter.all().within(window)));
        assertEquals(
                expected,
                Timeline.of(catalogue, TimelineFilter.all().within(window).certainly()));
        assertEquals(catalogue.timeline(), Timeline.of(catalogue, TimelineFilter.all()));
    }

    private static Catalogue catalogue() {
        Milestone begun = Milestone.builder()
                .event(MilestoneEvent.CONSTRUCTION_STARTED)
                .date("2017")
                .build();
        return Catalogue.of(List.of(
                Mechanism.builder()
                        .id("lm")
                        .name("en", "Leaders' Meeting")
                        .kind(MechanismKind.LEADERS_MEETING)
                        .parent("lmc")
                        .addHistory(begun)
                        .build(),
                event("lm-1", "2016-03-23")
                        .place(Place.builder()
                                .name(LocalizedText.of("en", "Sanya"))
                                .country(Country.CHINA)
                                .build())
                        .build(),
                event("lm-2", "2018-01-10")
                        .addParticipant(Participant.of(Role.HOST, Country.CAMBODIA))
                        .build(),
                Document.builder()
                        .id("declaration")
                        .name("en", "Declaration")
                        .kind(DocumentKind.DECLARATION)
                        .date("2016-03-23")
                        .event("lm-1")
                        .issuer("lmc")
                        .addArea(PriorityArea.WATER_RESOURCES)
                        .build(),
                Project.builder()
                        .id("canal")
                        .name("en", "Canal")
                        .kind(ProjectKind.WATERWAY)
                        .partOf("waterway")
                        .programme("green")
                        .addArea(PriorityArea.WATER_RESOURCES)
                        .addParticipant(Participant.of(Role.HOST, Country.CAMBODIA))
                        .addHistory(begun)
                        .build()));
    }

    private static String passing(TimelineFilter filter) {
        return String.join(
                " ",
                Timeline.of(catalogue(), filter).stream()
                        .map(each -> each.record().id().toString())
                        .toList());
    }

    @Test
    void anEntryPassesEveryConditionOfItsRecord() {
        TimelineFilter all = TimelineFilter.all();
        assertEquals("declaration lm-1 canal lm lm-2", passing(all));
        assertEquals("lm-1", passing(all.country(Country.CHINA)));
        assertEquals("canal lm-2", passing(all.country(Country.CAMBODIA)));
        assertEquals("declaration canal", passing(all.area(PriorityArea.WATER_RESOURCES)));
        assertEquals("lm-1 lm-2", passing(all.type(RecordType.EVENT)));
        assertEquals("lm-2", passing(all.type(RecordType.EVENT).country(Country.CAMBODIA)));
        assertEquals("canal", passing(all.country(Country.CAMBODIA).area(PriorityArea.WATER_RESOURCES)));
        assertEquals("", passing(all.country(Country.CHINA).within("2017/..")));
        assertEquals("lm-1", passing(all.country(Country.CAMBODIA).country(Country.CHINA)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lm       | lm-1 lm lm-2
            lm-1     | declaration lm-1
            lmc      | declaration lm
            waterway | canal
            green    | canal
            canal    | canal
            other    | ''
            """)
    void aRecordHasWhatDirectlyBelongsToIt(String id, String expected) {
        assertEquals(expected, passing(TimelineFilter.all().of(RecordId.of(id))));
    }

    @Test
    void aFilterIsNotChangedByAnotherMadeOfIt() {
        TimelineFilter year = TimelineFilter.all().within("2016");
        String before = passing(year);
        year.type(RecordType.DOCUMENT).certainly().within("2030");
        assertEquals(before, passing(year));
        assertTrue(before.contains("lm-1"));
    }
}
