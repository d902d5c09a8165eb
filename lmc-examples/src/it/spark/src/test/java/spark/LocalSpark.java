package spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;

/** Spark in this process, with two threads, for all tests. */
final class LocalSpark {
    private LocalSpark() {}

    private static SparkSession session;

    static synchronized SparkSession session() {
        if (session == null) {
            session = start();
        }
        return session;
    }

    private static SparkSession start() {
        SparkConf conf = new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.local.dir", "target/spark-local")
                .set("spark.sql.warehouse.dir", "target/spark-warehouse")
                .set("spark.sql.shuffle.partitions", "2");
        return SparkSession.builder().config(ValidateRecords.withKryo(conf)).getOrCreate();
    }

    static JavaSparkContext context() {
        return new JavaSparkContext(session().sparkContext());
    }

    /** All rules, and a reader that leaves out no problem. */
    static LmcJson json() {
        return LmcJson.lenient()
                .withValidator(Validator.standard())
                .withLimits(Limits.standard().withMaxProblems(10_000));
    }

    static SparkValidator validator() {
        return SparkValidator.of(context(), LocalSpark::json);
    }
}
