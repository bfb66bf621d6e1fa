package org.hawser.sim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.sf.geographiclib.Geodesic;
import org.hawser.sim.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scenarios in structure like what was reported, against what was reported: when, where within some kilometres, flags by digits.
 * Hours that were reported in Japanese or Korean time (UTC+9) stand in UTC here. Where no place was reported, the sea that was.
 */
class ReportedCasesTest {

    @ParameterizedTest
    @CsvSource({
        // Loaded at Yeosu, sailed on 15 October, met a DPRK tanker on 19 October in the East China Sea.
        "2017-10-four-receivers, port-call, 477, 2017-10-14T12:00:00Z, 34.75, 127.72, 3",
        "2017-10-four-receivers, meeting-at-sea, 477+445, 2017-10-19T06:30:00Z, 29.6, 124, 300",
        // Off Slavyanka, in the middle of October, both silent.
        "2017-10-for-the-fishing-fleet, meeting-at-sea, 273+445, 2017-10-15T22:00:00Z, 42.87, 131.38, 60",
        // A false name on 6 December, the meeting on 9 December.
        "2017-12-false-name, identity-change, 445, 2017-12-06T12:00:00Z, 35.6, 123.4, 300",
        "2017-12-false-name, meeting-at-sea, 352+445, 2017-12-09T06:00:00Z, 33.4, 124.2, 50",
        // In the night of 20 January.
        "meeting-dark, meeting-at-sea, 325+445, 2018-01-20T14:00:00Z, 29.6, 124, 300",
        // Some 250 km east of Shanghai: early on 13 February, in the afternoon of 16 February, on 24 February at half
        // past ten.
        "2018-02-before-dawn, meeting-at-sea, 312+445, 2018-02-12T19:00:00Z, 31.20, 124.10, 50",
        "2018-02-daylight, meeting-at-sea, 412+445, 2018-02-16T06:00:00Z, 31.20, 124.10, 50",
        "2018-02-never-registered, meeting-at-sea, 455+445, 2018-02-24T13:30:00Z, 31.20, 124.10, 50",
        // Loaded at Nampo on 14 March, off Balikpapan on 2 April.
        "2018-03-coal-south, port-call, 445, 2018-03-14T06:00:00Z, 38.72, 125.40, 5",
        "2018-03-coal-south, second-transmitter, 445, 2018-04-02T00:00:00Z, -1.27, 116.83, 150",
        "2018-06-two-suppliers, meeting-at-sea, 352+445, 2018-06-02T06:00:00Z, 29.6, 124, 300",
        "2018-06-two-suppliers, meeting-at-sea, 352+445, 2018-06-07T06:00:00Z, 29.6, 124, 300",
        // 350 km south-south-east of Shanghai; 400 km south-east, at midnight; 410 km south; 290 km south-east.
        "2018-06-disguised, meeting-at-sea, 445+412, 2018-06-29T03:00:00Z, 28.31, 122.84, 50",
        "2018-07-midnight, meeting-at-sea, 457+445, 2018-07-30T15:00:00Z, 28.65, 124.37, 50",
        "2019-01-three-sightings, meeting-at-sea, 445+412, 2019-01-18T07:35:00Z, 27.54, 121.47, 100",
        "2019-12-two-days-running, meeting-at-sea, 445+412, 2019-12-16T03:00:00Z, 29.37, 123.59, 50",
        "2019-12-two-days-running, meeting-at-sea, 445+412, 2019-12-17T03:00:00Z, 29.37, 123.59, 50",
        // Just off Nampo.
        "2019-02-off-nampo, meeting-at-anchor, 574+445, 2019-02-25T06:00:00Z, 38.72, 125.40, 90",
        "2019-05-six-contacts, meeting-at-sea, 445+412, 2019-05-13T03:00:00Z, 29.6, 124, 300",
        "2019-05-six-contacts, meeting-at-sea, 445+412, 2019-05-14T15:00:00Z, 29.6, 124, 300",
        "2019-08-dark-months, port-call, 613, 2019-08-18T06:00:00Z, 38.72, 125.40, 5",
        "2019-laundered, meeting-at-sea, 352+445, 2019-03-05T09:00:00Z, 26, 122, 200",
        "2021-scrapped-number, meeting-at-anchor, 671+445, 2021-10-12T12:00:00Z, 25.5, 119.5, 100",
        "2021-08-sold-ship, meeting-at-anchor, 671+445, 2021-08-08T03:00:00Z, 36.88, 122.43, 100",
        "2021-08-sold-ship, meeting-at-anchor, 671+445, 2021-08-09T03:00:00Z, 36.88, 122.43, 100",
        "2021-08-sold-ship, meeting-at-anchor, 671+445, 2021-08-10T03:00:00Z, 36.88, 122.43, 100",
        // Off Nampo on 23 March, stopped off Yeosu on 30 March, silent until then.
        "2024-03-coal-seized, meeting-at-anchor, 671+445, 2024-03-23T06:00:00Z, 38.72, 125.40, 110",
        "2024-03-coal-seized, boarding, 671+440, 2024-03-30T06:00:00Z, 34.75, 127.72, 85",
        "2024-03-coal-seized, gap-by-choice, 671, 2024-03-25T00:00:00Z, 37, 124, 500",
        "2024-03-vostochny, port-call, 445, 2024-03-07T12:00:00Z, 42.77, 133.05, 5",
        "2024-03-vostochny, port-call, 445, 2024-03-10T12:00:00Z, 41.76, 129.82, 5",
        "2024-06-iron-ore, port-call, 677, 2024-06-14T06:00:00Z, 41.76, 129.82, 5",
        "2024-06-iron-ore, boarding, 677+440, 2024-06-18T05:00:00Z, 35.13, 129.05, 60",
        "2017-01-rajin-coal, port-call, 477, 2017-01-30T00:00:00Z, 42.23, 130.29, 5",
        "2025-07-old-hulls, identity-change, 445, 2025-07-11T00:00:00Z, 35, 121, 300",
    })
    void happensWhenAndWhereItWasReported(
            String name, String kind, String mids, Instant at, double latitude, double longitude, double km)
            throws IOException {
        Scenario scenario = Scenario.read(name, null);
        double time_s =
                at.getEpochSecond() - scenario.simulation().period().start().getEpochSecond();
        assertThat(scenario.simulation().truths()).anySatisfy(truth -> {
            assertThat(truth.kind()).isEqualTo(kind);
            assertThat(truth.start_s()).isLessThanOrEqualTo(time_s);
            assertThat(truth.end_s()).isGreaterThan(time_s);
            assertThat(mids(truth)).isEqualTo(mids);
            double away_m = Geodesic.WGS84.Inverse(
                            truth.place().latitude_deg(), truth.place().longitude_deg(), latitude, longitude)
                    .s12;
            assertThat(away_m).isLessThan(km * 1000);
        });
    }

