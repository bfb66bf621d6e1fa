package org.hawser.watch;

import java.time.Instant;
import java.util.List;
import org.hawser.detect.encounter.ContactCounts;
import org.hawser.detect.encounter.TrackCounts;
import org.hawser.report.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Everything a run has to account for.
 *
 * @param netBuoys encounters set aside because a party is a net buoy
 * @param from first fix; null where there is none
 * @param to last fix; null where there is none
 */
record RunAccount(
        DetectOptions options,
        Intake intake,
        TrackCounts tracks,
        ContactCounts contacts,
        long netBuoys,
        List<Finding> findings,
        @Nullable Instant from,
        @Nullable Instant to,
        List<String> notices) {}
