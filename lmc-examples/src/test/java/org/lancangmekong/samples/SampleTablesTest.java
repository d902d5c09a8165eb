package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.exchange.Tables;

/**
 * Any number of samples is written as tables and read back in a heap of 24 MB, in which not even the fewest of them fit: by default 10,000,
 * or as many as {@code -Dlmc.tables=1000000} says.
 */
class SampleTablesTest {
    private static final int RECORDS = Integer.getInteger("lmc.tables", 10_000);
    private static final int HEAP_IN_MEGABYTES = 24;

    @TempDir
    Path folder;

    @Test
    void areWrittenAndReadInASmallHeap() throws IOException, InterruptedException {
        List<String> printed = OtherVirtualMachine.run(
                List.of("-Xmx" + HEAP_IN_MEGABYTES + "m"), Program.class, Integer.toString(RECORDS), folder.toString());
        assertEquals(List.of(RECORDS + " read, 0 of them changed or broken"), printed);
    }

    /** Writes and reads samples; runs by itself. */
    static final class Program {
        private Program() {}

        /** Takes the number of records and the directory. */
        public static void main(String[] arguments) throws IOException {
            int count = Integer.parseInt(arguments[0]);
            Path directory = Path.of(arguments[1]);
            Samples samples = Samples.seeded(42);
            Tables tables = Tables.of(LmcJson.strict());
            try (Stream<LmcRecord> records = samples.records(count)) {
                tables.write(records, directory);
            }
            int[] found = new int[2];
            try (Stream<ReadResult<LmcRecord>> results = tables.readRecords(directory)) {
                results.forEach(each -> {
                    boolean same = each.value()
                            .filter(samples.record(found[0])::equals)
                            .isPresent();
                    found[0]++;
                    found[1] += same ? 0 : 1;
                });
            }
            System.out.println(found[0] + " read, " + found[1] + " of them changed or broken");
        }
    }
}
