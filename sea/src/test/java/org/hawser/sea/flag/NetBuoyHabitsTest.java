package org.hawser.sea.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hawser.sea.flag.NetBuoyHabit.AID_FORM_SENDS_AS_SHIP;
import static org.hawser.sea.flag.NetBuoyHabit.AUTONOMOUS_DEVICE_FORM;
import static org.hawser.sea.flag.NetBuoyHabit.DIGITS_OF_NO_STATE;
import static org.hawser.sea.flag.NetBuoyHabit.FISHING_WITHOUT_LENGTH;
import static org.hawser.sea.flag.NetBuoyHabit.LENGTH_OF_A_SHIP;
import static org.hawser.sea.flag.NetBuoyHabit.NAME_OF_A_BUOY_TENDER;
import static org.hawser.sea.flag.NetBuoyHabit.NUMBER_OF_A_SHIP;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hawser.sea.Claim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetBuoyHabitsTest {

    private static final int CHINESE = 412_345_678;

    @ParameterizedTest
    @CsvSource({
        "CT4-2104-99%, NAME_ENDS_IN_PERCENT",
        "ct4-2104-7 %, NAME_ENDS_IN_PERCENT",
        "ZY-07 12.4V, NAME_ENDS_IN_VOLTS",
        "'ZY-07 12,4 V', NAME_ENDS_IN_VOLTS",
        "NET 5, NAME_SAYS_NET",
        "FISHING NET-7, NAME_SAYS_NET",
        "NET MARK 3, NAME_SAYS_NET",
        "NETFISHING 8V0, NAME_SAYS_NET",
        "NET-FISH-7, NAME_SAYS_NET",
        "BUOY 17, NAME_SAYS_BUOY",
        "17-BUOY, NAME_SAYS_BUOY",
        "NETBUOY7, NAME_SAYS_BUOY",
        "FISH BUOY 4, NAME_SAYS_BUOY",
        "BUOY TENDER 3, NAME_OF_A_BUOY_TENDER",
        "BUOYTENDER OAK, NAME_OF_A_BUOY_TENDER",
    })
    void habitsOfNames(String name, NetBuoyHabit habit) {
        assertThat(NetBuoyHabits.of(CHINESE, named(name), true).habits()).containsExactly(habit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OCEAN 12",
                "NETHERLANDS STAR",
                "BUOYANT SPIRIT",
                "LIFEBUOY",
                "PLANET 5",
                "NET FISHER",
                "NETMARKS PRIDE",
                "CABINET 7",
                "MARIA V",
                "LADY V 2",
                "B4V",
                "%",
                "FISHING STAR 8",
                "MINXIAYU01158"
            })
    void namesOfShips(String name) {
        assertThat(NetBuoyHabits.of(CHINESE, named(name), true).habits()).isEmpty();
    }

    /** Numbers, types and lengths as stations of a public sample of the world (AISHub, via gpsd) sent them. */
    @ParameterizedTest
    @CsvSource({
        "900017999, 30, 0, DIGITS_OF_NO_STATE FISHING_WITHOUT_LENGTH",
        "800003077, 30, 0, DIGITS_OF_NO_STATE FISHING_WITHOUT_LENGTH",
        "600000370, 30, 0, DIGITS_OF_NO_STATE FISHING_WITHOUT_LENGTH",
        "999292929, 79, 63, AID_FORM_SENDS_AS_SHIP DIGITS_OF_NO_STATE LENGTH_OF_A_SHIP",
        "333301158, 30, 33, DIGITS_OF_NO_STATE LENGTH_OF_A_SHIP",
        "415602728, 30, 27, DIGITS_OF_NO_STATE LENGTH_OF_A_SHIP",
    })
    void habitsOfNumbersAndShips(int mmsi, int shipType, int length_m, String habits) {
        Claim claim = new Claim(0, null, null, shipType, length_m, 0);
        assertThat(NetBuoyHabits.of(mmsi, claim, true).habits())
                .extracting(NetBuoyHabit::name)
                .containsExactly(habits.split(" "));
    }

    @Test
    void aidsThatSendAsAidsAndDevicesInDistressHaveNoHabit() {
        assertThat(NetBuoyHabits.of(992_351_001, Claim.EMPTY, false).habits()).isEmpty();
        assertThat(NetBuoyHabits.of(992_351_001, Claim.EMPTY, true).habits()).containsExactly(AID_FORM_SENDS_AS_SHIP);
        assertThat(NetBuoyHabits.of(970_011_234, Claim.EMPTY, true).habits()).isEmpty();
        assertThat(NetBuoyHabits.of(979_123_456, Claim.EMPTY, true).habits()).containsExactly(AUTONOMOUS_DEVICE_FORM);
    }

    @Test
    void keepsWhatSpeaksForApartFromWhatSpeaksAgainst() {
        Claim claim = new Claim(9_191_773, "BUOY TENDER 3", null, 30, 63, 16);
        NetBuoyHabits habits = NetBuoyHabits.of(646_123_456, claim, true);
        assertThat(habits.supporting()).containsExactly(DIGITS_OF_NO_STATE);
        assertThat(habits.opposing()).containsExactly(LENGTH_OF_A_SHIP, NUMBER_OF_A_SHIP, NAME_OF_A_BUOY_TENDER);
        assertThat(NetBuoyHabits.of(CHINESE, new Claim(0, null, null, 30, 10, 2), true)
                        .habits())
                .isEmpty();
    }

    @Property
    void everyHabitIsForOrAgainstAndStandsOnce(@ForAll int mmsi, @ForAll String name, @ForAll boolean sendsAsShip) {
        NetBuoyHabits habits = NetBuoyHabits.of(mmsi, new Claim(mmsi, name, null, 30, 0, 0), sendsAsShip);
        assertThat(Stream.of(habits.supporting(), habits.opposing()).flatMap(List::stream))
                .hasSameElementsAs(habits.habits());
        assertThat(habits.habits()).isSorted().doesNotHaveDuplicates().contains(FISHING_WITHOUT_LENGTH);
        assertThat(habits.habits())
                .allSatisfy(habit -> assertThat(habit.description()).isNotBlank());
    }

    private static Claim named(@Nullable String name) {
        return new Claim(0, name, null, 0, 0, 0);
    }
}
