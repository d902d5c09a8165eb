package spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;

/**
 * Validates files of JSON Lines on Spark: {@code ValidateRecords OUTPUT INPUT...}, where an input is a file or a directory of
 * files. It writes to the directory OUTPUT, which must not be there:
 *
 * <ul>
 *   <li>{@code good}: the records without ERROR, as lines and (with their places) as Parquet,
 *   <li>{@code problems}: a report for each record in which anything was found, as lines; each problem, as Parquet,
 *   <li>{@code summary}: how often each problem was found, with the first three places,
 *   <li>{@code totals}: how many records and problems there are.
 * </ul>
 */
public final class ValidateRecords {
    private static final int EXAMPLES = 3;
    private static final int SHOWN = 20;

    private static final StructType PROBLEM = new StructType()
            .add("number", DataTypes.IntegerType)
            .add("severity", DataTypes.StringType)
            .add("rule", DataTypes.StringType)
            .add("pointer", DataTypes.StringType)
            .add("member", DataTypes.StringType)
            .add("column", DataTypes.IntegerType)
            .add("byteOffset", DataTypes.LongType)
            .add("message", DataTypes.StringType);

    private static final StructType LINE = new StructType()
            .add("part", DataTypes.IntegerType)
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.LongType)
            .add("byteOffset", DataTypes.LongType)
            .add("id", DataTypes.StringType)
            .add("type", DataTypes.StringType)
            .add("record", DataTypes.StringType)
            .add("report", DataTypes.StringType)
            .add("errors", DataTypes.IntegerType)
            .add("warnings", DataTypes.IntegerType)
            .add("infos", DataTypes.IntegerType)
            .add("problems", new ArrayType(PROBLEM, false));

    private final SparkSession spark;
    private final SparkValidator validator;

    /** How many records and problems there are. */
    record Totals(long records, long good, long faulty, long errors, long warnings, long infos) {
        @Override
        public String toString() {
            return records + " records: " + good + " good, " + faulty + " faulty; " + errors + " ERRORs, " + warnings
                    + " WARNINGs, " + infos + " INFOs";
        }
    }

    /**
     * A job.
     *
     * @param spark the session, with the settings of {@link #withKryo}
     * @param validator finds the problems
     */
    public ValidateRecords(SparkSession spark, SparkValidator validator) {
        this.spark = Objects.requireNonNull(spark, "spark");
        this.validator = Objects.requireNonNull(validator, "validator");
    }

    /**
     * Runs the job.
     *
     * @param arguments the output and the inputs
     * @throws IOException if something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("expected \"OUTPUT INPUT...\", such as \"validated records/\"");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SparkConf conf = withKryo(new SparkConf().setIfMissing("spark.app.name", "ValidateRecords"));
        try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
            SparkValidator validator = SparkValidator.of(
                    new JavaSparkContext(spark.sparkContext()),
                    () -> LmcJson.strict().withValidator(Validator.standard()));
            List<Path> inputs = new ArrayList<>();
            for (String each : List.of(arguments).subList(1, arguments.length)) {
                inputs.addAll(files(Path.of(each)));
            }
            out.println(new ValidateRecords(spark, validator).run(inputs, arguments[0]));
            for (Row each : spark.read()
                    .json(arguments[0] + "/summary/jsonl")
                    .select("severity", "rule", "member", "count", "records")
                    .limit(SHOWN)
                    .collectAsList()) {
                out.printf(
                        "%s %s at %s: %d times in %d records%n",
                        each.get(0),
                        each.get(1),
                        each.get(2),
                        each.get(3),
                        each.get(4));
            }
        }
    }

    /**
     * Settings with which records travel.
     *
     * @param conf the settings so far
     * @return the same, with Kryo
     */
    public static SparkConf withKryo(SparkConf conf) {
        return conf.set("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .set("spark.kryo.registrator", LmcKryoRegistrator.class.getName())
                .setIfMissing("spark.kryoserializer.buffer.max", "512m");
    }

    /**
     * The files of an input.
     *
     * @param input a file, or a directory
     * @return the file; or the files in the directory, by name, without those that Spark passes over, too
     * @throws IOException if the directory cannot be read
     */
    public static List<Path> files(Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            return List.of(input);
        }
        try (Stream<Path> all = Files.list(input)) {
            return all.filter(each -> !each.getFileName().toString().matches("[._].*") && Files.isRegularFile(each))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Validates files and writes what was found.
     *
     * @param inputs the files
     * @param output a directory, of any file system that Spark knows; it is there once everything is written, and not before
     * @return the numbers
     * @throws IOException if something cannot be read or written, or the output is there
     */
    Totals run(List<Path> inputs, String output) throws IOException {
        org.apache.hadoop.fs.Path target = new org.apache.hadoop.fs.Path(output);
        FileSystem files = target.getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (files.exists(target)) {
            throw new IOException(output + " is there already: name another directory, or delete it");
        }
        // What a run leaves that is killed is here, and the next one begins anew.
        org.apache.hadoop.fs.Path unfinished = target.suffix(".unfinished");
        files.delete(unfinished, true);
        JavaRDD<CheckedLine> lines = validator.validate(inputs);
        Dataset<Row> checked = spark.createDataFrame(lines.mapPartitionsWithIndex(ValidateRecords::rows, true), LINE)
                .persist(StorageLevel.DISK_ONLY());
        try {
            Totals totals = write(checked, unfinished.toString());
            if (!files.rename(unfinished, target)) {
                throw new IOException(unfinished + " could not be renamed to " + target);
            }
            return totals;
        } finally {
            checked.unpersist();
        }
    }

    private static Totals write(Dataset<Row> checked, String to) {
        Dataset<Row> good = checked.filter(col("record").isNotNull());
        good.select("record").write().text(to + "/good/jsonl");
        good.select("id", "type", "file", "line", "byteOffset", "record")
                .write()
                .parquet(to + "/good/parquet");
        Dataset<Row> bad = checked.filter(col("report").isNotNull());
        bad.select("report").write().text(to + "/problems/jsonl");
        Dataset<Row> problems = bad.select(
                col("part"),
                col("id"),
                col("file"),
                col("line"),
                explode(col("problems")).as("problem"));
        problems.select(col("id"), col("file"), col("line"), col("problem.*"))
                .drop("number", "member")
                .write()
                .parquet(to + "/problems/parquet");
        Dataset<Row> summary = summary(problems).persist(StorageLevel.DISK_ONLY());
        summary.write().json(to + "/summary/jsonl");
        summary.write().parquet(to + "/summary/parquet");
        summary.unpersist();
        Dataset<Row> totals = checked.agg(
                count(lit(1)).as("records"),
                number(col("record").isNotNull()).as("good"),
                number(col("record").isNull()).as("faulty"),
                total("errors"),
                total("warnings"),
                total("infos"));
        Row sums = totals.first();
        Totals result = new Totals(
                sums.getLong(0), sums.getLong(1), sums.getLong(2), sums.getLong(3), sums.getLong(4), sums.getLong(5));
        totals.write().json(to + "/totals");
        return result;
    }

    private static Column number(Column which) {
        return total(when(which, 1).otherwise(0));
    }

    private static Column total(String column) {
        return total(col(column)).as(column);
    }

    /** A sum that is 0 of nothing. */
    private static Column total(Column column) {
        return org.apache.spark.sql.functions.coalesce(sum(column), lit(0L));
    }

    /** Counts by rule and member, the worst and most frequent first, each with its first places. */
    private static Dataset<Row> summary(Dataset<Row> problems) {
        Column[] same = {col("problem.severity"), col("problem.rule"), col("problem.member")};
        Dataset<Row> counts = problems.groupBy(same)
                .agg(count(lit(1)).as("count"), countDistinct("part", "line").as("records"));
        Dataset<Row> examples = problems.withColumn(
                        "nth",
                        row_number()
                                .over(Window.partitionBy(same)
                                        .orderBy(col("part"), col("line"), col("problem.number"))))
                .filter(col("nth").leq(EXAMPLES))
                .groupBy(same)
                .agg(sort_array(collect_list(struct(
                                col("nth"),
                                col("file"),
                                col("line"),
                                col("problem.column"),
                                col("id"),
                                col("problem.pointer"),
                                col("problem.message"))))
                        .as("examples"));
        return counts.join(examples, new String[] {"severity", "rule", "member"})
                .orderBy(
                        when(col("severity").equalTo("ERROR"), 0)
                                .when(col("severity").equalTo("WARNING"), 1)
                                .otherwise(2),
                        col("count").desc(),
                        col("rule"),
                        col("member"))
                .coalesce(1);
    }

    private static Iterator<Row> rows(int part, Iterator<CheckedLine> lines) {
        return new Expanding<>(lines, (line, out) -> out.accept(row(part, line)));
    }

    private static Row row(int part, CheckedLine line) {
        ValidationReport report = line.report();
        List<Row> problems = new ArrayList<>();
        for (Violation each : report.violations()) {
            Location at = each.location().orElseThrow();
            problems.add(RowFactory.create(
                    problems.size(),
                    each.severity().name(),
                    each.rule(),
                    each.pointer().toString(),
                    each.pointer().withoutIndices().toString(),
                    at.column().isPresent() ? at.column().getAsInt() : null,
                    at.byteOffset().isPresent() ? at.byteOffset().getAsLong() : null,
                    each.message()));
        }
        return RowFactory.create(
                part,
                line.file(),
                line.lineNumber(),
                line.byteOffset(),
                line.id().orElse(null),
                line.record().map(record -> record.type().code()).orElse(null),
                line.json().orElse(null),
                problems.isEmpty() ? null : LmcJson.lenient().write(report),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                problems.toArray());
    }
}
