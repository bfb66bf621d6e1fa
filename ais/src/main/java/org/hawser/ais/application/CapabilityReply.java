package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/**
 * The applications that a station knows, 1/4: see {@link CapabilityReplyLayout}.
 *
 * @param repliedDac the area whose function identifiers these are
 * @param available a bit for each function identifier: bit 0 for 0 to bit 63 for 63
 */
public record CapabilityReply(int repliedDac, long available) implements ApplicationMessage {

    static CapabilityReply read(PayloadBits bits) {
        long available = 0;
        for (int fi = 0; fi < CapabilityReplyLayout.FUNCTION_IDENTIFIERS; fi++) {
            available |= (long) CapabilityReplyLayout.AVAILABLE.read(bits, fi) << fi;
        }
        return new CapabilityReply(CapabilityReplyLayout.DAC.read(bits), available);
    }

    void write(PayloadBits bits) {
        bits.clear(CapabilityReplyLayout.BITS);
        CapabilityReplyLayout.DAC.write(bits, repliedDac);
        for (int fi = 0; fi < CapabilityReplyLayout.FUNCTION_IDENTIFIERS; fi++) {
            CapabilityReplyLayout.AVAILABLE.write(bits, fi, (int) (available >>> fi & 1));
        }
    }

    /** Whether the station knows a function identifier, 0 to 63. */
    public boolean knows(int functionIdentifier) {
        return (available >>> functionIdentifier & 1) != 0;
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 4;
    }
}
