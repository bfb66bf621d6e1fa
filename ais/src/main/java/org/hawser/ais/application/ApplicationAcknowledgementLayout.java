package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Acknowledgement of an application's message: 1/5 (ITU-R M.1371-5 annex 5).
 */
public final class ApplicationAcknowledgementLayout {

    public static final UnsignedField RECEIVED_DAC = new UnsignedField(0, 10, 0);

    public static final UnsignedField RECEIVED_FI = new UnsignedField(10, 6, 0);

    /** Of the text; 0: none. */
    public static final UnsignedField SEQUENCE_NUMBER = new UnsignedField(16, 11, 0);

    /** The application is there and took the message. */
    public static final FlagField AVAILABLE = new FlagField(27);

    /** 0 cannot respond, 1 received, 2 to follow, 3 able to respond but currently inhibited, 4 and above spare. */
    public static final UnsignedField RESPONSE = new UnsignedField(28, 3, 0);

    static final int BITS = 80;

    private ApplicationAcknowledgementLayout() {}

    /** Whether the data are long enough for every field and no more than a byte longer than the recommendation says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, RESPONSE.end(), BITS + Byte.SIZE);
    }
}
