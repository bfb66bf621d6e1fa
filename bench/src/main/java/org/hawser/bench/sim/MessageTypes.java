package org.hawser.bench.sim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which messages there are, and of which class ships' stations are. */
final class MessageTypes implements Part {

    private static final int LAST_TYPE = 27;
    private static final int[] EACH = {1, 2, 3, 4, 5, 18, 19, 21, 24, 27};

    private final long[] counts = new long[LAST_TYPE + 1];
    private final Map<Integer, StationClass> classes = new HashMap<>();

    @Override
    public void message(long time_ms, int type) {
        counts[type >= 1 && type <= LAST_TYPE ? type : 0]++;
    }

    @Override
    public void position(Heard heard) {
        classes.put(heard.mmsi(), heard.stationClass());
    }

    @Override
    public List<Figure> figures(Extent extent) {
        return List.of(
                new Figure("message_types", "messages by type", extent.ifTold(Told.MESSAGE_TYPE, this::types)),
                new Figure("station_classes", "ships' stations by class", extent.ifTold(Told.CLASS, this::classes)));
    }

    /** The most frequent, each; the rest together. */
    private Value types() {
        Map<String, Long> shares = new LinkedHashMap<>();
        long others = Arrays.stream(counts).sum();
        for (int type : EACH) {
            shares.put("type " + type, counts[type]);
            others -= counts[type];
        }
        shares.put("other types", others);
        return new Value.Shares(shares);
    }

    private Value classes() {
        Map<StationClass, Long> shares = new TreeMap<>();
        classes.values().forEach(one -> shares.merge(one, 1L, Long::sum));
        Map<String, Long> named = new LinkedHashMap<>();
        for (StationClass one : List.of(StationClass.A, StationClass.B, StationClass.B_SO)) {
            named.put(words(one), shares.getOrDefault(one, 0L));
        }
        return classes.size() < Values.LEAST
                ? new Value.Missing("fewer than " + Values.LEAST + " stations")
                : new Value.Shares(named);
    }

    private static String words(StationClass one) {
        return switch (one) {
            case A -> "class A";
            case B -> "class B, carrier sense";
            case B_SO -> "class B, self-organised";
            case NOT_SAID -> "not said";
        };
    }
}
