package org.lancangmekong.json.internal.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * Writes the code of lmc-json that follows from the tables of members.
 *
 * <p>It runs before this module is compiled and names nothing of it, so that generated code that no longer compiles is no
 * obstacle.
 */
final class GeneratedFiles {
    /** Relative to the module's directory, where Maven starts both this program and the tests. */
    static final Path GENERATED = Path.of("src", "generated", "java");

    static final String COMMAND =
            "mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dlmc.regenerate=true";

    private GeneratedFiles() {}

    /**
     * Makes all files anew.
     *
     * @param arguments none
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Map<Path, String> files = files();
        for (Path each : existing()) {
            if (!files.containsKey(each)) {
                Files.delete(each);
            }
        }
        for (Map.Entry<Path, String> each : files.entrySet()) {
            Files.createDirectories(each.getKey().getParent());
            Files.writeString(each.getKey(), each.getValue());
        }
    }

    /** The generated files that there are, whether or not they should be. */
    static Set<Path> existing() throws IOException {
        if (Files.notExists(GENERATED)) {
            return new TreeSet<>();
        }
        try (Stream<Path> paths = Files.walk(GENERATED)) {
            return paths.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The text of each file that there should be. */
    static Map<Path, String> files() {
        Map<Path, String> files = new TreeMap<>();
        for (Shape<?, ?> each : shapes()) {
            add(new ReaderSource(each), files);
            add(new WriterSource(each, isListed(each)), files);
        }
        add(new SoundReadersSource(Shapes.values()), files);
        add(new WritersSource(Shapes.values()), files);
        return files;
    }

    /** The tables of all types but that of records of an unknown type, which consist of more than their members. */
    private static List<Shape<?, ?>> shapes() {
        List<Shape<?, ?>> shapes = new ArrayList<>(Shapes.values());
        for (RecordType each : RecordType.KIND.values()) {
            shapes.add(Shapes.of(each));
        }
        return shapes;
    }

    /** Whether a member of some type is a list of objects of a type. */
    private static boolean isListed(Shape<?, ?> shape) {
        return shapes().stream()
                .flatMap(each -> each.members().stream())
                .anyMatch(each -> each.kind() instanceof ListKind<?> list && list.element() == shape.kind());
    }

    private static void add(GeneratedSource source, Map<Path, String> files) {
        Path directory = GENERATED.resolve(GeneratedSource.PACKAGE.replace('.', '/'));
        files.put(directory.resolve(source.name() + ".java"), source.text());
    }
}
