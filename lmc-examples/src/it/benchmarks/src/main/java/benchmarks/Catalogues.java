package benchmarks;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.samples.Samples;

/** What is asked of a catalogue of sample records. */
final class Catalogues {
    /** How many lookups a pass makes. */
    private static final int LOOKUPS = 100_000;

    private Catalogues() {}

    static Work work(String question, int size) {
        List<LmcRecord> records = Samples.seeded(42).records(size).toList();
        Catalogue catalogue = Catalogue.of(records);
        return switch (question) {
            case "validate" ->
                new Work(size, hole -> hole.consume(Validator.standard().validate(catalogue)));
            case "find" -> lookups(records, catalogue::find);
            case "referrers" -> lookups(records, catalogue::referrers);
            default -> throw new IllegalArgumentException("no question " + question);
        };
    }

    private static Work lookups(List<LmcRecord> records, Function<RecordId, Object> lookup) {
        RecordId[] ids = new Random(7)
                .ints(LOOKUPS, 0, records.size())
                .mapToObj(i -> records.get(i).id())
                .toArray(RecordId[]::new);
        return new Work(LOOKUPS, hole -> {
            for (RecordId each : ids) {
                hole.consume(lookup.apply(each));
            }
        });
    }
}
