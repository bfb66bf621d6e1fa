/** The command line: picocli commands over {@code watch}, {@code report} and {@code sim}. */
@NullMarked
package org.hawser.cli;

import org.jspecify.annotations.NullMarked;
