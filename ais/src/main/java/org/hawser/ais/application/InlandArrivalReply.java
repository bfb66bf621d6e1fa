package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/**
 * Requested time of arrival at a lock, bridge or terminal, 200/22: see {@link InlandArrivalReplyLayout} for the meaning
 * of each value.
 */
public record InlandArrivalReply(
        @Nullable String country,
        @Nullable String locode,
        @Nullable String fairwaySection,
        @Nullable String terminal,
        @Nullable String hectometre,
        int month,
        int day,
        int hour,
        int minute,
        int status)
        implements ApplicationMessage {

    static InlandArrivalReply read(PayloadBits bits) {
        return new InlandArrivalReply(
                InlandArrivalReplyLayout.COUNTRY.read(bits),
                InlandArrivalReplyLayout.LOCODE.read(bits),
                InlandArrivalReplyLayout.FAIRWAY_SECTION.read(bits),
                InlandArrivalReplyLayout.TERMINAL.read(bits),
                InlandArrivalReplyLayout.HECTOMETRE.read(bits),
                InlandArrivalReplyLayout.MONTH.read(bits),
                InlandArrivalReplyLayout.DAY.read(bits),
                InlandArrivalReplyLayout.HOUR.read(bits),
                InlandArrivalReplyLayout.MINUTE.read(bits),
                InlandArrivalReplyLayout.STATUS.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(InlandArrivalReplyLayout.BITS);
        InlandArrivalReplyLayout.COUNTRY.write(bits, country);
        InlandArrivalReplyLayout.LOCODE.write(bits, locode);
        InlandArrivalReplyLayout.FAIRWAY_SECTION.write(bits, fairwaySection);
        InlandArrivalReplyLayout.TERMINAL.write(bits, terminal);
        InlandArrivalReplyLayout.HECTOMETRE.write(bits, hectometre);
        InlandArrivalReplyLayout.MONTH.write(bits, month);
        InlandArrivalReplyLayout.DAY.write(bits, day);
        InlandArrivalReplyLayout.HOUR.write(bits, hour);
        InlandArrivalReplyLayout.MINUTE.write(bits, minute);
        InlandArrivalReplyLayout.STATUS.write(bits, status);
    }

    @Override
    public int dac() {
        return 200;
    }

    @Override
    public int fi() {
        return 22;
    }
}
