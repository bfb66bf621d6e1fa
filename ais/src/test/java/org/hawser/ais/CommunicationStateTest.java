package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Against bits put together as the tables of ITU-R M.1371-5 annex 2, 3.3.7.2 and 3.3.7.3 list them. */
class CommunicationStateTest {

    private static int bits(int... lengthsAndValues) {
        BitString bits = new BitString();
        for (int i = 0; i < lengthsAndValues.length; i += 2) {
            bits.number(lengthsAndValues[i], lengthsAndValues[i + 1]);
        }
        return Integer.parseInt(bits.toString(), 2);
    }

    @Test
    void selfOrganisedStatesByTimeout() {
        assertThat(CommunicationState.sotdma(bits(2, 1, 3, 0, 14, 2249)))
                .isEqualTo(new CommunicationState.SlotOffset(1, 2249));
        assertThat(CommunicationState.sotdma(bits(2, 0, 3, 1, 5, 23, 7, 59, 2, 0)))
                .isEqualTo(new CommunicationState.UtcHourAndMinute(0, 23, 59));
        assertThat(CommunicationState.sotdma(bits(2, 3, 3, 6, 14, 2118)))
                .isEqualTo(new CommunicationState.SlotNumber(3, 6, 2118));
        assertThat(CommunicationState.sotdma(bits(2, 2, 3, 7, 14, 101)))
                .isEqualTo(new CommunicationState.ReceivedStations(2, 7, 101));
    }

    @Test
    void incrementalState() {
        assertThat(CommunicationState.itdma(bits(2, 2, 13, 3646, 3, 5, 1, 1)))
                .isEqualTo(new CommunicationState.Itdma(2, 3646, 5, true));
    }

    /** What a class B carrier sense unit sends in place of a state (annex 8, 3.16): 1100000000000000110 and selector 1. */
    @Test
    void carrierSenseUnitsSendAConstant() {
        int constant = Integer.parseInt("11100000000000000110", 2);

        assertThat(constant).isEqualTo(0xe0006);
        assertThat(CommunicationState.selected(constant)).isEqualTo(new CommunicationState.Itdma(3, 0, 3, false));
    }

    @Property
    void bitsOfAStateGiveTheState(@ForAll @IntRange(max = (1 << 20) - 1) int state) {
        CommunicationState read = CommunicationState.selected(state);

        assertThat(CommunicationState.selected(read.selectedBits())).isEqualTo(read);
        boolean spare = read instanceof CommunicationState.UtcHourAndMinute;
        assertThat(read.selectedBits()).isEqualTo(spare ? state & ~3 : state);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new CommunicationState.SlotOffset(0, 1 << 14).bits())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CommunicationState.SlotNumber(0, 3, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
