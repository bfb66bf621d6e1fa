package org.hawser.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.truth.Truth;
import org.junit.jupiter.api.Test;

class DemoListTest {

    private static final Pattern LISTED = Pattern.compile("listed: (\\d{4}-\\d{2}-\\d{2})");
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 3, 1);

    private static String list() throws IOException {
        try (InputStream in = DemoList.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String entry(String id) throws IOException {
        String list = list();
        int from = list.indexOf("- id: " + id + "\n");
        int to = list.indexOf("- id: ", from + 1);
        return list.substring(from, to < 0 ? list.length() : to);
    }

    private static Ship ship(String kind, int index) {
        return Simulation.demo(1).truths().stream()
                .filter(t -> t.kind().equals(kind))
                .map(Truth::ships)
                .findFirst()
                .orElseThrow()
                .get(index);
    }

    private static void assertNames(String entry, Ship ship) {
        assertThat(entry)
                .contains("name: " + ship.identity().name() + "\n")
                .contains("imo: " + ship.identity().imo() + "\n")
                .contains("mmsi: \"" + ship.mmsi() + "\"\n")
                .contains("call_sign: " + ship.identity().callSign() + "\n");
    }

    private static LocalDate listed(String entry) {
        Matcher matcher = LISTED.matcher(entry);
        assertThat(matcher.find()).isTrue();
        return LocalDate.parse(matcher.group(1));
    }

    @Test
    void listsOneShipBeforeItsMeeting() throws IOException {
        String entry = entry("demo-listed-then");
        assertNames(entry, ship("meeting-with-listed-ship", 0));
        assertThat(listed(entry)).isBefore(FIRST_DAY);
    }

    @Test
    void listsTheOtherAfterItsMeeting() throws IOException {
        String entry = entry("demo-listed-later");
        assertNames(entry, ship("meeting-with-dprk-flag", 1));
        assertThat(listed(entry)).isAfter(FIRST_DAY.plusDays(2));
    }

    @Test
    void saysThatItIsInvented() throws IOException {
        assertThat(list())
                .contains("simulated: true\n")
                .contains("authority: Demonstration list (invented)\n")
                .contains("list: demo\n");
    }
}
