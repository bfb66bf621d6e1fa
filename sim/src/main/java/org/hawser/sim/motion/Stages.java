package org.hawser.sim.motion;

import java.util.ArrayList;
import java.util.List;

/** One motion after another, each going over smoothly into the next. */
public final class Stages implements Motion {

    private record Stage(double from_s, double blend_s, Motion motion) {}

    private final List<Stage> stages;

    private Stages(List<Stage> stages) {
        this.stages = stages;
    }

    public static Stages of(Motion first) {
        return new Stages(List.of(new Stage(Double.NEGATIVE_INFINITY, 0, first)));
    }

    /**
     * The same up to {@code from_s}; from there on it goes over into {@code motion} within {@code blend_s}.
     *
     * @throws IllegalArgumentException if the change before that one is not over by then
     */
    public Stages then(double from_s, double blend_s, Motion motion) {
        Stage last = stages.getLast();
        if (last.from_s + last.blend_s > from_s) {
            throw new IllegalArgumentException("a stage from " + from_s + " s begins in the change to the one before");
        }
        List<Stage> longer = new ArrayList<>(stages);
        longer.add(new Stage(from_s, blend_s, motion));
        return new Stages(List.copyOf(longer));
    }

    @Override
    public Kinematics at(double time_s) {
        int i = stages.size() - 1;
        while (stages.get(i).from_s > time_s) {
            i--;
        }
        Stage stage = stages.get(i);
        Kinematics now = stage.motion.at(time_s);
        double part = (time_s - stage.from_s) / stage.blend_s;
        return i == 0 || part >= 1 ? now : blend(stages.get(i - 1).motion.at(time_s), now, part, stage.blend_s);
    }

    /** By a cubic that begins and ends without a jump in speed. */
    private static Kinematics blend(Kinematics before, Kinematics after, double part, double blend_s) {
        double share = part * part * (3 - 2 * part);
        double rate = 6 * part * (1 - part) / blend_s;
        return before.towards(after, share, rate);
    }
}
