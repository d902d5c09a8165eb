package spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;

/**
 * Asks all rules about files of JSON Lines as one catalogue, on a cluster: the report of {@link
 * org.lancangmekong.json.LargeValidator}, line by line.
 *
 * <p>The files are cut into parts, and each part is read five times: for its ids; for what its records refer to and where they
 * are referred to; for the keys of groups; for the records that share a key with others; and at last to ask the rules. Between
 * the readings travel ids, keys, what was found, and the records that others refer to or that share a key. The driver has the list
 * of parts, and the ids of the records that matter to rules about catalogues.
 *
 * <p>The context must have Kryo with {@link LmcKryoRegistrator}.
 */
public final class SparkValidator {
    private static final long PART = 16 << 20;
    private static final int TOGETHER = 50_000;

    private final JavaSparkContext context;
    private final Json json;
    private final long partBytes;
    private final int together;

    /** How lines are read and, by its validator, which rules are asked: in each process, since rules do not travel. */
    public interface Json extends Serializable {
        /**
         * The reader.
         *
         * @return the same each time, in every process
         */
        LmcJson get();

        /**
         * The rules.
         *
         * @return those of the reader; all of {@link Validator#standard()} if it has none
         */
        default Validator validator() {
            return get().validator().orElse(Validator.standard());
        }
    }

    private SparkValidator(JavaSparkContext context, Json json, long partBytes, int together) {
        this.context = context;
        this.json = json;
        this.partBytes = partBytes;
        this.together = together;
    }

    /**
     * A validator.
     *
     * @param context where the work is done
     * @param json how lines are read, and which rules are asked
     * @return a validator with parts of 16 MiB, and at most 50,000 records of a group in memory at once
     */
    public static SparkValidator of(JavaSparkContext context, Json json) {
        return new SparkValidator(
                Objects.requireNonNull(context, "context"), Objects.requireNonNull(json, "json"), PART, TOGETHER);
    }

    /**
     * The same with parts of another size.
     *
     * @param bytes how large a part of a file is, about; a task reads one part
     * @return a new validator
     */
    public SparkValidator withPartBytes(long bytes) {
        return new SparkValidator(context, json, bytes, together);
    }

    /**
     * The same with another number of records that may be in the memory of a task at once.
     *
     * @param records how many records a group may have that a rule needs as a whole, or those that matter to one rule about
     *     catalogues; a catalogue in which there are more is refused by an exception. A group whose rules all {@linkplain
     *     org.lancangmekong.core.validation.Rule#first() compare with the first} may have any number, and is checked in parts if
     *     it has more than this
     * @return a new validator
     */
    public SparkValidator withRecordsTogether(int records) {
        return new SparkValidator(context, json, partBytes, records);
    }

    /**
     * Validates the records of files.
     *
     * @param files files of JSON Lines, compressed or not, which every machine has at these paths, and which do not change meanwhile
     * @return the result of each line that is not blank, in the order of the files and lines; much of the work is done before this
     *     returns, the rest when the result is asked for
     * @throws IOException if a file cannot be read
     * @throws InvalidValueException if a rule needs the whole catalogue, or more records than are allowed at once
     */
    public JavaRDD<CheckedLine> validate(List<Path> files) throws IOException {
        new RulePlan(json.validator());
        return new ValidationRun(context, json, FilePart.of(List.copyOf(files), partBytes), together).validate();
    }
}
