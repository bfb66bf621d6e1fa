package org.hawser.watch;

import java.nio.file.Path;
import java.util.List;
import org.hawser.report.Finding;

/**
 * What a batch run came to.
 *
 * @param findings in the order of a report
 * @param notices sentences that the user must see: what could not be read, what could not be looked at
 * @param fixes fixes that became part of a track
 * @param ships ships with such fixes
 */
public record DetectResult(List<Finding> findings, List<String> notices, long fixes, long ships, Path report) {}
