package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What documents make keys of is found fast in any hash map.
 *
 * <p>A document can contain as many texts of one hash as it likes. A hash map then finds a key by its order, but only if the
 * key's very class is comparable to itself; otherwise it looks at every key, and the cost grows with the square of the
 * document. Such searches ask for no memory, so {@link HostileInputTest} does not see them.
 */
class HashKeysTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lancangmekong");

    private static final Pattern KEY = Pattern.compile("\\b(?!Navigable|Sorted|Tree|Enum)\\w*(?:Map|Set)<(\\w+)[<,>]");

    /** Keys that no document chooses, or that are not looked up by hash. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("Class", "types are the program's"),
            Map.entry("Kind", "kinds are the model's"),
            Map.entry("Shape", "types are the model's"),
            Map.entry("Table", "tables are those of the model's types"),
            Map.entry(
                    "Object",
                    "members of the model, sorted members, and the parts of the packed catalogue when it is built"),
            Map.entry("List", "parts of the packed catalogue when it is built"),
            Map.entry("JsonText", "each text is itself alone"),
            Map.entry("PosixFilePermission", "permissions are the system's"),
            Map.entry("Map", "entries of a map that exists"),
            Map.entry("E", "elements of a list of codes, ids, texts or pointers, which are comparable"),
            Map.entry("T", "any class: a set of countries or of years"),
            Map.entry("V", "any class: a code that its list knows"),
            Map.entry("K", "any class"));

    private static List<Path> sources() {
        return Stream.of(Path.of("..", "lmc-core", "src", "main", "java"), Path.of("src", "main", "java"))
                .flatMap(HashKeysTest::javaFiles)
                .toList();
    }

    private static Stream<Path> javaFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(each -> each.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyKeyIsComparableToItself() {
        Set<String> wrong = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (Path each : sources()) {
            Matcher keys = KEY.matcher(read(each));
            while (keys.find()) {
                seen.add(keys.group(1));
                if (!isFine(keys.group(1))) {
                    wrong.add(keys.group(1) + " in " + each.getFileName());
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(
                seen.containsAll(Set.of("String", "RecordId", "LanguageTag", "CompositeKey", "Role", "Pair")),
                seen::toString);
    }

    private static boolean isFine(String key) {
        if (OTHERS.containsKey(key)) {
            return true;
        }
        List<Class<?>> types = Stream.concat(
                        CLASSES.stream()
                                .filter(each -> each.getSimpleName().equals(key))
                                .<Class<?>>map(JavaClass::reflect),
                        ofJava(key))
                .toList();
        return !types.isEmpty() && types.stream().allMatch(HashKeysTest::isFine);
    }

    private static Stream<Class<?>> ofJava(String name) {
        return Stream.of("java.lang.", "java.time.").flatMap(each -> {
            try {
                return Stream.of(Class.forName(each + name));
            } catch (ClassNotFoundException e) {
                return Stream.empty();
            }
        });
    }

    private static boolean isFine(Class<?> type) {
        return type.isEnum()
                || Stream.of(type.getGenericInterfaces())
                        .anyMatch(each -> each.getTypeName().equals("java.lang.Comparable<" + type.getName() + ">"));
    }

    /** Sets of Java that search one after another where hashes are equal, and keys whose class a source does not show. */
    @Test
    void noOtherHashTableIsMadeOfWhatDocumentsContain() {
        Pattern other = Pattern.compile(
                "\\b(?:Set|Map)\\.copyOf\\(|toSet\\(\\)|toUnmodifiable(?:Set|Map)|groupingBy\\w*\\(|Collectors\\.toMap\\(|\\.distinct\\(\\)");
        Map<String, Long> found = sources().stream()
                .flatMap(each ->
                        other.matcher(read(each)).results().map(match -> each.getFileName() + " " + match.group()))
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        assertEquals(
                Map.of(
                        // units, countries and years, which are comparable, or too few to be chosen
                        "WithParticipants.java .distinct()", 1L,
                        "FundTotals.java .distinct()", 3L,
                        // severities, of which there are a few
                        "Validator.java groupingBy(", 1L),
                found);
    }
}
