/** What numbers and call signs hint at: kinds of stations, States, flags. */
@NullMarked
package org.hawser.sea.flag;

import org.jspecify.annotations.NullMarked;
