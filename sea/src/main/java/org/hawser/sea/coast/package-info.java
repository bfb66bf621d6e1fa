/** Land and sea: the coastline of the world, distances to it, and whose it is. */
@NullMarked
package org.hawser.sea.coast;

import org.jspecify.annotations.NullMarked;
