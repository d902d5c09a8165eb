package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.springframework.beans.factory.annotation.Autowired;

/** Records in PostgreSQL. */
class StorageTest extends Service {
    private static final LmcJson JSON = LmcJson.strict();
    private static final Catalogue REFERENCE = ReferenceCatalogue.load();

    @Autowired
    private RecordStore store;

    @Autowired
    private StoredRecords stored;

    private static final Project BRIDGE = Project.builder()
            .id("my-bridge")
            .name("en", "My Bridge")
            .kind(ProjectKind.BRIDGE)
            .build();

    @Test
    void everyRecordComesBackEqual() {
        store.store(REFERENCE.all());
        List<StoredRecord> rows = stored.findAll();
        assertEquals(REFERENCE.size(), rows.size());
        int equal = 0;
        for (StoredRecord row : rows) {
            LmcRecord record = REFERENCE.find(row.document().id()).orElseThrow();
            assertEquals(record, row.document());
            assertEquals(JSON.digest(record), row.digest());
            assertEquals(JSON.digest(record), JSON.digest(row.document()));
            equal++;
        }
        System.out.println(equal + " records of the reference catalogue went through PostgreSQL and came back equal");
    }

    /** The text that PostgreSQL gives is another one, since JSONB sorts members by length; what it says is the same. */
    @Test
    void theStoredDocumentIsReadWithoutHibernateToo() {
        store.store(List.of(BRIDGE));
        String text = database.queryForObject("select document::text from record", String.class);
        System.out.println(text);
        assertEquals(BRIDGE, JSON.read(text, Project.class));
    }

    @Test
    void onlyWhatChangedIsWritten() {
        assertEquals(REFERENCE.size(), store.store(REFERENCE.all()));
        Map<String, String> before = versions();
        assertEquals(0, store.store(REFERENCE.all()));
        assertEquals(before, versions());

        Project changed = REFERENCE.projects().get(0).toBuilder().name("en", "Another Name").build();
        assertEquals(1, store.store(List.of(changed)));
        assertEquals(0, store.store(List.of(changed)));
        assertEquals(changed, store.find(changed.id()).orElseThrow().document());
        Map<String, String> after = versions();
        after.entrySet().removeAll(before.entrySet());
        assertEquals(List.of(changed.id().toString()), List.copyOf(after.keySet()));
    }

    @Test
    void aBatchMayBeLargerThanTheParametersOfAStatement() {
        String[] digests = IntStream.range(0, 100_000).mapToObj(Integer::toString).toArray(String[]::new);
        assertEquals(Set.of(), stored.findDigests(digests));
        store.store(List.of(BRIDGE));
        digests[99_999] = JSON.digest(BRIDGE);
        assertEquals(Set.of(JSON.digest(BRIDGE)), stored.findDigests(digests));
    }

    /** By which transaction each row was last written. */
    private Map<String, String> versions() {
        Map<String, String> versions = new HashMap<>();
        database.query("select id, xmin::text from record", row -> {
            versions.put(row.getString(1), row.getString(2));
        });
        return versions;
    }

    /** It finds what Java finds, day by day: no record too few and none too many. */
    @Test
    void aQueryByCountryAndPeriodFindsWhatJavaFinds() {
        store.store(REFERENCE.all());
        for (Country country : Country.members()) {
            for (int year = 2012; year < 2027; year++) {
                LocalDate from = LocalDate.of(year, 3, 1);
                LocalDate to = LocalDate.of(year, 3, 31);
                List<LmcRecord> expected = REFERENCE.all().stream()
                        .filter(each -> each.countries().contains(country))
                        .filter(each -> each.earliest().filter(to::isBefore).isEmpty())
                        .filter(each -> each.latest().filter(from::isAfter).isEmpty())
                        .toList();
                List<LmcRecord> found = store.concerning(country, from, to);
                assertEquals(expected.size(), found.size());
                assertTrue(expected.containsAll(found));
            }
        }
    }

    /** With twenty times as many rows, since PostgreSQL reads a small table from end to end. */
    @Test
    void aQueryByCountryAndPeriodIsAnsweredFromTheIndexes() {
        store.store(REFERENCE.all());
        database.update(
                """
                insert into record (id, type, kind, countries, earliest, latest, digest, document)
                select id || ' ' || n, type, kind, countries, earliest, latest, digest, document
                from record, generate_series(1, 19) n
                """);
        database.execute("analyze record");
        String plan = String.join(
                "\n",
                database.queryForList(
                        """
                        explain (analyze, costs off, timing off, summary off) select * from record
                        where countries @> array[cast('LA' as text)]
                          and period && daterange('2016-03-01', '2016-03-31', '[]')
                        order by id
                        """,
                        String.class));
        System.out.println(database.queryForObject("select count(*) || ' rows in record' from record", String.class));
        System.out.println(plan);
        assertTrue(plan.contains("record_period"), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
    }

    /** JSONB keeps the value of a number and not its text: equal as a number, with the same digest. */
    @Test
    void numbersOfExtensionsKeepTheirValueAndNotAlwaysTheirText() {
        Project lanes = BRIDGE.toBuilder()
                .putExtension("org.example:text", JsonValue.number("2.50"))
                .putExtension("org.example:exponent", JsonValue.number("1E5"))
                .build();
        store.store(List.of(lanes));
        LmcRecord back = store.find(lanes.id()).orElseThrow().document();
        assertEquals(JsonValue.number("2.50"), back.extensions().get("org.example:text"));
        assertEquals(JsonValue.number("100000"), back.extensions().get("org.example:exponent"));
        assertEquals(JSON.digest(lanes), JSON.digest(back));
        assertEquals(0, store.store(List.of(lanes)));
    }

    @Test
    void aDayBeyondTheDatesOfTheDatabaseLeavesTheBoundOpen() {
        String json = JSON.write(BRIDGE).replaceFirst("}$", ",\"history\":[{\"event\":\"opened\",\"date\":\"Y170000002\"}]}");
        Project far = JSON.read(json, Project.class);
        store.store(List.of(far));
        assertEquals(far, store.find(far.id()).orElseThrow().document());
        assertEquals("(,)", database.queryForObject("select period::text from record", String.class));
    }
}
