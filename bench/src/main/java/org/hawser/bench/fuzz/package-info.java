/** Damaged input in great amounts: nothing may end, hang or fill the decoder. */
@NullMarked
package org.hawser.bench.fuzz;

import org.jspecify.annotations.NullMarked;
