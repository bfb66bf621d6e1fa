/** Detectors: what turns fixes and claims into events, and their settings. */
@NullMarked
package org.hawser.detect;

import org.jspecify.annotations.NullMarked;
