package org.hawser.bench.sea;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hawser.bench.Median;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.port.Ports;
import org.hawser.sea.zone.Zones;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hawser bench sea}: coast, zones and ports. */
@Command(
        name = "sea",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how long the coast takes to load, and how many questions a second are answered on one core: how far from "
                    + "land, on land, in which zone, near which port.",
            "Places are drawn over the world, and over the seas around Korea; the median of some runs counts."
        })
public final class SeaBench implements Callable<Integer> {

    private static final double NS_PER_MS = 1e6;
    private static final double NS_PER_S = 1e9;

    @Option(names = "--runs", paramLabel = "N", description = "Runs, of which the median counts (7).")
    private int runs = 7;

    @Option(names = "--seed", description = "Other places for another seed (1).")
    private long seed = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<String> json = new ArrayList<>();

    @Override
    public Integer call() {
        if (runs < 1) {
            throw new ParameterException(spec.commandLine(), "--runs must be at least 1: " + runs);
        }
        PrintWriter out = spec.commandLine().getOut();
        load(out);
        ask(out, "world", Places.world(seed, 100_000));
        ask(out, "Korea", Places.around(seed, 100_000, 30, 43, 117, 136));
        out.println("{" + String.join(",", json) + "}");
        out.flush();
        return 0;
    }

    /** The first questions in this process, which bring the data in. */
    private void load(PrintWriter out) {
        Position place = new Position(38, 124);
        once(out, "first: coast read, land or sea", () -> Coast.load().onLand(place) ? 1 : 0);
        once(out, "first: distance to the coast", () -> Coast.load().distance_m(place));
        once(out, "first: rough distance", () -> Coast.load().roughly_m(38, 124));
        once(out, "first: zone", () -> Zones.shipped().at(place).states().size());
        once(out, "first: port", () -> Ports.load().nearest(place).orElseThrow().distance_m());
    }

    private interface Question {
        double answer();
    }

    private void once(PrintWriter out, String what, Question question) {
        long start_ns = System.nanoTime();
        double answer = question.answer();
        double ms = (System.nanoTime() - start_ns) / NS_PER_MS;
        out.printf(Locale.ROOT, "%-42s %10.1f ms   (%.0f)%n", what, ms, answer);
        json.add(String.format(Locale.ROOT, "\"%s_ms\":%.1f", what, ms));
    }

    private void ask(PrintWriter out, String where, Position[] places) {
        Coast coast = Coast.load();
        rate(
                out,
                where,
                "roughly how far from land",
                places,
                50,
                p -> coast.roughly_m(p.latitude_deg(), p.longitude_deg()));
        rate(out, where, "within 12 nm of land, exactly", places, 1, p -> coast.isWithin(p, 22_224) ? 1 : 0);
        rate(out, where, "distance to the coast, exactly", places, 1, coast::distance_m);
        rate(out, where, "land or sea", places, 1, p -> coast.onLand(p) ? 1 : 0);
        Position[] few = java.util.Arrays.copyOf(places, places.length / 20);
        rate(
                out,
                where,
                "zone",
                few,
                1,
                p -> Zones.shipped().at(p, 100).states().size());
        rate(
                out,
                where,
                "nearest port",
                places,
                1,
                p -> Ports.load().nearest(p).orElseThrow().distance_m());
    }

    private void rate(
            PrintWriter out, String where, String what, Position[] places, int rounds, ToDoubleFunction<Position> ask) {
        round(places, ask); // once without measuring: what is kept is made now
        double[] sums = new double[1];
        double perSecond = Median.of(IntStream.range(0, runs).mapToDouble(run -> {
            long start_ns = System.nanoTime();
            for (int i = 0; i < rounds; i++) {
                sums[0] += round(places, ask);
            }
            return places.length * (double) rounds / (System.nanoTime() - start_ns) * NS_PER_S;
        }));
        out.printf(
                Locale.ROOT,
                "%-8s %-33s %,14.0f a second %8.2f us   (%.3g)%n",
                where,
                what,
                perSecond,
                1e6 / perSecond,
                sums[0]);
        json.add(String.format(Locale.ROOT, "\"%s, %s_per_s\":%.0f", where, what, perSecond));
    }

    private static double round(Position[] places, ToDoubleFunction<Position> ask) {
        double sum = 0;
        for (Position place : places) {
            sum += ask.applyAsDouble(place);
        }
        return sum;
    }
}
