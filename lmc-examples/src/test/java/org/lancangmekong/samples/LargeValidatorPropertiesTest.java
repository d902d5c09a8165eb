package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.core.vocabulary.OtherNameKind;
import org.lancangmekong.json.LargeValidator;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LineResult;
import org.lancangmekong.json.LmcJson;

/** Sample records of which 3 % are faulty, in several files, have the problems that they have as a catalogue in memory. */
class LargeValidatorPropertiesTest {
    private static final LmcJson READER =
            LmcJson.strict().withLimits(Limits.standard().withMaxProblems(10_000));
    private static final LargeValidator LARGE = LargeValidator.of(READER).withMemory(10, 3, 1_000_000);

    @Property(tries = 25)
    void faultyRecordsInFilesAreReportedAsInMemory(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 30, max = 300) int size,
            @ForAll @IntRange(min = 1, max = 5) int parts)
            throws IOException {
        requireSameReport(LARGE, faulty(seed, size), parts);
    }

    /** Rules that compare with the first of a large group need not have it in memory; 17 are already a large one. */
    @Property(tries = 15)
    void groupsThatDoNotFitIntoMemoryAreReportedAsInMemory(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 300, max = 900) int size,
            @ForAll @IntRange(min = 5, max = 40) int together)
            throws IOException {
        Random random = new Random(seed);
        LocalizedText shared = LocalizedText.of("en", "Training");
        LocalizedText other = LocalizedText.of("en", "Course");
        List<byte[]> lines = new ArrayList<>();
        Samples.seeded(seed).records(size).forEach(record -> {
            LmcRecord named = record;
            if (record instanceof Project project) {
                ProjectBuilder renamed = project.toBuilder().otherNames(List.of());
                if (random.nextInt(3) == 0) {
                    renamed.name(shared);
                }
                if (random.nextInt(3) == 0) {
                    renamed.addOtherName(OtherName.builder()
                            .kind(OtherNameKind.VARIANT)
                            .text(random.nextBoolean() ? shared : other)
                            .build());
                }
                named = renamed.identifiers(
                                random.nextInt(3) == 0
                                        ? List.of(Identifier.of(IdentifierScheme.WIKIDATA, "Q1"))
                                        : List.of())
                        .build();
            }
            lines.add(LmcJson.strict().writeBytes(named));
        });
        Collections.shuffle(lines, random);
        requireSameReport(LARGE.withMemory(10, 3, together), lines, 2);
    }

    private static void requireSameReport(LargeValidator large, List<byte[]> lines, int parts) throws IOException {
        Path directory = Files.createTempDirectory("large");
        try {
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                files.add(directory.resolve(i + ".jsonl"));
                try (OutputStream out = Files.newOutputStream(files.get(i))) {
                    for (byte[] each : lines.subList(i * lines.size() / parts, (i + 1) * lines.size() / parts)) {
                        out.write(each);
                        out.write('\n');
                    }
                }
            }
            List<Violation> found = new ArrayList<>();
            List<LmcRecord> records = new ArrayList<>();
            int[] at = {0};
            List<LmcRecord> ofLines = new ArrayList<>();
            for (Path file : files) {
                try (Stream<LineResult<LmcRecord>> results = READER.readLines(file, LmcRecord.class)) {
                    results.forEach(line -> ofLines.add(line.value().orElse(null)));
                }
            }
            Set<String> held = new HashSet<>();
            large.validate(files, directory, line -> {
                LmcRecord record = ofLines.get(at[0]++);
                if (record == null) {
                    return;
                }
                if (held.add(record.id().toString())) {
                    records.add(record);
                }
                line.report().violations().stream()
                        .filter(each -> !each.rule().startsWith("LMC-JSN-"))
                        .map(each -> each.withoutLocation()
                                .within(Pointer.ROOT.child(record.id().toString())))
                        .forEach(found::add);
            });
            found.sort(Validator.order());
            assertEquals(Validator.standard().validate(Catalogue.of(records)).violations(), found);
        } finally {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Records in any order, some faulty, some twice, and blank lines. */
    private static List<byte[]> faulty(long seed, int size) {
        Random random = new Random(seed);
        List<byte[]> lines = new ArrayList<>();
        Samples.seeded(seed).records(size).forEach(record -> {
            byte[] line = LmcJson.strict().writeBytes(record);
            int dice = random.nextInt(100);
            if (dice < 3) {
                line = Mutants.choose(record, random.nextInt(1_000), random.nextInt(1_000))
                        .bytes()
                        .clone();
            }
            for (int i = 0; i < line.length; i++) {
                line[i] = line[i] == '\n' ? (byte) ' ' : line[i];
            }
            lines.add(line);
            if (dice == 4) {
                lines.add(new byte[0]);
                lines.add(line);
            }
        });
        Collections.shuffle(lines, random);
        return lines;
    }
}
