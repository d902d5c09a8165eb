package org.lancangmekong.samples;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.json.LmcJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jars hold beside classes: the terms of use, and what hosts other than a plain virtual machine read. */
class ArtifactsTest {
    private static final String NATIVE_IMAGE = "META-INF/native-image/org.lancangmekong/lmc-json/";

    @ParameterizedTest
    @ValueSource(classes = {Catalogue.class, LmcJson.class, Samples.class})
    void everyJarHasTheTermsOfUse(Class<?> type) {
        for (String name : List.of("LICENSE", "LICENSE-DATA", "NOTICE")) {
            assertFalse(read(type, "META-INF/" + name, InputStream::readAllBytes).length == 0, name);
        }
        String notice = new String(read(type, "META-INF/NOTICE", InputStream::readAllBytes), StandardCharsets.UTF_8);
        assertTrue(notice.contains("Creative Commons Attribution 4.0 International"), notice);
    }

    /** The headers of OSGi export what the module exports, and what it exports to its friends. */
    @ParameterizedTest
    @ValueSource(classes = {Catalogue.class, LmcJson.class})
    void aBundleExportsWhatTheModuleExports(Class<?> type) {
        Set<String> exported = read(type, "module-info.class", ModuleDescriptor::read).exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(toCollection(TreeSet::new));
        assertEquals(
                exported, packages(headers(type).getValue("Export-Package")).keySet());
    }

    /** Only the JDK and the other bundle are needed; what is optional for a module is so for a bundle. */
    @Test
    void aBundleImportsAsOptionalWhatIsOptional() {
        packages(headers(Catalogue.class).getValue("Import-Package"))
                .keySet()
                .forEach(each -> assertTrue(each.startsWith("java."), each));
        packages(headers(LmcJson.class).getValue("Import-Package")).forEach((name, attributes) -> {
            boolean needed = name.startsWith("java.")
                    || name.equals("javax.xml.stream")
                    || name.startsWith("org.lancangmekong.core.");
            assertEquals(!needed, attributes.contains("resolution:=optional"), name);
        });
    }

    /** The packages of a header, each with its attributes. */
    private static Map<String, String> packages(String header) {
        Map<String, String> found = new TreeMap<>();
        Matcher clauses = Pattern.compile("([^,;\"]+)((?:;[^,;=]+=(?:\"[^\"]*\"|[^,;\"]*))*)(?:,|$)")
                .matcher(header);
        while (clauses.find()) {
            found.put(clauses.group(1), clauses.group(2));
        }
        assertFalse(found.isEmpty());
        return found;
    }

    private static Attributes headers(Class<?> type) {
        return read(type, "META-INF/MANIFEST.MF", Manifest::new).getMainAttributes();
    }

    /** An image made ahead of time has only the resources that it was told of. */
    @Test
    void aNativeImageHasEveryResource() throws IOException, URISyntaxException {
        JsonNode config = config("resource-config.json");
        List<Pattern> patterns = config.at("/resources/includes")
                .valueStream()
                .map(each -> Pattern.compile(each.get("pattern").stringValue()))
                .toList();
        Set<String> resources = resources(LmcJson.class);
        assertTrue(resources.contains("org/lancangmekong/json/catalogue/catalogue.packed"), resources::toString);
        for (String each : resources) {
            boolean listed =
                    patterns.stream().anyMatch(pattern -> pattern.matcher(each).matches());
            assertEquals(!isForPeople(each), listed, each);
        }
        resources(Catalogue.class).forEach(each -> assertTrue(isForPeople(each), each));
    }

    /** What no code reads: templates for translators, and what the packed catalogue is made of, which is not in the jar. */
    private static boolean isForPeople(String resource) {
        return resource.endsWith("/message/templates.properties")
                || resource.matches("org/lancangmekong/json/catalogue/[a-z]+\\.json");
    }

    private static JsonNode config(String name) {
        return JsonMapper.shared().readTree(read(LmcJson.class, NATIVE_IMAGE + name, InputStream::readAllBytes));
    }

    /** What is found by reflection has to be listed for a native image, too: the one class that reads Zstandard. */
    @Test
    void nothingElseIsFoundByReflectionThanWhatIsListed() {
        String zstandard = "com.github.luben.zstd.ZstdInputStream";
        assertEquals(
                List.of(zstandard),
                config("reflect-config.json")
                        .valueStream()
                        .map(each -> each.get("name").stringValue())
                        .toList());
        DescribedPredicate<JavaMethodCall> looksUp = DescribedPredicate.describe(
                "looks up a class or a member by its name",
                call -> call.getTargetOwner().isEquivalentTo(Class.class)
                        && call.getName().matches("forName|newInstance|get(Declared)?(Method|Field|Constructor)s?"));
        JavaClasses classes =
                new ClassFileImporter().importPackages("org.lancangmekong.core", "org.lancangmekong.json");
        ArchRuleDefinition.noClasses()
                .that()
                .haveNameNotMatching("org\\.lancangmekong\\.json\\.internal\\.text\\.Compression.*")
                .should()
                .callMethodWhere(looksUp)
                .check(classes);
    }

    private static Set<String> resources(Class<?> type) throws IOException, URISyntaxException {
        Path location =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(location)) {
            return resources(location);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + location.toUri()), Map.of())) {
            return resources(jar.getPath("/"));
        }
    }

    private static Set<String> resources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(each -> root.relativize(each).toString().replace('\\', '/'))
                    .filter(each -> !each.endsWith(".class") && !each.startsWith("META-INF/"))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    /** Reads an entry of the jar, or of the directory of classes, that a type is from. */
    private static <T> T read(Class<?> type, String name, Reading<T> reading) {
        try {
            String location =
                    type.getProtectionDomain().getCodeSource().getLocation().toString();
            String root = location.endsWith(".jar") ? "jar:" + location + "!/" : location;
            try (InputStream in = URI.create(root + name).toURL().openStream()) {
                return reading.read(in);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
