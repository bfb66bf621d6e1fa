package org.hawser.sim;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.demo.Cast;
import org.hawser.sim.demo.DemoSea;
import org.hawser.sim.radio.Effort;
import org.hawser.sim.radio.Ether;
import org.hawser.sim.radio.LogCounts;
import org.hawser.sim.radio.Receiver;
import org.hawser.sim.radio.Receivers;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.truth.Hearing;
import org.hawser.sim.truth.Truth;
import org.hawser.sim.truth.TruthWriter;
import org.jspecify.annotations.Nullable;

/**
 * A simulated sea: a log of what receivers heard of it, and what truly happened. The same seed gives the same bytes on any
 * machine. The log is made anew each time that it is asked for, in the order of time and without being held in memory.
 */
public final class Simulation {

    private static final Instant DEMO_START = Instant.parse("2018-03-01T00:00:00Z");
    private static final Duration DEMO_DURATION = Duration.ofDays(2);
    private static final int BUFFER = 1 << 16;

    private final Chance chance;
    private final Period period;
    private final List<Ship> ships;
    private final List<Truth> truths;
    private final List<Receiver> receivers;
    private @Nullable Outcome outcome;

    /** What one run of the log came to; the same for every run. */
    private record Outcome(LogCounts counts, Hearing hearing) {}

    /**
     * @param chance of the radio: the same chance, ships and receivers give the same bytes
     * @param period begins with a whole minute
     * @param ships all that has stations, each with a true identity of its own; those of the truths are among them, the same objects
     * @param truths what was planted
     * @param receivers each with a name of its own
     */
    public Simulation(Chance chance, Period period, List<Ship> ships, List<Truth> truths, List<Receiver> receivers) {
        this.chance = chance;
        this.period = period;
        this.ships = List.copyOf(ships);
        this.truths = List.copyOf(truths);
        this.receivers = List.copyOf(receivers);
    }

    /**
     * The sea of the demonstration: about 150 invented ships in the East China Sea on 1 and 2 March 2018, among them two meetings
     * that are worth a look.
     */
    public static Simulation demo(long seed) {
        Chance chance = new Chance(seed);
        Cast cast = new Cast(chance.of("ships"));
        Period period = new Period(DEMO_START, DEMO_START.plus(DEMO_DURATION));
        DemoSea.stage(cast, DEMO_DURATION.toSeconds());
        return new Simulation(chance.of("radio"), period, cast.ships(), cast.truths(), Receivers.demonstration());
    }

    /** Ships and all else that has a station, net buoys included. */
    public int shipCount() {
        return ships.size();
    }

    /** From the start of the simulation to its end; the last receptions reach the log some seconds later. */
    public Period period() {
        return period;
    }

    public List<Ship> ships() {
        return ships;
    }

    /** What was planted. */
    public List<Truth> truths() {
        return truths;
    }

    /**
     * Writes the log: {@code !AIVDM} sentences with tag blocks that name the receiver and the time of reception, in the order in
     * which they reach the log. A few lines are broken.
     *
     * @param out the caller's, to close
     */
    public void writeLog(OutputStream out) throws IOException {
        writeLog(out, usualEffort());
    }

    /** The same with so much effort, which changes no byte. */
    public void writeLog(OutputStream out, Effort effort) throws IOException {
        run(out, effort);
        out.flush();
    }

    /**
     * Writes a line of JSON for each thing that was planted, by time, and one on what stands in the log, broken lines included.
     *
     * @param out the caller's, to close
     */
    public void writeTruth(OutputStream out) throws IOException {
        Outcome known = outcome();
        BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
        new TruthWriter(buffered, period.start()).write(truths, known.hearing(), known.counts());
        buffered.flush();
    }

    private Effort usualEffort() {
        return Effort.of(Runtime.getRuntime().availableProcessors(), ships.size());
    }

    private synchronized Outcome outcome() throws IOException {
        return outcome != null ? outcome : run(OutputStream.nullOutputStream(), usualEffort());
    }

    private synchronized Outcome run(OutputStream out, Effort effort) throws IOException {
        long start_s = period.start().getEpochSecond();
        Hearing hearing = new Hearing(truths);
        Ether ether =
                new Ether(ships, receivers, chance, start_s, period.duration().toSeconds(), effort, hearing::listener);
        Outcome now = new Outcome(ether.run(out), hearing);
        outcome = now;
        return now;
    }
}
