/** YAML written by hand and read strictly: what is misspelt, missing or doubled is refused with file and line. */
@NullMarked
package org.hawser.sea.yaml;

import org.jspecify.annotations.NullMarked;
