package org.hawser.ais.gpsd;

import org.hawser.ais.AddressedBinaryLayout;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.BinaryBroadcastLayout;
import org.hawser.ais.ChannelManagementLayout;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;
import org.jspecify.annotations.Nullable;

/** The form of each message. */
final class Forms {

    private static final int TYPES = 28;

    /** Where the data of a binary message begin, behind its application identifier. */
    private static final int ADDRESSED_DATA = AddressedBinaryLayout.FI.end();

    private static final int BROADCAST_DATA = BinaryBroadcastLayout.FI.end();

    private final @Nullable Form[] byType = new @Nullable Form[TYPES];
    final Form bareData;
    private final ApplicationForms applications;
    private final PayloadBits data = new PayloadBits();
    private final Form channelsOfStations;
    final StaticReportForms staticReports;

    Forms(boolean scaled) {
        put(ShipForms.classA(scaled), 1, 2, 3);
        put(StationForms.baseStation(scaled), 4, 11);
        put(ShipForms.voyage(scaled), 5);
        put(BinaryForms.addressed(scaled), 6);
        put(LinkForms.acknowledgement(scaled), 7, 13);
        put(BinaryForms.broadcast(scaled), 8);
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
        bareData = BinaryForms.dataFrom(new Form(scaled), 0);
        applications = new ApplicationForms(scaled);
        channelsOfStations = LinkForms.channelManagement(scaled, true);
        staticReports = new StaticReportForms(scaled);
    }

    private void put(Form form, int... types) {
        for (int type : types) {
            byType[type] = form;
        }
    }

    /** The members of what an application put into a message 6 or 8, to be read from {@link #data}; null for other messages. */
    @Nullable
    Form ofApplication(AisMessageView view) {
        PayloadBits bits = view.bits();
        boolean addressed = view.type() == 6;
        int start = addressed ? ADDRESSED_DATA : BROADCAST_DATA;
        if ((!addressed && view.type() != 8) || bits.bitCount() < start) {
            return null;
        }
        data.copy(bits, start, bits.bitCount());
        UnsignedField dac = addressed ? AddressedBinaryLayout.DAC : BinaryBroadcastLayout.DAC;
        UnsignedField fi = addressed ? AddressedBinaryLayout.FI : BinaryBroadcastLayout.FI;
        Form form = applications.of(dac.read(bits), fi.read(bits), data);
        return form == null ? bareData : form;
    }

    /** The data of the last message asked for. */
    PayloadBits data() {
        return data;
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
