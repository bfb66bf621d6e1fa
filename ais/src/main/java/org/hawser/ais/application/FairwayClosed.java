package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** Fairway closed, 1/13: see {@link FairwayClosedLayout} for the meaning of each value. */
public record FairwayClosed(
        @Nullable String reason,
        @Nullable String closedFrom,
        @Nullable String closedTo,
        int radiusExtension,
        int extensionUnit,
        int fromDay,
        int fromMonth,
        int fromHour,
        int fromMinute,
        int toDay,
        int toMonth,
        int toHour,
        int toMinute)
        implements ApplicationMessage {

    static FairwayClosed read(PayloadBits bits) {
        return new FairwayClosed(
                FairwayClosedLayout.REASON.read(bits),
                FairwayClosedLayout.CLOSED_FROM.read(bits),
                FairwayClosedLayout.CLOSED_TO.read(bits),
                FairwayClosedLayout.RADIUS_EXTENSION.read(bits),
                FairwayClosedLayout.EXTENSION_UNIT.read(bits),
                FairwayClosedLayout.FROM_DAY.read(bits),
                FairwayClosedLayout.FROM_MONTH.read(bits),
                FairwayClosedLayout.FROM_HOUR.read(bits),
                FairwayClosedLayout.FROM_MINUTE.read(bits),
                FairwayClosedLayout.TO_DAY.read(bits),
                FairwayClosedLayout.TO_MONTH.read(bits),
                FairwayClosedLayout.TO_HOUR.read(bits),
                FairwayClosedLayout.TO_MINUTE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(FairwayClosedLayout.BITS);
        FairwayClosedLayout.REASON.write(bits, reason);
        FairwayClosedLayout.CLOSED_FROM.write(bits, closedFrom);
        FairwayClosedLayout.CLOSED_TO.write(bits, closedTo);
        FairwayClosedLayout.RADIUS_EXTENSION.write(bits, radiusExtension);
        FairwayClosedLayout.EXTENSION_UNIT.write(bits, extensionUnit);
        FairwayClosedLayout.FROM_DAY.write(bits, fromDay);
        FairwayClosedLayout.FROM_MONTH.write(bits, fromMonth);
        FairwayClosedLayout.FROM_HOUR.write(bits, fromHour);
        FairwayClosedLayout.FROM_MINUTE.write(bits, fromMinute);
        FairwayClosedLayout.TO_DAY.write(bits, toDay);
        FairwayClosedLayout.TO_MONTH.write(bits, toMonth);
        FairwayClosedLayout.TO_HOUR.write(bits, toHour);
        FairwayClosedLayout.TO_MINUTE.write(bits, toMinute);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 13;
    }
}
