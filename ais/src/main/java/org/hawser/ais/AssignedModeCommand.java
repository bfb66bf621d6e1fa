package org.hawser.ais;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Message 16: see {@link AssignedModeLayout} for the meaning of each value.
 *
 * @param assignments one or two; none only where the payload ends before the first
 */
public record AssignedModeCommand(int repeat, int mmsi, List<Assignment> assignments) implements AisMessage {

    /** What one station is told. */
    public record Assignment(int mmsi, int slotOffset, int increment) {}

    static final int TYPE = 16;

    /** @throws IllegalArgumentException for more than two assignments */
    public AssignedModeCommand {
        assignments = List.copyOf(assignments);
        if (assignments.size() > AssignedModeLayout.MOST) {
            throw new IllegalArgumentException(assignments.size() + " assignments where 2 fit");
        }
    }

    static AssignedModeCommand read(PayloadBits bits) {
        return new AssignedModeCommand(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                IntStream.range(0, AssignedModeLayout.count(bits))
                        .mapToObj(i -> new Assignment(
                                AssignedModeLayout.DESTINATION_MMSI.read(bits, i),
                                AssignedModeLayout.SLOT_OFFSET.read(bits, i),
                                AssignedModeLayout.INCREMENT.read(bits, i)))
                        .toList());
    }

    void write(PayloadBits bits) {
        bits.clear(
                switch (assignments.size()) {
                    case 0 -> AssignedModeLayout.DESTINATION_MMSI.first().start();
                    case 1 -> AssignedModeLayout.BITS_ONE;
                    default -> AssignedModeLayout.BITS_TWO;
                });
        HeaderLayout.write(bits, this);
        for (int i = 0; i < assignments.size(); i++) {
            AssignedModeLayout.DESTINATION_MMSI.write(
                    bits, i, assignments.get(i).mmsi());
            AssignedModeLayout.SLOT_OFFSET.write(bits, i, assignments.get(i).slotOffset());
            AssignedModeLayout.INCREMENT.write(bits, i, assignments.get(i).increment());
        }
    }

    @Override
    public int type() {
        return TYPE;
    }
}
