package benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A process that does some cases' work for as long as it is told, and tells what that took.
 *
 * <p>Each line that it is given is a case and a number of milliseconds of the processor, so that others who use the machine
 * make a run longer and nothing else. Each line of its answer is, per record: nanoseconds, nanoseconds of the processor, and
 * bytes allocated, the last two in all threads; and what part of the time the compiler was at work.
 */
public final class Worker {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final Blackhole HOLE = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private Worker() {}

    /**
     * Works until there are no more lines.
     *
     * @param arguments none
     * @throws IOException if the work does
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, Work> prepared = new HashMap<>();
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            String[] order = line.split(" ");
            Work work = prepared.get(order[0]);
            if (work == null) {
                work = Case.named(order[0]).preparation().prepare();
                prepared.put(order[0], work);
            }
            System.out.println(run(work, Long.parseLong(order[1]) * 1_000_000));
        }
    }

    private static String run(Work work, long nanoseconds) throws IOException {
        long bytes = allocated();
        long processor = processor();
        long compiler = COMPILER.getTotalCompilationTime();
        long own = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        int passes = 0;
        do {
            work.pass().run(HOLE);
            passes++;
        } while (THREADS.getCurrentThreadCpuTime() - own < nanoseconds);
        double time = System.nanoTime() - start;
        double compiled = (COMPILER.getTotalCompilationTime() - compiler) * 1e6;
        double records = (double) passes * work.records();
        return String.join(
                " ",
                Double.toString(time / records),
                Double.toString((processor() - processor) / records),
                Double.toString((allocated() - bytes) / records),
                Double.toString(compiled / time));
    }

    /** The processor's nanoseconds of all threads and, since it has none of those, of the collector of garbage. */
    private static long processor() {
        long collector = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        return sum(THREADS.getThreadCpuTime(THREADS.getAllThreadIds())) + collector * 1_000_000;
    }

    private static long allocated() {
        return sum(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()));
    }

    private static long sum(long[] values) {
        // A thread that has ended in the meantime has -1.
        return LongStream.of(values).filter(each -> each > 0).sum();
    }
}
