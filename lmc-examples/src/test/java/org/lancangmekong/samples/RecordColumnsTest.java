package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** What a database keeps in columns beside a record is what a reader finds in the record's JSON, who knows no table. */
class RecordColumnsTest {
    private static final LmcJson JSON = LmcJson.lenient();

    /** The members that date a record itself. */
    private static final Map<RecordType, List<String>> OWN_DATES = Map.of(
            RecordType.EVENT, List.of("when"),
            RecordType.DOCUMENT, List.of("date", "period"),
            RecordType.PHASE, List.of("period"),
            RecordType.SOURCE, List.of("published"));

    private static JsonValue tree(LmcRecord record) {
        return JSON.read(JSON.write(record), JsonValue.class);
    }

    private static Map<String, JsonValue> members(JsonValue value) {
        return value instanceof JsonValue.JsonObject object ? object.members() : Map.of();
    }

    /** The value of a member: itself, or if it is a list its elements. */
    private static Stream<JsonValue> each(JsonValue owner, String name) {
        JsonValue value = members(owner).get(name);
        return value instanceof JsonValue.JsonArray list ? list.elements().stream() : Stream.ofNullable(value);
    }

    private static String text(JsonValue value) {
        return ((JsonValue.JsonString) value).value();
    }

    /** The members of the record itself, without those that this version does not know. */
    private static Stream<JsonValue> own(LmcRecord record, JsonValue tree, String name) {
        return record.extensions().containsKey(name) ? Stream.of() : each(tree, name);
    }

    private static List<EdtfDate> naiveDates(LmcRecord record) {
        JsonValue tree = tree(record);
        return Stream.concat(
                        OWN_DATES.getOrDefault(record.type(), List.of()).stream()
                                .flatMap(name -> each(tree, name)),
                        own(record, tree, "history").flatMap(milestone -> each(milestone, "date")))
                .map(each -> EdtfDate.parse(text(each)))
                .toList();
    }

    private static Optional<LocalDate> naiveEnd(
            List<Optional<LocalDate>> days, BiPredicate<LocalDate, LocalDate> isBeyond) {
        if (days.isEmpty() || days.contains(Optional.<LocalDate>empty())) {
            return Optional.empty();
        }
        LocalDate end = days.get(0).orElseThrow();
        for (Optional<LocalDate> each : days) {
            end = isBeyond.test(each.orElseThrow(), end) ? each.orElseThrow() : end;
        }
        return Optional.of(end);
    }

    private static List<String> naiveCountries(LmcRecord record) {
        JsonValue tree = tree(record);
        Stream<JsonValue> hosts = own(record, tree, "participants")
                .filter(participant ->
                        each(participant, "role").anyMatch(role -> text(role).equals("host")))
                .flatMap(participant -> each(participant, "country"));
        Stream<JsonValue> ofTheRecord = switch (record.type()) {
            case ORGANIZATION -> each(tree, "country");
            case TERM ->
                each(tree, "scheme").anyMatch(scheme -> text(scheme).equals("country"))
                        ? each(tree, "code").filter(code -> Country.KIND.codes().contains(text(code)))
                        : Stream.of();
            default -> Stream.of();
        };
        return Stream.concat(hosts, ofTheRecord)
                .map(RecordColumnsTest::text)
                .distinct()
                .toList();
    }

    private static void requireNaive(LmcRecord record) {
        List<EdtfDate> dates = naiveDates(record);
        assertEquals(dates, record.dates());
        assertEquals(naiveEnd(dates.stream().map(EdtfDate::earliest).toList(), LocalDate::isBefore), record.earliest());
        assertEquals(naiveEnd(dates.stream().map(EdtfDate::latest).toList(), LocalDate::isAfter), record.latest());
        assertEquals(
                naiveCountries(record),
                record.countries().stream().map(Country::code).toList());
        assertEquals(
                own(record, tree(record), "kind").map(RecordColumnsTest::text).findFirst(), record.kindCode());
    }

