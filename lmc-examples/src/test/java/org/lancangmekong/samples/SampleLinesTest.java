package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LineResult;
import org.lancangmekong.json.LinesWriter;
import org.lancangmekong.json.LmcJson;

/**
 * Any number of samples is written as JSON Lines, read back and validated in a heap of 32 MB: by default 40,000, or
 * as many as {@code -Dlmc.lines=1000000} says; a million take a gigabyte of disk.
 */
class SampleLinesTest {
    private static final int RECORDS = Integer.getInteger("lmc.lines", 40_000);
    private static final int HEAP_IN_MEGABYTES = 32;

    @TempDir
    Path folder;

    @Test
    void areWrittenAndReadInAHeapSmallerThanTheFile() throws IOException, InterruptedException {
        Path file = folder.resolve("samples.jsonl");
        List<String> printed = OtherVirtualMachine.run(
                List.of("-Xmx" + HEAP_IN_MEGABYTES + "m"), Program.class, Integer.toString(RECORDS), file.toString());
        assertEquals(List.of(RECORDS + " read, 0 broken, the last of them sound"), printed);
        assertTrue(
                Files.size(file) > HEAP_IN_MEGABYTES * 1_048_576L,
                () -> file.toFile().length() + " bytes");
    }

    /** Writes and reads samples; runs by itself. */
    static final class Program {
        private Program() {}

        /** Takes the number of records and the file. */
        public static void main(String[] arguments) throws IOException {
            int count = Integer.parseInt(arguments[0]);
            Path file = Path.of(arguments[1]);
            Samples samples = Samples.seeded(42);
            try (LinesWriter lines = LmcJson.strict().writeLines(file);
                    Stream<LmcRecord> records = samples.records(count)) {
                lines.writeAll(records);
            }
            long[] found = new long[2];
            LmcRecord[] last = new LmcRecord[1];
            LmcJson json = LmcJson.strict().withValidator(Validator.standard());
            try (Stream<LineResult<LmcRecord>> lines = json.readLines(file, LmcRecord.class)) {
                lines.forEach(line -> {
                    found[0]++;
                    found[1] += line.value().isEmpty() ? 1 : 0;
                    last[0] = line.value().orElse(null);
                });
            }
            boolean sound = samples.record(count - 1).equals(last[0]);
            System.out.println(
                    found[0] + " read, " + found[1] + " broken, the last of them " + (sound ? "sound" : "changed"));
        }
    }
}
