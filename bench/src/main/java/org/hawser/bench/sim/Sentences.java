package org.hawser.bench.sim;

import java.nio.file.Path;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.ClassALayout;
import org.hawser.ais.ClassBLayout;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticReportLayout;
import org.hawser.ais.VoyageLayout;
import org.hawser.feed.AisFileFeed;
import org.hawser.feed.FeedException;
import org.hawser.feed.WaitingForInput;
import org.hawser.sea.FixedPoint;

/** Reads sentences through the rooms {@code feed} and {@code ais}. What is damaged is left out. */
final class Sentences implements AisSink {

    private static final int NOT_DEFINED = 15;
    private static final int WORD_BITS = 30;

    /** FNV-1a, 64 bits. */
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private final LogSink sink;

    private Sentences(LogSink sink) {
        this.sink = sink;
    }

    static void read(Path file, LogSink sink) throws FeedException {
        new AisFileFeed(name -> new Sentences(sink), bytes -> {}, WaitingForInput.UNHEARD).read(file.toString());
    }

    @Override
    public void message(AisMessageView message) {
        sink.message(message.time_ms(), message.type());
        switch (message.type()) {
            case 1, 2, 3 -> classA(message);
            case 18, 19 -> classB(message);
            case 5 -> voyage(message);
            case 24 -> part(message);
            default -> {}
        }
    }

    private void classA(AisMessageView message) {
        PayloadBits bits = message.bits();
        sink.position(new Heard(
                message.time_ms(),
                message.mmsi(),
                StationClass.A,
                ClassALayout.NAVIGATIONAL_STATUS.read(bits),
                ClassALayout.SECOND.read(bits),
                ClassALayout.SOG_E1KN.read(bits),
                ClassALayout.COG_E1DEG.read(bits),
                ClassALayout.HEADING_DEG.read(bits),
                ClassALayout.RATE_OF_TURN.read(bits),
                ClassALayout.LATITUDE_E4MIN.read(bits) * FixedPoint.PER_AIS_UNIT,
                ClassALayout.LONGITUDE_E4MIN.read(bits) * FixedPoint.PER_AIS_UNIT,
                content(bits)));
    }

    private void classB(AisMessageView message) {
        PayloadBits bits = message.bits();
        boolean carrierSense = message.type() == 19 || ClassBLayout.CARRIER_SENSE.read(bits);
        sink.position(new Heard(
                message.time_ms(),
                message.mmsi(),
                carrierSense ? StationClass.B : StationClass.B_SO,
                NOT_DEFINED,
                ClassBLayout.SECOND.read(bits),
                ClassBLayout.SOG_E1KN.read(bits),
                ClassBLayout.COG_E1DEG.read(bits),
                ClassBLayout.HEADING_DEG.read(bits),
                ClassALayout.RATE_OF_TURN.notAvailable(),
                ClassBLayout.LATITUDE_E4MIN.read(bits) * FixedPoint.PER_AIS_UNIT,
                ClassBLayout.LONGITUDE_E4MIN.read(bits) * FixedPoint.PER_AIS_UNIT,
                content(bits)));
    }

    private void voyage(AisMessageView message) {
        PayloadBits bits = message.bits();
        sink.statics(new StaticHeard(
                message.mmsi(),
                StaticHeard.Kind.VOYAGE,
                VoyageLayout.IMO_NUMBER.read(bits),
                VoyageLayout.NAME.read(bits) != null,
                VoyageLayout.CALL_SIGN.read(bits) != null,
                VoyageLayout.SHIP_TYPE.read(bits) != 0,
                VoyageLayout.DIMENSIONS.length_m(bits) > 0,
                VoyageLayout.DESTINATION.read(bits) != null,
                VoyageLayout.DRAUGHT_E1M.read(bits) != 0));
    }

    private void part(AisMessageView message) {
        PayloadBits bits = message.bits();
        int part = StaticReportLayout.PART.read(bits);
        if (part == StaticReportLayout.PART_A) {
            boolean named = StaticReportLayout.NAME.read(bits) != null;
            sink.statics(new StaticHeard(
                    message.mmsi(), StaticHeard.Kind.NAME, 0, named, false, false, false, false, false));
        } else if (part == StaticReportLayout.PART_B) {
            sink.statics(new StaticHeard(
                    message.mmsi(),
                    StaticHeard.Kind.PARTICULARS,
                    0,
                    false,
                    StaticReportLayout.CALL_SIGN.read(bits) != null,
                    StaticReportLayout.SHIP_TYPE.read(bits) != 0,
                    StaticReportLayout.DIMENSIONS.length_m(bits) > 0,
                    false,
                    false));
        }
    }

    private static long content(PayloadBits bits) {
        long hash = FNV_OFFSET;
        for (int from = 0; from < bits.bitCount(); from += WORD_BITS) {
            hash = (hash ^ bits.unsigned(from, Math.min(WORD_BITS, bits.bitCount() - from))) * FNV_PRIME;
        }
        return hash;
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {}

    @Override
    public void noSentence(LineKind kind, long offset, int length) {}

    @Override
    public void note(Note note, long offset, int length) {}
}
