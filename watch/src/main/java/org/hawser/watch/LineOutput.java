package org.hawser.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.gpsd.AisText;
import org.hawser.ais.gpsd.Remark;

/** Where lines of text go: gathered, and written when there are many. */
final class LineOutput {

    /** Bytes gathered before they are written. */
    private static final int GATHERED = 1 << 16;

    private final AisText text;
    private final OutputStream out;
    private final DecodeCounts counts;

    LineOutput(AisText text, OutputStream out, DecodeCounts counts) {
        this.text = text;
        this.out = out;
        this.counts = counts;
    }

    void message(String source, AisMessageView view) {
        text.device(source);
        text.message(view);
        written();
    }

    void joined(String source, AisMessageView partA, AisMessageView partB) {
        text.device(source);
        text.joined(partA, partB);
        written();
    }

    /** Says by whom the next message was received; it holds for that one. */
    void receivers(Collection<String> names, boolean late) {
        text.receivers(names, late);
    }

    void remark(String source, Remark remark) {
        text.device(source);
        text.remark(remark);
        passOn();
    }

    private void written() {
        counts.written++;
        text.receivers(List.of(), false);
        passOn();
    }

    private void passOn() {
        if (text.length() > GATHERED) {
            flush();
        }
    }

    void flush() {
        try {
            text.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
