package org.hawser.report.page;

import java.util.List;

/**
 * A ship's card.
 *
 * @param letter A or B, as on maps and plots
 * @param style class of its colour and line
 */
public record ShipView(String letter, String style, String name, List<Row> rows, ListingView listing) {}
