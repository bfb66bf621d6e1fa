/** The nearest of many lines on the surface of the earth. */
@NullMarked
package org.hawser.sea.lines;

import org.jspecify.annotations.NullMarked;
