package org.hawser.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.sanctions.Bound;
import org.hawser.sea.Event;
import org.hawser.sea.Event.EventShip;
import org.hawser.sea.ShipType;

/** Samples with text in every place where text can come from outside. */
final class Hostile {

    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</title></style></svg><img onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)",
            "<!-- ",
            "]]>",
            "&lt;b&gt;",
            "javascript:alert(1)",
            "${7*7} @if(true) !{x} $unsafe{x}",
            "\u202Etxt.exe\u202C",
            "\u2066hidden\u2069",
            "zero\u200Bwidth",
            "nul\u0000 bell\u0007",
            "<svg onload=alert(1)>",
            "A".repeat(100_000));

    private Hostile() {}

    static ReportModel model(String text) {
        ReportModel model = Samples.model(List.of(finding(text)));
        return new ReportModel(
                List.of(new InputUse(text, "00".repeat(32), 1, 1, new TreeMap<>(Map.of(text, 1L)))),
                model.from(),
                model.to(),
                model.ships(),
                model.fixes(),
                model.contactDistance_m(),
                List.of(new ListInUse("un-1718", text, text, null, null, "00".repeat(32), false)),
                model.rules(),
                model.findings(),
                List.of(text),
                text,
                true);
    }

    private static Finding finding(String text) {
        EventShip a = Samples.ship(273_999_041, 0, text, ShipType.TANKER);
        EventShip b = new EventShip(445_999_042, 1, text, text, text, ShipType.NOT_KNOWN, 0, 0, text);
        Event base = Samples.event("1", text, Samples.START, Samples.END, Samples.ECS, a, b);
        Event event = new Event(
                "1",
                "e" + text,
                text,
                base.start(),
                base.end(),
                base.position(),
                text,
                List.of(a, b),
                Map.of(text + "_m", 12),
                base.confidence(),
                List.of(text),
                List.of(text),
                List.of(text),
                base.sources(),
                true);
        return Finding.of(
                event,
                List.of(Samples.screening(
                        a,
                        Samples.START,
                        List.of(Samples.hit("un-1718", text, text, new Bound(null, LocalDate.EPOCH), null, false)),
                        List.of())),
                List.of(
                        Samples.track(a.mmsi(), base.start(), base.end(), Samples.ECS, 10, 20, 0),
                        Samples.track(b.mmsi(), base.start(), base.end(), Samples.ECS, 30, 40, 0)),
                AttentionRules.shipped());
    }

    static Finding withId(Finding finding, String id) {
        return copy(finding, id, finding.event().simulated());
    }

    static Finding real(Finding finding) {
        return copy(finding, finding.event().id(), false);
    }

    private static Finding copy(Finding finding, String id, boolean simulated) {
        Event e = finding.event();
        Event copy = new Event(
                id,
                e.type(),
                e.kind(),
                e.start(),
                e.end(),
                e.position(),
                e.zone(),
                e.ships(),
                e.measures(),
                e.confidence(),
                e.reasonsFor(),
                e.against(),
                e.missing(),
                e.sources(),
                simulated);
        return new Finding(copy, finding.screenings(), finding.tracks(), finding.attention());
    }

    static ReportModel real(ReportModel m) {
        return new ReportModel(
                m.inputs(),
                m.from(),
                m.to(),
                m.ships(),
                m.fixes(),
                m.contactDistance_m(),
                m.lists(),
                m.rules(),
                m.findings(),
                m.notes(),
                m.software(),
                false);
    }
}
