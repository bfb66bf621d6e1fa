package org.hawser.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every benchmark over a made log is asked. */
public final class RunOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private int runs = 5;

    @Option(names = "--seed", description = "Another log for another seed (1).")
    private long seed = 1;

    @Option(names = "--log-only", paramLabel = "FILE", description = "Only write the log.")
    private @Nullable Path logOnly;

    @Option(names = "--runs", paramLabel = "N", description = "Runs, of which the median counts (5).")
    void runs(int count) {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--runs must be at least 1: " + count);
        }
        runs = count;
    }

    public int runs() {
        return runs;
    }

    public long seed() {
        return seed;
    }

    /** Where to write the log instead of measuring; null to measure. */
    public @Nullable Path logOnly() {
        return logOnly;
    }
}
