package org.hawser.report.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hawser.report.geo.TrackLine;
import org.hawser.sea.Event;
import org.hawser.sea.Position;

/** Two maps of an event: where the ships came from and went, and the stretch they spent together. */
public final class EventMaps {

    /** How long before and after an event its ships are followed. */
    public static final Duration AROUND = Duration.ofHours(12);

    private static final int WIDTH = 480;
    private static final int HEIGHT = 400;
    private static final double LEAST_CONTEXT_km = 40;
    private static final double LEAST_CLOSE_km = 0.8;

    private final Event event;
    private final List<TrackLine> tracks;

    /** @param tracks of the event's ships, in their order */
    public EventMaps(Event event, List<TrackLine> tracks) {
        this.event = event;
        this.tracks = List.copyOf(tracks);
    }

    /** Both tracks from 12 hours before to 12 hours after, with the coast. */
    public String context() {
        Instant from = event.start().minus(AROUND);
        Instant to = event.end().plus(AROUND);
        MapFrame frame = MapFrame.around(places(from, to), LEAST_CONTEXT_km, WIDTH, HEIGHT);
        Svg svg = MapBase.begin(frame, "Map of both tracks from 12 hours before to 12 hours after the event");
        drawings(svg, frame, (drawing, track) -> drawing.band(track, event.start(), event.end()));
        drawings(svg, frame, (drawing, track) -> drawing.line(track, from, to));
        svg.circle("place", frame.point(event.position().place()), 13);
        return MapBase.finish(svg, frame, event.simulated());
    }

    /** The event from its start to its end. */
    public String closeUp() {
        MapFrame frame = MapFrame.around(places(event.start(), event.end()), LEAST_CLOSE_km, WIDTH, HEIGHT);
        Svg svg = MapBase.begin(frame, "Map of both tracks from the start to the end of the event");
        double uncertainty = event.position().uncertainty_m() * frame.perMetre();
        svg.circle("uncertainty", frame.point(event.position().place()), uncertainty);
        drawings(svg, frame, (drawing, track) -> drawing.line(track, event.start(), event.end()));
        return MapBase.finish(svg, frame, event.simulated());
    }

    private interface Layer {
        void draw(TrackDrawing drawing, TrackLine track);
    }

    private void drawings(Svg svg, MapFrame frame, Layer layer) {
        for (int i = 0; i < tracks.size(); i++) {
            layer.draw(new TrackDrawing(svg, frame, TrackDrawing.Ship.of(i)), tracks.get(i));
        }
    }

    private List<Position> places(Instant from, Instant to) {
        List<Position> places = new ArrayList<>();
        places.add(event.position().place());
        tracks.forEach(track -> track.pieces(from, to).forEach(places::addAll));
        return places;
    }
}
