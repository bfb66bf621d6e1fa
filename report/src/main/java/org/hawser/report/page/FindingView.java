package org.hawser.report.page;

import java.util.List;
import org.hawser.report.Attention;
import org.hawser.sea.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it stands on the page.
 *
 * @param moreSources sources beyond those shown
 * @param figures maps and plots, each with its caption; empty where there are no tracks
 */
public record FindingView(
        int number,
        Attention attention,
        String headline,
        String when,
        List<Row> facts,
        List<ShipView> ships,
        List<Figure> figures,
        List<Row> measures,
        List<String> whyLook,
        List<String> against,
        List<String> notKnown,
        List<SourceRange> sources,
        int moreSources,
        String id,
        boolean simulated) {

    /**
     * A picture.
     *
     * @param svg finished markup
     * @param legend what the lines stand for, null where nothing needs telling
     */
    public record Figure(
            String svg, String caption, @Nullable String legend) {}
}
