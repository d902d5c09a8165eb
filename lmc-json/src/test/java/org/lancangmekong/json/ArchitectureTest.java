package org.lancangmekong.json;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house: its rooms, and which room may name which. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lancangmekong");

    /**
     * A room may name the rooms to the right of it, itself, and Java's own classes. The rooms of a module come from the
     * ground floor upwards; a room that is not exported is marked with a star. The rooms of the samples and examples see
     * every room that is exported.
     */
    private static final String PLAN = """
            core.internal*           |
            core.message             | core.internal
            core.internal.sentence*  | core.internal core.message
            core.problem             | core.internal core.message core.internal.sentence
            core.shape               | core.internal core.message core.internal.sentence core.problem
            core.vocabulary          | core.internal core.message core.internal.sentence core.problem core.shape
            core.words*              | core.internal core.vocabulary
            core.value               | core.internal core.message core.internal.sentence core.problem core.shape core.vocabulary core.words
            core.model               | core.internal core.message core.internal.sentence core.problem core.shape core.vocabulary core.value
            core.validation.support* | core.internal core.message core.internal.sentence core.problem core.shape core.vocabulary core.value core.model
            core.insight             | core.internal core.message core.internal.sentence core.problem core.shape core.vocabulary core.value core.model core.validation.support core.words
            core.validation          | core.internal core.message core.internal.sentence core.problem core.shape core.vocabulary core.value core.model core.validation.support core.insight
            json.internal.text*      | core.internal core.message core.internal.sentence core.problem
            json.internal.generated* | core.internal core.problem core.shape core.vocabulary core.value core.model json.internal.text
            json.internal.codec*     | core.internal core.message core.internal.sentence core.problem core.shape core.vocabulary core.value core.model core.insight core.validation json.internal.text json.internal.generated
            json.internal.patch*     | core.internal core.message core.internal.sentence core.problem core.shape core.vocabulary core.value core.model core.insight core.validation json.internal.text json.internal.codec
            json.internal.index*     | core.message core.problem core.value core.model core.validation json.internal.text json.internal.codec
            json                     | core.message core.problem core.shape core.vocabulary core.value core.model core.insight core.validation json.internal.text json.internal.codec json.internal.patch json.internal.index
            json.internal.host*      | core.internal core.message core.internal.sentence core.problem core.shape core.vocabulary core.value core.model core.validation json.internal.text json.internal.codec json.internal.patch
            json.jackson             | core.internal core.problem core.shape core.value core.model json.internal.text json.internal.codec json.internal.host json
            json.jackson3            | core.internal core.problem core.shape core.value core.model json.internal.text json.internal.codec json.internal.host json
            json.schema              | core.internal core.problem core.shape core.vocabulary core.value core.model json.internal.text json.internal.codec json
            json.written             | core.internal core.message core.internal.sentence core.problem core.value core.vocabulary core.shape
            json.internal.table*     | core.internal core.message core.internal.sentence core.problem core.shape core.vocabulary core.value core.model core.validation json.internal.text json.internal.codec json.written
            json.exchange            | core.internal core.message core.internal.sentence core.problem core.shape core.vocabulary core.value core.model json.internal.text json.internal.codec json json.internal.table json.written
            json.message             | core.message json.internal.text json.internal.codec json.internal.patch json.internal.table json.written
            json.catalogue           | core.internal core.problem core.shape core.vocabulary core.value core.model json.internal.text json.internal.codec json
            """;

    /**
     * The rooms that may name classes beside this library's and those of java.base: each JSON library, the library for CSV, and XML,
     * in one room alone.
     */
    private static final Map<String, List<String>> FOREIGN = Map.of(
            "json.exchange", List.of("javax.xml.stream."),
            "json.jackson", List.of("com.fasterxml.jackson."),
            "json.jackson3", List.of("tools.jackson.", "com.fasterxml.jackson.annotation."),
            "json.internal.table", List.of("de.siegmar.fastcsv."));

    /** Rooms that hold many alike: a class for each code list, a class for each group of rules. */
    private static final Set<String> SHELVES = Set.of("core.vocabulary", "core.validation");

    private static final int LARGEST_ROOM = 30;
    private static final int LARGEST_FACE = 12;

    private static Map<String, Set<String>> plan() {
        Map<String, Set<String>> plan = new LinkedHashMap<>();
        for (String line : PLAN.lines().toList()) {
            String[] sides = line.split("\\|", 2);
            Set<String> below = new TreeSet<>(List.of(sides[1].strip().split(" ")));
            below.remove("");
            assertTrue(plan.keySet().containsAll(below), "a room names only rooms below it: " + line);
            plan.put(sides[0].strip().replace("*", ""), below);
        }
        return plan;
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.lancangmekong\\.?", "");
    }

    @Test
    void eachRoomNamesOnlyTheRoomsThatThePlanAllows() {
        Map<String, Set<String>> plan = plan();
        Set<String> wrong = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            Set<String> below = plan.get(room(each));
            assertTrue(below != null, room(each) + " has no place in the plan");
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> !target.isPrimitive())
                    .filter(target -> !isAllowed(room(each), below, target))
                    .forEach(target -> wrong.add(each.getName() + " names " + target.getName()));
        }
        assertEquals(Set.of(), wrong);
    }

    private static boolean isAllowed(String room, Set<String> below, JavaClass target) {
        String name = target.getName();
        if (name.startsWith("org.lancangmekong.")) {
            return room(target).equals(room) || below.contains(room(target));
        }
        // The last two are annotations that only the compiler reads.
        return name.startsWith("java.")
                || name.startsWith("javax.annotation.")
                || name.startsWith("org.immutables.value.")
                || FOREIGN.getOrDefault(room, List.of()).stream().anyMatch(name::startsWith);
    }

    @Test
    void theRoomsWithoutAStarAreExportedAndNoOthers() throws IOException {
        Set<String> open = PLAN.lines()
                .map(line -> line.split("\\|")[0].strip())
                .filter(room -> !room.endsWith("*"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> exported = new TreeSet<>();
        for (URL each : Collections.list(getClass().getClassLoader().getResources("module-info.class"))) {
            try (InputStream in = each.openStream()) {
                ModuleDescriptor module = ModuleDescriptor.read(in);
                if (module.name().startsWith("org.lancangmekong.")) {
                    module.exports().stream()
                            .filter(export -> !export.isQualified())
                            .forEach(export -> exported.add(export.source().substring("org.lancangmekong.".length())));
                }
            }
        }
        assertEquals(open, exported);
    }

    @Test
    void thereAreNoCyclesOfPackages() {
        slices().matching("org.lancangmekong.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** Codecs hold each other, since values nest; nothing else in lmc-json does. */
    @Test
    void thereAreNoCyclesOfClassesButOfCodecs() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return room(type).startsWith("json") && !room(type).equals("json.internal.codec")
                                ? SliceIdentifier.of(outermost(type).getName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "the classes of lmc-json";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    /** The sizes are in {@code target/rooms.txt}: for each room its files, and how many of them are public. */
    @Test
    void noRoomIsTooLarge() throws IOException {
        Map<String, List<Path>> rooms = new TreeMap<>();
        for (String module : List.of("lmc-core", "lmc-json")) {
            Path sources = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(each -> each.toString().endsWith(".java"))
                        .filter(each -> !each.toString().endsWith("-info.java"))
                        .forEach(each -> rooms.computeIfAbsent(room(sources, each), unused -> new ArrayList<>())
                                .add(each));
            }
        }
        assertEquals(plan().keySet(), rooms.keySet());
        List<String> sizes = new ArrayList<>();
        Set<String> tooLarge = new TreeSet<>();
        rooms.forEach((room, files) -> {
            long open = files.stream().filter(ArchitectureTest::isPublic).count();
            sizes.add(String.format(Locale.ROOT, "%-24s %3d files, %3d public", room, files.size(), open));
            int most = room.equals("json") ? LARGEST_FACE : LARGEST_ROOM;
            if (files.size() > most && !SHELVES.contains(room)) {
                tooLarge.add(room);
            }
        });
        Files.write(Path.of("target", "rooms.txt"), sizes);
        assertEquals(Set.of(), tooLarge, () -> String.join("\n", sizes));
    }

    private static String room(Path sources, Path file) {
        String folder = sources.relativize(file.getParent())
                .toString()
                .replace(file.getFileSystem().getSeparator(), ".");
        return folder.substring("org.lancangmekong.".length());
    }

    private static boolean isPublic(Path file) {
        String type = file.getFileName().toString().replace(".java", "");
        try {
            return Files.readString(file).matches("(?s).*\\npublic [a-z -]*\\b" + type + "\\b.*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String NETWORK =
            "javax?\\.net\\.(?!URI$|URISyntaxException$%s).*|java\\.nio\\.channels\\..*Socket.*";

    /** Addresses are texts here: of the network's classes only {@code URI} is used, which opens nothing. */
    @Test
    void nothingOpensAConnection() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.ClassPathCatalogues(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(String.format(Locale.ROOT, NETWORK, ""))
                .check(CLASSES);
    }

    /** What a class loader has found it names by a {@code URL}, and only where an application asks for it. */
    @Test
    void onlyWhatAClassLoaderHasFoundIsOpenedByItsAddress() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(String.format(Locale.ROOT, NETWORK, "|URL$|URLConnection$"))
                .check(CLASSES);
        noClasses()
                .should()
                .callConstructorWhere(target(owner(equivalentTo(URL.class))))
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime")))
                .check(CLASSES);
    }
}
