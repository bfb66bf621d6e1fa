/** What was found, for people and programs: events as JSON lines, as GeoJSON and as one page with maps and plots. */
@NullMarked
package org.hawser.report;

import org.jspecify.annotations.NullMarked;
