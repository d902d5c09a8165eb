package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.function.Executable;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.LmcJsonException;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.exchange.Tables;

/**
 * Whatever records hold comes back from tables, down to the order of languages: the JSON of what was read is that of what was
 * written. {@code -Dlmc.tables.samples=5000} and {@code -Dlmc.tables.catalogues=1000} take more of them than the build does.
 */
class ExchangeTablesTest {
    private static final int SAMPLES = Integer.getInteger("lmc.tables.samples", 1_000);
    private static final int CATALOGUES = Integer.getInteger("lmc.tables.catalogues", 10);
    private static final Tables LENIENT = Tables.of(LmcJson.lenient());

    private static void inDirectory(InDirectory action) throws IOException {
        Path directory = Files.createTempDirectory("lmc-tables");
        try {
            action.run(directory);
        } finally {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(each -> each.toFile().delete());
            }
        }
    }

    private interface InDirectory {
        void run(Path directory) throws IOException;
    }

    private static List<String> json(Iterable<? extends LmcRecord> records) {
        List<String> written = new ArrayList<>();
        records.forEach(each -> written.add(LmcJson.lenient().write(each)));
        return written;
    }

    private static List<LmcRecord> readRecords(Tables tables, Path directory) throws IOException {
        try (Stream<ReadResult<LmcRecord>> results = tables.readRecords(directory)) {
            return results.<LmcRecord>map(ReadResult::orThrow).toList();
        }
    }

    private static void assertComesBack(Tables tables, List<? extends LmcRecord> records) throws IOException {
        inDirectory(directory -> {
            assertTrue(tables.write(records.stream(), directory).isEmpty());
            assertEquals(json(records), json(readRecords(tables, directory)), "one by one");
        });
    }

    private static void assertComesBack(Tables tables, Catalogue catalogue) throws IOException {
        inDirectory(directory -> {
            assertTrue(tables.write(catalogue, directory).isEmpty());
            ReadResult<Catalogue> result = tables.tryRead(directory);
            assertEquals(List.of(), result.report().warnings());
            assertEquals(catalogue, result.orThrow());
            assertEquals(json(catalogue.all()), json(result.orThrow().all()), "in memory");
            assertEquals(json(catalogue.all()), json(readRecords(tables, directory)), "one by one");
        });
    }

    /** As the page for users shows it. */
    @Example
    void aCatalogueIsWrittenAndReadInThreeLines() throws IOException {
        inDirectory(directory -> {
            Tables tables = Tables.of(LmcJson.strict());
            tables.write(ReferenceCatalogue.load(), directory); // project.csv, milestone.csv, ..., datapackage.json
            Catalogue same = tables.read(directory);
            assertEquals(ReferenceCatalogue.load(), same);
        });
    }

    @Example
    void theReferenceCatalogueComesBack() throws IOException {
        assertComesBack(Tables.of(LmcJson.strict()), ReferenceCatalogue.load());
    }

    @Example
    void samplesComeBack() throws IOException {
        try (Stream<LmcRecord> samples = Samples.seeded(22).records(SAMPLES)) {
            assertComesBack(Tables.of(LmcJson.strict()), samples.toList());
        }
    }

    @Example
    void arbitraryCataloguesComeBack() {
        LmcArbitraries.catalogues().sampleStream().limit(CATALOGUES).forEach(each -> {
            try {
                assertComesBack(LENIENT, each);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Property(tries = 10, shrinking = ShrinkingMode.BOUNDED)
    void anyRecordsComeBack(@ForAll("records") List<LmcRecord> records) throws IOException {
        assertComesBack(LENIENT, records);
    }

    @Provide
    Arbitrary<List<LmcRecord>> records() {
        return LmcArbitraries.records().list().uniqueElements(LmcRecord::id).ofMaxSize(40);
    }

    @Example
    void aRecordOfAnUnknownTypeComesBackWhereItIsRead() throws IOException {
        UnknownRecord dam = UnknownRecord.builder()
                .typeCode("dam")
                .id("xayaburi")
                .name(LocalizedText.of("en", "Xayaburi Dam"))
                .putExtension("height", JsonValue.number("32.6"))
                .build();
        assertComesBack(LENIENT, List.of(dam));
        inDirectory(directory -> {
            Tables strict = Tables.of(LmcJson.strict());
            assertThrows(LmcJsonException.class, () -> strict.write(Stream.of(dam), directory));
            assertEquals(0, count(directory));
        });
    }

    private static long count(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.count();
        }
    }

    /** What a cell can contain that a program of tables may take for something else. */
    @Example
    void cellsOfAllSortsComeBack() throws IOException {
        List<String> texts = List.of(
                "=1+1",
                "+66 2 123",
                "-5",
                "-5 %",
                "@SUM(A1)",
                "\t=1",
                "\r\n=1",
                "'=1",
                "''=1",
                "'quoted'",
                "\uFF1D1",
                "\uFF0B1",
                "a;=1",
                "a\n- one\n- two",
                "a\r=1",
                "\uFEFF=1",
                "\uFEFF",
                "\"",
                "\"\"",
                "a \"word\", and more",
                ",",
                ", ",
                " ",
                "\n",
                "\r",
                "\r\n",
                "\u0000",
                "a\u0000b",
                "NULL",
                "null",
                "true",
                "1e5",
                "0012",
                "1,5",
                "2021-12-03",
                "#REF!",
                "\u0E01\u0E38\u0E49\u0E07 \u0E41\u0E21\u0E48\u0E19\u0E49\u0E33\u0E42\u0E02\u0E07",
                "\uD83D\uDE00\uD83D\uDEA2",
                "\u6E44\u516C\u6CB3",
                "{}",
                "[1]",
                "\\",
                "\\\"",
                "a\u2028b",
                "x".repeat(100_000));
        List<LmcRecord> records = new ArrayList<>();
        for (String each : texts) {
            records.add(Organization.builder()
                    .id("o-" + records.size())
                    .name(LocalizedText.of("en", each, "zh-Hans", each))
                    .kind(OrganizationKind.GOVERNMENT)
                    .putExtension("org.example:text", JsonValue.of(each))
                    .build());
        }
        assertComesBack(Tables.of(LmcJson.strict()), records);
    }

    @Example
    void noCellBeginsAsAFormula() throws IOException {
        List<LmcRecord> records = new ArrayList<>();
        for (String each :
                List.of("=cmd|' /C calc'!A0", "+1+1", "-1+1", "@A1", "\t=1", "\r=1", "\uFF1DA1", "'=1", "-5")) {
            records.add(Organization.builder()
                    .id("o-" + records.size())
                    .name(LocalizedText.of("en", each))
                    .kind(OrganizationKind.GOVERNMENT)
                    .build());
        }
        inDirectory(directory -> {
            Tables.of(LmcJson.strict()).write(records.stream(), directory);
            String table = Files.readString(directory.resolve("organization.csv"), StandardCharsets.UTF_8);
            for (String each : List.of(
                    "o-0,'=cmd",
                    "o-1,'+1+1",
                    "o-2,'-1+1",
                    "o-3,'@A1",
                    "o-4,'\t'=1",
                    "o-5,\"'\r'=1\"",
                    "o-6,'\uFF1DA1",
                    "o-7,''=1",
                    "o-8,-5,")) {
                assertTrue(table.contains(each), () -> each + " is not in " + table);
            }
        });
    }

    @Example
    void languagesKeepTheirOrderAndTheCaseOfTheirTags() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String each : List.of("zh-Hans", "EN", "lo", "x-PRIVATE", "other", "de-CH-1996", "en-gb")) {
            texts.put(each, "text in " + each);
        }
        LmcRecord record = Organization.builder()
                .id("o")
                .name(LocalizedText.of(texts))
                .kind(OrganizationKind.GOVERNMENT)
                .build();
        assertComesBack(Tables.of(LmcJson.strict()), List.of(record));
    }

    @Example
    void manyLanguagesShareAColumn() throws IOException {
        List<LmcRecord> records = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            records.add(Organization.builder()
                    .id("o-" + i)
                    .name(LocalizedText.of("x-l" + i, "text", "en", "other text"))
                    .kind(OrganizationKind.GOVERNMENT)
                    .build());
        }
        assertComesBack(Tables.of(LmcJson.strict()), records);
    }

    @Example
    void anExtensionMayNestAsDeepAsAnyJson() throws IOException {
        JsonValue deep = JsonValue.of("deep");
        for (int i = 0; i < JsonValue.MAX_DEPTH; i++) {
            deep = JsonValue.array(deep);
        }
        LmcRecord record = Organization.builder()
                .id("o")
                .name(LocalizedText.of("en", "name"))
                .kind(OrganizationKind.GOVERNMENT)
                .putExtension("org.example:deep", deep)
                .build();
        assertComesBack(Tables.of(LmcJson.strict()), List.of(record));
    }

    /** As in an application that does not add the library for CSV. */
    @Example
    void withoutTheLibraryForCsvASentenceSaysWhatToAdd() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!each.contains("fastcsv")) {
                path.add(Path.of(each).toUri().toURL());
            }
        }
        try (URLClassLoader without =
                new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Class<?> json = without.loadClass(LmcJson.class.getName());
            Class<?> tables = without.loadClass(Tables.class.getName());
            Object those = tables.getMethod("of", json)
                    .invoke(null, json.getMethod("strict").invoke(null));
            for (Executable call : List.<Executable>of(
                    () -> tables.getMethod("write", Stream.class, Path.class)
                            .invoke(those, Stream.of(), Path.of("nowhere")),
                    () -> tables.getMethod("tryRead", Path.class).invoke(those, Path.of("nowhere")),
                    () -> tables.getMethod("readRecords", Path.class).invoke(those, Path.of("nowhere")))) {
                Throwable thrown =
                        assertThrows(InvocationTargetException.class, call).getCause();
                assertEquals(IllegalStateException.class, thrown.getClass());
                assertTrue(thrown.getMessage().contains("add de.siegmar:fastcsv"), thrown.getMessage());
            }
        }
    }

    @Example
    void aFailureLeavesTheTablesAsTheyWere() throws IOException {
        inDirectory(directory -> {
            Tables tables = Tables.of(LmcJson.strict());
            List<LmcRecord> before = List.of(Samples.seeded(1).project(1));
            tables.write(before.stream(), directory);
            long files = count(directory);
            Stream<LmcRecord> failing = Stream.iterate(0, i -> i + 1).map(i -> {
                if (i == 50) {
                    throw new IllegalStateException("the source of the records failed");
                }
                return Samples.seeded(2).record(i);
            });
            assertThrows(IllegalStateException.class, () -> tables.write(failing, directory));
            assertEquals(files, count(directory));
            assertEquals(before, readRecords(tables, directory));
        });
    }
}
