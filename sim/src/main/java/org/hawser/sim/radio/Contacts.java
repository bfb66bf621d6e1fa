package org.hawser.sim.radio;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.ship.Spans;

/** When a satellite reads out what it has stored. */
final class Contacts {

    private static final double LEAST_ELEVATION_DEG = 5;
    private static final double STEP_s = 20;
    private static final double EXACT_s = 0.001;

    /** Through a contact, and where a satellite relays at once: from reception to the log. */
    private static final double RELAY_s = 3;

    private final Satellite satellite;
    private final Spans spans;

    /** @param until_s when the last contact that is of interest begins */
    Contacts(Satellite satellite, double until_s) {
        this.satellite = satellite;
        List<Spans> all = new ArrayList<>();
        for (Position station : satellite.groundStations()) {
            all.add(passes(satellite.orbit(), station, LEAST_ELEVATION_DEG, until_s));
        }
        this.spans = Spans.union(all);
    }

    /** When what was received at a time reaches the log; infinite where there is no contact any more. */
    double delivered_s(double received_s) {
        if (satellite.groundStations().isEmpty()) {
            return received_s + RELAY_s;
        }
        int next = spans.firstEndingAfter(received_s);
        if (next == spans.count()) {
            return Double.POSITIVE_INFINITY;
        }
        double begin_s = spans.begin_s(next);
        if (received_s >= begin_s) {
            return received_s + RELAY_s;
        }
        double storedFrom_s = next == 0 ? 0 : spans.end_s(next - 1);
        double part = (received_s - storedFrom_s) / (begin_s - storedFrom_s);
        return begin_s + part * satellite.readout_s();
    }

    /** When a place sees an orbit at an elevation or more, from the start of the simulation on. */
    static Spans passes(Orbit orbit, Position place, double elevation_deg, double until_s) {
        double least = StrictMath.cos(orbit.footprint_rad(elevation_deg));
        double[] unit = new double[3];
        Globe.unit(place.latitude_deg(), place.longitude_deg(), unit);
        List<Spans> passes = new ArrayList<>();
        double begin_s = sees(orbit, unit, least, 0) ? 0 : Double.NaN;
        for (double time_s = STEP_s; time_s <= until_s || !Double.isNaN(begin_s); time_s += STEP_s) {
            boolean now = sees(orbit, unit, least, time_s);
            if (now && Double.isNaN(begin_s)) {
                begin_s = change_s(orbit, unit, least, time_s);
            } else if (!now && !Double.isNaN(begin_s)) {
                passes.add(Spans.of(begin_s, change_s(orbit, unit, least, time_s)));
                begin_s = Double.NaN;
            } else if (now && time_s > until_s) {
                passes.add(Spans.of(begin_s, time_s));
                break;
            }
        }
        return Spans.union(passes);
    }

    /** Within the step before {@code after_s}, by halves. */
    private static double change_s(Orbit orbit, double[] place, double least, double after_s) {
        double low_s = after_s - STEP_s;
        double high_s = after_s;
        boolean after = sees(orbit, place, least, after_s);
        while (high_s - low_s > EXACT_s) {
            double middle_s = (low_s + high_s) / 2;
            if (sees(orbit, place, least, middle_s) == after) {
                high_s = middle_s;
            } else {
                low_s = middle_s;
            }
        }
        return high_s;
    }

    private static boolean sees(Orbit orbit, double[] place, double least, double time_s) {
        double[] below = new double[3];
        orbit.below(time_s, below, 0);
        return below[0] * place[0] + below[1] * place[1] + below[2] * place[2] >= least;
    }
}
