package org.hawser.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;

/** Events as JSON lines: one object a line, UTF-8, by start, then id, each line ended by a line feed. */
public final class EventsJsonl {

    private static final Comparator<Finding> BY_START = Comparator.comparing(
                    (Finding finding) -> finding.event().start())
            .thenComparing(finding -> finding.event().id());

    private EventsJsonl() {}

    /** Writes all findings, in any order given; leaves {@code out} open. */
    public static void write(List<Finding> findings, Writer out) throws IOException {
        for (Finding finding : inOrder(findings)) {
            out.write(line(finding));
            out.write('\n');
        }
        out.flush();
    }

    /** One event as it stands on its line, without the line's end. */
    public static String line(Finding finding) {
        return EventJson.JSON.writeValueAsString(EventJson.tree(finding));
    }

    static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(BY_START).toList();
    }
}
