package org.hawser.sim.radio;

/** One transmission, used again for the next one. */
final class Transmission {

    private static final char[] CHANNELS = {'A', 'B', 'C', 'D'};
    private static final int C = 2;

    long slot;
    Kind kind = Kind.POSITION;

    /** AIS message type. */
    int type;

    /** 0 to 3. */
    int channel;

    /** In slots. */
    int length;

    /** Of the bits that say how the sender shares the channel; 0 where the message has none. */
    int communicationState;

    /** A message without communication state. */
    void set(long where, Kind what, int messageType, long number, int slots) {
        boolean tooLate = slots > 1 && (where + 1) % Slots.A_FRAME == 0;
        slot = tooLate ? where - 1 : where;
        kind = what;
        type = messageType;
        channel = (int) (number & 1) + (what == Kind.LONG_RANGE ? C : 0);
        length = slots;
        communicationState = 0;
    }

    double time_s() {
        return Slots.begin_s(slot);
    }

    /** By the letters that logs give: C and D are the channels 75 and 76 of long range. */
    static char letter(int channel) {
        return CHANNELS[channel];
    }
}
