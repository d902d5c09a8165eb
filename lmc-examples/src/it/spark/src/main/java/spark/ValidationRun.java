package spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaRDDLike;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.TaskCompletionListener;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.validation.Group;
import org.lancangmekong.json.LineResult;
import scala.Tuple2;

/** The readings of one list of parts, and what travels between them. */
final class ValidationRun {
    private static final long UNDATED = Long.MIN_VALUE;

    private final JavaSparkContext context;
    private final SparkValidator.Json json;
    private final int together;
    private final JavaRDD<FilePart> parts;
    private final Broadcast<List<String>> files;
    private final int partitions;
    private final int shuffled;

    /** An order that travels. */
    private interface Order<T> extends Comparator<T>, Serializable {}

    /** Makes what is done in the reading of a part. */
    private interface Readings<T> extends Serializable {
        PartReading<T> begin(FilePart part);
    }

    ValidationRun(JavaSparkContext context, SparkValidator.Json json, List<FilePart> uncounted, int together) {
        this.context = context;
        this.json = json;
        this.together = together;
        List<FilePart> counted = counted(context, uncounted);
        this.partitions = Math.max(1, counted.size());
        this.parts = context.parallelize(counted, partitions);
        this.files = context.broadcast(
                new ArrayList<>(counted.stream().map(FilePart::file).toList()));
        this.shuffled = Math.max(context.defaultParallelism(), partitions);
    }

    /** Each part with the number of lines before it, for which the files that have several parts are read once. */
    private static List<FilePart> counted(JavaSparkContext context, List<FilePart> uncounted) {
        List<FilePart> several =
                uncounted.stream().filter(FilePart::isOfSeveral).toList();
        List<Long> lines = several.isEmpty()
                ? List.of()
                : context.parallelize(several, several.size())
                        .map(part -> part.open().countLines())
                        .collect();
        List<FilePart> counted = new ArrayList<>();
        Iterator<Long> counts = lines.iterator();
        long before = 0;
        for (FilePart each : uncounted) {
            before = each.isFirstOfFile() ? 0 : before;
            counted.add(each.withLinesBefore(before));
            before += each.isOfSeveral() ? counts.next() : 0;
        }
        return counted;
    }

    /** The result of each line. */
    JavaRDD<CheckedLine> validate() {
        JavaPairRDD<RowKey, Long> ids = byText(ids());
        Optional<LocalDate> asOf = asOf(ids);
        JavaPairRDD<LinePlace, Note> sameIds = sameIds(ids);
        JavaPairRDD<RowKey, Asked> asked = byText(asked(sameIds));
        JavaPairRDD<LinePlace, Note> targets = targets(asked);
        List<Set<String>> mattering = mattering(edges(asked));
        JavaPairRDD<LinePlace, Note> wanted = wanted(byText(keys(sameIds, targets)));
        JavaPairRDD<LinePlace, Note> found = found(byText(grouped(sameIds.union(wanted), mattering)));
        LocalDate day = asOf.orElse(null);
        SparkValidator.Json reader = json;
        return read(
                sameIds.union(targets).union(found),
                part -> new Judging(part.file(), reader.validator(), Optional.ofNullable(day)));
    }

    private <V> JavaPairRDD<RowKey, V> byText(JavaRDD<Tuple2<RowKey, V>> rows) {
        return JavaPairRDD.fromJavaRDD(rows)
                .repartitionAndSortWithinPartitions(new ByText(shuffled), (Order<RowKey>) RowKey::compareTo);
    }

    private static <A, B> JavaRDD<B> expand(JavaRDDLike<A, ?> rows, Expanding.Steps<A, B> steps) {
        return rows.mapPartitions(each -> new Expanding<>(each, steps.begin()));
    }

    private static <A> JavaPairRDD<LinePlace, Note> notes(
            JavaRDDLike<A, ?> rows, Expanding.Steps<A, Tuple2<LinePlace, Note>> steps) {
        return JavaPairRDD.fromJavaRDD(expand(rows, steps));
    }

