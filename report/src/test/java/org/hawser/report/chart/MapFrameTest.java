package org.hawser.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import org.hawser.sea.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapFrameTest {

    @Property
    void holdsAllPlaces(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -180, max = 180) double otherLongitude) {
        Position a = new Position(latitude, longitude);
        Position b = new Position(latitude / 2, otherLongitude);
        MapFrame frame = MapFrame.around(List.of(a, b), 40, 480, 400);
        for (Position place : List.of(a, b)) {
            assertThat(frame.point(place).x()).isBetween(-0.01, 480.01);
            assertThat(frame.point(place).y()).isBetween(-0.01, 400.01);
        }
        assertThat(frame.west()).isBetween(-180.0, 180.0);
    }

    @Test
    void takesTheShortWayAcrossTheAntimeridian() {
        MapFrame frame = MapFrame.around(List.of(new Position(51, 179), new Position(51, -179)), 40, 480, 400);
        assertThat(frame.span()).isLessThan(6);
        assertThat(frame.point(new Position(51, -179)).x())
                .isGreaterThan(frame.point(new Position(51, 179)).x());
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "29.4, 125.8", "60, 5", "-75, 179.9"})
    void isTrueToScaleInItsMiddle(double latitude, double longitude) {
        Position middle = new Position(latitude, longitude);
        MapFrame frame = MapFrame.around(List.of(middle), 100, 480, 400);
        for (double course : new double[] {0, 90, 225}) {
            var end = Geodesic.WGS84.Direct(latitude, longitude, course, 10_000);
            Svg.Point from = frame.point(middle);
            Svg.Point to = frame.point(new Position(end.lat2, end.lon2));
            double units = Math.hypot(to.x() - from.x(), to.y() - from.y());
            assertThat(units / frame.perMetre()).isCloseTo(10_000, within(120.0));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.2", "1, 1", "4.99, 2", "5, 5", "99, 50", "123456, 100000"})
    void scaleBarsAreRound(double value, double round) {
        assertThat(ScaleBar.roundBelow(value)).isCloseTo(round, within(1e-9));
    }

    @Test
    void textInPicturesIsEscaped() {
        String svg = new Svg(10, 10, "<&\"'>")
                .text("tick", new Svg.Point(1, 2.25), "start", "</svg>")
                .finish();
        assertThat(svg)
                .contains("<title>&lt;&amp;&quot;&#39;&gt;</title>")
                .contains("x=\"1\" y=\"2.3\"")
                .contains(">&lt;/svg&gt;</text>");
    }
}
