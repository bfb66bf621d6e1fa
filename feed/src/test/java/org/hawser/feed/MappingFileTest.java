package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingFileTest {

    static final String SOLENT = """
            title: Solent
            time_format: yyyy-MM-dd HH:mm:ss.SSS
            columns:
              time: Time
              mmsi: MMSI
              latitude: Latitude_degrees
              longitude: Longitude_degrees
              cog: COG_degrees
              sog: SOG_knots
            """;

    @TempDir
    Path folder;

    private ColumnMapping read(String yaml) throws Exception {
        return MappingFile.read(Files.writeString(folder.resolve("mapping.yaml"), yaml));
    }

    @Test
    void everythingIsRead() throws Exception {
        ColumnMapping mapping =
                read(SOLENT + "delimiter: \";\"\ndivide_by: {latitude: 600000, sog: 10}\nmmsi_add: 200000000\n");
        assertThat(mapping.title()).isEqualTo("Solent");
        assertThat(mapping.delimiter()).isEqualTo(';');
        assertThat(mapping.columns()).hasSize(6).containsEntry(Column.COG, "COG_degrees");
        assertThat(mapping.divideBy()).isEqualTo(Map.of(Column.LATITUDE, 600_000.0, Column.SOG, 10.0));
        assertThat(mapping.divisor(Column.COG)).isEqualTo(1);
        assertThat(mapping.mmsiAdd()).isEqualTo(200_000_000);
    }

    @Test
    void whatIsLeftOutHasDefaults() throws Exception {
        ColumnMapping mapping = read("columns: {time: t, mmsi: m, latitude: y, longitude: x}\n");
        assertThat(mapping.title()).isEqualTo("mapping.yaml");
        assertThat(mapping.delimiter()).isEqualTo(',');
        assertThat(mapping.mmsiAdd()).isZero();
        byte[] time = "2018-04-01T00:00:00Z".getBytes(StandardCharsets.US_ASCII);
        assertThat(mapping.time().read(time, 0, time.length)).isEqualTo(1_522_540_800_000L);
    }

    private void assertRefused(String yaml, String saying) throws IOException {
        assertRefused(Files.writeString(folder.resolve("bad.yaml"), yaml), saying);
    }

    private static void assertRefused(Path file, String saying) {
        assertThatThrownBy(() -> MappingFile.read(file))
                .isInstanceOf(FeedException.class)
                .hasMessageStartingWith("The mapping file " + file)
                .hasMessageContaining(saying)
                .hasMessageNotContaining("org.hawser")
                .hasMessageNotContaining("\n")
                .hasMessageEndingWith(".");
    }

    @Test
    void whatMakesNoSenseIsRefusedInASentence() throws IOException {
        assertRefused("", "no");
        assertRefused("just words", "no keys with values");
        assertRefused("- a\n- b\n", "no keys with values");
        assertRefused("columns: [\n", "columns");
        assertRefused("title: a: b: c\n", "is no YAML");
        assertRefused("\u0000\u0001\u0002", "is no YAML");
        assertRefused("title: x\n", "names no columns");
        assertRefused("columns: 5\n", "columns");
        assertRefused("columns: {time: t, mmsi: m, latitude: y}\n", "no column for longitude");
        assertRefused("columns: {time: , mmsi: m, latitude: y, longitude: x}\n", "nothing stands behind time");
        assertRefused("columns: {zeit: t}\n", "\"zeit\" is none of time, mmsi");
        assertRefused(SOLENT + "colour: red\n", "\"colour\" is no key");
        assertRefused(SOLENT + "divide_by: {latitude: 0}\n", "divide_by must be above 0");
        assertRefused(SOLENT + "divide_by: {latitude: -1}\n", "divide_by must be above 0");
        assertRefused(SOLENT + "divide_by: {latitude: .inf}\n", "divide_by must be above 0");
        assertRefused(SOLENT + "divide_by: {latitude: }\n", "nothing stands behind latitude");
        assertRefused(SOLENT + "divide_by: {latitude: many}\n", "divide_by.latitude");
        assertRefused(SOLENT + "divide_by: {time: 1000}\n", "no sense for time");
        assertRefused(SOLENT + "delimiter: ab\n", "delimiter");
        assertRefused(SOLENT + "delimiter: \"\\\"\"\n", "delimiter");
        assertRefused(SOLENT + "delimiter: \"\u00A7\"\n", "delimiter");
        assertRefused(SOLENT + "mmsi_add: -1\n", "mmsi_add");
        assertRefused(SOLENT + "mmsi_add: much\n", "mmsi_add");
        assertRefused(SOLENT.replace("yyyy-", "yy-"), "time format");
    }

    @Test
    void filesThatCannotBeReadAreRefusedInASentence() throws IOException {
        assertRefused(folder.resolve("missing.yaml"), "there is no such file");
        assertRefused(folder, "cannot be read");
        assertRefused(Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xE5, ':'}), "UTF-8");
    }

    @Test
    void columnsThatTheFileDoesNotHaveAreSaid() throws Exception {
        ColumnMapping mapping = read(SOLENT);
        assertThatThrownBy(
                        () -> Reading.of(Samples.bytes("Time,MMSI,lat,lon\n2018-01-01 00:00:00.000,1,2,3\n"), mapping))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("with the columns that the mapping \"Solent\" names");
    }

    /** A mapping is for the files that need it: others given with it are read as they are. */
    @Test
    void knownDialectsAreReadBesideAMapping() throws Exception {
        assertThat(Reading.of(Samples.bytes(Samples.LOWER_CASE), read(SOLENT)).fixes)
                .hasSize(1);
        assertThat(Reading.of(Samples.bytes(Samples.log(1)), read(SOLENT)).fixes)
                .hasSize(1);
    }
}
