package org.hawser.sim.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hawser.sim.scenario.Scenario;
import org.junit.jupiter.api.Test;

class CsvCopyTest {

    @Test
    void theLogIsUnchangedAndEachPositionReportIsARow() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        Scenario.read("meeting-dark", null).simulation().writeLog(plain);
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        CsvCopy copy = new CsvCopy(log, csv);
        Scenario.read("meeting-dark", null).simulation().writeLog(copy);
        assertThat(log.toByteArray()).isEqualTo(plain.toByteArray());
        List<String> rows = csv.toString(StandardCharsets.US_ASCII).lines().toList();
        long positions = plain.toString(StandardCharsets.US_ASCII)
                .lines()
                .filter(line -> line.matches(".*!AIVDM,1,1,,[AB],[13BK].*"))
                .count();
        assertThat(rows.getFirst()).startsWith("# hawser simulated: true");
        assertThat(rows.get(1)).startsWith("MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO");
        assertThat(copy.rows()).isEqualTo(positions).isEqualTo(rows.size() - 2L);
        assertThat(copy.withoutTime()).isZero();
    }

    /** A sentence that is decoded in the documentation of gpsd (AIVDM/AIVDO protocol decoding), with a time before it. */
    @Test
    void aRowHoldsWhatTheSentenceSays() throws Exception {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        CsvCopy copy = new CsvCopy(new ByteArrayOutputStream(), csv);
        String line = "\\c:1428451253*52\\!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A\r\n";
        copy.write(line.getBytes(StandardCharsets.US_ASCII));
        assertThat(csv.toString(StandardCharsets.US_ASCII).lines().skip(2))
                .containsExactly("371798000,2015-04-08T00:00:53,48.381633,-123.395383,12.3,224.0,215,,,,,0,,,,A");
        copy.write("!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(copy.withoutTime()).isEqualTo(1);
    }
}
