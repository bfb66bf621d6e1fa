package org.hawser.ais.gpsd;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.hawser.ais.AisMessageView;

/** Messages, and lines that gave none, as lines of text. Gathers them until {@link #writeTo} takes them. Belongs to one thread. */
public interface AisText {

    /** Sets where what follows comes from: a file, an address. */
    void device(String name);

    /** Adds a message. */
    void message(AisMessageView view);

    /**
     * Sets by whom the messages that follow were received, stations and sources without a name of a station.
     *
     * @param names several receivers of the same; none again for what each message says of itself
     * @param late whether they came too late to be compared with others
     */
    void receivers(Collection<String> names, boolean late);

    /** Adds both parts of a message 24 as one message, received when and by whom part B was. */
    void joined(AisMessageView partA, AisMessageView partB);

    /** Adds a remark on lines: why they gave no message, or what of them was left unused. */
    void remark(Remark remark);

    /** Bytes gathered. */
    int length();

    /** Writes what was gathered, and forgets it. */
    void writeTo(OutputStream stream) throws IOException;
}
