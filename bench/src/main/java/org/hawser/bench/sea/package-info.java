/** How fast the sea answers. */
@NullMarked
package org.hawser.bench.sea;

import org.jspecify.annotations.NullMarked;
