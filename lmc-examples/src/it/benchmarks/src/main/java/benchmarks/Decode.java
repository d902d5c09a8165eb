package benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads every document of a form. */
@State(Scope.Benchmark)
public class Decode {
    /** Who reads. */
    @Param("lmc")
    public String subject;

    /** What is read. */
    @Param("own")
    public String form;

    private Subject reader;
    private byte[][] texts;

    @Setup
    public void prepare() {
        reader = Subject.of(subject);
        texts = Texts.of(form).toArray(new byte[0][]);
    }

    @Benchmark
    public void all(Blackhole hole) throws IOException {
        for (byte[] each : texts) {
            hole.consume(reader.read(each));
        }
    }
}