    /** Reads all parts, with what is known of their lines. */
    private <T> JavaRDD<T> read(JavaPairRDD<LinePlace, Note> notes, Readings<T> readings) {
        SparkValidator.Json reader = json;
        JavaPairRDD<LinePlace, Note> sorted = notes.repartitionAndSortWithinPartitions(
                new ByPart(partitions), (Order<LinePlace>) LinePlace::compareTo);
        return parts.zipPartitions(sorted, (some, about) -> read(some, new Notes(about), reader, readings));
    }

    /** Reads the part of a partition; of no files there is one partition without a part. */
    private static <T> Iterator<T> read(
            Iterator<FilePart> some, Notes notes, SparkValidator.Json json, Readings<T> readings) throws Exception {
        if (!some.hasNext()) {
            return List.<T>of().iterator();
        }
        FilePart part = some.next();
        int number = TaskContext.getPartitionId();
        PartReading<T> reading = readings.begin(part);
        Stream<LineResult<LmcRecord>> lines = reading.open(part.open(), json.get(), notes);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) any -> lines.close());
        return new Expanding<>(lines.iterator(), (line, out) -> {
            notes.goTo(line.byteOffset());
            reading.take(line, new LinePlace(number, line.byteOffset()), notes, out);
        });
    }

    /** The ids of all records that can be read, with the last day of sources that are dated. */
    private JavaRDD<Tuple2<RowKey, Long>> ids() {
        JavaPairRDD<LinePlace, Note> none = JavaPairRDD.fromJavaRDD(context.emptyRDD());
        return read(
                none,
                part -> (line, place, notes, out) -> line.value()
                        .ifPresent(record -> out.accept(new Tuple2<>(
                                new RowKey(record.id().toString(), RowKey.Role.OWNER, place), day(record)))));
    }

    private static long day(LmcRecord record) {
        return record instanceof Source source
                ? source.published()
                        .flatMap(date -> date.latest())
                        .map(LocalDate::toEpochDay)
                        .orElse(UNDATED)
                : UNDATED;
    }

    private static Optional<LocalDate> asOf(JavaPairRDD<RowKey, Long> ids) {
        long day = expand(ids, FirstOfEach::new).fold(UNDATED, Math::max);
        return day == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private JavaPairRDD<LinePlace, Note> sameIds(JavaPairRDD<RowKey, Long> ids) {
        Broadcast<List<String>> names = files;
        return notes(ids, () -> new SameIds(names.value()));
    }

    private JavaRDD<Tuple2<RowKey, Asked>> asked(JavaPairRDD<LinePlace, Note> sameIds) {
        SparkValidator.Json reader = json;
        return read(sameIds, part -> new Asking(new RulePlan(reader.validator())));
    }

    private static JavaPairRDD<LinePlace, Note> targets(JavaPairRDD<RowKey, Asked> asked) {
        return notes(
                asked,
                () -> new Resolving<>((key, row, target, out) -> {
                    if (row.edge == null && target != null) {
                        out.accept(new Tuple2<>(key.place(), new Note.Target(key.text(), target)));
                    }
                }));
    }

    private static JavaRDD<Edge> edges(JavaPairRDD<RowKey, Asked> asked) {
        return expand(
                asked,
                () -> new Resolving<>((key, row, target, out) -> {
                    if (row.edge != null && target != null) {
                        out.accept(row.edge.to(target.id()));
                    }
                }));
    }

    /** The ids of the records that matter to each rule about catalogues. */
    private List<Set<String>> mattering(JavaRDD<Edge> edges) {
        edges.persist(StorageLevel.DISK_ONLY());
        List<Set<String>> mattering = new ArrayList<>();
        RulePlan plan = new RulePlan(json.validator());
        for (int rule = 0; rule < plan.aboutCatalogues().size(); rule++) {
            int number = rule;
            JavaRDD<Edge> ofRule = edges.filter(edge -> edge.rule == number);
            Bound bound = new Bound("rule " + plan.aboutCatalogues().get(rule).id(), together);
            mattering.add(
                    plan.excerpt(rule).isOfCircles() ? leadingIntoCircles(ofRule, bound) : following(ofRule, bound));
        }
        edges.unpersist();
        return mattering;
    }

    private Set<String> following(JavaRDD<Edge> edges, Bound bound) {
        Set<String> all =
                new TreeSet<>(bound.collect(edges.filter(edge -> edge.isStart).map(edge -> edge.from)));
        Set<String> latest = all;
        while (!latest.isEmpty()) {
            Broadcast<Set<String>> open = context.broadcast(new HashSet<>(latest));
            latest = new TreeSet<>(bound.collect(
                    edges.filter(edge -> open.value().contains(edge.from)).map(edge -> edge.to)));
            open.destroy();
            latest.removeAll(all);
            all.addAll(latest);
            bound.require(all.size());
        }
        return all;
    }

    /**
     * The ids from which a chain leads into a circle. Each round looks twice as far as the one before, and chains that end by then
     * are left out; once a round finds none that ends, none does, since a chain that is longer has shorter ones in it.
     */
    private Set<String> leadingIntoCircles(JavaRDD<Edge> edges, Bound bound) {
        JavaPairRDD<String, String> ahead =
                edges.mapToPair(edge -> new Tuple2<>(edge.from, edge.to)).persist(StorageLevel.DISK_ONLY());
        long before = Long.MAX_VALUE;
        long count = ahead.count();
        while (count > 0 && count < before) {
            JavaPairRDD<String, String> last = ahead;
            ahead = last.mapToPair(Tuple2::swap)
                    .join(last, new HashPartitioner(shuffled))
                    .mapToPair(Tuple2::_2)
                    .persist(StorageLevel.DISK_ONLY());
            before = count;
            count = ahead.count();
            last.unpersist();
        }
        Set<String> ids = new TreeSet<>(bound.collect(ahead.keys()));
        ahead.unpersist();
        return ids;
    }

    /** Under which keys each record is. */
    private JavaRDD<Tuple2<RowKey, Membership>> keys(
            JavaPairRDD<LinePlace, Note> sameIds, JavaPairRDD<LinePlace, Note> targets) {
        SparkValidator.Json reader = json;
        JavaPairRDD<LinePlace, Note> renamed = targets.filter(each -> ((Note.Target) each._2()).isRenamed());
        return read(sameIds.union(renamed), part -> new Keying(new RulePlan(reader.validator())));
    }

    private JavaPairRDD<LinePlace, Note> wanted(JavaPairRDD<RowKey, Membership> keys) {
        SparkValidator.Json reader = json;
        int most = Math.max(together, Group.FEW);
        return notes(keys, () -> new Sharing(new RulePlan(reader.validator()), most));
    }

    private JavaRDD<Tuple2<RowKey, CarriedRecord>> grouped(
            JavaPairRDD<LinePlace, Note> notes, List<Set<String>> mattering) {
        Broadcast<List<Set<String>>> ids = context.broadcast(mattering);
        return read(notes, part -> new Grouping(ids.value()));
    }

    private JavaPairRDD<LinePlace, Note> found(JavaPairRDD<RowKey, CarriedRecord> grouped) {
        SparkValidator.Json reader = json;
        return notes(grouped, () -> new Checking(new RulePlan(reader.validator())));
    }

    /** The days of the records that are in the catalogue, which are the first of each id. */
    private static final class FirstOfEach implements Expanding.Step<Tuple2<RowKey, Long>, Long> {
        private String id;

        @Override
        public void take(Tuple2<RowKey, Long> each, Consumer<Long> out) {
            if (!each._1().text().equals(id)) {
                id = each._1().text();
                out.accept(each._2());
            }
        }
    }

    /** Rows with one text go to one partition. */
    private static final class ByText extends Partitioner {
        private static final long serialVersionUID = 1L;

        private final int count;

        private ByText(int count) {
            this.count = count;
        }

        @Override
        public int numPartitions() {
            return count;
        }

        @Override
        public int getPartition(Object key) {
            int hash = ((RowKey) key).text().hashCode();
            return Math.floorMod(hash ^ hash >>> 16, count);
        }
    }

    /** Notes about a part go to the partition of the part. */
    private static final class ByPart extends Partitioner {
        private static final long serialVersionUID = 1L;

        private final int count;

        private ByPart(int count) {
            this.count = count;
        }

        @Override
        public int numPartitions() {
            return count;
        }

        @Override
        public int getPartition(Object key) {
            return ((LinePlace) key).part();
        }
    }
}
