package org.hawser.bench.decode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of programs that this process started and that have ended, all their threads together. Linux only. */
final class ProcessorTime {

    private static final Path STAT = Path.of("/proc/self/stat");

    /** Of proc_pid_stat(5), counted from the field behind the name in parentheses: cutime, then cstime. */
    private static final int CHILDREN_USER = 13;

    private static final double TICKS_PER_S = 100;

    private ProcessorTime() {}

    /** Seconds so far; NaN where the system does not tell. */
    static double ofChildren_s() {
        try {
            String stat = Files.readString(STAT);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) / TICKS_PER_S;
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }
}
