package org.hawser.ais;

/** Messages as records. */
public final class AisMessages {

    private AisMessages() {}

    /** The message that the decoder just gave, as a value that may be kept. */
    public static AisMessage decode(AisMessageView view) {
        return decode(view.bits());
    }

    /** The message in {@code bits}, which must reach to the end of the header. Fields that are cut off are "not available". */
    public static AisMessage decode(PayloadBits bits) {
        return switch (HeaderLayout.TYPE.read(bits)) {
            case 1, 2, 3 -> PositionReportClassA.read(bits);
            case 4, 11 -> BaseStationReport.read(bits);
            case StaticAndVoyageData.TYPE -> StaticAndVoyageData.read(bits);
            case PositionReportClassB.TYPE -> PositionReportClassB.read(bits);
            case ExtendedPositionReportClassB.TYPE -> ExtendedPositionReportClassB.read(bits);
            case AidToNavigationReport.TYPE -> AidToNavigationReport.read(bits);
            case StaticDataReportA.TYPE -> staticDataReport(bits);
            case 7, 13 -> Acknowledgement.read(bits);
            case AddressedBinaryMessage.TYPE -> AddressedBinaryMessage.read(bits);
            case BinaryBroadcastMessage.TYPE -> BinaryBroadcastMessage.read(bits);
            case UtcInquiry.TYPE -> UtcInquiry.read(bits);
            case AddressedSafetyMessage.TYPE -> AddressedSafetyMessage.read(bits);
            case SafetyBroadcastMessage.TYPE -> SafetyBroadcastMessage.read(bits);
            case Interrogation.TYPE -> Interrogation.read(bits);
            case AssignedModeCommand.TYPE -> AssignedModeCommand.read(bits);
            case DgnssBroadcast.TYPE -> DgnssBroadcast.read(bits);
            case DataLinkManagement.TYPE -> DataLinkManagement.read(bits);
            case ChannelManagement.TYPE -> ChannelManagement.read(bits);
            case GroupAssignment.TYPE -> GroupAssignment.read(bits);
            case SingleSlotBinaryMessage.TYPE -> SingleSlotBinaryMessage.read(bits);
            case MultipleSlotBinaryMessage.TYPE -> MultipleSlotBinaryMessage.read(bits);
            case SarAircraftPositionReport.TYPE -> SarAircraftPositionReport.read(bits);
            case LongRangePositionReport.TYPE -> LongRangePositionReport.read(bits);
            default -> OtherMessage.read(bits);
        };
    }

    private static AisMessage staticDataReport(PayloadBits bits) {
        return switch (StaticReportLayout.PART.read(bits)) {
            case StaticReportLayout.PART_A -> StaticDataReportA.read(bits);
            case StaticReportLayout.PART_B -> StaticDataReportB.read(bits);
            default -> OtherMessage.read(bits);
        };
    }
}
