package org.hawser.ais;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Message 17: see {@link DgnssLayout} for the meaning of each value.
 *
 * @param corrections null where the message has none, or not the whole of their header
 */
public record DgnssBroadcast(
        int repeat,
        int mmsi,
        int longitude_e1min,
        int latitude_e1min,
        @Nullable Corrections corrections) implements AisMessage {

    /** Corrections as ITU-R M.823 defines them: header and words of 24 bits. */
    public record Corrections(
            int messageType,
            int stationId,
            int zCount,
            int sequenceNumber,
            int wordCount,
            int health,
            BinaryData words) {

        private static Corrections read(PayloadBits bits) {
            return new Corrections(
                    DgnssLayout.MESSAGE_TYPE.read(bits),
                    DgnssLayout.STATION_ID.read(bits),
                    DgnssLayout.Z_COUNT.read(bits),
                    DgnssLayout.SEQUENCE_NUMBER.read(bits),
                    DgnssLayout.WORDS.read(bits),
                    DgnssLayout.HEALTH.read(bits),
                    BinaryData.read(bits, DgnssLayout.WORDS_START));
        }

        private void write(PayloadBits bits) {
            words.begin(bits, DgnssLayout.WORDS_START, 0);
            DgnssLayout.MESSAGE_TYPE.write(bits, messageType);
            DgnssLayout.STATION_ID.write(bits, stationId);
            DgnssLayout.Z_COUNT.write(bits, zCount);
            DgnssLayout.SEQUENCE_NUMBER.write(bits, sequenceNumber);
            DgnssLayout.WORDS.write(bits, wordCount);
            DgnssLayout.HEALTH.write(bits, health);
        }
    }

    static final int TYPE = 17;

    static DgnssBroadcast read(PayloadBits bits) {
        return new DgnssBroadcast(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                DgnssLayout.LONGITUDE_E1MIN.read(bits),
                DgnssLayout.LATITUDE_E1MIN.read(bits),
                bits.bitCount() < DgnssLayout.WORDS_START ? null : Corrections.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(DgnssLayout.BITS);
        if (corrections != null) {
            corrections.write(bits);
        }
        HeaderLayout.write(bits, this);
        DgnssLayout.LONGITUDE_E1MIN.write(bits, longitude_e1min);
        DgnssLayout.LATITUDE_E1MIN.write(bits, latitude_e1min);
    }

    @Override
    public int type() {
        return TYPE;
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scaled.of(longitude_e1min, DgnssLayout.LONGITUDE_E1MIN.notAvailable(), Scaled.E1MIN_PER_DEG);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scaled.of(latitude_e1min, DgnssLayout.LATITUDE_E1MIN.notAvailable(), Scaled.E1MIN_PER_DEG);
    }
}
