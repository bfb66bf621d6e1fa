package org.hawser.ais;

/** Message 23: see {@link GroupAssignmentLayout} for the meaning of each value. */
public record GroupAssignment(
        int repeat,
        int mmsi,
        Area area,
        int stationType,
        int shipType,
        int txRxMode,
        int reportingInterval,
        int quietTime_min)
        implements AisMessage {

    static final int TYPE = 23;

    static GroupAssignment read(PayloadBits bits) {
        return new GroupAssignment(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                GroupAssignmentLayout.AREA.read(bits),
                GroupAssignmentLayout.STATION_TYPE.read(bits),
                GroupAssignmentLayout.SHIP_TYPE.read(bits),
                GroupAssignmentLayout.TX_RX_MODE.read(bits),
                GroupAssignmentLayout.REPORTING_INTERVAL.read(bits),
                GroupAssignmentLayout.QUIET_TIME_MIN.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(GroupAssignmentLayout.BITS);
        HeaderLayout.write(bits, this);
        GroupAssignmentLayout.AREA.write(bits, area);
        GroupAssignmentLayout.STATION_TYPE.write(bits, stationType);
        GroupAssignmentLayout.SHIP_TYPE.write(bits, shipType);
        GroupAssignmentLayout.TX_RX_MODE.write(bits, txRxMode);
        GroupAssignmentLayout.REPORTING_INTERVAL.write(bits, reportingInterval);
        GroupAssignmentLayout.QUIET_TIME_MIN.write(bits, quietTime_min);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
