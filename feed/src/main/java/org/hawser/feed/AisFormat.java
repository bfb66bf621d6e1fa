package org.hawser.feed;

import java.util.List;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.ClassALayout;
import org.hawser.ais.ClassBLayout;
import org.hawser.ais.LineKind;
import org.hawser.ais.LongRangeLayout;
import org.hawser.ais.Note;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticReportLayout;
import org.hawser.sea.FixedPoint;
import org.hawser.sea.ObservationBlock;
import org.jspecify.annotations.Nullable;

/** NMEA 0183 lines to fixes and claims, through the {@code ais} library. */
final class AisFormat implements Format, AisSink {

    /** 1/10 minute of message 27 in hundred-thousandths of a minute. */
    private static final int E5MIN_PER_E1MIN = 10_000;

    private static final int TENTHS = 10;

    private static final String TIME_ANCHORED = "time_anchored";

    private final Observations out;
    private final AivdmDecoder decoder = new AivdmDecoder(this);
    private final AisClaims claims;
    private final @Nullable TimeAnchor anchor;
    private boolean simulated;

    /** When the message at hand was received. */
    private long time_ms = AisMessageView.NO_TIME;

    /** Who received it. */
    private int station;

    AisFormat(Observations out) {
        this.out = out;
        this.anchor = out.start == null ? null : new TimeAnchor(out.start);
        this.claims = new AisClaims(out.claims);
    }

    @Override
    public String name() {
        return "NMEA 0183";
    }

    @Override
    public void line(byte[] buffer, int from, int to, long offset) {
        simulated |= SimulatedMark.is(buffer, from, to);
        decoder.line(buffer, from, to, offset);
    }

    /** Its checksum tells whether the sentence is whole. */
    @Override
    public void brokenOff(byte[] buffer, int from, int to, long offset) {
        line(buffer, from, to, offset);
    }

    @Override
    public boolean isSimulated() {
        return simulated;
    }

    /** Lines are cut instead, so none is. */
    @Override
    public void tooLong(long offset, long length) {
        out.counts.rejected(Reasons.LINE_TOO_LONG, 1);
    }

    @Override
    public int cut(byte[] buffer, int from, int to) {
        return SentenceCut.of(buffer, from, to);
    }

