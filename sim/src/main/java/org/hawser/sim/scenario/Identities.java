package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawser.sea.yaml.YamlException;
import org.hawser.sea.yaml.YamlFields;
import org.jspecify.annotations.Nullable;

/** Who has which number: a number that two have without a word for it is a mistake of the file. */
final class Identities {

    private static final int MOST_SHIPS = 20_000;

    private final Map<Integer, String> ships = new HashMap<>();
    private final Map<Integer, String> saidOnly = new HashMap<>();

    /**
     * Takes those of a story.
     *
     * @param placed where it stands, for errors
     */
    void add(YamlFields placed, Collection<ShipSpec> story, List<Happening> happenings) {
        for (ShipSpec ship : story) {
            int mmsi = ship.identity().mmsi();
            @Nullable String other = ships.putIfAbsent(mmsi, ship.identity().name());
            refuse(placed, mmsi, other == null ? saidOnly.get(mmsi) : other);
        }
        if (ships.size() > MOST_SHIPS) {
            throw placed.wrong("there are more than " + MOST_SHIPS + " ships", "leave some out");
        }
        for (int mmsi : said(happenings)) {
            refuse(placed, mmsi, ships.get(mmsi));
            saidOnly.put(mmsi, "one who only says so");
        }
    }

    /** Numbers that stations make up. */
    private static List<Integer> said(List<Happening> happenings) {
        List<Integer> said = new ArrayList<>();
        for (Happening happening : happenings) {
            for (Effect effect : happening.effects()) {
                if (effect instanceof Effect.Second second) {
                    said.add(second.says().mmsi());
                } else if (effect instanceof Effect.Says says && !says.borrowed()) {
                    said.add(says.says().identity().mmsi());
                }
            }
        }
        return said;
    }

    private static void refuse(YamlFields placed, int mmsi, @Nullable String other) throws YamlException {
        if (other != null) {
            throw placed.wrong(
                    "two ships have the MMSI " + mmsi + ", one of them " + other,
                    "give one of them another number, or the story 'numbers'; where it is meant, write 'clone' or 'share'");
        }
    }
}
