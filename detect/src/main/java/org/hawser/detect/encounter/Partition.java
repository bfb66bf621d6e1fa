package org.hawser.detect.encounter;

import java.util.ArrayList;
import java.util.List;

/**
 * One thread's share of all three stages, with the buffers that carry legs and pieces to the partitions that own their keys. In
 * each step a partition writes only to what is its own and reads what the others wrote in the step before.
 */
final class Partition {

    final TrackStage tracks;
    final ContactStage contacts;
    final PairStage pairs;
    private final LegBuffer legs = new LegBuffer(1024);

    /** For each partition: cell keys and places in {@link #legs} of the pieces that it has to lay into its cells. */
    private final List<CellRoutes> toCells = new ArrayList<>();

    private final List<PieceBuffer> toPairs = new ArrayList<>();
    private final PieceBuffer found = new PieceBuffer(64);
    private final List<Encounter> encounters = new ArrayList<>();

    Partition(EncounterSettings settings, int partitions) {
        tracks = new TrackStage(settings);
        contacts = new ContactStage(settings);
        pairs = new PairStage(settings);
        for (int i = 0; i < partitions; i++) {
            toCells.add(new CellRoutes());
            toPairs.add(new PieceBuffer(64));
        }
    }

    void advanceTracks(long watermark_ms) {
        legs.size = 0;
        toCells.forEach(CellRoutes::clear);
        tracks.advance(watermark_ms, legs);
        for (int i = 0; i < legs.size; i++) {
            routeToCells(i);
        }
    }

    private void routeToCells(int leg) {
        int highX = Grid.cell(legs.high_m(leg, 0));
        int highY = Grid.cell(legs.high_m(leg, 1));
        int highZ = Grid.cell(legs.high_m(leg, 2));
        for (int x = Grid.cell(legs.low_m(leg, 0)); x <= highX; x++) {
            for (int y = Grid.cell(legs.low_m(leg, 1)); y <= highY; y++) {
                for (int z = Grid.cell(legs.low_m(leg, 2)); z <= highZ; z++) {
                    long key = Grid.key(x, y, z);
                    toCells.get(Grid.partition(key, toCells.size())).add(key, leg);
                }
            }
        }
    }

    void findContacts(List<Partition> all, long settled_ms) {
        int self = all.indexOf(this);
        found.size = 0;
        toPairs.forEach(buffer -> buffer.size = 0);
        for (Partition from : all) {
            CellRoutes routes = from.toCells.get(self);
            for (int i = 0; i < routes.size(); i++) {
                contacts.add(routes.key(i), from.legs, routes.leg(i), found);
            }
        }
        for (int i = 0; i < found.size; i++) {
            long pair = found.get(i, PieceBuffer.PAIR);
            toPairs.get(Grid.partition(pair, all.size())).append(found, i);
        }
        contacts.forgetBefore(settled_ms);
    }

    void joinPieces(List<Partition> all, long settled_ms) {
        int self = all.indexOf(this);
        for (Partition from : all) {
            PieceBuffer pieces = from.toPairs.get(self);
            for (int i = 0; i < pieces.size; i++) {
                pairs.add(pieces, i);
            }
        }
        pairs.advance(settled_ms, encounters);
    }

    void drainTo(List<Encounter> out) {
        out.addAll(encounters);
        encounters.clear();
    }
}
