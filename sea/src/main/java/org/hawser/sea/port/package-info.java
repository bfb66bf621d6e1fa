/** Ports and anchorages. */
@NullMarked
package org.hawser.sea.port;

import org.jspecify.annotations.NullMarked;
