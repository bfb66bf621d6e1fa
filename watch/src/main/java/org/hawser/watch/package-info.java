/** Keeps watch on one machine: wires the sources, the detectors, the lists and the reports. */
@NullMarked
package org.hawser.watch;

import org.jspecify.annotations.NullMarked;
