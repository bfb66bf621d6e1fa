package org.hawser.bench.decode;

import dk.dma.ais.message.AisMessage;
import dk.dma.ais.message.AisMessage18;
import dk.dma.ais.message.AisMessage21;
import dk.dma.ais.message.AisMessage24;
import dk.dma.ais.message.AisMessage27;
import dk.dma.ais.message.AisMessage4;
import dk.dma.ais.message.AisMessage5;
import dk.dma.ais.message.AisPosition;
import dk.dma.ais.message.AisPositionMessage;
import dk.dma.ais.message.AisStaticCommon;

/** Asks an AisLib message for every field, as it holds it (text with its padding, the date of arrival as a number). */
final class AisLibFields {

    private AisLibFields() {}

    static long sum(AisMessage message) {
        long header = (long) message.getMsgId() + message.getRepeat() + message.getUserId();
        return header
                + switch (message) {
                    case AisPositionMessage report -> classA(report);
                    case AisMessage18 report -> classB(report);
                    case AisMessage5 data -> voyage(data);
                    case AisMessage4 report -> baseStation(report);
                    case AisMessage24 data -> staticReport(data);
                    case AisMessage21 report -> aid(report);
                    case AisMessage27 report -> longRange(report);
                    default -> 0;
                };
    }

    private static long position(AisPosition position) {
        return position.getLongitude() + position.getLatitude();
    }

    private static int text(String text) {
        return text == null ? 0 : text.length() + (text.isEmpty() ? 0 : text.charAt(0));
    }

    private static long classA(AisPositionMessage report) {
        return report.getNavStatus()
                + report.getRot()
                + report.getSog()
                + report.getPosAcc()
                + position(report.getPos())
                + report.getCog()
                + report.getTrueHeading()
                + report.getUtcSec()
                + report.getSpecialManIndicator()
                + report.getRaim()
                + report.getSyncState();
    }

    private static long classB(AisMessage18 report) {
        return report.getSog()
                + report.getPosAcc()
                + position(report.getPos())
                + report.getCog()
                + report.getTrueHeading()
                + report.getUtcSec()
                + report.getClassBUnitFlag()
                + report.getClassBDisplayFlag()
                + report.getClassBDscFlag()
                + report.getClassBBandFlag()
                + report.getClassBMsg22Flag()
                + report.getModeFlag()
                + report.getRaim()
                + report.getCommStateSelectorFlag()
                + report.getCommState();
    }

    private static long hull(AisStaticCommon data) {
        return (long) text(data.getCallsign())
                + text(data.getName())
                + data.getShipType()
                + data.getDimBow()
                + data.getDimStern()
                + data.getDimPort()
                + data.getDimStarboard();
    }

    private static long voyage(AisMessage5 data) {
        return hull(data)
                + data.getVersion()
                + data.getImo()
                + data.getPosType()
                + data.getEta()
                + data.getDraught()
                + text(data.getDest())
                + data.getDte();
    }

    private static long baseStation(AisMessage4 report) {
        return report.getUtcYear()
                + report.getUtcMonth()
                + report.getUtcDay()
                + report.getUtcHour()
                + report.getUtcMinute()
                + report.getUtcSecond()
                + report.getPosAcc()
                + position(report.getPos())
                + report.getPosType()
                + report.getTransmissionControl()
                + report.getRaim()
                + report.getSyncState()
                + report.getSlotTimeout()
                + report.getSubMessage();
    }

    private static long staticReport(AisMessage24 data) {
        return hull(data) + data.getPartNumber() + text(data.getVendorId()) + data.getPosType();
    }

    private static long aid(AisMessage21 report) {
        return report.getAtonType()
                + text(report.getName())
                + report.getPosAcc()
                + position(report.getPos())
                + report.getDimBow()
                + report.getDimStern()
                + report.getDimPort()
                + report.getDimStarboard()
                + report.getPosType()
                + report.getUtcSec()
                + report.getOffPosition()
                + report.getRegional()
                + report.getRaim()
                + report.getVirtual()
                + report.getAssigned()
                + text(report.getNameExt());
    }

    private static long longRange(AisMessage27 report) {
        return report.getPosAcc()
                + report.getRaim()
                + report.getNavStatus()
                + position(report.getPos())
                + report.getSog()
                + report.getCog()
                + report.getGnssPosStatus();
    }
}
