package org.hawser.sanctions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a listing is shown, and what speaks against it. */
record HitWords(Query query, Match match, Stay stay, TimeWords times) {

    List<String> why() {
        List<String> why = new ArrayList<>();
        why.add(words(match.strongest()) + " is that of entry " + stay.entry().id() + " ("
                + stay.entry().name() + ")");
        match.keys().stream().skip(1).forEach(key -> why.add(words(key) + " agrees"));
        if (match.kind() != MatchKind.NAME && nameAgrees()) {
            why.add("the name " + query.name() + " agrees");
        }
        why.addAll(times.sentences());
        why.add(measures());
        if (!stay.entry().particulars().linkedTo().isEmpty()) {
            why.add("linked to: " + String.join("; ", stay.entry().particulars().linkedTo()));
        }
        if (match.ship().head().simulated()) {
            why.add("SIMULATED list: its ships are invented");
        }
        return why;
    }

    List<String> against() {
        List<String> against = new ArrayList<>();
        if (match.otherImo() != null) {
            against.add("possible only: the ship gives IMO " + match.otherImo() + ", the listed ship is IMO " + imos());
        } else if (match.kind() == MatchKind.NAME) {
            against.add("possible only: a name alone, which other ships carry too");
        }
        if (query.name() != null && !query.name().isBlank() && !nameAgrees()) {
            against.add("the name " + query.name() + " is none that the list gives (" + names() + ")");
        }
        if (stay.entry().kind() == EntryKind.NAMED) {
            against.add("named only: being named is no designation");
        }
        against.addAll(times.limits());
        if (!stay.entry().provenance().confirmed()) {
            against.add(unconfirmed());
        }
        return against;
    }

    private String measures() {
        return stay.listings().stream().map(HitWords::words).collect(Collectors.joining("; "));
    }

    private static String words(Listing listing) {
        boolean none = listing.measure() == Measure.NONE;
        return none ? "named in " + listing.instrument() : listing.measure().word() + " under " + listing.instrument();
    }

    private String unconfirmed() {
        Provenance provenance = stay.entry().provenance();
        String mark = provenance.mark() == null ? "" : ", mark " + provenance.mark();
        return "UNCONFIRMED: not yet compared with the official text by a named reviewer (from: "
                + String.join("; ", provenance.sources()) + mark + ")";
    }

    private boolean nameAgrees() {
        String name = query.name();
        return name != null
                && IdKey.name(name).map(match.ship().keys()::contains).orElse(false);
    }

    private String imos() {
        return match.ship().keys().stream()
                .filter(key -> key.kind() == MatchKind.IMO)
                .map(IdKey::value)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String names() {
        return stay.entry().names().stream().map(ShipName::text).distinct().collect(Collectors.joining(", "));
    }

    private static String words(IdKey key) {
        String kind = key.kind().word();
        return (key.kind() == MatchKind.IMO || key.kind() == MatchKind.MMSI
                        ? kind.toUpperCase(Locale.ROOT)
                        : "the " + kind.replace('-', ' '))
                + " " + key.value();
    }
}
