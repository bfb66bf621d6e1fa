/** Tests of the sanctions lists. */
@NullMarked
package org.hawser.sanctions;

import org.jspecify.annotations.NullMarked;
