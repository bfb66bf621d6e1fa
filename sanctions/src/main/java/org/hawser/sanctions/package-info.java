/**
 * Sanctions lists as versions, designations over time, and screening: who lists this ship, by what authority, on that day, and
 * was it known then.
 *
 * <p>Start at {@link org.hawser.sanctions.SanctionsLists}: it loads the reviewed lists that ship with Hawser and those of a data
 * folder ({@link org.hawser.sanctions.ListStore}), and gives a {@link org.hawser.sanctions.Screener}.
 */
@NullMarked
package org.hawser.sanctions;

import org.jspecify.annotations.NullMarked;
