package spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.lancangmekong.core.problem.InvalidValueException;

/** How many records of one sort are in the memory of one machine at once. */
final class Bound implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final int most;

    Bound(String what, int most) {
        this.what = what;
        this.most = most;
    }

    void require(int size) {
        if (size > most) {
            throw exceeded();
        }
    }

    /** What says that there are more. */
    InvalidValueException exceeded() {
        return new InvalidValueException(what + " needs more than " + most
                + " records in memory at once: allow more, or validate without the rule");
    }

    /** The ids in an RDD, each once, if they are not too many. */
    List<String> collect(JavaRDD<String> ids) {
        List<String> first = ids.distinct().take((int) Math.min(Integer.MAX_VALUE, most + 1L));
        require(first.size());
        return first;
    }
}
