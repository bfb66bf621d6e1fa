package org.hawser.sim.radio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Station;
import org.jspecify.annotations.Nullable;

/** The stations of all ships, dealt out to shards ship by ship. */
final class Fleet {

    /** Those of one shard. */
    record Part(List<Sender> senders, List<Watched> watched) {}

    private final List<Part> parts = new ArrayList<>();
    private final Set<Identity> identities = new HashSet<>();
    private final Chance chance;
    private final int frames;
    private int stations;

    /** @param frames of a window */
    Fleet(Chance chance, int shards, int frames) {
        this.chance = chance;
        this.frames = frames;
        for (int i = 0; i < shards; i++) {
            parts.add(new Part(new ArrayList<>(), new ArrayList<>()));
        }
    }

    void add(Ship ship, @Nullable ShipListener listener) {
        if (!identities.add(ship.identity())) {
            throw new IllegalArgumentException("two ships have the true identity " + ship.identity());
        }
        Part part = parts.get(identities.size() % parts.size());
        @Nullable Watched watched = listener == null ? null : new Watched(listener, frames);
        if (watched != null) {
            part.watched.add(watched);
        }
        Chance hers = of(ship.identity());
        for (int i = 0; i < ship.stations().size(); i++) {
            add(ship, ship.stations().get(i), hers.of(i), part, watched);
        }
    }

    private void add(Ship ship, Station station, Chance its, Part part, @Nullable Watched watched) {
        if (stations == Desk.MOST_STATIONS) {
            throw new IllegalArgumentException("more than " + Desk.MOST_STATIONS + " stations");
        }
        part.senders.add(new Sender(ship, station, stations++, part.senders.size(), its, watched));
    }

    /** Depends on who she is, not on who else is at sea. */
    private Chance of(Identity identity) {
        return chance.of(identity.mmsi()).of(identity.imo()).of(identity.name() + "/" + identity.callSign());
    }

    List<Part> parts() {
        return parts;
    }

    static Fleet of(List<Ship> ships, Chance chance, Effort effort, Function<Ship, @Nullable ShipListener> listeners) {
        Fleet fleet = new Fleet(chance, effort.shards(), effort.windowFrames());
        for (Ship ship : ships) {
            fleet.add(ship, listeners.apply(ship));
        }
        return fleet;
    }
}
