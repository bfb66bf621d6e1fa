package org.hawser.ais;

/** Messages to payloads; {@link AivdmWriter} makes sentences of them. */
public final class AisEncoder {

    private AisEncoder() {}

    /**
     * Writes the message over what {@code bits} held, spare bits zero, so that {@link AisMessages#decode(PayloadBits)} gives it
     * back.
     *
     * @throws IllegalArgumentException if a value does not fit its field
     */
    public static void encode(AisMessage message, PayloadBits bits) {
        switch (message) {
            case PositionReportClassA report -> report.write(bits);
            case BaseStationReport report -> report.write(bits);
            case StaticAndVoyageData data -> data.write(bits);
            case PositionReportClassB report -> report.write(bits);
            case ExtendedPositionReportClassB report -> report.write(bits);
            case AidToNavigationReport report -> report.write(bits);
            case StaticDataReportA report -> report.write(bits);
            case StaticDataReportB report -> report.write(bits);
            case LongRangePositionReport report -> report.write(bits);
            case SarAircraftPositionReport report -> report.write(bits);
            case AddressedBinaryMessage binary -> binary.write(bits);
            case Acknowledgement acknowledgement -> acknowledgement.write(bits);
            case BinaryBroadcastMessage binary -> binary.write(bits);
            case UtcInquiry inquiry -> inquiry.write(bits);
            case AddressedSafetyMessage safety -> safety.write(bits);
            case SafetyBroadcastMessage safety -> safety.write(bits);
            case Interrogation interrogation -> interrogation.write(bits);
            case AssignedModeCommand command -> command.write(bits);
            case DgnssBroadcast broadcast -> broadcast.write(bits);
            case DataLinkManagement management -> management.write(bits);
            case ChannelManagement management -> management.write(bits);
            case GroupAssignment assignment -> assignment.write(bits);
            case SingleSlotBinaryMessage binary -> binary.write(bits);
            case MultipleSlotBinaryMessage binary -> binary.write(bits);
            case OtherMessage other -> other.write(bits);
        }
    }
}
