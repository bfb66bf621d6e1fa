package org.hawser.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hawser.report.Finding;
import org.hawser.report.text.Printable;
import org.hawser.sea.Event.EventShip;
import org.hawser.sea.ImoNumber;
import org.hawser.sea.ShipType;
import org.hawser.sea.flag.Flags;
import org.jspecify.annotations.Nullable;

/** Makes the cards of an event's ships: what each said of itself, and what the lists say of it. */
final class ShipCards {

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H");
    private static final String NOT_SENT = "not sent";

    private final ListingWords listings;

    ShipCards(ListingWords listings) {
        this.listings = listings;
    }

    List<ShipView> of(Finding finding) {
        List<ShipView> cards = new ArrayList<>();
        for (EventShip ship : finding.event().ships()) {
            cards.add(card(finding, ship, cards.size()));
        }
        return cards;
    }

    private ShipView card(Finding finding, EventShip ship, int index) {
        return new ShipView(
                LETTERS.get(Math.min(index, LETTERS.size() - 1)),
                index == 0 ? "ship-a" : "ship-b",
                name(ship),
                rows(ship),
                listings.of(finding.screeningOf(ship.mmsi()).orElse(null)));
    }

    /** The name as sent, or that there is none. */
    static String name(EventShip ship) {
        return ship.name() == null || ship.name().isBlank() ? "No name sent" : Printable.clean(ship.name());
    }

    private static List<Row> rows(EventShip ship) {
        return List.of(
                new Row("MMSI", String.format(Locale.ROOT, "%09d", ship.mmsi())),
                new Row("IMO number", imo(ship.imo())),
                new Row("Call sign", sent(ship.callSign())),
                new Row(
                        "Type",
                        ship.type() == ShipType.NOT_KNOWN
                                ? NOT_SENT
                                : ship.type().description()),
                new Row("Size", size(ship)),
                new Row("MMSI digits hint at", flagHint(ship.mmsi())));
    }

    private static String imo(int imo) {
        if (imo == 0) {
            return NOT_SENT;
        }
        return ImoNumber.isValid(imo) ? Integer.toString(imo) : imo + " (check digit wrong)";
    }

    private static String sent(@Nullable String text) {
        return text == null || text.isBlank() ? NOT_SENT : Printable.clean(text);
    }

    private static String size(EventShip ship) {
        if (ship.length_m() == 0) {
            return NOT_SENT;
        }
        return ship.width_m() == 0 ? ship.length_m() + " m long" : ship.length_m() + " \u00D7 " + ship.width_m() + " m";
    }

    private static String flagHint(int mmsi) {
        return Flags.load()
                .hint(mmsi)
                .map(hint -> hint.name() + "; a claim, not proof of flag")
                .orElse("no State");
    }
}
