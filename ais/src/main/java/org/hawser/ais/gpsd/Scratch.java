package org.hawser.ais.gpsd;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;

/** Text fields on their way out; each thread has its own room for them. */
final class Scratch {

    private static final int LONGEST = 1200;
    private static final ThreadLocal<byte[]> ROOM = ThreadLocal.withInitial(() -> new byte[LONGEST]);

    private Scratch() {}

    static void text(TextField field, PayloadBits bits, Text out) {
        byte[] room = ROOM.get();
        int length = field.read(bits, room, 0);
        out.string(room, 0, length);
    }
}
