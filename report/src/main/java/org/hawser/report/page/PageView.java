package org.hawser.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole page.
 *
 * @param verdict what was found, in a sentence
 * @param scope period and amount of what was looked at, in a sentence
 * @param levels how many findings of each kind of attention, with its mark
 * @param overview map of all findings; null where there are none
 * @param details findings shown in full
 * @param summary one line for each finding shown in full
 * @param further findings shown in one line only
 * @param omitted findings beyond those, which only the other files hold
 * @param style the style sheet
 */
public record PageView(
        String title,
        String verdict,
        String scope,
        List<Level> levels,
        @Nullable String overview,
        List<Input> inputs,
        List<Row> totals,
        List<Row> rejected,
        List<ListRow> lists,
        List<String> notes,
        List<FindingView> details,
        List<SummaryRow> summary,
        List<SummaryRow> further,
        long omitted,
        String software,
        boolean simulated,
        String style) {

    /** A kind of attention: its mark, its words, and how many findings have it. */
    public record Level(String mark, String words, String count) {}

    /** An input in words. */
    public record Input(String name, String size, String records, String sha256) {}

    /** A list in words. */
    public record ListRow(String name, String authority, String version, String age, String sha256) {}
}
