package spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.lancangmekong.core.model.LmcRecord;

/**
 * A record as JSON, which is read only where somebody looks at it. Spark can tell how large it is at once; of a record as an object
 * it would look at every value, and at all lists of codes, again and again.
 */
final class CarriedRecord implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final byte[] json;
    private transient LmcRecord record;

    CarriedRecord(LmcRecord record) {
        this.id = record.id().toString();
        this.json = LmcKryoRegistrator.toBytes(record);
        this.record = record;
    }

    String id() {
        return id;
    }

    String json() {
        return new String(json, StandardCharsets.UTF_8);
    }

    LmcRecord record() {
        if (record == null) {
            record = LmcKryoRegistrator.fromBytes(json);
        }
        return record;
    }
}
