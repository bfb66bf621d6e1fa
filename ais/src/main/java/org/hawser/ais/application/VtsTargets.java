package org.hawser.ais.application;

import java.util.List;
import org.hawser.ais.PayloadBits;

/** Targets that a VTS knows without their AIS, 1/16 and 1/17: see {@link VtsTargetsLayout} for the meaning of each value. */
public record VtsTargets(int fi, List<VtsTarget> targets) implements ApplicationMessage {

    /** @throws IllegalArgumentException for another identifier or a number of targets that no message holds */
    public VtsTargets {
        Lengths.requireIdentifier(fi, fi == 16 || fi == 17);
        targets = Elements.require(targets, 1, VtsTargetsLayout.MOST_TARGETS);
    }

    static VtsTargets read(int fi, PayloadBits bits) {
        return new VtsTargets(
                fi,
                Elements.read(
                        bits,
                        VtsTargetsLayout.TARGETS_START,
                        VtsTargetsLayout.TARGETS_STRIDE,
                        VtsTargetsLayout.count(bits),
                        VtsTarget::read));
    }

    void write(PayloadBits bits) {
        bits.clear(
                Lengths.wholeBytes(VtsTargetsLayout.TARGETS_START + targets.size() * VtsTargetsLayout.TARGETS_STRIDE));
        Elements.write(
                bits, VtsTargetsLayout.TARGETS_START, VtsTargetsLayout.TARGETS_STRIDE, targets, VtsTarget::write);
    }

    @Override
    public int dac() {
        return 1;
    }
}
