package benchmarks;

import java.io.IOException;
import java.util.List;
import org.lancangmekong.json.ReadResult;

/** Reads every document of a form, or writes every record of it. */
final class Codecs {
    private Codecs() {}

    static Work decode(String subject, String form) {
        Subject reader = Subject.of(subject);
        byte[][] texts = Texts.of(form).toArray(byte[][]::new);
        return new Work(texts.length, hole -> {
            for (byte[] each : texts) {
                hole.consume(reader.read(each));
            }
        });
    }

    static Work encode(String subject, String form) throws IOException {
        Subject writer = Subject.of(subject);
        List<byte[]> texts = Texts.of(form);
        Object[] values = new Object[texts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = subject.startsWith("lmc-") ? Texts.records(form).get(i) : value(writer.read(texts.get(i)));
        }
        return new Work(values.length, hole -> {
            for (Object each : values) {
                hole.consume(writer.write(each));
            }
        });
    }

    /** What was read. */
    static Object value(Object read) {
        return read instanceof ReadResult<?> result ? result.orThrow() : read;
    }
}
