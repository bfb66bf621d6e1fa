package org.hawser.sim.scenario;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisMessages;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.PositionReport;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticAndVoyageData;

/** A log as the decoder reads it, while it is written. */
final class DecodedLog extends OutputStream implements AisSink {

    /** A position report; times are seconds since the start of the simulation. */
    record Fix(int mmsi, double time_s, double latitude_deg, double longitude_deg, double speed_kn, int type) {}

    /** What message 5 says. */
    record Said(int mmsi, double time_s, int imo, String name, String callSign) {}

    final Map<Rejection, Integer> rejected = new EnumMap<>(Rejection.class);
    final List<Fix> fixes = new ArrayList<>();
    final List<Said> said = new ArrayList<>();
    final List<String> comments = new ArrayList<>();
    int lines;
    int linesOfMessages;
    int notes;

    private final long start_ms;
    private final AivdmDecoder decoder = new AivdmDecoder(this);
    private final byte[] line = new byte[1024];
    private int size;

    DecodedLog(Instant start) {
        this.start_ms = start.toEpochMilli();
    }

    @Override
    public void write(int b) {
        if (b != '\n') {
            line[size++] = (byte) b;
            return;
        }
        lines++;
        if (line[0] == '#') {
            comments.add(new String(line, 0, size, StandardCharsets.UTF_8));
        }
        decoder.line(line, 0, size, lines);
        size = 0;
    }

    @Override
    public void close() {
        decoder.endOfInput();
    }

    int rejectedLines() {
        return rejected.values().stream().mapToInt(count -> count).sum();
    }

    /** Position reports under an MMSI in a stretch of time. */
    List<Fix> fixes(int mmsi, double from_s, double until_s) {
        return fixes.stream()
                .filter(fix -> fix.mmsi() == mmsi && fix.time_s() >= from_s && fix.time_s() < until_s)
                .toList();
    }

    /** Message 5 under an MMSI in a stretch of time. */
    List<Said> said(int mmsi, double from_s, double until_s) {
        return said.stream()
                .filter(its -> its.mmsi() == mmsi && its.time_s() >= from_s && its.time_s() < until_s)
                .toList();
    }

    @Override
    public void message(AisMessageView view) {
        linesOfMessages += view.sentenceCount();
        double time_s = (view.time_ms() - start_ms) / 1000.0;
        AisMessage message = AisMessages.decode(view);
        if (message instanceof PositionReport report) {
            fixes.add(new Fix(
                    message.mmsi(),
                    time_s,
                    report.latitude_deg().orElseThrow(),
                    report.longitude_deg().orElseThrow(),
                    report.speedOverGround_kn().orElse(Double.NaN),
                    message.type()));
        } else if (message instanceof StaticAndVoyageData data) {
            said.add(new Said(
                    message.mmsi(),
                    time_s,
                    data.imoNumber(),
                    String.valueOf(data.name()),
                    String.valueOf(data.callSign())));
        }
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {
        rejected.merge(reason, sentences, Integer::sum);
    }

    @Override
    public void noSentence(LineKind kind, long offset, int length) {
        // The lines of comment, which are kept above.
    }

    @Override
    public void note(Note note, long offset, int length) {
        notes++;
    }
}
