package org.hawser.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a report shows.
 *
 * @param from first fix looked at; null where there was none
 * @param to last fix looked at
 * @param ships ships that gave at least one fix
 * @param fixes positions used
 * @param contactDistance_m the distance up to which two ships count as in contact
 * @param findings in any order
 * @param notes sentences on the run as a whole that a reader must know
 * @param software name and version
 * @param simulated whether any of the input is simulated: the report is then watermarked
 */
public record ReportModel(
        List<InputUse> inputs,
        @Nullable Instant from,
        @Nullable Instant to,
        long ships,
        long fixes,
        int contactDistance_m,
        List<ListInUse> lists,
        AttentionRules rules,
        List<Finding> findings,
        List<String> notes,
        String software,
        boolean simulated) {

    public ReportModel {
        inputs = List.copyOf(inputs);
        lists = List.copyOf(lists);
        findings = findings.stream().sorted(Finding.ORDER).toList();
        notes = List.copyOf(notes);
    }
}
