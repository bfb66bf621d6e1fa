package org.hawser.bench.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hawser.bench.sim.Reports.value;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.Dimensions;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.feed.FeedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences and rows as the statistics get them. */
class ReadingTest {

    private static final long START_MS = 1_522_540_800_000L;

    @TempDir
    Path folder;

    /** Keeps all. */
    private static final class Kept implements LogSink {
        final List<Integer> types = new ArrayList<>();
        final List<Heard> positions = new ArrayList<>();
        final List<StaticHeard> statics = new ArrayList<>();

        @Override
        public void message(long time_ms, int type) {
            types.add(type);
        }

        @Override
        public void position(Heard heard) {
            positions.add(heard);
        }

        @Override
        public void statics(StaticHeard heard) {
            statics.add(heard);
        }
    }

    private Path sentences() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(out);
        writer.source("TEST");
        PositionReportClassA report = new PositionReportClassA(
                1, 0, 200_000_001, 5, -128, 3, true, -600_000, 30_000_000, 3600, 511, 17, 1, false, 0);
        writer.write(report, 'A', START_MS);
        writer.write(
                new StaticAndVoyageData(
                        0,
                        200_000_001,
                        2,
                        9_074_729,
                        "QSIM001",
                        "SIM",
                        70,
                        new Dimensions(80, 10, 5, 5),
                        1,
                        0,
                        0,
                        24,
                        60,
                        58,
                        null,
                        false),
                'B',
                START_MS + 1000);
        out.writeBytes("!AIVDM,1,1,,A,13mb9U0P00PRk8fT5nw>4?wj2006,0*00\r\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return Files.write(folder.resolve("log.nmea"), out.toByteArray());
    }

    @Test
    void sentencesThroughTheDecoder() throws Exception {
        Kept kept = new Kept();
        Sentences.read(sentences(), kept);

        assertThat(kept.types).containsExactly(1, 5);
        Heard heard = kept.positions.getFirst();
        assertThat(heard.time_ms()).isEqualTo(START_MS);
        assertThat(heard.stationClass()).isEqualTo(StationClass.A);
        assertThat(heard.status()).isEqualTo(5);
        assertThat(heard.sog_tenthKn()).isEqualTo(3);
        assertThat(heard.second()).isEqualTo(17);
        assertThat(heard.heading_deg()).isEqualTo(511);
        assertThat(heard.rateOfTurn()).isEqualTo(-128);
        assertThat(heard.latitude_e5min()).isEqualTo(Reports.LATITUDE_e5min);
        assertThat(heard.longitude_e5min()).isEqualTo(Reports.LONGITUDE_e5min);
        assertThat(kept.statics)
                .containsExactly(new StaticHeard(
                        200_000_001, StaticHeard.Kind.VOYAGE, 9_074_729, true, true, true, true, false, true));
    }

    @Test
    void rowsThroughAMapping() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), """
                Time,MMSI,Latitude_degrees,Longitude_degrees,COG_degrees,SOG_knots
                2018-04-01 00:00:00.250,200000001,50.0,-1.0,90,12.3
                2018-04-01 00:00:10.250,200000001,50.0,-1.0,,12.3
                """);
        Kept kept = new Kept();
        Rows.read(List.of(file), "solent.yaml", StationClass.NOT_SAID, kept);

        assertThat(kept.positions).hasSize(2).allSatisfy(heard -> {
            assertThat(heard.sog_tenthKn()).isEqualTo(123);
            assertThat(heard.latitude_e5min()).isEqualTo(Reports.LATITUDE_e5min);
            assertThat(heard.longitude_e5min()).isEqualTo(Reports.LONGITUDE_e5min);
        });
        assertThat(kept.positions.getFirst().time_ms()).isEqualTo(START_MS + 250);
        assertThat(kept.positions.getFirst().cog_tenthDeg()).isEqualTo(900);
        assertThat(kept.positions.getLast().cog_tenthDeg()).isGreaterThanOrEqualTo(3600);
    }

    @Test
    void aWindowHandsOnItsStretch() throws Exception {
        Kept kept = new Kept();
        Sentences.read(sentences(), new Window(kept, START_MS + 500, START_MS + 1500));
        assertThat(kept.types).containsExactly(5);
        assertThat(kept.positions).isEmpty();
        assertThat(kept.statics).hasSize(1);
    }

    @Test
    void theMiddleOfALongerPeriod() {
        Kept kept = new Kept();
        Window middle = Window.middle(kept, 0, 100_000, 20);
        for (int s = 0; s < 100; s++) {
            Reports.feed(middle, Reports.of(s).at_s(s));
        }
        assertThat(kept.positions.getFirst().mmsi()).isEqualTo(40);
        assertThat(kept.positions.getLast().mmsi()).isEqualTo(59);
        Kept all = new Kept();
        Reports.feed(
                Window.middle(all, 0, 100_000, 200),
                Reports.of(1).at_s(99),
                Reports.of(1).untimed(1));
        assertThat(all.positions).hasSize(2);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> Sentences.read(folder.resolve("none"), new Kept()))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("no such file");
    }

    /** Counts as the publishers and the reference data's own page give them. */
    @Test
    void realLogs() throws Exception {
        RealLogs logs = new RealLogs(SharedData.need());
        assertThat(logs.missing()).isEmpty();
        assertThat(logs.found())
                .extracting(Source::key)
                .containsExactly("solent", "kystverket", "aislib", "aishub", "singapore");
        LogStatistics solent = read(logs.found().getFirst());
        assertThat(solent.extent().messages()).isEqualTo(18_623);
        assertThat(solent.extent().stations()).isEqualTo(91);
        assertThat(solent.extent().span_s()).isBetween(84 * 60.0, 85 * 60.0);
        LogStatistics singapore = read(logs.found().getLast());
        assertThat(singapore.extent().stations()).isEqualTo(4);
        assertThat(singapore.extent().span_s()).isBetween(16 * 30 * 86_400.0, 18 * 31 * 86_400.0);
        LogStatistics world = read(logs.found().get(3));
        assertThat(world.extent().timed()).isZero();
        assertThat(value(world, "gaps_per_ship_day")).isEqualTo(new Value.Missing("no times of receipt"));
    }

    private static LogStatistics read(Source source) throws FeedException {
        LogStatistics statistics = new LogStatistics(source.told());
        source.reader().read(statistics);
        return statistics;
    }
}
