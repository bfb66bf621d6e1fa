package org.hawser.report.page;

import java.util.List;

/**
 * What the lists say of a ship.
 *
 * @param tone how the headline is set off: listed, possible or none
 * @param headline the answer for that day
 * @param lines each listing, and what of the question could not be answered
 */
public record ListingView(String tone, String headline, List<String> lines) {}
