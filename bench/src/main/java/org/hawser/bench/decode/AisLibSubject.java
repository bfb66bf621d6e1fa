package org.hawser.bench.decode;

import dk.dma.ais.binary.SixbitException;
import dk.dma.ais.message.AisMessage;
import dk.dma.ais.message.AisMessageException;
import dk.dma.ais.sentence.SentenceException;
import dk.dma.ais.sentence.Vdm;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * AisLib 2.8.5 by its shortest way: a line as a {@link Vdm}, a whole one as an {@link AisMessage}, of which every field is asked
 * for. As in its own reader one message is in the making at a time; a sentence that does not continue it is given a second chance
 * as the beginning of another.
 */
final class AisLibSubject implements Subject {

    @Override
    public String name() {
        return "AisLib 2.8.5";
    }

    @Override
    public String key() {
        return "aislib";
    }

    @Override
    public Outcome read(AisLog log) {
        Reader reader = new Reader();
        log.forEachLine(reader);
        return reader.tally.outcome();
    }

    private static final class Reader implements AisLog.Lines {
        private final Tally tally = new Tally();
        private @Nullable Vdm begun;

        @Override
        public void line(byte[] bytes, int from, int to) {
            int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
            String line = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
            Vdm continued = begun;
            begun = null;
            if (continued == null || !read(continued, line)) {
                read(new Vdm(), line);
            }
        }

        /** Whether the line was of use. */
        private boolean read(Vdm vdm, String line) {
            try {
                if (vdm.parse(line) == 0) {
                    AisMessage message = AisMessage.getInstance(vdm);
                    tally.add(message.getMsgId(), message.getUserId(), AisLibFields.sum(message));
                } else {
                    begun = vdm;
                }
                return true;
            } catch (SentenceException | AisMessageException | SixbitException notUsable) {
                return false;
            }
        }
    }
}
