/** Benchmarks, beside the product: nothing here reaches its class path. */
@NullMarked
package org.hawser.bench;

import org.jspecify.annotations.NullMarked;
