package org.hawser.sim.radio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that work through shards, the caller's among them. */
final class Crew implements AutoCloseable {

    /** Work on one shard. */
    interface Work {
        void on(Shard shard) throws IOException;
    }

    private final ExecutorService others;
    private final int threads;

    Crew(int threads) {
        this.threads = threads;
        this.others = Executors.newFixedThreadPool(Math.max(1, threads - 1), run -> {
            Thread thread = new Thread(run, "hawser-sim");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does the same to all shards; returns when it is done. Shard {@code i} falls to thread {@code i} modulo their number. */
    void all(List<Shard> shards, Work work) throws IOException {
        List<Future<Void>> parts = new ArrayList<>();
        for (int thread = 1; thread < threads; thread++) {
            parts.add(others.submit(part(shards, thread, work)));
        }
        try {
            each(shards, 0, work);
        } finally {
            for (Future<Void> part : parts) {
                await(part);
            }
        }
    }

    private Callable<Void> part(List<Shard> shards, int thread, Work work) {
        return () -> {
            each(shards, thread, work);
            return null;
        };
    }

    private void each(List<Shard> shards, int thread, Work work) throws IOException {
        for (int i = thread; i < shards.size(); i += threads) {
            work.on(shards.get(i));
        }
    }

    private static void await(Future<Void> part) throws IOException {
        try {
            part.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException io) {
                throw io;
            }
            if (failed.getCause() instanceof RuntimeException wrong) {
                throw wrong;
            }
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
