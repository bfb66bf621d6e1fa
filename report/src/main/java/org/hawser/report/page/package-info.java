/** What stands on the page, worked out in plain words before the templates lay it out. */
@NullMarked
package org.hawser.report.page;

import org.jspecify.annotations.NullMarked;
