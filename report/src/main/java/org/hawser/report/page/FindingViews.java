package org.hawser.report.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hawser.report.AttentionRules;
import org.hawser.report.Finding;
import org.hawser.report.ReportModel;
import org.hawser.report.chart.EventMaps;
import org.hawser.report.chart.EventPlots;
import org.hawser.report.geo.TrackLine;
import org.hawser.report.text.MeasureText;
import org.hawser.report.text.Printable;
import org.hawser.report.text.Words;
import org.hawser.sea.Event;
import org.hawser.sea.Event.EventShip;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.port.Ports;

/** Puts findings into words and pictures. */
final class FindingViews {

    /** Ranges of bytes beyond these are left to the other files. */
    private static final int SOURCES = 12;

    private static final String CONTACT_TIME = "contact_s";

    private final AttentionRules rules;
    private final int contactDistance_m;
    private final ShipCards cards;

    FindingViews(ReportModel model) {
        this.rules = model.rules();
        this.contactDistance_m = model.contactDistance_m();
        this.cards = new ShipCards(new ListingWords(model.lists()));
    }

    FindingView view(int number, Finding finding) {
        Event event = finding.event();
        return new FindingView(
                number,
                finding.attention(),
                headline(event),
                Words.period(event.start(), event.end()),
                facts(event),
                cards.of(finding),
                figures(finding),
                measures(event),
                whyLook(event),
                clean(event.against()),
                clean(event.missing()),
                event.sources().subList(0, Math.min(SOURCES, event.sources().size())),
                Math.max(0, event.sources().size() - SOURCES),
                event.id(),
                event.simulated());
    }

    /** As {@code Encounter of 3 h 12 min, 42 km from the nearest coast}. */
    static String headline(Event event) {
        String type = Printable.clean(event.type()).replace('-', ' ');
        String begun = type.isEmpty() ? "Event" : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
        return begun + " of " + Words.duration(length(event)) + ", "
                + fromCoast(event.position().place());
    }

    /** Time in contact where it was measured, else from start to end. */
    private static Duration length(Event event) {
        Number contact_s = event.measures().get(CONTACT_TIME);
        return contact_s == null
                ? Duration.between(event.start(), event.end())
                : Duration.ofSeconds(Math.round(contact_s.doubleValue()));
    }

    private static String fromCoast(Position place) {
        double metres = Coast.load().distance_m(place);
        if (metres <= Coast.UNCERTAINTY_m) {
            return "within about " + Words.distance(Coast.UNCERTAINTY_m) + " of the coast";
        }
        return Coast.load().onLand(place)
                ? "inland, " + Words.distance(metres) + " from the nearest coast"
                : Words.distance(metres) + " from the nearest coast";
    }

    private static List<Row> facts(Event event) {
        List<Row> facts = new ArrayList<>();
        facts.add(new Row(
                "Place",
                Words.position(event.position().place()) + ", to within "
                        + Words.distance(event.position().uncertainty_m())));
        nearestPort(event).ifPresent(facts::add);
        facts.add(new Row("Zone", Printable.clean(event.zone())));
        facts.add(new Row("Most likely", Printable.clean(event.kind())));
        facts.add(new Row("Measured with confidence", event.confidence().name().toLowerCase(Locale.ROOT)));
        return facts;
    }

    private static Optional<Row> nearestPort(Event event) {
        return Ports.load().nearest(event.position().place()).map(FindingViews::nearestPort);
    }

    private static Row nearestPort(Ports.NearPort near) {
        String code = near.unlocode() == null ? "" : " (" + near.unlocode() + ")";
        String place = near.name() + code + ", " + Words.distance(near.distance_m());
        return switch (near.kind()) {
            case PORT -> new Row("Nearest port", place);
            case ANCHORAGE -> new Row("Nearest anchorage", place);
            case TRANSFER_ANCHORAGE -> new Row("Nearest anchorage", place + "; transfers were reported there");
        };
    }

    private List<FindingView.Figure> figures(Finding finding) {
        List<TrackLine> tracks = new ArrayList<>();
        for (EventShip ship : finding.event().ships()) {
            finding.trackOf(ship.mmsi()).ifPresent(track -> tracks.add(new TrackLine(track.points())));
        }
        // Pictures need the tracks of all, or a letter would stand for the wrong ship.
        if (tracks.size() != finding.event().ships().size() || tracks.size() < 2) {
            return List.of();
        }
        EventMaps maps = new EventMaps(finding.event(), tracks);
        EventPlots plots = new EventPlots(finding.event(), tracks, contactDistance_m);
        return List.of(
                new FindingView.Figure(
                        maps.context(), "Where they came from and went: 12 hours before to 12 hours after", "ships"),
                new FindingView.Figure(maps.closeUp(), "The event itself, from its start to its end", "ships"),
                new FindingView.Figure(
                        plots.distance(), "Distance between the two; logarithmic scale, the event shaded", null),
                new FindingView.Figure(plots.speeds(), "Speed over ground of each; the event shaded", "ships"));
    }

    private static List<Row> measures(Event event) {
        List<Row> rows = new ArrayList<>();
        event.measures().forEach((name, value) -> {
            MeasureText text = MeasureText.of(name, value);
            rows.add(new Row(Printable.clean(text.label()), text.value()));
        });
        return rows;
    }

    /** What the event itself gives, and why a ship's flag is of concern. */
    private List<String> whyLook(Event event) {
        List<String> why = new ArrayList<>();
        for (EventShip ship : event.ships()) {
            rules.concern(ship)
                    .ifPresent(reason -> why.add(ShipCards.name(ship)
                            + ": the digits of its MMSI hint at a flag of concern, which is a claim and no proof. "
                            + reason));
        }
        why.addAll(clean(event.reasonsFor()));
        return why;
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(Printable::clean).toList();
    }
}
