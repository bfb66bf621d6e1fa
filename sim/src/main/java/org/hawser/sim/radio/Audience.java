package org.hawser.sim.radio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hawser.sim.chance.Chance;

/**
 * The receivers as they are used: those on the ground by index, satellites by index, and what belongs to each. Immutable but for the
 * sky, which goes from window to window while nobody looks.
 */
final class Audience {

    final List<Receiver> receivers;
    final long[] seeds;
    final ShoreIndex shores;

    /** Unit vectors of shore stations; empty for others. */
    final double[][] places;

    /** Indexes in {@link #receivers}. */
    final int[] wide;

    final int[] satellites;
    final Sky sky;
    final Contacts[] contacts;

    /**
     * @param seeds of the receivers' luck
     * @param frames that are looked at together
     * @param until_s until when satellites may be read out
     */
    private Audience(List<Receiver> receivers, long[] seeds, int frames, double until_s) {
        this.receivers = List.copyOf(receivers);
        this.seeds = seeds.clone();
        this.shores = new ShoreIndex(receivers);
        this.places = receivers.stream().map(Audience::place).toArray(double[][]::new);
        this.wide = indexes(WideService.class);
        this.satellites = indexes(Satellite.class);
        List<Satellite> inOrbit = new ArrayList<>();
        for (int receiver : satellites) {
            inOrbit.add((Satellite) receivers.get(receiver));
        }
        this.sky = new Sky(inOrbit, frames);
        this.contacts = inOrbit.stream().map(s -> new Contacts(s, until_s)).toArray(Contacts[]::new);
    }

    /** @throws IllegalArgumentException if two receivers have one name or there are more than {@value Desk#MOST_RECEIVERS} */
    static Audience of(List<Receiver> receivers, Chance chance, int frames, double until_s) {
        if (receivers.size() > Desk.MOST_RECEIVERS) {
            throw new IllegalArgumentException(receivers.size() + " receivers, more than " + Desk.MOST_RECEIVERS);
        }
        Set<String> names = new HashSet<>();
        for (Receiver receiver : receivers) {
            if (!names.add(receiver.name())) {
                throw new IllegalArgumentException("two receivers have the name " + receiver.name());
            }
        }
        long[] seeds = receivers.stream()
                .mapToLong(r -> Luck.seed(chance.of(r.name())))
                .toArray();
        return new Audience(receivers, seeds, frames, until_s);
    }

    private static double[] place(Receiver receiver) {
        if (!(receiver instanceof ShoreStation shore)) {
            return new double[0];
        }
        double[] unit = new double[3];
        Globe.unit(shore.place().latitude_deg(), shore.place().longitude_deg(), unit);
        return unit;
    }

    private int[] indexes(Class<? extends Receiver> kind) {
        return java.util.stream.IntStream.range(0, receivers.size())
                .filter(i -> kind.isInstance(receivers.get(i)))
                .toArray();
    }

    Equipment equipment(int receiver) {
        return receivers.get(receiver).equipment();
    }

    /** Of a receiver on the ground. */
    Latency latency(int receiver) {
        return switch (receivers.get(receiver)) {
            case ShoreStation shore -> shore.latency();
            case WideService service -> service.latency();
            case Satellite satellite -> throw new IllegalStateException(satellite.name() + " is not on the ground");
        };
    }

    Satellite satellite(int index) {
        return (Satellite) receivers.get(satellites[index]);
    }
}