    private static String mids(Truth truth) {
        return String.join(
                "+",
                truth.ships().stream()
                        .map(ship -> Integer.toString(ship.mmsi() / 1_000_000))
                        .toList());
    }

    private static List<Truth> truths(String name, String kind) throws IOException {
        return Scenario.read(name, null).simulation().truths().stream()
                .filter(truth -> truth.kind().equals(kind))
                .toList();
    }

    @Test
    void fourShipsWereSuppliedAndSixContactsWereSeen() throws IOException {
        List<Truth> supplied = truths("2017-10-four-receivers", "meeting-at-sea");
        assertThat(supplied).hasSize(4);
        assertThat(supplied.stream().map(truth -> truth.ships().getLast())).doesNotHaveDuplicates();
        List<Truth> contacts = truths("2019-05-six-contacts", "meeting-at-sea");
        assertThat(contacts).hasSize(6);
        assertThat(contacts.stream().map(truth -> truth.ships().getLast()).distinct())
                .hasSize(2);
    }

    @Test
    void theCallOfNotifiedCargoIsInnocentAndOthersInTheDprkAreNot() throws IOException {
        assertThat(truths("2017-01-rajin-coal", "port-call")).singleElement().matches(Truth::innocent);
        assertThat(truths("2018-03-coal-south", "port-call")).singleElement().matches(truth -> !truth.innocent());
        assertThat(truths("2017-10-four-receivers", "port-call"))
                .singleElement()
                .matches(Truth::innocent);
    }

    @Test
    void aShipWithoutImoNumberAndOneUnderItsOldImoNumber() throws IOException {
        Truth daylight = truths("2018-02-daylight", "meeting-at-sea").getFirst();
        assertThat(daylight.ships().getFirst().identity().imo()).isZero();
        Scenario old = Scenario.read("2025-07-old-hulls", null);
        DecodedLog log = new DecodedLog(old.simulation().period().start());
        old.simulation().writeLog(log);
        log.close();
        int imo = old.simulation().ships().getFirst().identity().imo();
        assertThat(log.said)
                .filteredOn(said -> said.imo() == imo)
                .isNotEmpty()
                .allMatch(said -> said.mmsi() / 1_000_000 == 445);
    }

    /** Of what stands in lists and reports; a scenario is like a case and accuses nobody. */
    @Test
    void noScenarioNamesARealShip() throws IOException {
        String texts = "";
        for (String name : Scenario.SHIPPED) {
            Scenario scenario = Scenario.read(name, null);
            texts += scenario.title() + "\n" + scenario.about() + "\n";
            if (Character.isDigit(name.charAt(0)) || name.equals("meeting-dark")) {
                assertThat(scenario.about()).contains("in structure like what", "invented");
            }
        }
        assertThat(texts.toUpperCase(Locale.ROOT))
                .doesNotContain("WINMORE", "SAM JONG", "KOTI", "YUK TUNG", "WAN HENG", "MIN NING", "XIN YUAN")
                .doesNotContain("SHANG YUAN", "NEW REGENT", "AN SAN", "NAM SAN", "WISE HONEST", "COURAGEOUS", "VITYAZ")
                .doesNotContain(
                        "KINGSWAY", "DIAMOND 8", "DE YI", "SUNRISE", "OCEAN SKIPPER", "PAEK", "SONG WON", "TALENT");
    }
}
