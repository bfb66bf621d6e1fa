/** Numbers, times and hostile names as readable text, the same on every machine. */
@NullMarked
package org.hawser.report.text;

import org.jspecify.annotations.NullMarked;
