package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StaticReportJoinerTest {

    private static final int OTHER_TYPE = 1;

    private final List<String> given = new ArrayList<>();
    private final List<StaticDataReport> whole = new ArrayList<>();
    private final StaticReportJoiner joiner = new StaticReportJoiner(new StaticReportSink() {
        @Override
        public void whole(AisMessageView partA, AisMessageView partB) {
            StaticDataReport report = StaticDataReport.of(partA, partB);
            whole.add(report);
            given.add("AB " + report.mmsi() + " " + partA.offset() + " " + partB.offset());
        }

        @Override
        public void single(AisMessageView part) {
            String name = AisMessages.decode(part) instanceof StaticDataReportA ? "A " : "B ";
            given.add(name + part.mmsi() + " " + part.offset());
        }
    });
    private long offset;

    private boolean accept(AisMessage message) {
        AisMessageView view = new AisMessageView();
        AisEncoder.encode(message, view.bits());
        view.readHeader();
        view.lines(++offset, 1, 1);
        return joiner.accept(view);
    }

    private boolean partA(int mmsi) {
        return accept(new StaticDataReportA(0, mmsi, "NAME " + mmsi));
    }

    private boolean partB(int mmsi) {
        return accept(new StaticDataReportB(0, mmsi, 37, "ABC", 1, 2, "CALL", new Dimensions(1, 2, 3, 4), 0, 1));
    }

    private void others(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(accept(new UtcInquiry(0, OTHER_TYPE, 2))).isFalse();
        }
    }

    @Test
    void partsJoinByStation() {
        assertThat(partA(1)).isTrue();
        partA(2);
        assertThat(partB(1)).isTrue();
        partB(2);
        joiner.endOfInput();

        assertThat(given).containsExactly("AB 1 1 3", "AB 2 2 4");
        assertThat(whole.getFirst().partA().name()).isEqualTo("NAME 1");
        assertThat(whole.getFirst().partB().callSign()).isEqualTo("CALL");
    }

    @Test
    void noPartIsLost() {
        partB(1);
        partA(2);
        partA(2);
        partA(3);
        partB(2);
        partB(2);
        joiner.endOfInput();
        joiner.endOfInput();

        assertThat(given).containsExactly("B 1 1", "A 2 2", "AB 2 3 5", "B 2 6", "A 3 4");
    }

    @Test
    void waitingEndsAfterSoManyMessages() {
        partA(1);
        others(StaticReportJoiner.WAIT_MESSAGES - 1);
        partB(1);
        partA(2);
        others(StaticReportJoiner.WAIT_MESSAGES);
        partB(2);

        assertThat(given).hasSize(3);
        assertThat(given.get(0)).startsWith("AB 1 ");
        assertThat(given.get(1)).startsWith("A 2 ");
        assertThat(given.get(2)).startsWith("B 2 ");
    }

    @Test
    void theOldestIsGivenUpWhereThereIsNoPlace() {
        for (int mmsi = 1; mmsi <= StaticReportJoiner.CAPACITY + 1; mmsi++) {
            partA(mmsi);
        }
        assertThat(given).containsExactly("A 1 1");

        joiner.endOfInput();
        assertThat(given).hasSize(StaticReportJoiner.CAPACITY + 1).doesNotHaveDuplicates();
    }

    @Test
    void reportsOfGpsdsSample() throws IOException {
        List<JsonNode> expected = GpsdJson.lines("ais/gpsd/sample.aivdm.ju.chk")
                .filter(json -> GpsdJson.number(json, "type") == StaticDataReportA.TYPE)
                .toList();
        for (Recorder.Received received : Recorder.of(SharedData.bytes("ais/gpsd/sample.aivdm")).messages) {
            accept(received.message());
        }

        assertThat(whole).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(whole.get(i).mmsi()).isEqualTo(GpsdJson.number(expected.get(i), "mmsi"));
            assertThat(whole.get(i).partA().name()).isEqualTo(GpsdJson.text(expected.get(i), "shipname"));
            assertThat(whole.get(i).partB().callSign()).isEqualTo(GpsdJson.text(expected.get(i), "callsign"));
        }
    }
}
