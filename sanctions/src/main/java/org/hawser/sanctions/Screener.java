package org.hawser.sanctions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hawser.sea.ImoNumber;
import org.jspecify.annotations.Nullable;

/**
 * Looks ships up on lists, by IMO number, then MMSI, then call sign. Safe for use by many threads.
 *
 * <p>A match on MMSI or call sign that a different valid IMO number contradicts is shown, but only as possible
 * ({@link MatchKind#CONTRADICTED_SCORE}): radios and call signs pass to other ships, and yet a launderer's new IMO number must not
 * hide a listed ship.
 */
public final class Screener {

    /** What had been published by a day, or all that is held. */
    private record Known(@Nullable When at, ListIndex index) {}

    private final Collection<ListHistory> lists;
    private final Known all;
    /** Batches ask by one day; a change of day costs one index of some hundred ships. */
    private volatile Known last;

    Screener(Collection<ListHistory> lists) {
        this.lists = List.copyOf(lists);
        this.all = new Known(null, index(null));
        this.last = all;
    }

    public ScreeningResult screen(Query query) {
        QueryKeys asked = new QueryKeys(query);
        List<Hit> hits = new ArrayList<>();
        List<Hit> otherTimes = new ArrayList<>();
        for (Match match : matches(asked, indexKnownAt(query.knownAt()))) {
            LocalDate day = query.asOf().dayIn(match.ship().head().zone());
            for (Stay stay : match.ship().stays(match.strongest())) {
                boolean held = stay.valid().heldOn(day) == Standing.YES;
                (held ? hits : otherTimes).add(hit(query, match, stay, day));
            }
        }
        hits.sort(Hit.ORDER);
        otherTimes.sort(Hit.ORDER);
        List<String> notes = new ArrayList<>(asked.notes);
        return new ScreeningResult(query, used(query, notes), notes, hits, otherTimes);
    }

    private static List<Match> matches(QueryKeys asked, ListIndex index) {
        Map<ListedShip, List<IdKey>> found = new LinkedHashMap<>();
        for (IdKey key : asked.keys) {
            for (ListedShip ship : index.get(key)) {
                found.computeIfAbsent(ship, s -> new ArrayList<>()).add(key);
            }
        }
        List<Match> matches = new ArrayList<>();
        found.forEach((ship, keys) -> matches.add(new Match(ship, keys, contradiction(asked.imo, ship))));
        return matches;
    }

    private static @Nullable ImoNumber contradiction(@Nullable ImoNumber imo, ListedShip ship) {
        return imo != null && ship.hasOtherImo(imo) ? imo : null;
    }

    private static Hit hit(Query query, Match match, Stay stay, LocalDate day) {
        ListHead head = match.ship().head();
        HitWords words = new HitWords(query, match, stay, new TimeWords(head, stay, day));
        return new Hit(
                head.id(),
                head.authority(),
                stay.entry().id(),
                stay.entry().name(),
                imo(match),
                stay.entry().kind(),
                stay.measures(),
                stay.valid(),
                stay.known(),
                match.score(),
                match.kind(),
                words.why(),
                words.against(),
                head.simulated());
    }

    /** The number matched on, else the first that the entry has. */
    private static @Nullable String imo(Match match) {
        if (match.kind() == MatchKind.IMO) {
            return match.strongest().value();
        }
        List<ImoNumber> imos = match.ship().newest().identifiers().imos();
        return imos.isEmpty() ? null : imos.get(0).toString();
    }

    private List<ListUse> used(Query query, List<String> notes) {
        List<ListUse> used = new ArrayList<>();
        for (ListHistory list : lists) {
            ListHead head = list.head();
            LocalDate day = query.asOf().dayIn(head.zone());
            ListVersion version = list.versionFor(day, knownDay(query.knownAt(), head));
            if (version == null) {
                notes.add(head.id() + ": no version published by " + query.knownAt() + " is held");
                continue;
            }
            LocalDate published = version.published();
            Long age = published == null ? null : (Long) ChronoUnit.DAYS.between(published, day);
            used.add(new ListUse(head.id(), published, version.sha256(), age, head.simulated()));
            if (!head.dated() && published != null && published.isAfter(day)) {
                notes.add(head.id() + ": what it said on " + day + " is not known, the oldest version held is of "
                        + published);
            }
        }
        return used;
    }

    private ListIndex indexKnownAt(@Nullable When knownAt) {
        if (knownAt == null) {
            return all.index();
        }
        Known known = last;
        if (!knownAt.equals(known.at())) {
            known = new Known(knownAt, index(knownAt));
            last = known;
        }
        return known.index();
    }

    private ListIndex index(@Nullable When knownAt) {
        ListIndex index = new ListIndex();
        for (ListHistory list : lists) {
            list.ships(knownDay(knownAt, list.head())).forEach(index::add);
        }
        return index;
    }

    private static @Nullable LocalDate knownDay(@Nullable When knownAt, ListHead head) {
        return knownAt == null ? null : knownAt.dayIn(head.zone());
    }
}