    @Override
    public void end() {
        decoder.endOfInput();
        out.flush();
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {
        out.counts.rejected(reason(reason), sentences);
    }

    private static String reason(Rejection rejection) {
        return Reasons.lower(rejection);
    }

    @Override
    public void noSentence(LineKind kind, long offset, int length) {
        out.counts.lineWithoutReport(Reasons.lower(kind));
    }

    @Override
    public void note(Note note, long offset, int length) {
        if (note == Note.FURTHER_SENTENCE) {
            out.counts.furtherSentence();
        }
        out.counts.note(Reasons.lower(note));
    }

    @Override
    public void message(AisMessageView message) {
        out.counts.message(message.type(), message.sentenceCount());
        time_ms = message.time_ms();
        station = out.stations.number(message.source());
        if (time_ms == AisMessageView.NO_TIME) {
            anchor(message);
        } else {
            out.clocks.add(message, station, out.segment);
        }
        switch (message.type()) {
            case 1, 2, 3 -> classA(message);
            case 18 -> classB(message, false);
            case 19 -> classB(message, true);
            case 27 -> longRange(message);
            case 5 -> claim(message);
            case 24 -> part(message);
            default -> out.counts.unused(Reasons.OTHER_MESSAGE_TYPE);
        }
    }

    private void anchor(AisMessageView message) {
        if (anchor != null) {
            time_ms = anchor.time_ms(message);
            out.counts.note(TIME_ANCHORED);
        }
    }

    @Override
    public List<String> problems() {
        String contradiction = anchor == null ? null : anchor.contradiction();
        return contradiction == null ? List.of() : List.of(contradiction);
    }

    private void classA(AisMessageView message) {
        PayloadBits bits = message.bits();
        fix(
                message,
                (long) ClassALayout.LATITUDE_E4MIN.read(bits) * FixedPoint.PER_AIS_UNIT,
                (long) ClassALayout.LONGITUDE_E4MIN.read(bits) * FixedPoint.PER_AIS_UNIT,
                ClassALayout.NAVIGATIONAL_STATUS.read(bits),
                ClassALayout.SECOND.read(bits),
                ClassALayout.SOG_E1KN.read(bits),
                ClassALayout.COG_E1DEG.read(bits),
                ClassALayout.HEADING_DEG.read(bits),
                false);
    }

    private void classB(AisMessageView message, boolean extended) {
        PayloadBits bits = message.bits();
        fix(
                message,
                (long) ClassBLayout.LATITUDE_E4MIN.read(bits) * FixedPoint.PER_AIS_UNIT,
                (long) ClassBLayout.LONGITUDE_E4MIN.read(bits) * FixedPoint.PER_AIS_UNIT,
                ObservationBlock.STATUS_NOT_DEFINED,
                ClassBLayout.SECOND.read(bits),
                ClassBLayout.SOG_E1KN.read(bits),
                ClassBLayout.COG_E1DEG.read(bits),
                ClassBLayout.HEADING_DEG.read(bits),
                extended);
    }

    private void longRange(AisMessageView message) {
        PayloadBits bits = message.bits();
        int sog_kn = LongRangeLayout.SOG_KN.read(bits);
        int cog_deg = LongRangeLayout.COG_DEG.read(bits);
        fix(
                message,
                (long) LongRangeLayout.LATITUDE_E1MIN.read(bits) * E5MIN_PER_E1MIN,
                (long) LongRangeLayout.LONGITUDE_E1MIN.read(bits) * E5MIN_PER_E1MIN,
                LongRangeLayout.NAVIGATIONAL_STATUS.read(bits),
                ObservationBlock.SECOND_NOT_AVAILABLE,
                sog_kn == LongRangeLayout.SOG_KN.notAvailable() ? ObservationBlock.SOG_NOT_AVAILABLE : sog_kn * TENTHS,
                cog_deg == LongRangeLayout.COG_DEG.notAvailable()
                        ? ObservationBlock.COG_NOT_AVAILABLE
                        : cog_deg * TENTHS,
                ObservationBlock.HEADING_NOT_AVAILABLE,
                false);
    }

    private void fix(
            AisMessageView message,
            long latitude_e5min,
            long longitude_e5min,
            int status,
            int second,
            int sog_tenthKn,
            int cog_tenthDeg,
            int heading_deg,
            boolean withClaim) {
        String unplaced = Reasons.unplaced(latitude_e5min, longitude_e5min);
        boolean timed = time_ms != AisMessageView.NO_TIME;
        boolean placed = timed && unplaced == null;
        if (placed) {
            out.block()
                    .appendFix(
                            time_ms,
                            message.mmsi(),
                            message.type(),
                            status,
                            second,
                            (int) latitude_e5min,
                            (int) longitude_e5min,
                            sog_tenthKn,
                            cog_tenthDeg,
                            heading_deg,
                            out.segment,
                            message.offset(),
                            message.length());
            out.received().receivedBy(station);
        }
        if (timed && withClaim) {
            appendClaim(message);
        }
        if (placed || (timed && withClaim)) {
            out.counts.used(placed, withClaim);
        } else {
            out.counts.unused(timed && unplaced != null ? unplaced : Reasons.NO_TIME);
        }
    }

    /** Parts other than A and B are not defined (ITU-R M.1371-5 annex 8 section 3.22). */
    private void part(AisMessageView message) {
        if (StaticReportLayout.PART.read(message.bits()) <= StaticReportLayout.PART_B) {
            claim(message);
        } else {
            out.counts.unused(Reasons.OTHER_MESSAGE_TYPE);
        }
    }

    private void claim(AisMessageView message) {
        if (time_ms == AisMessageView.NO_TIME) {
            out.counts.unused(Reasons.NO_TIME);
        } else {
            appendClaim(message);
            out.counts.used(false, true);
        }
    }

    private void appendClaim(AisMessageView message) {
        out.block()
                .appendClaim(
                        time_ms,
                        message.mmsi(),
                        message.type(),
                        claims.number(message),
                        out.segment,
                        message.offset(),
                        message.length());
        out.received().receivedBy(station);
    }
}
