package org.hawser.detect.encounter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hawser.sea.ObservationBlock;

/**
 * Runs the three stages of encounter detection on threads, in rounds: all tracks, then all cells, then all pairs, each stage
 * divided into as many partitions as there are threads. The engine only routes by key; what comes out does not depend on the
 * number of threads, on how the input was divided into blocks, or on the order of fixes within the allowed lateness.
 *
 * <p>Not safe for use by several threads at once. Between two calls of {@link #accept} the whole state can be written and later
 * restored into an engine with another number of threads.
 */
public final class EncounterEngine implements AutoCloseable {

    private static final int MAGIC = 0x4857_5245; // "HWRE"
    private static final int VERSION = 1;

    private final EncounterSettings settings;
    private final List<Partition> partitions = new ArrayList<>();
    private final ExecutorService threads;
    private long newest_ms = Long.MIN_VALUE;
    private final TrackCounts routed = new TrackCounts();

    /**
     * @param threads number of threads and partitions, 1 or more
     */
    public EncounterEngine(EncounterSettings settings, int threads) {
        this.settings = settings;
        for (int i = 0; i < threads; i++) {
            partitions.add(new Partition(settings, threads));
        }
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("detect-", 0).factory());
    }

    /**
     * Takes all fixes of {@code block} (claims are passed over) and returns the encounters that are complete by then, in order.
     */
    public List<Encounter> accept(ObservationBlock block) {
        for (int i = 0; i < block.size(); i++) {
            if (!block.isClaim(i)) {
                route(block, i);
            }
        }
        return newest_ms == Long.MIN_VALUE ? List.of() : round(watermark_ms());
    }

    /** Ends the input: judges all contacts still open and returns those that are encounters, in order. */
    public List<Encounter> finish() {
        return round(Long.MAX_VALUE);
    }

    private long watermark_ms() {
        return newest_ms - settings.lateness().toMillis();
    }

    private void route(ObservationBlock block, int index) {
        long time_ms = block.time_ms(index);
        newest_ms = Math.max(newest_ms, time_ms);
        if (time_ms < watermark_ms()) {
            routed.late++;
        } else {
            partitionOf(block.mmsi(index)).tracks.add(block, index);
        }
    }

    private Partition partitionOf(long key) {
        return partitions.get(Grid.partition(key, partitions.size()));
    }

    private List<Encounter> round(long watermark_ms) {
        // A leg still to come ends at or after the watermark, so it starts at most the longest leg before it.
        boolean last = watermark_ms == Long.MAX_VALUE;
        long settled_ms =
                last ? Long.MAX_VALUE / 2 : watermark_ms - settings.maxFixGap().toMillis();
        forEachPartition(partition -> partition.advanceTracks(watermark_ms));
        forEachPartition(partition -> partition.findContacts(partitions, settled_ms));
        forEachPartition(partition -> partition.joinPieces(partitions, settled_ms));
        List<Encounter> encounters = new ArrayList<>();
        partitions.forEach(partition -> partition.drainTo(encounters));
        encounters.sort(Encounter.ORDER);
        return encounters;
    }

    private interface Step {
        void run(Partition partition);
    }

    private void forEachPartition(Step step) {
        if (partitions.size() == 1) {
            step.run(partitions.getFirst());
            return;
        }
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (Partition partition : partitions) {
            tasks.add(() -> {
                step.run(partition);
                return true;
            });
        }
        await(tasks);
    }

    private void await(List<Callable<Boolean>> tasks) {
        try {
            for (Future<Boolean> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while detecting encounters", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("detection of encounters failed", e.getCause());
        }
    }

    /** Counts of the track stage over all partitions. */
    public TrackCounts trackCounts() {
        TrackCounts sum = new TrackCounts();
        sum.add(routed);
        partitions.forEach(partition -> sum.add(partition.tracks.counts));
        return sum;
    }

    /** Counts of the pair stage over all partitions. */
    public ContactCounts contactCounts() {
        ContactCounts sum = new ContactCounts();
        partitions.forEach(partition -> sum.add(partition.pairs.counts));
        return sum;
    }

    /** Writes the whole state, in a form that does not depend on the number of threads, with a digest of it. */
    public void writeState(DataOutput out) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        writeContent(new DataOutputStream(content));
        byte[] bytes = content.toByteArray();
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(bytes.length);
        out.write(sha256(bytes));
        out.write(bytes);
    }

    private void writeContent(DataOutput out) throws IOException {
        out.writeUTF(settings.canonical());
        out.writeLong(settings.lateness().toMillis());
        out.writeLong(newest_ms);
        trackCounts().write(out);
        contactCounts().write(out);
        EngineState.write(partitions, out);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Restores an engine from what {@link #writeState} wrote.
     *
     * @throws IOException where the state is damaged, of another version, or was made with other settings
     */
    public static EncounterEngine readState(DataInput in, EncounterSettings settings, int threads) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("this is no state of the encounter detector");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("the state has version " + version + ", this program reads version " + VERSION);
        }
        DataInput content = new DataInputStream(new ByteArrayInputStream(intact(in)));
        String canonical = content.readUTF();
        long lateness_ms = content.readLong();
        if (!canonical.equals(settings.canonical())
                || lateness_ms != settings.lateness().toMillis()) {
            throw new IOException(
                    "the state was made with other settings: " + canonical + " lateness_ms=" + lateness_ms);
        }
        EncounterEngine engine = new EncounterEngine(settings, threads);
        engine.readContent(content);
        return engine;
    }

    /** The content of a state, if it is as it was written. */
    private static byte[] intact(DataInput in) throws IOException {
        int length = Snapshots.readCount(in);
        byte[] digest = new byte[32];
        in.readFully(digest);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        for (int left = length; left > 0; left -= Math.min(left, chunk.length)) {
            int count = Math.min(left, chunk.length);
            in.readFully(chunk, 0, count);
            content.write(chunk, 0, count);
        }
        byte[] bytes = content.toByteArray();
        if (!MessageDigest.isEqual(digest, sha256(bytes))) {
            throw new IOException("the state is damaged: its digest does not fit it");
        }
        return bytes;
    }

    private void readContent(DataInput in) throws IOException {
        newest_ms = in.readLong();
        routed.add(TrackCounts.read(in));
        partitions.getFirst().pairs.counts.add(ContactCounts.read(in));
        EngineState.read(partitions, in);
    }

    @Override
    public void close() {
        threads.close();
    }
}