    @Provide
    Arbitrary<LmcRecord> anything() {
        return Arbitraries.oneOf(
                JsonPropertiesTest.anyRecord(),
                LmcArbitraries.records(),
                LmcArbitraries.buildable(UnknownRecord.class).map(record -> record));
    }

    @Property(tries = 4_000)
    void theyAreThoseOfItsJson(@ForAll("anything") LmcRecord record) {
        requireNaive(record);
        Statistics.label("days")
                .collect(record.dates().isEmpty() ? "none" : record.earliest().isPresent());
        Statistics.label("countries").collect(!record.countries().isEmpty());
        Statistics.label("days").coverage(coverage -> {
            coverage.check("none").percentage(some -> some > 5);
            coverage.check(true).percentage(some -> some > 5);
            coverage.check(false).percentage(some -> some > 0.5);
        });
        Statistics.label("countries").coverage(coverage -> coverage.check(true).percentage(some -> some > 2));
    }

    @Property(tries = 2_000)
    void theEarliestDayIsNotAfterTheLatestAndBoundsEveryDate(@ForAll("anything") LmcRecord record) {
        record.earliest()
                .ifPresent(
                        first -> record.latest().ifPresent(last -> assertTrue(!first.isAfter(last), record::toString)));
        for (EdtfDate each : record.dates()) {
            record.earliest()
                    .ifPresent(
                            first -> assertTrue(!each.earliest().orElseThrow().isBefore(first)));
            record.latest()
                    .ifPresent(last -> assertTrue(!each.latest().orElseThrow().isAfter(last)));
        }
    }

    @Property(tries = 500)
    void theyAreNoMembersOfItsJson(@ForAll("anything") LmcRecord record) {
        for (String each : List.of("dates", "earliest", "latest", "countries", "kindCode")) {
            assertTrue(own(record, tree(record), each).findAny().isEmpty(), each);
        }
    }

    @Property(tries = 500)
    void theListsCannotBeChanged(@ForAll("anything") LmcRecord record) {
        assertThrows(
                UnsupportedOperationException.class, () -> record.countries().add(Country.LAOS));
        assertThrows(UnsupportedOperationException.class, () -> record.dates().add(EdtfDate.parse("2016")));
    }

