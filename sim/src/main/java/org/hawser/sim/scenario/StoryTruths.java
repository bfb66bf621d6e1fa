package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hawser.sea.port.Ports;
import org.hawser.sea.port.Ports.Port;
import org.hawser.sea.yaml.YamlException;
import org.hawser.sim.scenario.Step.Lying;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.truth.Truth;
import org.jspecify.annotations.Nullable;

/** What is true of a story's ships, from what they do and what happens to them. */
final class StoryTruths {

    private static final String DPRK = "KP";

    private final String file;
    private final Map<String, Ship> ships;
    private final double end_s;

    /** @param ships of the story, by id */
    StoryTruths(String file, Map<String, Ship> ships, double end_s) {
        this.file = file;
        this.ships = ships;
        this.end_s = end_s;
    }

    List<Truth> of(StoryStage stage, List<Happening> happenings) {
        List<Truth> truths = new ArrayList<>();
        stage.contacts().forEach(contact -> truths.add(contact(contact)));
        stage.stays().stream().flatMap(this::stay).forEach(truths::add);
        happenings.forEach(happening -> truths.add(happening(happening)));
        return truths;
    }

    private List<Ship> ships(List<String> ids) {
        return ids.stream().map(id -> Objects.requireNonNull(ships.get(id), id)).toList();
    }

    private Truth contact(Contact contact) {
        if (contact.until_s() <= 0 || contact.from_s() >= end_s) {
            throw new YamlException(
                    file,
                    contact.line(),
                    "'" + contact.ship() + "' is beside '" + contact.other() + "' before the simulation or after it",
                    "correct the times");
        }
        List<Ship> both = ships(List.of(contact.other(), contact.ship()));
        return truth(contact.told(), both, contact.from_s(), contact.until_s());
    }

    private Stream<Truth> stay(Stay stay) {
        if (stay.until_s() <= 0 || stay.from_s() >= end_s) {
            return Stream.empty();
        }
        List<Ship> her = ships(List.of(stay.ship()));
        Lying lying = stay.lie().lying();
        if (lying == Lying.LOITERING) {
            Told told = new Told("loitering", false, "drifting with nobody near");
            return Stream.of(truth(told, her, stay.from_s(), stay.until_s()));
        }
        @Nullable Port port = stay.spot().port();
        if (lying != Lying.MOORED || port == null || port.kind() != Ports.Kind.PORT) {
            return Stream.empty();
        }
        @Nullable Boolean written = stay.lie().innocent();
        boolean innocent = written == null ? !port.country().equals(DPRK) : written;
        Told told = new Told("port-call", innocent, "moored at " + port.name() + " (" + port.country() + ")");
        return Stream.of(truth(told, her, stay.from_s(), stay.until_s()));
    }

    private Truth happening(Happening happening) {
        return truth(happening.told(), ships(happening.ships()), happening.from_s(), happening.until_s());
    }

    /** Within the time of the simulation. */
    private Truth truth(Told told, List<Ship> taking, double from_s, double until_s) {
        return Truths.of(told, taking, StrictMath.max(0, from_s), StrictMath.min(end_s, until_s));
    }
}
