package org.hawser.feed;

import java.util.List;
import org.hawser.sea.Segment;

/**
 * What reading one segment came to.
 *
 * @param format name of its format, for people
 * @param simulated whether it says of itself that it is simulated
 * @param problems sentences on what went wrong while reading; what came before was used
 */
public record SegmentResult(
        Segment segment, String format, FeedCounts counts, boolean simulated, List<String> problems) {}
