package org.hawser.watch;

import java.util.ArrayList;
import java.util.List;
import org.hawser.report.AttentionRules;
import org.hawser.report.ShipScreening;
import org.hawser.sanctions.Hit;
import org.hawser.sea.Event;
import org.hawser.sea.Event.EventShip;

/** Puts listings and flags of concern first among the reasons why an event is worth a look. */
final class ListingReasons {

    private ListingReasons() {}

    static Event added(Event event, List<ShipScreening> screenings, AttentionRules rules) {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < event.ships().size(); i++) {
            EventShip ship = event.ships().get(i);
            String who = ship.name() == null ? "MMSI " + ship.mmsi() : ship.name() + " (MMSI " + ship.mmsi() + ")";
            addListings(who, screenings.get(i), reasons);
            rules.concern(ship)
                    .ifPresent(reason ->
                            reasons.add("The MMSI of " + who + " hints at flag " + ship.flag() + ". " + reason));
        }
        reasons.addAll(event.reasonsFor());
        return new Event(
                event.id(),
                event.type(),
                event.kind(),
                event.start(),
                event.end(),
                event.position(),
                event.zone(),
                event.ships(),
                event.measures(),
                event.confidence(),
                reasons,
                event.against(),
                event.missing(),
                event.sources(),
                event.simulated());
    }

    private static void addListings(String who, ShipScreening screening, List<String> reasons) {
        for (Hit hit : screening.result().hits()) {
            String how = hit.isWeak() ? " may be listed by " : " was listed by ";
            reasons.add(
                    who + how + hit.authority() + " when they met (entry " + hit.entry() + ", " + hit.name() + ").");
        }
        for (Hit hit : screening.result().otherTimes()) {
            reasons.add(who + " is listed by " + hit.authority() + " at another time, or it is not known whether it was"
                    + " listed when they met (entry " + hit.entry() + ", " + hit.name() + ").");
        }
    }
}
