package org.hawser.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hawser.report.text.MeasureText;
import org.hawser.sea.flag.State;
import org.hawser.sea.flag.States;
import org.hawser.sea.port.Ports.NearPort;
import org.hawser.sea.zone.CoastalState;
import org.hawser.sea.zone.NearLimit;
import org.hawser.sea.zone.SeaArea;
import org.hawser.sea.zone.Zone;
import org.hawser.sea.zone.ZoneAnswer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** In which zone a place is, as JSON; the order of its fields stays as it is. */
public final class ZoneJson {

    private ZoneJson() {}

    /** @param port the nearest one, where there is any near */
    public static String write(ZoneAnswer answer, Optional<NearPort> port) {
        return EventJson.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(answer, port));
    }

    private static ObjectNode tree(ZoneAnswer answer, Optional<NearPort> port) {
        ObjectNode tree = EventJson.JSON.createObjectNode();
        ObjectNode place = tree.putObject("place");
        place.put("lat", MeasureText.rounded("_deg", answer.place().latitude_deg()));
        place.put("lon", MeasureText.rounded("_deg", answer.place().longitude_deg()));
        place.put("uncertainty_m", Math.round(answer.uncertainty_m()));
        tree.put("words", answer.words());
        tree.put("zone", word(answer.zone()));
        tree.put("sure", answer.isSure());
        words(tree.putArray("possible"), answer.possible());
        tree.put("on_land", answer.onLand());
        ArrayNode states = tree.putArray("states");
        answer.states().forEach(state -> state(states.addObject(), state));
        near(tree.putArray("within_uncertainty_of"), answer.near());
        ArrayNode areas = tree.putArray("areas");
        answer.areas().forEach(area -> area(areas.addObject(), area));
        port(tree, port.orElse(null));
        ArrayNode notes = tree.putArray("notes");
        answer.notes().forEach(notes::add);
        return tree;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static void words(ArrayNode array, Collection<Zone> zones) {
        zones.forEach(zone -> array.add(word(zone)));
    }

    private static void state(ObjectNode tree, CoastalState state) {
        String code = state.state();
        tree.put("state", code.isEmpty() ? null : code);
        tree.put("name", States.load().find(code).map(State::name).orElse(null));
        tree.put("nearest_land", state.territory());
        tree.put("coast_m", Math.round(state.coast_m()));
        tree.put("zone", word(state.zone()));
        words(tree.putArray("possible"), state.possible());
        ObjectNode claims = tree.putObject("claims");
        claims.put("mark", state.mark().isEmpty() ? null : state.mark());
        claims.put("confirmed", false);
        claims.put("source", state.source().isEmpty() ? null : state.source());
    }

    private static void near(ArrayNode array, List<NearLimit> limits) {
        for (NearLimit limit : limits) {
            ObjectNode tree = array.addObject();
            tree.put("limit", word(limit.limit()));
            ArrayNode states = tree.putArray("states");
            limit.states().forEach(states::add);
            tree.put("breadth_nm", limit.breadth_nm());
            tree.put("basis", limit.basis());
        }
    }

    private static void area(ObjectNode tree, SeaArea area) {
        tree.put("kind", area.kind().words());
        tree.put("name", area.name());
        tree.put("years", area.years().isEmpty() ? null : area.years());
        tree.put("mark", area.mark());
        tree.put("source", area.source());
        tree.put("note", area.note().isEmpty() ? null : area.note());
    }

    private static void port(ObjectNode tree, @Nullable NearPort port) {
        if (port == null) {
            tree.putNull("nearest_port");
            return;
        }
        ObjectNode its = tree.putObject("nearest_port");
        its.put("name", port.name());
        its.put("unlocode", port.unlocode());
        its.put("country", port.country());
        its.put("kind", word(port.kind()));
        its.put("distance_m", Math.round(port.distance_m()));
        its.put("mark", port.port().mark());
        its.put("source", port.port().source());
    }
}
