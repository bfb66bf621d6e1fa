package org.hawser.report.page;

/** A label and what stands beside it. */
public record Row(String label, String value) {}
