package org.lancangmekong.samples;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;

/** Prints how many bytes one record takes on the average, for {@link AllocationTest}. */
final class AllocationProbe {
    private static final int RECORDS = 100;

    /** The first rounds also make what is made once. */
    private static final int ROUNDS = 3;

    private AllocationProbe() {}

    /**
     * Measures.
     *
     * @param arguments what is measured: read, write or validate
     */
    public static void main(String[] arguments) {
        LmcJson json = LmcJson.strict();
        Samples samples = Samples.seeded(42);
        List<Project> records =
                IntStream.range(0, RECORDS).mapToObj(samples::project).toList();
        List<byte[]> texts = records.stream().map(json::writeBytes).toList();
        switch (arguments[0]) {
            case "read" ->
                print(texts, text -> json.read(text, Project.class).figures().size());
            case "write" -> print(records, record -> json.writeBytes(record).length);
            case "validate" ->
                print(
                        records,
                        record -> Validator.standard()
                                .validate(record)
                                .violations()
                                .size());
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static <T> void print(List<T> all, ToIntFunction<T> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = 0;
        int sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < all.size(); i++) {
                sum += work.applyAsInt(all.get(i));
            }
            bytes = threads.getCurrentThreadAllocatedBytes() - before;
        }
        if (sum < 0) {
            throw new IllegalStateException("nothing was done");
        }
        System.out.println(bytes / all.size());
    }
}
