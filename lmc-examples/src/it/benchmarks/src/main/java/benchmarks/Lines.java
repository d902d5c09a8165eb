package benchmarks;

import benchmarks.peers.Databind;
import benchmarks.peers.TypedModel;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.json.LineResult;
import org.lancangmekong.json.LinesWriter;
import org.lancangmekong.json.LmcJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** JSON Lines from a file and to memory. */
@State(Scope.Benchmark)
public class Lines {
    private final ObjectReader immutables = Databind.mapper().readerFor(TypedModel.Project.class);
    private List<Project> records;
    private Path file;

    @Setup
    public void prepare() throws IOException {
        records = Texts.projects();
        file = Files.createTempFile("lines", ".jsonl");
        try (LinesWriter lines = LmcJson.strict().writeLines(file)) {
            lines.writeAll(records.stream());
        }
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public void lmc(Blackhole hole) throws IOException {
        try (Stream<LineResult<Project>> lines = LmcJson.strict().readLines(file, Project.class)) {
            lines.forEach(hole::consume);
        }
    }

    @Benchmark
    public void immutables(Blackhole hole) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                MappingIterator<Object> values = immutables.readValues(in)) {
            while (values.hasNext()) {
                hole.consume(values.next());
            }
        }
    }

    @Benchmark
    public Object writeLmc() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8 << 20);
        try (LinesWriter lines = LmcJson.strict().writeLines(out)) {
            lines.writeAll(records.stream());
        }
        return out;
    }
}
