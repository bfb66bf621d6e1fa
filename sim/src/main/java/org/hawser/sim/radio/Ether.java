package org.hawser.sim.radio;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.ship.Ship;
import org.jspecify.annotations.Nullable;

/**
 * Lets all stations send and writes the log of what receivers pass on, in the order in which it reaches the log: {@code !AIVDM}
 * sentences with tag blocks that name the receiver and the time by its clock. A few lines are broken.
 *
 * <p>Time is gone through in windows of some minutes. Within a window shards of ships are worked through by threads; what they
 * receive is put in order and written at the window's end, and what reaches the log later is held back. The log is a function of
 * ships, receivers and chance: of neither threads nor shards nor windows. One ship's part in it does not depend on others, but for
 * collisions at satellites. Ships move at less than 60 m/s. Runs once.
 */
public final class Ether {

    private static final long MILLION = 1_000_000;

    /** Satellites are read out for so long after the end. */
    private static final double READ_OUT_s = 86_400;

    private final long frames;
    private final Effort effort;
    private final Audience audience;
    private final List<Shard> shards = new ArrayList<>();

    /**
     * @param chance of the radio; each station and each receiver takes a stream of its own by its name
     * @param start_s start of the simulation, a whole minute, in seconds since 1970-01-01T00:00Z
     * @param duration_s what is transmitted later is left out
     * @param listeners who wants to know what was heard of a ship; null for nobody
     * @throws IllegalArgumentException if two receivers have one name or two ships one identity, if there are more than 1024
     *     receivers or 524,288 stations, or if the start is not a whole minute
     */
    public Ether(
            List<Ship> ships,
            List<Receiver> receivers,
            Chance chance,
            long start_s,
            double duration_s,
            Effort effort,
            Function<Ship, @Nullable ShipListener> listeners) {
        if (start_s % Slots.FRAME_s != 0) {
            throw new IllegalArgumentException("the start, " + start_s + " s, is not a whole minute");
        }
        this.frames = (long) StrictMath.ceil(duration_s / Slots.FRAME_s);
        this.effort = effort;
        this.audience = Audience.of(receivers, chance.of("receivers"), effort.windowFrames(), duration_s + READ_OUT_s);
        for (Fleet.Part part :
                Fleet.of(ships, chance.of("stations"), effort, listeners).parts()) {
            shards.add(new Shard(audience, part.senders(), part.watched(), start_s, duration_s, effort.windowFrames()));
        }
    }

    /**
     * Writes the log.
     *
     * @param out the caller's, to close; what is written to it comes in blocks
     */
    public LogCounts run(OutputStream out) throws IOException {
        NmeaLog log = new NmeaLog(out);
        log.head();
        long window_us = (long) effort.windowFrames() * Slots.FRAME_s * MILLION;
        try (Crew crew = new Crew(effort.threads());
                HeldBack held = new HeldBack(window_us, effort.held_bytes())) {
            Merge merge = new Merge(shards);
            for (long window = 0; window * effort.windowFrames() < frames; window++) {
                window(crew, window * effort.windowFrames());
                merge.write(held.take(window), (window + 1) * window_us, log, held);
            }
            shards.forEach(Shard::clear);
            while (!held.isEmpty()) {
                long window = held.firstWindow();
                merge.write(held.take(window), (window + 1) * window_us, log, held);
            }
        }
        log.flush();
        return log.counts();
    }

    private void window(Crew crew, long first) throws IOException {
        int count = (int) Math.min(effort.windowFrames(), frames - first);
        audience.sky.begin(first);
        crew.all(shards, shard -> shard.send(first, count));
        SlotTable[] joined = shards.getFirst().tables();
        for (Shard shard : shards.subList(1, shards.size())) {
            for (int i = 0; i < joined.length; i++) {
                joined[i].join(shard.tables()[i]);
            }
        }
        crew.all(shards, shard -> shard.hear(joined, first, count));
    }
}
