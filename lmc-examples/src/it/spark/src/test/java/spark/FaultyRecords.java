package spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.samples.Mutant;
import org.lancangmekong.samples.Mutants;
import org.lancangmekong.samples.Samples;

/** Samples in several files, of which three in a hundred have a fault: in the line, in the record, or among the records. */
final class FaultyRecords {
    private static final int FILES = 3;
    private static final int REMEMBERED = 1_000;

    private FaultyRecords() {}

    /** Writes the files; the second has CR and LF at the ends of lines, and the last no end of its last line. */
    static List<Path> write(Path directory, long count, long seed) throws IOException {
        Random random = new Random(seed);
        Iterator<LmcRecord> records = Samples.seeded(seed).records(count).iterator();
        List<String> earlier = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(directory.resolve("records-" + i + ".jsonl"));
            String end = i == 1 ? "\r\n" : "\n";
            long lines = count * (i + 1) / FILES - count * i / FILES;
            try (BufferedWriter out = Files.newBufferedWriter(files.get(i))) {
                for (long line = 0; line < lines; line++) {
                    LmcRecord record = records.next();
                    String text = LmcJson.strict().write(record);
                    if (earlier.size() < REMEMBERED) {
                        earlier.add(text);
                    } else {
                        earlier.set(random.nextInt(REMEMBERED), text);
                    }
                    int dice = random.nextInt(1_000);
                    out.write(dice < 32 ? faulty(dice, record, text, earlier, random) : text);
                    if (i < FILES - 1 || line < lines - 1) {
                        out.write(end);
                    }
                }
            }
        }
        return files;
    }

    private static String faulty(int dice, LmcRecord record, String text, List<String> earlier, Random random) {
        String id = record.id().toString();
        if (dice < 5) {
            return text.substring(0, random.nextInt(text.length()));
        }
        if (dice < 10) {
            return mutant(record, random);
        }
        if (dice < 15) {
            return text.replaceFirst("\"source\":\"[^\"]*\"", "\"source\":\"sample-source-nowhere\"");
        }
        if (dice < 20) {
            return earlier.get(random.nextInt(earlier.size()));
        }
        if (dice < 26) {
            return text.replaceAll("\\(sample \\d+\\)", "(sample " + random.nextInt(20) + ")");
        }
        if (dice < 30) {
            return text.replaceFirst(
                    "\"id\":\"" + id + "\"", "\"id\":\"" + id + "-now\",\"formerIds\":[\"" + id + "\"]");
        }
        return text.replaceFirst("\"(partOf|parent|repeats)\":\"[^\"]*\"", "\"$1\":\"" + id + "\"");
    }

    private static String mutant(LmcRecord record, Random random) {
        List<Mutant> mutants = Mutants.of(record)
                .filter(each -> !each.isCatalogue() && !each.isLenient())
                .limit(50)
                .collect(Collectors.toList());
        byte[] bytes = mutants.get(random.nextInt(mutants.size())).bytes();
        return new String(bytes, StandardCharsets.UTF_8).replace('\n', ' ');
    }
}
