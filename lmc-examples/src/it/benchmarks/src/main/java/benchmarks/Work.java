package benchmarks;

import java.io.IOException;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What is timed: one pass over some records.
 *
 * @param records how many records, or questions, a pass handles
 * @param pass the pass
 */
record Work(int records, Pass pass) {
    /** One pass; what it makes goes into the hole, so that no compiler leaves it out. */
    @FunctionalInterface
    interface Pass {
        void run(Blackhole hole) throws IOException;
    }

    /** Prepares work in the process that will do it. */
    @FunctionalInterface
    interface Preparation {
        Work prepare() throws IOException;
    }
}
