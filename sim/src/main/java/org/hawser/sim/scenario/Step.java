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

    record Lie(Spot spot, Lying lying, @Nullable Double until_s) implements Step {

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
     * @param kind what it is, as {@code meeting}
     * @param gap_m water between the hulls
     * @param port whether on the other's port side
     */
    record Alongside(
            String ship, String kind, double from_s, Double until_s, double gap_m, boolean port, double speed_kn)
            implements Step {

        @Override
        public NavigationalStatus status() {
            return NavigationalStatus.UNDER_WAY;
        }
    }

    /** Keeping a station on another ship. */
    record Abeam(
            String ship,
            double starboard_m,
            double forward_m,
            @Nullable Double until_s,
            NavigationalStatus status) implements Step {}

    /** Following in another's wake. */
    record Follow(
            String ship,
            double astern_m,
            double speed_kn,
            @Nullable Double until_s,
            NavigationalStatus status) implements Step {}

    /** Going hither and thither within a square around where she is. */
    record Wander(double side_km, double leastSpeed_kn, double mostSpeed_kn, Double until_s, NavigationalStatus status)
            implements Step {}

    /** To and fro between where she is and another place. */
    record Shuttle(Spot to, double speed_kn, double rest_s, Double until_s, NavigationalStatus status)
            implements Step {}
}
