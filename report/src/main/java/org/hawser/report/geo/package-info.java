/** Tracks between their fixes: where a ship was, how far two were apart, how fast one was. */
@NullMarked
package org.hawser.report.geo;

import org.jspecify.annotations.NullMarked;
