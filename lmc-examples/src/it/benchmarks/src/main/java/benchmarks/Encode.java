package benchmarks;

import java.io.IOException;
import java.util.List;
import org.lancangmekong.json.ReadResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Writes every record of a form. */
@State(Scope.Benchmark)
public class Encode {
    /** Who writes. */
    @Param("lmc")
    public String subject;

    /** What is written. */
    @Param("own")
    public String form;

    private Subject writer;
    private Object[] values;

    @Setup
    public void prepare() throws IOException {
        writer = Subject.of(subject);
        List<byte[]> texts = Texts.of(form);
        values = new Object[texts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = subject.startsWith("lmc-") ? Texts.records(form).get(i) : value(writer.read(texts.get(i)));
        }
    }

    static Object value(Object read) {
        return read instanceof ReadResult ? ((ReadResult<?>) read).orThrow() : read;
    }

    @Benchmark
    public void all(Blackhole hole) throws IOException {
        for (Object each : values) {
            hole.consume(writer.write(each));
        }
    }
}
