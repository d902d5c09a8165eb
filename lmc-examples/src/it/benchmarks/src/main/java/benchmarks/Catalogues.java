package benchmarks;

import java.util.List;
import java.util.Random;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.samples.Samples;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What is asked of a catalogue of sample records. */
@State(Scope.Benchmark)
public class Catalogues {
    /** How many lookups one call makes. */
    static final int LOOKUPS = 1_000;

    /** How many records there are. */
    @Param("1000")
    public int size;

    private List<LmcRecord> records;
    private Catalogue catalogue;
    private RecordId[] ids;

    @Setup
    public void prepare() {
        records = Samples.seeded(42).records(size).toList();
        catalogue = Catalogue.of(records);
        Random random = new Random(7);
        ids = new RecordId[LOOKUPS];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = records.get(random.nextInt(size)).id();
        }
        catalogue.referrers(ids[0]);
    }

    @Benchmark
    public Object validate() {
        return Validator.standard().validate(catalogue);
    }

    @Benchmark
    public void find(Blackhole hole) {
        for (RecordId each : ids) {
            hole.consume(catalogue.find(each));
        }
    }

    @Benchmark
    public void referrers(Blackhole hole) {
        for (RecordId each : ids) {
            hole.consume(catalogue.referrers(each));
        }
    }
}
