package org.hawser.bench.decode;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * One reading of a log by one thread.
 *
 * @param wall_ns time that passed
 * @param cpu_ns time that the thread ran; the garbage collector's is not in it
 * @param allocated_bytes what the thread allocated
 * @param outcome what was read
 */
record Measured(long wall_ns, long cpu_ns, long allocated_bytes, Outcome outcome) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Measured of(Subject subject, AisLog log) {
        long allocated_bytes = THREADS.getCurrentThreadAllocatedBytes();
        long cpu_ns = THREADS.getCurrentThreadCpuTime();
        long wall_ns = System.nanoTime();
        Outcome outcome = subject.read(log);
        return new Measured(
                System.nanoTime() - wall_ns,
                THREADS.getCurrentThreadCpuTime() - cpu_ns,
                THREADS.getCurrentThreadAllocatedBytes() - allocated_bytes,
                outcome);
    }
}
