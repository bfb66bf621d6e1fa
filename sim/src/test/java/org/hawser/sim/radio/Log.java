package org.hawser.sim.radio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisMessages;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.ship.Ship;
import org.jspecify.annotations.Nullable;

/** A log of some ships and receivers as the decoder reads it. */
final class Log implements AisSink {

    static final long START_s = 1_519_862_400;
    static final Effort SMALL = new Effort(1, 1, 5, 1 << 20);

    /** @param time_ms by the tag block; negative where there is none */
    record Line(long time_ms, @Nullable String source, char channel, AisMessage message) {

        /** Since the start of the simulation. */
        double time_s() {
            return (time_ms - 1000 * START_s) / 1000.0;
        }
    }

    final List<Line> lines = new ArrayList<>();
    final Map<Rejection, Integer> rejected = new TreeMap<>();
    LogCounts counts = new LogCounts(0, Map.of(), 0, 0, 0);
    int sentences;
    int others;

    static byte[] bytes(List<Ship> ships, List<Receiver> receivers, double duration_s, Effort effort) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(ships, receivers, duration_s, effort, out);
        return out.toByteArray();
    }

    private static LogCounts run(
            List<Ship> ships, List<Receiver> receivers, double duration_s, Effort effort, ByteArrayOutputStream out) {
        try {
            return new Ether(ships, receivers, new Chance(9), START_s, duration_s, effort, ship -> null).run(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Log of(List<Ship> ships, List<Receiver> receivers, double duration_s) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Log log = new Log();
        log.counts = run(ships, receivers, duration_s, SMALL, out);
        log.read(out.toByteArray());
        return log;
    }

    private void read(byte[] bytes) {
        AivdmDecoder decoder = new AivdmDecoder(this);
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                decoder.line(bytes, from, i, from);
                from = i + 1;
            }
        }
        decoder.endOfInput();
    }

    /** Messages of some types, in the order of the log. */
    List<Line> ofTypes(Integer... types) {
        return lines.stream()
                .filter(l -> List.of(types).contains(l.message.type()))
                .toList();
    }

    /** Mean time between messages of some types. */
    double meanInterval_s(Integer... types) {
        List<Line> some = ofTypes(types);
        return (some.getLast().time_s() - some.getFirst().time_s()) / (some.size() - 1);
    }

    @Override
    public void message(AisMessageView view) {
        sentences += view.sentenceCount();
        lines.add(new Line(view.time_ms(), view.source(), view.channel(), AisMessages.decode(view)));
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int count) {
        rejected.merge(reason, count, Integer::sum);
    }

    @Override
    public void noSentence(LineKind kind, long offset, int length) {
        others++;
    }

    @Override
    public void note(Note note, long offset, int length) {
        throw new AssertionError(note + " at " + offset);
    }
}
