package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sim.radio.Receiver;

/** The receivers of a scenario, each with a name of its own. */
final class ReceiverList {

    /** As many as are told apart in a log. */
    private static final int MOST = 1024;

    private final List<Receiver> receivers = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** @param fields where they stand, for errors */
    void add(YamlFields fields, List<Receiver> more) {
        for (Receiver receiver : more) {
            if (!names.add(receiver.name())) {
                throw fields.wrong(
                        "two receivers have the name " + receiver.name(),
                        "give one of them another name, or the story 'numbers'");
            }
            receivers.add(receiver);
        }
        if (receivers.size() > MOST) {
            throw fields.wrong("there are more than " + MOST + " receivers", "leave some out");
        }
    }

    List<Receiver> all() {
        return List.copyOf(receivers);
    }
}
