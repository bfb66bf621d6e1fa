package org.hawser.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetBuoysTest {

    private final NetBuoys buoys = new NetBuoys(DetectSettings.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CT4-2104-99%",
                "CT4-2104-7 %",
                "ct4-2104-99%",
                "NETFISHING 8V0",
                "NET FISHING",
                "NET MARK 3",
                "NETMARK12",
                "NET-FISH-7",
                "FISHING NET 12",
                "FISHING NET-7",
                "NET 5",
                "NET5",
                "  NET 5 ",
                "ZY-07 12.4V",
                "ZY-07 12,4 V",
                "BUOY",
                "BUOY 17",
                "BUOYS",
                "FISH BUOY 4",
                "NETBUOY7",
                "FISHINGBUOY-1",
                "17-BUOY",
            })
    void habitsOfNetBuoys(String name) {
        assertThat(buoys.isNetBuoy(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OCEAN 12",
                "NETHERLANDS STAR",
                "BUOYANT SPIRIT",
                "BUOYANCY",
                "LIFEBUOY",
                "BUOY TENDER 3",
                "BUOYTENDER OAK",
                "BUOY LAYER 1",
                "PLANET 5",
                "INTERNET 1",
                "NET FISHER",
                "NETMARKS PRIDE",
                "NETTIE",
                "CABINET 7",
                "MARIA V",
                "LADY V 2",
                "HENRY V",
                "EVER BRIGHT 88",
                "FISHING STAR 8",
                "99",
                "B4V",
            })
    void namesOfShips(String name) {
        assertThat(buoys.isNetBuoy(name)).isFalse();
    }

    @Test
    void aStationWithoutANameIsNotJudgedByIt() {
        assertThat(buoys.isNetBuoy(null)).isFalse();
    }

    @Test
    void aPatternThatIsNoneIsRefusedAtOnce() {
        assertThatThrownBy(() -> new NotShips(List.of("(")))
                .hasMessageStartingWith("net_buoy_names: \"(\" is no regular expression")
                .hasMessageNotContaining("\n");
    }
}
