package org.hawser.sea.coast;

import java.util.Optional;
import org.hawser.sea.Position;

/**
 * Land or sea, by counting the coasts between a place and the North Pole, which is at sea: on land the count is odd. Whose land,
 * by the nearest line north of the place, coast or border: its southern side.
 */
final class CoastLand {

    private final CoastFile file;
    private final LineStrips coast;
    private final LineStrips borders;

    CoastLand(CoastFile file) {
        this.file = file;
        this.coast = new LineStrips(file.coast());
        this.borders = new LineStrips(file.borders());
    }

    boolean contains(Position place) {
        return contains(place.latitude_deg(), place.longitude_deg());
    }

    boolean contains(double latitude_deg, double longitude_deg) {
        Parity parity = new Parity();
        coast.forEachNorthOf(latitude_deg, longitude_deg, parity);
        return parity.odd;
    }

    private static final class Parity implements LineStrips.NorthernPiece {
        private boolean odd;

        @Override
        public void accept(int piece, double rows) {
            odd = !odd;
        }
    }

    /** The territory that a place on land lies in; empty at sea. */
    Optional<Territory> territory(Position place) {
        if (!contains(place)) {
            return Optional.empty();
        }
        Nearest nearest = new Nearest();
        nearest.of(file.coast(), coast, place);
        nearest.of(file.borders(), borders, place);
        return nearest.territory == GridLines.SEA
                ? Optional.empty()
                : Optional.of(file.territories().get(nearest.territory));
    }

    /** The southern side of the nearest line so far. */
    private static final class Nearest {
        private double rows = Double.POSITIVE_INFINITY;
        private int territory = GridLines.SEA;

        void of(GridLines lines, LineStrips strips, Position place) {
            strips.forEachNorthOf(place.latitude_deg(), place.longitude_deg(), (piece, north) -> {
                if (north < rows) {
                    rows = north;
                    territory = lines.southOf(piece);
                }
            });
        }
    }
}
