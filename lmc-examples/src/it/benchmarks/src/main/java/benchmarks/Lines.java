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

/** JSON Lines from a file and to memory. */
final class Lines {
    private Lines() {}

    static Work readLmc() throws IOException {
        Path file = file();
        return new Work(Texts.COUNT, hole -> {
            try (Stream<LineResult<Project>> lines = LmcJson.strict().readLines(file, Project.class)) {
                lines.forEach(hole::consume);
            }
        });
    }

    static Work readImmutables() throws IOException {
        Path file = file();
        ObjectReader reader = Databind.mapper().readerFor(TypedModel.Project.class);
        return new Work(Texts.COUNT, hole -> {
            try (InputStream in = Files.newInputStream(file);
                    MappingIterator<Object> values = reader.readValues(in)) {
                while (values.hasNext()) {
                    hole.consume(values.next());
                }
            }
        });
    }

    static Work writeLmc() {
        List<Project> records = Texts.projects();
        return new Work(Texts.COUNT, hole -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(8 << 20);
            try (LinesWriter lines = LmcJson.strict().writeLines(out)) {
                lines.writeAll(records.stream());
            }
            hole.consume(out);
        });
    }

    private static Path file() throws IOException {
        Path file = Files.createTempFile("lines", ".jsonl");
        file.toFile().deleteOnExit();
        try (LinesWriter lines = LmcJson.strict().writeLines(file)) {
            lines.writeAll(Texts.projects().stream());
        }
        return file;
    }
}
