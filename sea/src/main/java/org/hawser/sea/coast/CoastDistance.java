package org.hawser.sea.coast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hawser.sea.Geocentric;
import org.hawser.sea.Position;
import org.hawser.sea.lines.LineEnds;
import org.hawser.sea.lines.LineSearch;
import org.hawser.sea.lines.LineTree;
import org.hawser.sea.lines.PointAction;
import org.jspecify.annotations.Nullable;

/** Distances to the coasts of the world: one tree of all lines, and one for each territory. */
final class CoastDistance {

    private static final double AROUND_m = 3 * Geocentric.MEAN_RADIUS_m;

    private final List<Territory> territories;

    /** By line. */
    private final short[] owner;

    private final double[] ends;
    private final LineTree all;

    /** Made when first asked for. */
    private @Nullable List<OwnCoast> coasts;

    private record OwnCoast(Territory territory, LineTree lines) {}

    CoastDistance(CoastFile file) {
        this.territories = file.territories();
        GridLines coast = file.coast();
        GridPoints points = new GridPoints(coast);
        LineEnds ends = new LineEnds(coast.column.length + coast.column.length / 16);
        coast.forEachPiece(piece -> {
            if (coast.isCoast(piece)) {
                points.putPiece(piece, coast.owner(piece), ends);
            }
        });
        file.islets().forEach(islet -> islet.putInto(ends, numberOf(islet.code())));
        this.owner = ends.owners();
        this.ends = ends.values();
        this.all = new LineTree(this.ends, IntStream.range(0, owner.length).toArray());
    }

    private int numberOf(String code) {
        for (int i = 0; i < territories.size(); i++) {
            if (territories.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalStateException("no territory has the code " + code);
    }

    private synchronized List<OwnCoast> coasts() {
        if (coasts == null) {
            coasts = ownCoasts();
        }
        return coasts;
    }

    private List<OwnCoast> ownCoasts() {
        List<OwnCoast> own = new ArrayList<>();
        int[][] lines = linesByTerritory();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length > 0) {
                own.add(new OwnCoast(territories.get(i), new LineTree(ends, lines[i])));
            }
        }
        return List.copyOf(own);
    }

    /** In their order, in which neighbours on the earth are neighbours. */
    private int[][] linesByTerritory() {
        int[] size = new int[territories.size()];
        for (short its : owner) {
            size[its]++;
        }
        int[][] lines = new int[size.length][];
        for (int i = 0; i < size.length; i++) {
            lines[i] = new int[size[i]];
        }
        for (int line = owner.length - 1; line >= 0; line--) {
            lines[owner[line]][--size[owner[line]]] = line;
        }
        return lines;
    }

    double nearest_m(Position place) {
        return nearest_m(Geocentric.of(place), AROUND_m);
    }

    /** @param limit_m straight through the earth; the coast must be nearer than that */
    double nearest_m(Geocentric here, double limit_m) {
        LineSearch search = new LineSearch(here, limit_m);
        all.search(search);
        return search.distance_m();
    }

    NearCoast nearest(Position place) {
        LineSearch search = new LineSearch(Geocentric.of(place), AROUND_m);
        all.search(search);
        return NearCoast.of(place, search.found(), territories.get(owner[search.line()]));
    }

    /** The nearest coast of each territory that has one within {@code limit_m}, by distance. */
    List<NearCoast> within(Position place, double limit_m) {
        Geocentric here = Geocentric.of(place);
        List<NearCoast> near = new ArrayList<>();
        for (OwnCoast coast : coasts()) {
            // A straight line is no longer than the way along the surface.
            LineSearch search = new LineSearch(here, limit_m);
            if (coast.lines.squareToAll(search) < search.square()) {
                coast.lines.search(search);
                if (search.line() != LineSearch.NONE) {
                    near.add(NearCoast.of(place, search.found(), coast.territory));
                }
            }
        }
        near.removeIf(found -> found.distance_m() > limit_m);
        near.sort(Comparator.comparingDouble(NearCoast::distance_m));
        return List.copyOf(near);
    }

    void forEachPointOf(Territory territory, Position place, double limit_m, PointAction action) {
        LineSearch around = new LineSearch(Geocentric.of(place), limit_m);
        for (OwnCoast coast : coasts()) {
            if (coast.territory.equals(territory)) {
                coast.lines.forEachNear(around, action);
            }
        }
    }
}
