/**
 * Encounters in three stages that need only routing by key: {@code TrackStage} by MMSI makes legs of fixes, {@code ContactStage}
 * by cell of a grid in space finds the pieces of time in which two legs are in contact, {@code PairStage} by pair of ships joins
 * pieces to encounters. {@link org.hawser.detect.encounter.EncounterEngine} runs them on threads.
 */
@NullMarked
package org.hawser.detect.encounter;

import org.jspecify.annotations.NullMarked;
