@NullMarked
package org.hawser.sim;

import org.jspecify.annotations.NullMarked;
