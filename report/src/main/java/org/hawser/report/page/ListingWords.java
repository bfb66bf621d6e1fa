package org.hawser.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hawser.report.ListInUse;
import org.hawser.report.ShipScreening;
import org.hawser.report.text.Printable;
import org.hawser.report.text.Words;
import org.hawser.sanctions.Bound;
import org.hawser.sanctions.EntryKind;
import org.hawser.sanctions.Hit;
import org.hawser.sanctions.MatchKind;
import org.hawser.sanctions.Measure;
import org.hawser.sanctions.ScreeningResult;
import org.hawser.sanctions.Standing;
import org.jspecify.annotations.Nullable;

/** The answer of the lists in exact words: what held on the day, what on another day, and what is not known. */
final class ListingWords {

    private static final String LISTED = "listed";
    private static final String POSSIBLE = "possible";
    private static final String NONE = "none";

    private final Map<String, String> listNames;

    ListingWords(List<ListInUse> lists) {
        listNames = lists.stream().collect(Collectors.toMap(ListInUse::id, ListInUse::name, (a, b) -> a));
    }

    ListingView of(@Nullable ShipScreening screening) {
        if (screening == null || screening.result().lists().isEmpty()) {
            return new ListingView(NONE, "Not looked up: no list was used", List.of());
        }
        ScreeningResult result = screening.result();
        List<String> lines = new ArrayList<>();
        result.hits().forEach(hit -> lines.add(onThatDay(hit)));
        LocalDate day = result.query().asOf().date();
        result.otherTimes().forEach(hit -> lines.add(otherTime(hit, day)));
        result.notes().forEach(note -> lines.add("Note: " + Printable.clean(note)));
        return headed(result, day, lines);
    }

    private ListingView headed(ScreeningResult result, LocalDate day, List<String> lines) {
        List<Hit> sure = result.hits().stream().filter(hit -> !hit.isWeak()).toList();
        List<Hit> designating =
                sure.stream().filter(hit -> hit.kind() == EntryKind.DESIGNATED).toList();
        if (!designating.isEmpty()) {
            return new ListingView(LISTED, "Listed on that day by " + authorities(designating), lines);
        }
        if (!sure.isEmpty()) {
            return new ListingView(
                    POSSIBLE, "Named on that day by " + authorities(sure) + ", without being designated", lines);
        }
        if (!result.hits().isEmpty()) {
            return new ListingView(
                    POSSIBLE, "Perhaps listed on that day by " + authorities(result.hits()) + ": a weak match", lines);
        }
        return result.otherTimes().isEmpty()
                ? new ListingView(NONE, "No listing found in the lists used", lines)
                : atOtherTimes(result.otherTimes(), day, lines);
    }

    private ListingView atOtherTimes(List<Hit> hits, LocalDate day, List<String> lines) {
        boolean open = hits.stream().anyMatch(hit -> !isLater(hit, day) && !isEarlier(hit, day));
        if (open) {
            return new ListingView(POSSIBLE, "Not known whether listed on that day", lines);
        }
        Hit first = hits.get(0);
        String when = isLater(first, day)
                ? "listed later: " + listName(first) + ", "
                        + bound(first.valid().from())
                : "listed earlier: " + listName(first) + ", until "
                        + bound(first.valid().to());
        return new ListingView(POSSIBLE, "Not listed on that day; " + when, lines);
    }

    private String onThatDay(Hit hit) {
        String since =
                hit.valid().from() == null ? "" : ", since " + bound(hit.valid().from());
        return entry(hit) + since + basis(hit);
    }

    private String otherTime(Hit hit, LocalDate day) {
        if (isLater(hit, day)) {
            return "Listed later: " + entry(hit) + ", from " + bound(hit.valid().from()) + basis(hit);
        }
        if (isEarlier(hit, day)) {
            return "Listed earlier: " + entry(hit) + ", until "
                    + bound(hit.valid().to()) + basis(hit);
        }
        return "Perhaps listed on that day: " + entry(hit) + ", from "
                + bound(hit.valid().from()) + basis(hit);
    }

    private static boolean isLater(Hit hit, LocalDate day) {
        return hit.valid().from() != null && hit.valid().from().happenedBy(day) == Standing.NO;
    }

    private static boolean isEarlier(Hit hit, LocalDate day) {
        return hit.valid().to() != null && hit.valid().to().happenedBy(day) == Standing.YES;
    }

    private String entry(Hit hit) {
        String name = Printable.clean(hit.name());
        String measures = hit.measures().stream().map(ListingWords::measure).collect(Collectors.joining(" and "));
        return listName(hit) + ", entry " + Printable.clean(hit.entry()) + " (" + name + ")"
                + (measures.isEmpty() ? "" : ": " + measures);
    }

    private static String basis(Hit hit) {
        StringBuilder basis =
                new StringBuilder("; matched by ").append(match(hit.match())).append('.');
        if (hit.simulated()) {
            basis.append(" A list of invented ships.");
        }
        hit.against().forEach(against -> basis.append(' ').append(sentence(Printable.clean(against))));
        return basis.toString();
    }

    private static String sentence(String text) {
        String begun = text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    private static String authorities(List<Hit> hits) {
        return hits.stream()
                .map(hit -> Printable.clean(hit.authority()))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private String listName(Hit hit) {
        return Printable.clean(listNames.getOrDefault(hit.list(), hit.list()));
    }

    private static String bound(@Nullable Bound bound) {
        if (bound == null) {
            return "a day that is not known";
        }
        if (bound.isExact()) {
            return Words.day(bound.by());
        }
        return bound.after() == null
                ? Words.day(bound.by()) + " or before"
                : "between " + Words.day(bound.after()) + " and " + Words.day(bound.by());
    }

    private static String measure(Measure measure) {
        return switch (measure) {
            case ASSET_FREEZE -> "asset freeze";
            case PORT_BAN -> "port ban";
            case DEFLAG -> "removal from the register";
            case DIRECT_TO_PORT -> "direction to a port";
            case NONE -> "no measure";
        };
    }

    private static String match(MatchKind match) {
        return switch (match) {
            case IMO -> "IMO number";
            case MMSI -> "MMSI";
            case CALL_SIGN -> "call sign";
            case NAME -> "name";
        };
    }
}
