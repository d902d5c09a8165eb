package spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.samples.Samples;
import scala.Tuple2;

/** Records travel as any values do, and arrive as they were. */
class LmcKryoRegistratorTest {
    private static List<LmcRecord> records() {
        List<LmcRecord> records = new ArrayList<>(ReferenceCatalogue.load().all());
        Samples.seeded(1).records(500).forEach(records::add);
        records.add(LmcJson.lenient()
                .read(
                        "{\"schema\":\"" + LmcJson.SCHEMA
                                + "\",\"type\":\"canal\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"x:n\":[9007199254740993,1e400,2.50]}",
                        LmcRecord.class));
        return records;
    }

    private static Map<String, LmcRecord> byId(Iterable<LmcRecord> records) {
        Map<String, LmcRecord> byId = new TreeMap<>();
        records.forEach(each -> byId.put(each.id().toString(), each));
        return byId;
    }

    /** Also the spelling of the numbers, which equality of records does not look at. */
    private static List<String> texts(Map<String, LmcRecord> records) {
        return records.values().stream().map(LmcJson.lenient()::write).toList();
    }

    @Test
    void recordsInAnRddAreShuffledAndBroadcast() {
        Map<String, LmcRecord> wanted = byId(records());
        Broadcast<LmcRecord> first =
                LocalSpark.context().broadcast(wanted.values().iterator().next());
        List<LmcRecord> arrived = LocalSpark.context()
                .parallelize(records(), 3)
                .mapToPair(each -> new Tuple2<>(each.type().code(), each))
                .groupByKey(5)
                .flatMap(each -> each._2().iterator())
                .filter(each -> !each.id().equals(first.value().id()))
                .collect();
        Map<String, LmcRecord> found = byId(arrived);
        found.put(first.value().id().toString(), first.value());
        assertEquals(wanted, found);
        assertEquals(texts(wanted), texts(found));
    }

    @Test
    void recordsInADatasetAreShuffled() {
        Map<String, LmcRecord> wanted = byId(records());
        Dataset<LmcRecord> dataset = LocalSpark.session().createDataset(records(), Encoders.kryo(LmcRecord.class));
        assertEquals(texts(wanted), texts(byId(dataset.repartition(5).collectAsList())));
        long projects = wanted.values().stream()
                .filter(each -> each.type().code().equals("project"))
                .count();
        assertTrue(dataset.groupByKey(
                        (MapFunction<LmcRecord, String>) each -> each.type().code(), Encoders.STRING())
                .count()
                .collectAsList()
                .contains(new Tuple2<>("project", (Object) projects)));
    }

    @Test
    void reportsTravelToo() {
        ValidationReport report = ValidationReport.of(Validator.standard().rules().stream()
                .flatMap(rule -> Validator.standard().validate(Catalogue.of(rule.failing())).violations().stream())
                .toList());
        assertTrue(report.violations().size() > 50);
        assertEquals(
                List.of(report, report),
                LocalSpark.context()
                        .parallelize(List.of(1, 2))
                        .mapToPair(each -> new Tuple2<>(each, report))
                        .groupByKey(2)
                        .map(each -> each._2().iterator().next())
                        .collect());
    }
}
