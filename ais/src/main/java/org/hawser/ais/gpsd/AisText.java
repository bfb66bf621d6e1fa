package org.hawser.ais.gpsd;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.hawser.ais.AisMessageView;

/** Messages, and lines that gave none, as lines of text. Gathers them until {@link #writeTo} takes them. Belongs to one thread. */
public interface AisText {

    /** Sets where what follows comes from: a file, an address. */
    void device(String name);

    /**
     * Adds a message.
     *
     * @param time_ms when it was received, which may have been corrected; or {@link AisMessageView#NO_TIME}
     */
    void message(AisMessageView view, long time_ms);

    /**
     * Sets the receivers of the messages that follow: several stations that heard the same; none again for what each message says
     * of itself.
     */
    void receivers(Collection<String> names);

    /**
     * Adds both parts of a message 24 as one message, received when and by whom part B was.
     *
     * @param time_ms as in {@link #message}, of part B
     */
    void joined(AisMessageView partA, AisMessageView partB, long time_ms);

    /** Adds a remark on lines: why they gave no message, or what of them was left unused. */
    void remark(Remark remark);

    /** Bytes gathered. */
    int length();

    /** Writes what was gathered, and forgets it. */
    void writeTo(OutputStream stream) throws IOException;
}
