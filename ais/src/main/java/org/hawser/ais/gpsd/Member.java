package org.hawser.ais.gpsd;

import java.nio.charset.StandardCharsets;
import org.hawser.ais.PayloadBits;

/** One member of a message's JSON object, or one cell of its CSV row. */
final class Member {

    /** Writes a value. */
    @FunctionalInterface
    interface Value {
        void write(PayloadBits bits, Text out);
    }

    final String name;
    private final byte[] prefix;
    private final int leastBits;
    private final Value value;

    /**
     * @param leastBits bits a payload must have to hold the value; a value that is cut off is not written
     */
    Member(String name, int leastBits, Value value) {
        this.name = name;
        this.prefix = (",\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
        this.leastBits = leastBits;
        this.value = value;
    }

    /** Comma, name and value. */
    void writeNamed(PayloadBits bits, Text out) {
        if (bits.bitCount() >= leastBits) {
            out.raw(prefix);
            value.write(bits, out);
        }
    }

    void writeValue(PayloadBits bits, Text out) {
        if (bits.bitCount() >= leastBits) {
            value.write(bits, out);
        }
    }
}
