package org.hawser.ais.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hawser.ais.BinaryData;
import org.junit.jupiter.api.Test;

class ApplicationRoundTripTest {

    @Property(tries = 100)
    void whatIsEncodedReadsAsItWas(@ForAll long seed) {
        Random random = new Random(seed);
        for (RandomData.Application application : RandomData.APPLICATIONS) {
            for (int bitCount : application.bits()) {
                survives(application.dac(), application.fi(), RandomData.of(random, bitCount));
            }
        }
        for (int waypoints = 0; waypoints <= 16; waypoints++) {
            survives(1, 27, RandomData.route(random, waypoints, random.nextInt(55)));
            survives(1, 28, RandomData.route(random, waypoints, 0));
        }
    }

    private static void survives(int dac, int fi, BinaryData data) {
        ApplicationMessage message = ApplicationMessages.decode(dac, fi, data);

        assertThat(message).as("%d/%d with %d bits", dac, fi, data.bitCount()).isNotInstanceOf(OtherApplication.class);
        assertThat(message.dac()).isEqualTo(dac);
        assertThat(message.fi()).isEqualTo(fi);
        BinaryData encoded = ApplicationMessages.encode(message);
        assertThat(ApplicationMessages.decode(dac, fi, encoded)).isEqualTo(message);
        assertThat(ApplicationMessages.encode(ApplicationMessages.decode(dac, fi, encoded)))
                .isEqualTo(encoded);
    }

    /** Any identifier with data of any length: never an exception, and other data are kept as they are. */
    @Property(tries = 2000)
    void everythingReadsAsSomething(@ForAll long seed) {
        Random random = new Random(seed);
        int dac = List.of(0, 1, 200, 235, 250, 366).get(random.nextInt(6));
        int fi = random.nextInt(64);
        BinaryData data = RandomData.of(random, random.nextInt(1100));

        ApplicationMessage message = ApplicationMessages.decode(dac, fi, data);

        assertThat(message.dac()).isEqualTo(dac);
        assertThat(message.fi()).isEqualTo(fi);
        if (message instanceof OtherApplication other) {
            assertThat(other.data()).isEqualTo(data);
            assertThat(ApplicationMessages.encode(other)).isEqualTo(data);
        } else {
            survives(dac, fi, data);
        }
    }

    @Test
    void everyRecordIsReached() {
        Random random = new Random(20100602);
        Set<Class<?>> reached = new HashSet<>(Set.of(OtherApplication.class));
        for (int i = 0; i < 200; i++) {
            for (RandomData.Application application : RandomData.APPLICATIONS) {
                for (int bitCount : application.bits()) {
                    reached.add(ApplicationMessages.decode(
                                    application.dac(), application.fi(), RandomData.of(random, bitCount))
                            .getClass());
                }
            }
            reached.add(ApplicationMessages.decode(1, 27, RandomData.route(random, 3, 0))
                    .getClass());
            reached.add(ApplicationMessages.decode(200, 10, RandomData.of(random, 112))
                    .getClass());
        }

        assertThat(reached).containsExactlyInAnyOrder(ApplicationMessage.class.getPermittedSubclasses());
    }

    @Test
    void moreDataThanAMessageHoldsStaysData() {
        BinaryData data = new BinaryData(80_000, "00".repeat(10_000));

        assertThat(ApplicationMessages.decode(1, 31, data)).isEqualTo(new OtherApplication(1, 31, data));
    }

    @Test
    void whatNoMessageHoldsIsRefused() {
        SubArea.Text text = new SubArea.Text("TEXT");

        assertThatThrownBy(() -> new AreaNotice(21, 0, 0, 0, 0, 24, 60, 0, List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("21");
        assertThatThrownBy(() -> new AreaNotice(22, 0, 0, 0, 0, 24, 60, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 10");
        assertThatThrownBy(() -> new SubArea.Polygon(0, List.of(new SubArea.Leg(0, 5), new SubArea.Leg(0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ApplicationMessages.encode(new TextDescription(29, 0, "A".repeat(162))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("162 characters");
        assertThatThrownBy(() -> ApplicationMessages.encode(new PersonsOnBoard(16, 8192)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("13 bits");
    }
}
