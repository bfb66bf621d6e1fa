package org.hawser.sim.scenario;

import java.util.List;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.ship.Watch;

/** What a ship's plan comes to. */
record Planned(Motion motion, Watch watch, List<Contact> contacts, List<Stay> stays) {

    Planned {
        contacts = List.copyOf(contacts);
        stays = List.copyOf(stays);
    }
}
