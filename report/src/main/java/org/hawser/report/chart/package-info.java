/** Maps and plots as SVG drawn from the data alone: no fonts, tiles or scripts from elsewhere. */
@NullMarked
package org.hawser.report.chart;

import org.jspecify.annotations.NullMarked;
