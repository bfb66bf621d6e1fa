package org.hawser.ais.gpsd;

import org.hawser.ais.AisMessageView;
import org.hawser.ais.BinaryBroadcastLayout;
import org.hawser.ais.ChannelManagementLayout;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** The form of each message. */
final class Forms {

    private static final int TYPES = 28;

    /** Where the data of a binary message begin, behind its application identifier. */
    private static final int ADDRESSED_DATA = 88;

    private static final int BROADCAST_DATA = BinaryBroadcastLayout.FI.end();

    private final @Nullable Form[] byType = new @Nullable Form[TYPES];
    private final Form channelsOfStations;
    final StaticReportForms staticReports;

    Forms(boolean scaled) {
        put(ShipForms.classA(scaled), 1, 2, 3);
        put(StationForms.baseStation(scaled), 4, 11);
        put(ShipForms.voyage(scaled), 5);
        put(BinaryForms.dataFrom(BinaryForms.addressed(scaled), ADDRESSED_DATA), 6);
        put(LinkForms.acknowledgement(scaled), 7, 13);
        put(BinaryForms.dataFrom(BinaryForms.broadcast(scaled), BROADCAST_DATA), 8);
        put(SafetyForms.aircraft(scaled), 9);
        put(LinkForms.utcInquiry(scaled), 10);
        put(SafetyForms.addressedText(scaled), 12);
        put(SafetyForms.broadcastText(scaled), 14);
        put(LinkForms.interrogation(scaled), 15);
        put(LinkForms.assignment(scaled), 16);
        put(BinaryForms.dgnss(scaled), 17);
        put(ShipForms.classB(scaled), 18);
        put(ShipForms.extendedClassB(scaled), 19);
        put(LinkForms.dataLinkManagement(scaled), 20);
        put(StationForms.aid(scaled), 21);
        put(LinkForms.channelManagement(scaled, false), 22);
        put(LinkForms.groupAssignment(scaled), 23);
        put(BinaryForms.singleSlot(scaled), 25);
        put(BinaryForms.multipleSlots(scaled), 26);
        put(ShipForms.longRange(scaled), 27);
        channelsOfStations = LinkForms.channelManagement(scaled, true);
        staticReports = new StaticReportForms(scaled);
    }

    private void put(Form form, int... types) {
        for (int type : types) {
            byType[type] = form;
        }
    }

    /** The members of a message. */
    Form of(AisMessageView view) {
        PayloadBits bits = view.bits();
        if (view.type() == 22 && ChannelManagementLayout.ADDRESSED.read(bits)) {
            return channelsOfStations;
        }
        Form form = byType[view.type()];
        return form != null ? form : staticReports.alone(bits, view.mmsi());
    }
}
