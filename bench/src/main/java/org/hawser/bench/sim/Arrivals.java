package org.hawser.bench.sim;

import java.util.List;
import org.hawser.ais.AisMessageView;

/**
 * Messages whose time of receipt is earlier than that of one before them: at all, which times in whole seconds hide or feign, and by
 * two seconds or more.
 */
final class Arrivals implements Part {

    private static final long MUCH_ms = 2_000;

    private long timed;
    private long late;
    private long muchLate;
    private long latest_ms = Long.MIN_VALUE;

    @Override
    public void message(long time_ms, int type) {
        if (time_ms == AisMessageView.NO_TIME) {
            return;
        }
        timed++;
        latest_ms = Math.max(latest_ms, time_ms);
        late += time_ms < latest_ms ? 1 : 0;
        muchLate += latest_ms - time_ms >= MUCH_ms ? 1 : 0;
    }

    @Override
    public List<Figure> figures(Extent extent) {
        return List.of(
                new Figure("out_of_order", "messages out of order", share(extent, late)),
                new Figure("out_of_order_2s", "messages out of order by 2 s", share(extent, muchLate)));
    }

    private Value share(Extent extent, long part) {
        return extent.ifTold(Told.RECEIPT, () -> extent.ifLasts(0, () -> Values.share(part, timed)));
    }
}