    @Test
    void theyAreThoseOfTheJsonOfTheReferenceCatalogue() {
        ReferenceCatalogue.load().all().forEach(RecordColumnsTest::requireNaive);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            # days and dates
            'type':'principle','kind':'goal'                                        | 0 | -          | -
            'type':'event','of':'lmc','when':'2018-01-10/2018-01-11'                     | 1 | 2018-01-10 | 2018-01-11
            'type':'event','of':'lmc','when':'2027','planned':true                       | 1 | 2027-01-01 | 2027-12-31
            'type':'event','of':'lmc','when':'2018-01/..'                                | 1 | 2018-01-01 | -
            'type':'event','of':'lmc','when':'2018-01/'                                  | 1 | 2018-01-01 | -
            'type':'phase','of':'lmc','period':'/2018-02'                                | 1 | -          | 2018-02-28
            'type':'phase','of':'lmc'                                                    | 0 | -          | -
            'type':'source','publisher':'P','published':'2021-12-02T23:30:00-05:00'      | 1 | 2021-12-02 | 2021-12-02
            'type':'document','kind':'plan-of-action','date':'2018-01-10','period':'2018/2022'     | 2 | 2018-01-01 | 2022-12-31
            'type':'document','kind':'plan-of-action','event':'leaders-2'                          | 0 | -          | -
            HISTORY:{'event':'founded'}]                                                 | 0 | -          | -
            HISTORY:{'event':'founded'},{'event':'opened','date':'2021-12-03'}]          | 1 | 2021-12-03 | 2021-12-03
            HISTORY:{'event':'opened','date':'2021'},{'event':'founded','date':'2016~'}] | 2 | 2016-01-01 | 2021-12-31
            HISTORY:{'event':'opened','date':'[..2030]'},{'event':'closed','date':'2016'}] | 2 | -        | 2030-12-31
            HISTORY:{'event':'opened','date':'[..2020]'},{'event':'closed','date':'[2018..]'}] | 2 | -    | -
            HISTORY:{'event':'opened','date':'2030','planned':true}]                     | 1 | 2030-01-01 | 2030-12-31
            # dates of what it names are not its own
            'type':'project','kind':'road','participants':[{'role':'owner','country':'LA','period':'2001/2002'}] | 0 | - | -
            'type':'project','kind':'road','figures':[{'indicator':'length','value':{'is':'1','unit':'km'},'basis':'change','when':'2001','base':'2000'}] | 0 | - | -
            'type':'document','kind':'plan-of-action','alignments':[{'framework':'f','role':'supports','when':'2001'}] | 0 | - | -
            'type':'project','kind':'road','otherNames':[{'kind':'former','text':{'en':'Old'},'period':'2001'}] | 0 | - | -
            'type':'project','kind':'road','evidence':[{'source':'s','asOf':'2001','about':['/kind'],'says':'2002'}] | 0 | - | -
            'type':'project','kind':'road','date':'2001','org.example:when':'2001'       | 0 | -          | -
            'type':'atlas','date':'2001','history':[{'date':'2001'}]                     | 0 | -          | -
            """)
    void theDaysOfARecord(String members, int dates, LocalDate earliest, LocalDate latest) {
        LmcRecord record = record(members);
        assertEquals(dates, record.dates().size());
        assertEquals(Optional.ofNullable(earliest), record.earliest());
        assertEquals(Optional.ofNullable(latest), record.latest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            'type':'project','kind':'road'                                                       | road      | ``
            'type':'project','kind':'road','participants':[{'role':'owner','country':'VN'},{'role':'host','country':'LA'},{'role':'funder','country':'VN'},{'role':'host','country':'CN'},{'role':'host','country':'LA'}] | road | LA CN
            'type':'project','kind':'road','places':[{'country':'TH'},{'name':{'en':'Here'}},{'country':'MM'}] | road | ``
            'type':'event','of':'lmc','when':'2018','place':{'country':'KH'}                      | -         | ``
            'type':'mechanism','kind':'centre','seat':{'country':'CN'}                              | centre    | ``
            'type':'mechanism','kind':'centre','history':[{'event':'founded','by':['TH','KH']}]     | centre    | ``
            'type':'document','kind':'plan-of-action','figures':[{'indicator':'length','value':{'is':'1','unit':'km'},'basis':'change','country':'JP'}] | plan-of-action | ``
            'type':'organization','kind':'education','country':'AU'                              | education | AU
            'type':'term','scheme':'country','code':'LA'                                          | -         | LA
            'type':'term','scheme':'pillar','code':'LA'                                           | -         | ``
            'type':'term','scheme':'country','code':'laos'                                        | -         | ``
            'type':'source','publisher':'P'                                                       | -         | ``
            'type':'phase','of':'lmc'                                                             | -         | ``
            'type':'atlas','kind':'map','country':'LA'                                            | -         | ``
            'type':'project','kind':'road','evidence':[{'source':'s','about':['/country'],'says':'LA'}],'org.example:country':'LA' | road | ``
            """)
    void theKindAndTheCountriesOfARecord(String members, String kind, String countries) {
        LmcRecord record = record(members);
        assertEquals(Optional.ofNullable(kind), record.kindCode());
        assertEquals(
                Stream.of(countries.split(" ")).filter(each -> !each.isEmpty()).toList(),
                record.countries().stream().map(Objects::toString).toList());
    }

    private static LmcRecord record(String members) {
        String json = "{'schema':'lmc/1','id':'x','name':{'en':'X'},"
                + members.replace("HISTORY:", "'type':'project','kind':'road','history':[")
                + "}";
        return JSON.read(json.replace('\'', '"'), LmcRecord.class);
    }
}
