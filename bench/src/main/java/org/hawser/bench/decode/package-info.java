/** Measures decoding: a made log whose content is known, read by Hawser and its peers in turn. */
@NullMarked
package org.hawser.bench.decode;

import org.jspecify.annotations.NullMarked;
