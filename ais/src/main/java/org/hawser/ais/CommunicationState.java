package org.hawser.ais;

/**
 * How a sender says that it shares the radio channel's slots (ITU-R M.1371-5 annex 2, 3.3.7.2 and 3.3.7.3). Values are as sent;
 * see {@link CommunicationStateField} for the meaning of each.
 */
public sealed interface CommunicationState {

    /** 0 UTC direct, 1 UTC indirect, 2 synchronised to a base station, 3 to another station. */
    int syncState();

    /** The 19 bits of the state, spare bits zero. */
    int bits();

    /** Self-organised access, in messages 1, 2, 4, 11 and, as they select, 9, 18 and 26. */
    sealed interface Sotdma extends CommunicationState {
        int slotTimeout();
    }

    /** Slot timeout 3, 5 or 7. */
    record ReceivedStations(int syncState, int slotTimeout, int receivedStations) implements Sotdma {
        public ReceivedStations {
            require(slotTimeout, slotTimeout >= 3 && slotTimeout % 2 == 1);
        }

        @Override
        public int bits() {
            return sotdma(this) | CommunicationStateField.RECEIVED_STATIONS.place(receivedStations);
        }
    }

    /** Slot timeout 2, 4 or 6. */
    record SlotNumber(int syncState, int slotTimeout, int slotNumber) implements Sotdma {
        public SlotNumber {
            require(slotTimeout, slotTimeout >= 2 && slotTimeout % 2 == 0);
        }

        @Override
        public int bits() {
            return sotdma(this) | CommunicationStateField.SLOT_NUMBER.place(slotNumber);
        }
    }

    /** Slot timeout 1. */
    record UtcHourAndMinute(int syncState, int utcHour, int utcMinute) implements Sotdma {
        @Override
        public int slotTimeout() {
            return 1;
        }

        @Override
        public int bits() {
            return sotdma(this)
                    | CommunicationStateField.UTC_HOUR.place(utcHour)
                    | CommunicationStateField.UTC_MINUTE.place(utcMinute);
        }
    }

    /** Slot timeout 0. */
    record SlotOffset(int syncState, int slotOffset) implements Sotdma {
        @Override
        public int slotTimeout() {
            return 0;
        }

        @Override
        public int bits() {
            return sotdma(this) | CommunicationStateField.SLOT_OFFSET.place(slotOffset);
        }
    }

    /** Incremental access, in message 3 and, as they select, 9, 18 and 26. */
    record Itdma(int syncState, int slotIncrement, int numberOfSlots, boolean keep) implements CommunicationState {
        @Override
        public int bits() {
            return CommunicationStateField.SYNC_STATE.place(syncState)
                    | CommunicationStateField.SLOT_INCREMENT.place(slotIncrement)
                    | CommunicationStateField.NUMBER_OF_SLOTS.place(numberOfSlots)
                    | CommunicationStateField.KEEP.place(keep ? 1 : 0);
        }
    }

    /** The state of messages 1, 2, 4 and 11, of which {@code state} has the 19 bits. */
    static Sotdma sotdma(int state) {
        int syncState = CommunicationStateField.SYNC_STATE.of(state);
        int slotTimeout = CommunicationStateField.SLOT_TIMEOUT.of(state);
        return switch (slotTimeout) {
            case 0 -> new SlotOffset(syncState, CommunicationStateField.SLOT_OFFSET.of(state));
            case 1 ->
                new UtcHourAndMinute(
                        syncState,
                        CommunicationStateField.UTC_HOUR.of(state),
                        CommunicationStateField.UTC_MINUTE.of(state));
            case 2, 4, 6 -> new SlotNumber(syncState, slotTimeout, CommunicationStateField.SLOT_NUMBER.of(state));
            default ->
                new ReceivedStations(syncState, slotTimeout, CommunicationStateField.RECEIVED_STATIONS.of(state));
        };
    }

    /** The state of message 3, of which {@code state} has the 19 bits. */
    static Itdma itdma(int state) {
        return new Itdma(
                CommunicationStateField.SYNC_STATE.of(state),
                CommunicationStateField.SLOT_INCREMENT.of(state),
                CommunicationStateField.NUMBER_OF_SLOTS.of(state),
                CommunicationStateField.KEEP.of(state) == 1);
    }

    /** The state of messages 9, 18 and 26, of which {@code state} has the selector flag and 19 bits. */
    static CommunicationState selected(int state) {
        return CommunicationStateField.SELECTOR.of(state) == 1 ? itdma(state) : sotdma(state);
    }

    /** The 20 bits of messages 9, 18 and 26: the selector flag and the state. */
    default int selectedBits() {
        return CommunicationStateField.SELECTOR.place(this instanceof Itdma ? 1 : 0) | bits();
    }

    private static int sotdma(Sotdma state) {
        return CommunicationStateField.SYNC_STATE.place(state.syncState())
                | CommunicationStateField.SLOT_TIMEOUT.place(state.slotTimeout());
    }

    private static void require(int slotTimeout, boolean fits) {
        if (!fits || slotTimeout > 7) {
            throw new IllegalArgumentException("another part of the state goes with slot timeout " + slotTimeout);
        }
    }
}
