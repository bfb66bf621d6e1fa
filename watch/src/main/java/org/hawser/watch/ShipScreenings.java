package org.hawser.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hawser.detect.ShipEvidence;
import org.hawser.detect.encounter.Encounter;
import org.hawser.report.ShipScreening;
import org.hawser.sanctions.Hit;
import org.hawser.sanctions.Query;
import org.hawser.sanctions.Screener;
import org.hawser.sanctions.ScreeningResult;
import org.hawser.sea.Claim;

/**
 * Screens a ship for an encounter: everything that it claimed to be during it, on the day it began and on the day it ended. A
 * listing that any of these finds counts.
 */
final class ShipScreenings {

    private final Screener screener;

    ShipScreenings(Screener screener) {
        this.screener = screener;
    }

    ShipScreening of(ShipEvidence ship, Encounter encounter) {
        List<ScreeningResult> results = new ArrayList<>();
        for (Claim claim : ship.identities().reversed()) {
            for (long time_ms : new long[] {encounter.start_ms(), encounter.end_ms()}) {
                results.add(screener.screen(Query.ofShip(
                        claim.imo(), ship.mmsi(), claim.callSign(), claim.name(), Instant.ofEpochMilli(time_ms))));
            }
        }
        return new ShipScreening(ship.mmsi(), joined(results));
    }

    private static ScreeningResult joined(List<ScreeningResult> results) {
        ScreeningResult first = results.getFirst();
        Set<String> notes = new LinkedHashSet<>();
        List<Hit> hits = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        for (ScreeningResult result : results) {
            notes.addAll(result.notes());
            addNew(result.hits(), hits, List.of());
        }
        for (ScreeningResult result : results) {
            addNew(result.otherTimes(), others, hits);
        }
        return new ScreeningResult(first.query(), first.lists(), List.copyOf(notes), hits, others);
    }

    private static void addNew(List<Hit> found, List<Hit> into, List<Hit> known) {
        for (Hit hit : found) {
            if (into.stream().noneMatch(there -> isSame(hit, there))
                    && known.stream().noneMatch(there -> isSame(hit, there))) {
                into.add(hit);
            }
        }
    }

    private static boolean isSame(Hit a, Hit b) {
        return a.list().equals(b.list())
                && a.entry().equals(b.entry())
                && a.measures().equals(b.measures())
                && a.valid().equals(b.valid())
                && a.isWeak() == b.isWeak();
    }
}
