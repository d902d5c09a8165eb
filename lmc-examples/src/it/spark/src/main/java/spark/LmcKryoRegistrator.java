package spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.util.List;
import org.apache.spark.serializer.KryoRegistrator;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;

/**
 * Lets Kryo carry records, as the JSON that the library writes, and reports. With
 *
 * <pre>
 * spark.serializer=org.apache.spark.serializer.KryoSerializer
 * spark.kryo.registrator=spark.LmcKryoRegistrator
 * </pre>
 *
 * <p>records of any type may be in an RDD, in a broadcast variable and in a {@code Dataset<LmcRecord>} that has {@code
 * Encoders.kryo(LmcRecord.class)}.
 *
 * <p>The JSON is what {@link LmcJson#writeBytes} gives. The canonical form would not do: it spells the numbers of extensions
 * anew, and refuses those that no double is equal to.
 */
public final class LmcKryoRegistrator implements KryoRegistrator {
    /** Reads whatever was written, however large, and whatever later version of the model it is of. */
    private static final LmcJson JSON = LmcJson.lenient()
            .withLimits(Limits.standard().withMaxBytes(Integer.MAX_VALUE).withMaxDepth(1_000));

    private static final List<Class<?>> SERIALIZABLE =
            List.of(Location.class, Message.class, Pointer.class, ValidationReport.class, Violation.class);

    /** Is made by Spark. */
    public LmcKryoRegistrator() {}

    @Override
    public void registerClasses(Kryo kryo) {
        kryo.addDefaultSerializer(LmcRecord.class, new RecordSerializer());
        SERIALIZABLE.forEach(each -> kryo.addDefaultSerializer(each, new JavaSerializer()));
    }

    /**
     * A record as it travels.
     *
     * @param record any record
     * @return its JSON, in UTF-8
     */
    public static byte[] toBytes(LmcRecord record) {
        return JSON.writeBytes(record);
    }

    /**
     * A record that has travelled.
     *
     * @param bytes what {@link #toBytes} gave
     * @return an equal record
     */
    public static LmcRecord fromBytes(byte[] bytes) {
        return JSON.read(bytes, LmcRecord.class);
    }

    private static final class RecordSerializer extends Serializer<LmcRecord> {
        private RecordSerializer() {
            super(false, true);
        }

        @Override
        public void write(Kryo kryo, Output output, LmcRecord record) {
            byte[] bytes = toBytes(record);
            output.writeInt(bytes.length, true);
            output.writeBytes(bytes);
        }

        @Override
        public LmcRecord read(Kryo kryo, Input input, Class<LmcRecord> type) {
            return fromBytes(input.readBytes(input.readInt(true)));
        }
    }
}
