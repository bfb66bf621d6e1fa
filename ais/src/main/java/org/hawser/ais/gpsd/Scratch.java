package org.hawser.ais.gpsd;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;

/** What is on its way out; each thread has its own room for it. */
final class Scratch {

    private static final int LONGEST = 1200;
    private static final ThreadLocal<byte[]> ROOM = ThreadLocal.withInitial(() -> new byte[LONGEST]);

    private static final ThreadLocal<PayloadBits> PART = ThreadLocal.withInitial(PayloadBits::new);

    private Scratch() {}

    /** Room for a part of a payload; good until it is asked for again. */
    static PayloadBits part() {
        return PART.get();
    }

    static void text(TextField field, PayloadBits bits, Text out) {
        byte[] room = ROOM.get();
        int length = field.read(bits, room, 0);
        out.string(room, 0, length);
    }
}
