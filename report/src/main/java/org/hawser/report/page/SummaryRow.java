package org.hawser.report.page;

import org.hawser.report.Attention;

/**
 * A finding in one line.
 *
 * @param when start, UTC
 * @param ships names and MMSIs
 */
public record SummaryRow(int number, Attention attention, String when, String headline, String kind, String ships) {}
