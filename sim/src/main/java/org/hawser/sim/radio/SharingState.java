package org.hawser.sim.radio;

import org.hawser.ais.CommunicationState;

/**
 * What a station says of how it shares the channel, as the 19 bits of the communication state (ITU-R M.1371-5 annex 2, 3.3.7.2 and
 * 3.3.7.3).
 */
final class SharingState {

    /** Of a carrier sense station: the selector flag and what stands for "not used" (3.3.7.2.1). */
    static final int CARRIER_SENSE = 0xe0006;

    /** Incremental access: no next slot is announced, UTC direct. */
    static final int INCREMENTAL = new CommunicationState.Itdma(0, 0, 0, false).bits();

    /** The selector flag for incremental access in message 18. */
    static final int INCREMENTAL_SELECTED = new CommunicationState.Itdma(0, 0, 0, false).selectedBits();

    private static final int TIMEOUT_BITS = 14;
    private static final int HOUR_BITS = 9;
    private static final int MINUTE_BITS = 2;

    private SharingState() {}

    /**
     * With slot timeout 0.
     *
     * @param toNext slots from this transmission to that of the next frame
     */
    static int lastTime(int toNext) {
        return toNext;
    }

    /**
     * With a slot timeout of 1 or more: hour and minute, the slot's number or how many stations are received, as the timeout says.
     *
     * @param utc_s seconds since 1970
     * @param slotInFrame 0 to 2249
     * @param received stations, 0 to 16383
     */
    static int kept(int framesLeft, long utc_s, int slotInFrame, int received) {
        int state = framesLeft << TIMEOUT_BITS;
        if (framesLeft == 1) {
            return state | ((int) (utc_s / 3600 % 24) << HOUR_BITS) | ((int) (utc_s / 60 % 60) << MINUTE_BITS);
        }
        return state | (framesLeft % 2 == 0 ? slotInFrame : received);
    }
}
