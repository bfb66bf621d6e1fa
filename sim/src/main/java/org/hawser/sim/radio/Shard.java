package org.hawser.sim.radio;

import java.io.IOException;
import java.util.List;

/** Some of the ships, worked through by one thread at a time. */
final class Shard {

    final ReceptionBuffer received = new ReceptionBuffer();
    final ReceptionOrder order = new ReceptionOrder();

    private final List<Sender> senders;
    private final List<Watched> watched;
    private final Listening listening;
    private final Programme programme;

    Shard(Audience audience, List<Sender> senders, List<Watched> watched, long start_s, double duration_s, int frames) {
        this.senders = senders;
        this.watched = watched;
        Desk desk = new Desk(audience, start_s, senders.size(), received);
        this.listening = new Listening(audience, senders, desk, duration_s, frames);
        this.programme = new Programme(listening, start_s);
    }

    /** What satellites hear in each slot of this shard's stations. */
    SlotTable[] tables() {
        return listening.tables;
    }

    /** Sends all of some frames. */
    void send(long first, int frames) throws IOException {
        received.clear();
        listening.begin(first);
        for (Sender sender : senders) {
            for (int i = 0; i < frames; i++) {
                Silence why = programme.send(sender, first + i);
                if (sender.watched != null) {
                    sender.watched.note(i, why);
                }
            }
        }
    }

    /** Lets satellites hear what the joined tables leave, and puts in order all that was received in these frames. */
    void hear(SlotTable[] joined, long first, int frames) throws IOException {
        listening.hearInOrbit(joined);
        order.sort(received);
        for (Watched ship : watched) {
            ship.tell(first, frames);
        }
    }

    /** Forgets what was received. */
    void clear() {
        received.clear();
        order.sort(received);
    }
}
