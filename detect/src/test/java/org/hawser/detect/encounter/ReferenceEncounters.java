package org.hawser.detect.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.detect.encounter.Seas.RawFix;

/**
 * The definition of an encounter written down as slowly and plainly as possible: every pair of ships, every second. Spherical
 * interpolation with sines, distance on the WGS 84 ellipsoid; no grid, no stages, no bounds.
 */
final class ReferenceEncounters {

    private static final double A_M = 6378137;
    private static final double E2 = 0.0066943799901413165;
    private static final double KN = 1852.0 / 3600;

    record Found(
            int low, int high, long start_ms, long end_ms, long contact_ms, double speedLow_kn, double speedHigh_kn) {}

    private record Leg(RawFix from, RawFix to) {
        double[] at(double time_ms) {
            double[] a = normal(from);
            double[] b = normal(to);
            double angle = Math.atan2(length(cross(a, b)), dot(a, b));
            double f = (time_ms - from.time_ms()) / (to.time_ms() - from.time_ms());
            double wa = angle == 0 ? 1 - f : Math.sin((1 - f) * angle) / Math.sin(angle);
            double wb = angle == 0 ? f : Math.sin(f * angle) / Math.sin(angle);
            double x = wa * a[0] + wb * b[0];
            double y = wa * a[1] + wb * b[1];
            double z = wa * a[2] + wb * b[2];
            double n = A_M / Math.sqrt(1 - E2 * z * z);
            return new double[] {n * x, n * y, n * (1 - E2) * z};
        }

        double speed_kn() {
            double metres = length(minus(at(to.time_ms()), at(from.time_ms())));
            return metres / ((to.time_ms() - from.time_ms()) / 1000.0) / KN;
        }
    }

    private final EncounterSettings settings;

    ReferenceEncounters(EncounterSettings settings) {
        this.settings = settings;
    }

    List<Found> find(List<RawFix> fixes) {
        Map<Integer, List<RawFix>> byShip = new TreeMap<>();
        fixes.forEach(fix ->
                byShip.computeIfAbsent(fix.mmsi(), k -> new ArrayList<>()).add(fix));
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Integer, List<RawFix>> low : byShip.entrySet()) {
            for (Map.Entry<Integer, List<RawFix>> high : byShip.entrySet()) {
                if (low.getKey() < high.getKey()) {
                    pair(low.getKey(), high.getKey(), legs(low.getValue()), legs(high.getValue()), found);
                }
            }
        }
        found.sort(Comparator.comparingLong(Found::start_ms)
                .thenComparingInt(Found::low)
                .thenComparingInt(Found::high));
        return found;
    }

    private List<Leg> legs(List<RawFix> unordered) {
        List<RawFix> fixes = new ArrayList<>(unordered);
        fixes.sort(Comparator.comparingLong(RawFix::time_ms));
        List<Leg> legs = new ArrayList<>();
        for (int i = 1; i < fixes.size(); i++) {
            Leg leg = new Leg(fixes.get(i - 1), fixes.get(i));
            long time_ms = leg.to.time_ms() - leg.from.time_ms();
            if (time_ms <= settings.maxFixGap().toMillis() && leg.speed_kn() < settings.maxStepSpeed_kn()) {
                legs.add(leg);
            }
        }
        return legs;
    }

    private void pair(int low, int high, List<Leg> lows, List<Leg> highs, List<Found> found) {
        List<double[]> contacts = new ArrayList<>(); // start, end, speed low, speed high
        for (Leg a : lows) {
            for (Leg b : highs) {
                seconds(a, b, contacts);
            }
        }
        contacts.sort(Comparator.comparingDouble(c -> c[0]));
        List<double[]> group = new ArrayList<>();
        for (double[] contact : contacts) {
            if (!group.isEmpty()
                    && contact[0] - group.getLast()[1] >= settings.joinGap().toMillis()) {
                judge(low, high, group, found);
                group = new ArrayList<>();
            }
            group.add(contact);
        }
        judge(low, high, group, found);
    }

    private void seconds(Leg a, Leg b, List<double[]> contacts) {
        double from = Math.max(a.from.time_ms(), b.from.time_ms());
        double to = Math.min(a.to.time_ms(), b.to.time_ms());
        for (double t = from; t < to; t += 1000) {
            double end = Math.min(t + 1000, to);
            if (distance(a, b, (t + end) / 2) <= settings.contactDistance_m()) {
                contacts.add(new double[] {t, end, a.speed_kn(), b.speed_kn()});
            }
        }
    }

    private static double distance(Leg a, Leg b, double time_ms) {
        return length(minus(a.at(time_ms), b.at(time_ms)));
    }

    private void judge(int low, int high, List<double[]> group, List<Found> found) {
        double contact = group.stream().mapToDouble(c -> c[1] - c[0]).sum();
        if (group.isEmpty() || contact < settings.minContact().toMillis()) {
            return;
        }
        double speedLow = median(group, 2);
        double speedHigh = median(group, 3);
        if (speedLow < settings.maxMedianSpeed_kn() && speedHigh < settings.maxMedianSpeed_kn()) {
            double start = group.stream().mapToDouble(c -> c[0]).min().orElseThrow();
            double end = group.stream().mapToDouble(c -> c[1]).max().orElseThrow();
            found.add(new Found(low, high, (long) start, (long) end, (long) contact, speedLow, speedHigh));
        }
    }

    private static double median(List<double[]> group, int column) {
        List<double[]> sorted = new ArrayList<>(group);
        Collections.sort(sorted, Comparator.comparingDouble(c -> c[column]));
        double half = group.stream().mapToDouble(c -> c[1] - c[0]).sum() / 2;
        double reached = 0;
        for (double[] contact : sorted) {
            reached += contact[1] - contact[0];
            if (reached >= half) {
                return contact[column];
            }
        }
        throw new IllegalStateException("an empty group has no median");
    }

    private static double[] normal(RawFix fix) {
        double latitude = Math.toRadians(fix.latitude_e5min() / 6e6);
        double longitude = Math.toRadians(fix.longitude_e5min() / 6e6);
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double length(double[] a) {
        return Math.sqrt(dot(a, a));
    }
}
