package benchmarks;

import benchmarks.peers.Databind;
import benchmarks.peers.TypedModel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.json.LineResult;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** What is done in a process of its own, and is measured from outside or from its very first instruction. */
public final class Start {
    private Start() {}

    /**
     * Does one thing and ends.
     *
     * @param arguments what; for some, a file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        switch (arguments[0]) {
            case "nothing" -> {}
            case "lmc" -> require(LmcJson.strict().read(Files.readAllBytes(Path.of(arguments[1])), Project.class));
            case "immutables" ->
                require(Databind.mapper()
                        .readValue(Files.readAllBytes(Path.of(arguments[1])), TypedModel.Project.class));
            case "reference" -> {
                int records = ReferenceCatalogue.load().size();
                System.out.println((System.nanoTime() - start) + " " + records);
            }
            case "lines" -> System.out.println(lines(Path.of(arguments[1])) + " " + peak());
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void require(Object value) {
        if (value == null) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<LineResult<Project>> lines = LmcJson.strict().readLines(file, Project.class)) {
            return lines.filter(each -> each.value().isPresent()).count();
        }
    }

    /** The most bytes that the heap held, with what the collector had not come to yet. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(each -> each.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(each -> each.getUsed())
                .sum();
    }
}
