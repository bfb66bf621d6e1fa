package org.hawser.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hawser.detect.DetectSettings;
import org.hawser.report.Attention;
import org.hawser.report.Finding;
import org.hawser.sanctions.SanctionsLists;
import org.hawser.sea.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ship says of itself must not hide it: names of buoys, changed identities, odd numbers, silence. */
class HiddenShipsTest {

    private static final String HEADER =
            "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status,Length,Width\n";

    /** An invented list of one invented ship, listed at noon of the day in question. */
    private static final String LIST = """
            list: test
            name: Test list (invented)
            authority: Test list (invented)
            publisher: invented
            published: 2018-06-01
            zone: UTC
            kind: designated
            simulated: true
            confirmed: false
            sources:
              notice: "invented"
            entries:
              - id: one
                name: SIM LISTED
                imo: 2901040
                measures:
                  - {measure: port_ban, listed: LISTED_ON, instrument: "invented"}
                source: [notice]
            """;

    private static final Instant START = Instant.parse("2018-03-01T18:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private final StringBuilder csv = new StringBuilder(HEADER);

    /** Adds a fix every ten minutes from one minute to another; name and IMO as given. */
    private void lie(int mmsi, int fromMinute, int toMinute, double latitude, String name, String imo) {
        for (int minute = fromMinute; minute <= toMinute; minute += 10) {
            csv.append(mmsi)
                    .append(',')
                    .append(START.plusSeconds(minute * 60L))
                    .append(',')
                    .append(latitude)
                    .append(",1.0,0.1,12.0,511,")
                    .append(name)
                    .append(',')
                    .append(imo)
                    .append(",,80,0,100,16\n");
        }
    }

    private List<Finding> run(String listed) throws IOException, NothingReadable {
        Path file = Files.writeString(folder.resolve("log.csv"), csv, StandardCharsets.UTF_8);
        DetectOptions options = new DetectOptions(
                List.of(file.toString()),
                folder.resolve("out"),
                DetectSettings.shipped(),
                SanctionsLists.shipped()
                        .with("test.yaml", LIST.replace("LISTED_ON", listed).getBytes(StandardCharsets.UTF_8)),
                null,
                null,
                null,
                2,
                1L << 28,
                Progress.SILENT);
        return new DetectRun(options, Clock.systemUTC()).run().findings();
    }

    @Test
    void theNameOfABuoyHidesNoListedShip() throws IOException, NothingReadable {
        lie(257_990_001, 0, 360, 65.0, "SIM TANKER", "");
        lie(257_990_002, 0, 360, 65.0003, "HAE 95%", "2901040");
        assertThat(run("2018-01-01"))
                .singleElement()
                .extracting(Finding::attention)
                .isEqualTo(Attention.LISTED);
    }

    @Test
    void everyIdentityOfTheMeetingIsScreened() throws IOException, NothingReadable {
        lie(257_990_001, 0, 360, 65.0, "SIM TANKER", "");
        lie(257_990_002, 0, 240, 65.0003, "SIM LISTED", "2901040");
        lie(257_990_002, 250, 360, 65.0003, "SIM GLORY", "2901026");
        List<Finding> findings = run("2018-01-01");
        assertThat(findings).singleElement().extracting(Finding::attention).isEqualTo(Attention.LISTED);
        Event event = findings.getFirst().event();
        assertThat(event.reasonsFor())
                .anyMatch(reason ->
                        reason.contains("changed what it said it was: SIM LISTED (IMO 2901040), then SIM GLORY"));
        assertThat(event.ships().get(1).name()).isEqualTo("SIM GLORY");
    }

    @Test
    void aListingThatBeginsDuringTheMeetingCounts() throws IOException, NothingReadable {
        lie(257_990_001, 0, 600, 65.0, "SIM TANKER", "");
        lie(257_990_002, 0, 600, 65.0003, "SIM LISTED", "2901040");
        assertThat(run("2018-03-02"))
                .singleElement()
                .extracting(Finding::attention)
                .isEqualTo(Attention.LISTED);
    }

    @Test
    void aNumberOfNoFormHidesNoShip() throws IOException, NothingReadable {
        lie(123_456_789, 0, 360, 65.0, "SIM LISTED", "2901040");
        lie(257_990_001, 0, 360, 65.0003, "SIM TANKER", "");
        assertThat(run("2018-01-01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.event().reasonsFor())
                        .anyMatch(reason -> reason.contains("no form that is given to ships")));
    }

    @Test
    void silenceDuringAndAfterTheMeetingIsSaid() throws IOException, NothingReadable {
        lie(257_990_001, 0, 1200, 65.0, "SIM TANKER", "");
        lie(257_990_002, 0, 70, 65.0003, "SIM OTHER", "");
        lie(257_990_002, 300, 370, 65.0003, "SIM OTHER", "");
        Event event = run("2018-01-01").getFirst().event();
        assertThat(event.confidence()).isEqualTo(Event.Confidence.MEDIUM);
        assertThat(event.missing())
                .contains(
                        "Where MMSI 257990002 was from 1 Mar 2018 19:10 UTC to 1 Mar 2018 23:00 UTC: no fix was received.",
                        "Where MMSI 257990002 went: its last fix is of 2 Mar 2018 00:10 UTC.");
    }

    @Test
    void aRealNetBuoyIsStillSetAside() throws IOException, NothingReadable {
        lie(257_990_001, 0, 360, 65.0, "SIM TANKER", "");
        lie(200_000_002, 0, 360, 65.0003, "CT4-99-88%", "");
        String small = csv.toString().replace("CT4-99-88%,,,80,0,100,16", "CT4-99-88%,,,0,0,0,0");
        csv.setLength(0);
        csv.append(small);
        assertThat(run("2018-01-01")).isEmpty();
    }
}
