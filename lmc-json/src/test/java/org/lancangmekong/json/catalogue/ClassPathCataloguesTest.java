package org.lancangmekong.json.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.json.CatalogueSource;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.LmcJsonException;

class ClassPathCataloguesTest {
    private static final String INDEX = ClassPathCatalogues.INDEX;
    private static final String DIRECTORY = ClassPathCatalogues.DIRECTORY;

    @TempDir
    Path directory;

    private static Map<String, String> files(String index, String... names) {
        Map<String, String> files = new TreeMap<>();
        files.put(INDEX, index);
        for (String each : names) {
            files.put(DIRECTORY + each, "[]");
        }
        return files;
    }

    /** Has no entries for its directories, as many jars. */
    private Path jar(String path, Map<String, String> files) throws IOException {
        Path jar = directory.resolve(path);
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }

    private Path folder(String path, Map<String, String> files) throws IOException {
        Path folder = directory.resolve(path);
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
        return folder;
    }

    private static URLClassLoader loader(List<Path> classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path each : classPath) {
            urls.add(each.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), null);
    }

    private static List<String> names(Path... classPath) throws IOException {
        try (URLClassLoader loader = loader(List.of(classPath))) {
            return ClassPathCatalogues.find(loader).stream()
                    .map(CatalogueSource::name)
                    .toList();
        }
    }

    @Test
    void whatJarsAndDirectoriesNameInTheirIndexIsFoundInTheOrderOfTheNames() throws IOException {
        Path jar = jar(
                "ours.jar", files("20-b.json # last\n\n# nothing\r\n10-a.json", "10-a.json", "20-b.json", "99.json"));
        Path classes = folder("app/classes", files("15.json", "15.json"));
        Path other = jar("without.jar", Map.of(DIRECTORY + "1.json", "[]"));
        List<String> expected = List.of(
                "ours.jar!/META-INF/lmc/catalogue/10-a.json",
                "classes/META-INF/lmc/catalogue/15.json",
                "ours.jar!/META-INF/lmc/catalogue/20-b.json");
        assertEquals(expected, names(jar, classes, other));
        assertEquals(expected, names(classes, other, jar));
        assertEquals(List.of(), names(other));
    }

    @Test
    void aJarThatIsThereTwiceIsReadOnceAndEqualNamesAreToldApart() throws IOException {
        Path one = jar("x.jar", files("a.json", "a.json"));
        Path other = jar("lib/x.jar", files("a.json", "a.json"));
        Path third = jar("y.jar", files("a.json", "a.json"));
        assertEquals(List.of("x.jar!/META-INF/lmc/catalogue/a.json"), names(one, one));
        List<String> names = names(one, third, other);
        assertEquals(3, names.size());
        assertTrue(names.contains("y.jar!/META-INF/lmc/catalogue/a.json"), names::toString);
        assertTrue(
                names.stream()
                        .anyMatch(each ->
                                each.startsWith("jar:file:") && each.endsWith("lib/x.jar!/" + DIRECTORY + "a.json")),
                names::toString);
        List<String> otherWay = names(other, third, one);
        assertEquals(names, otherWay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gone.json       | x.jar!/META-INF/lmc/catalogue.index names "gone.json", but there is no such file in META-INF/lmc/catalogue/ beside it
                    ../a.json       | x.jar!/META-INF/lmc/catalogue.index names "../a.json", but expected is the name of a JSON file
                    a.txt           | x.jar!/META-INF/lmc/catalogue.index names "a.txt", but expected is the name of a JSON file
                    a.json b.json   | x.jar!/META-INF/lmc/catalogue.index names "a.json b.json", but expected is the name of a JSON file
                    """)
    void aFaultyIndexIsRefused(String index, String problem) throws IOException {
        Path jar = jar("x.jar", files(index, "a.json"));
        Path other = jar("other.jar", Map.of(DIRECTORY + "gone.json", "[]"));
        IOException refused = assertThrows(IOException.class, () -> names(jar, other));
        assertTrue(refused.getMessage().startsWith(problem), refused::getMessage);
    }

    @Test
    void anIndexHasALimit() throws IOException {
        Path jar = jar("x.jar", files("#".repeat((1 << 20) + 1)));
        IOException refused = assertThrows(IOException.class, () -> names(jar));
        assertEquals("x.jar!/META-INF/lmc/catalogue.index is longer than 1048576 bytes", refused.getMessage());
    }

    @Test
    void whatIsFoundIsLaidOverTheReferenceCatalogue() throws IOException {
        Map<String, String> files = files("a.json");
        files.put(
                DIRECTORY + "a.json",
                "[{\"type\": \"event\", \"schema\": \"lmc/1\", \"id\": \"yicmg-2023\", \"overlay\":\n"
                        + "\"correction\", \"summary\": {\"en\": \"The seventh.\"}}, {\"type\": \"evnt\"}]");
        Path faulty = jar("x.jar", files);
        try (URLClassLoader loader = loader(List.of(faulty))) {
            List<CatalogueSource> found = ClassPathCatalogues.find(loader);
            LmcJsonException refused = assertThrows(
                    LmcJsonException.class, () -> LmcJson.strict().overlay(ReferenceCatalogue.load(), found));
            assertTrue(
                    refused.report()
                            .toString()
                            .startsWith("ERROR LMC-JSN-012 at /1/type"
                                    + " (x.jar!/META-INF/lmc/catalogue/a.json, line 2, column 60)"),
                    refused.report()::toString);
        }
    }

    /** Asked for by hand: this library offers nothing itself, and looks for nothing when the reference catalogue is loaded. */
    @Test
    void nothingIsLookedForUnlessAsked() throws IOException {
        assertEquals(List.of(), ClassPathCatalogues.find(ReferenceCatalogue.class.getClassLoader()));
        assertEquals(
                List.of(),
                Collections.list(ReferenceCatalogue.class.getClassLoader().getResources(INDEX)));
    }

    @Test
    void aResourceIsOpenedAnewEachTime() throws IOException {
        try (URLClassLoader loader = loader(List.of(jar("x.jar", files("a.json", "a.json"))))) {
            CatalogueSource source = ClassPathCatalogues.find(loader).get(0);
            for (int i = 0; i < 2; i++) {
                try (InputStream in = source.open()) {
                    assertEquals("[]", new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
