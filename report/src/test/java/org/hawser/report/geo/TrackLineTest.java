package org.hawser.report.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import org.hawser.sea.Position;
import org.hawser.sea.SourceRef;
import org.hawser.sea.TrackPoint;
import org.junit.jupiter.api.Test;

class TrackLineTest {

    private static final Instant ZERO = Instant.parse("2018-03-12T00:00:00Z");

    /** An hour at 30 kn, anywhere, in any direction: within 10 m of the geodesic. */
    @Property
    void liesOnTheGeodesicBetweenFixes(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -180, max = 180) double course,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        GeodesicLine line = Geodesic.WGS84.Line(latitude, longitude, course);
        long seconds = Math.round(3_600 * part);
        TrackLine track = new TrackLine(List.of(fix(0, along(line, 0)), fix(3_600, along(line, 55_560))));
        Position expected = along(line, 55_560 * seconds / 3_600.0);
        Position actual = track.at(ZERO.plusSeconds(seconds)).orElseThrow();
        assertThat(Series.distance_m(expected, actual)).isCloseTo(0, within(10.0));
    }

    private static Position along(GeodesicLine line, double metres) {
        var data = line.Position(metres);
        return new Position(Math.clamp(data.lat2, -90, 90), Math.clamp(data.lon2, -180, 180));
    }

    @Test
    void knowsNothingInAGapAndOutside() {
        TrackLine track = new TrackLine(List.of(fix(0, at(1)), fix(3_601, at(2)), fix(4_000, at(3))));
        assertThat(track.at(ZERO.minusSeconds(1))).isEmpty();
        assertThat(track.at(ZERO)).contains(at(1));
        assertThat(track.at(ZERO.plusSeconds(1_800))).isEmpty();
        assertThat(track.at(ZERO.plusSeconds(4_000))).contains(at(3));
        assertThat(track.at(ZERO.plusSeconds(4_001))).isEmpty();
    }

    @Test
    void piecesEndAtGapsAndAtTheBounds() {
        TrackLine track = new TrackLine(List.of(
                fix(0, at(1)),
                fix(600, at(2)),
                fix(1_200, at(3)),
                fix(9_000, at(4)),
                fix(9_600, at(5)),
                fix(10_200, at(6))));
        List<List<Position>> pieces = track.pieces(ZERO.plusSeconds(300), ZERO.plusSeconds(9_900));
        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(0)).hasSize(3).endsWith(at(2), at(3));
        assertThat(pieces.get(0).get(0).longitude_deg()).isCloseTo(1.5, within(1e-3));
        assertThat(pieces.get(1)).hasSize(3).startsWith(at(4), at(5));
    }

    @Test
    void seriesHaveKnownValues() {
        TrackLine a = new TrackLine(List.of(fix(0, at(0)), fix(3_600, at(0))));
        TrackLine b = new TrackLine(List.of(fix(0, at(0.01)), fix(3_600, at(0.02))));
        Series series = new Series(ZERO, ZERO.plusSeconds(3_600));
        List<Sample> distance = series.distance_m(a, b);
        assertThat(distance).hasSize(61);
        assertThat(distance.get(0).value()).isCloseTo(1_113.2, within(0.1));
        assertThat(distance.get(60).value()).isCloseTo(2_226.4, within(0.1));
        // No speed was sent: a hundredth of a degree in an hour is 0.6 kn.
        assertThat(series.speed_kn(b).get(30).value()).isCloseTo(0.601, within(0.001));
    }

    @Property
    void partsStayOnOneSideOfTheAntimeridian(
            @ForAll @DoubleRange(min = -179.9, max = 179.9) double first,
            @ForAll @DoubleRange(min = -2, max = 2) double step) {
        List<Position> line = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            double longitude = first + i * step;
            line.add(new Position(
                    i, longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude));
        }
        List<List<Position>> parts = Antimeridian.split(List.of(line));
        assertThat(parts.stream().flatMap(List::stream)).containsAll(line);
        for (List<Position> part : parts) {
            for (int i = 1; i < part.size(); i++) {
                assertThat(Math.abs(
                                part.get(i).longitude_deg() - part.get(i - 1).longitude_deg()))
                        .isLessThan(3);
            }
        }
        for (int i = 1; i < parts.size(); i++) {
            Position end = parts.get(i - 1).getLast();
            assertThat(parts.get(i).getFirst()).isEqualTo(new Position(end.latitude_deg(), -end.longitude_deg()));
        }
    }

    private static Position at(double longitude) {
        return new Position(0, longitude);
    }

    private static TrackPoint fix(long seconds, Position position) {
        return new TrackPoint(
                ZERO.plusSeconds(seconds), position, Double.NaN, Double.NaN, Double.NaN, new SourceRef(0, 0, 1));
    }
}
