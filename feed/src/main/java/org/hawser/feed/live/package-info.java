/**
 * AIS as it comes: from networks, growing files and folders that fill. Receivers stamp what they receive and put it into bounded queues;
 * one consumer takes from the queues in turn, so that what takes the messages needs no locks.
 */
@NullMarked
package org.hawser.feed.live;

import org.jspecify.annotations.NullMarked;
