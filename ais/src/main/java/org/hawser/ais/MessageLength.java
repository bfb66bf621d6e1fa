package org.hawser.ais;

/**
 * How many bits a message of each type has (ITU-R M.1371-5 annex 8, the tables of the messages): those that it must have to be
 * used, and the lengths that are whole by the standard. The fields behind a payload's end read as "not available".
 */
final class MessageLength {

    private static final int[] LEAST = new int[28];
    private static final int[] SHORTEST = new int[28];
    private static final int[] LONGEST = new int[28];

    static {
        whole(168, 168, 1, 2, 3, 4, 9, 11, 18, 22);
        whole(424, 424, 5);
        whole(88, 1008, 6);
        whole(72, 168, 7, 13);
        whole(56, 1008, 8);
        whole(72, 72, 10);
        whole(72, 1008, 12);
        whole(40, 1008, 14);
        whole(88, 160, 15);
        whole(96, 144, 16);
        whole(80, 816, 17);
        whole(312, 312, 19);
        whole(72, 160, 20);
        whole(272, 360, 21);
        whole(160, 160, 23);
        whole(160, 168, 24);
        whole(40, 168, 25);
        whole(64, 1064, 26);
        whole(96, 96, 27);
        least(AddressedBinaryLayout.LEAST_BITS, 6);
        least(AcknowledgementLayout.LEAST_BITS, 7, 13);
        least(BinaryBroadcastLayout.LEAST_BITS, 8);
        least(SarAircraftLayout.LEAST_BITS, 9);
        least(UtcInquiryLayout.LEAST_BITS, 10);
        least(AddressedSafetyLayout.LEAST_BITS, 12);
        least(SafetyBroadcastLayout.LEAST_BITS, 14);
        least(InterrogationLayout.LEAST_BITS, 15);
        least(AssignedModeLayout.LEAST_BITS, 16);
        least(DgnssLayout.LEAST_BITS, 17);
        least(DataLinkManagementLayout.LEAST_BITS, 20);
        least(ChannelManagementLayout.LEAST_BITS, 22);
        least(GroupAssignmentLayout.LEAST_BITS, 23);
        least(SlotBinaryLayout.LEAST_BITS_25, 25);
        least(SlotBinaryLayout.LEAST_BITS_26, 26);
        least(ClassALayout.LEAST_BITS, 1, 2, 3);
        least(BaseStationLayout.LEAST_BITS, 4, 11);
        least(VoyageLayout.LEAST_BITS, 5);
        least(ClassBLayout.LEAST_BITS, 18);
        least(ExtendedClassBLayout.LEAST_BITS, 19);
        least(AidLayout.LEAST_BITS, 21);
        least(StaticReportLayout.LEAST_BITS, 24);
        least(LongRangeLayout.LEAST_BITS, 27);
    }

    private MessageLength() {}

    /** Least bits with which a message of this type (1 to 27) can be used. */
    static int least(int type) {
        return LEAST[type];
    }

    /** Bits of the shortest message of this type that has all its fields; repeated and optional ones need not be there. */
    static int shortest(int type) {
        return SHORTEST[type];
    }

    /** Bits of the longest message of this type. */
    static int longest(int type) {
        return LONGEST[type];
    }

    private static void whole(int shortest, int longest, int... types) {
        for (int type : types) {
            SHORTEST[type] = shortest;
            LONGEST[type] = longest;
        }
        least(HeaderLayout.BITS, types);
    }

    private static void least(int bits, int... types) {
        for (int type : types) {
            LEAST[type] = bits;
        }
    }
}
