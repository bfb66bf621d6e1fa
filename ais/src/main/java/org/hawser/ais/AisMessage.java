package org.hawser.ais;

/**
 * A message of ITU-R M.1371-5 as a value, for people who read. Components hold the number that was sent, with its unit in the
 * name ({@code _e1kn}: tenths of a knot); the constants {@code notAvailable()} of the layouts' fields tell "not available" from
 * zero. Methods that return an {@code Optional…} give the scaled value, empty where the sender says "not available"; what is
 * available but impossible, as a latitude of 95 degrees, is returned as sent. Text is without padding and null where nothing is
 * left.
 */
public sealed interface AisMessage
        permits PositionReport,
                BaseStationReport,
                StaticAndVoyageData,
                AidToNavigationReport,
                StaticDataReportA,
                StaticDataReportB,
                AddressedBinaryMessage,
                Acknowledgement,
                BinaryBroadcastMessage,
                UtcInquiry,
                AddressedSafetyMessage,
                SafetyBroadcastMessage,
                Interrogation,
                AssignedModeCommand,
                DgnssBroadcast,
                DataLinkManagement,
                ChannelManagement,
                GroupAssignment,
                SingleSlotBinaryMessage,
                MultipleSlotBinaryMessage,
                OtherMessage {

    /** Message type, 1 to 27. */
    int type();

    /** How often the message was repeated, 0 to 3. */
    int repeat();

    /** Identity of the sender as sent. */
    int mmsi();
}
