package org.hawser.sim.scenario;

import java.util.List;
import org.hawser.sim.ship.NavigationalStatus;
import org.jspecify.annotations.Nullable;

/** A step of a ship's plan. Times are seconds since the start of the simulation; null where the next step decides. */
sealed interface Step {

    /** When it ends. */
    @Nullable
    Double until_s();

    /** What the officer of the watch sets meanwhile. */
    NavigationalStatus status();

    /** How a ship lies. */
    enum Lying {
        MOORED(NavigationalStatus.MOORED),
        AT_ANCHOR(NavigationalStatus.AT_ANCHOR),
        DRIFTING(NavigationalStatus.UNDER_WAY),

        /** Drifting without anybody near, which is told as a thing of its own. */
        LOITERING(NavigationalStatus.UNDER_WAY);

        private final NavigationalStatus status;

        Lying(NavigationalStatus status) {
            this.status = status;
        }

        NavigationalStatus status() {
            return status;
        }

        boolean drifts() {
            return this == DRIFTING || this == LOITERING;
        }
    }

    /** Where wind and stream set a drifting ship. */
    record Set(double speed_kn, double towards_deg) {}

    /**
     * @param spot null where she is by then
     * @param set null where chance decides
     * @param heading_deg of a moored ship; null where chance decides
     * @param innocent whether a port call is what ships do every day; null where the country decides
     */
    record Lie(
            @Nullable Spot spot,
            Lying lying,
            @Nullable Double until_s,
            @Nullable Set set,
            @Nullable Double heading_deg,
            @Nullable Boolean innocent)
            implements Step {

        @Override
        public NavigationalStatus status() {
            return lying.status();
        }
    }

    /** @param arrive_s null where the speed decides */
    record Sail(
            Spot to,
            List<Spot> via,
            double speed_kn,
            @Nullable Double arrive_s,
            NavigationalStatus status) implements Step {

        @Override
        public @Nullable Double until_s() {
            return arrive_s;
        }
    }

    /**
     * Lying alongside another ship.
     *
     * @param gap_m water between the hulls
     * @param port whether on the other's port side
     * @param opposite whether her bow points to the other's stern
     * @param speed_kn on the way there
     */
    record Alongside(
            String ship,
            Told told,
            double from_s,
            Double until_s,
            double gap_m,
            boolean port,
            boolean opposite,
            double speed_kn,
            NavigationalStatus status)
            implements Step {}

    /**
     * Keeping a station on another ship.
     *
     * @param told null where nothing is told of it
     */
    record Abeam(
            String ship,
            double starboard_m,
            double forward_m,
            @Nullable Told told,
            @Nullable Double until_s,
            NavigationalStatus status)
            implements Step {}

    /**
     * Following in another's wake.
     *
     * @param told null where nothing is told of it
     */
    record Follow(
            String ship,
            double astern_m,
            double speed_kn,
            @Nullable Told told,
            @Nullable Double until_s,
            NavigationalStatus status)
            implements Step {}

    /**
     * Going hither and thither within a square.
     *
     * @param around its middle; null for where she is
     */
    record Wander(
            @Nullable Spot around,
            double side_km,
            double leastSpeed_kn,
            double mostSpeed_kn,
            Double until_s,
            NavigationalStatus status)
            implements Step {}

    /**
     * To and fro between two places.
     *
     * @param from null for where she is
     * @param rest_s at each end
     */
    record Shuttle(
            @Nullable Spot from,
            Spot to,
            List<Spot> via,
            double speed_kn,
            double rest_s,
            Double until_s,
            NavigationalStatus status)
            implements Step {}
}
