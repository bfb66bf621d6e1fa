/**
 * Sources of AIS: files, compressed or not, with NMEA 0183 sentences or comma-separated rows. They become fixes and claims; every
 * line that gives neither is counted by reason.
 */
@NullMarked
package org.hawser.feed;

import org.jspecify.annotations.NullMarked;
