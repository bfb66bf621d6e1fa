package org.hawser.ais.gpsd;

import java.io.IOException;
import java.io.OutputStream;
import org.hawser.ais.AisMessageView;

/** Messages as lines of text. */
public interface AisText {

    /** Sets where the messages that follow come from: a file, an address. */
    void device(String name);

    /**
     * Adds a message.
     *
     * @param time_ms when it was received, which may have been corrected; or {@link AisMessageView#NO_TIME}
     */
    void message(AisMessageView view, long time_ms);

    /** Bytes gathered. */
    int length();

    /** Writes what was gathered, and forgets it. */
    void writeTo(OutputStream stream) throws IOException;
}
