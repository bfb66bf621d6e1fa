package org.hawser.sim.radio;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Receptions as they will stand in the log, each with the time at which it reaches the log and what puts those of one instant in
 * order. As a stream it takes the lines of the reception begun last.
 */
final class ReceptionBuffer extends OutputStream {

    private long[] delivered_us = new long[1024];
    private long[] tie = new long[1024];
    private int[] start = new int[1025];
    private short[] traits = new short[1024];
    private byte[] text = new byte[1 << 17];
    private int size;
    private int length;

    void clear() {
        size = 0;
        length = 0;
    }

    int size() {
        return size;
    }

    /** Bytes that it holds of receptions. */
    long bytes() {
        return length + (long) size * (2 * Long.BYTES + Integer.BYTES + Short.BYTES);
    }

    void begin(long delivered, long order, int what) {
        if (size == delivered_us.length) {
            int more = 2 * size;
            delivered_us = Arrays.copyOf(delivered_us, more);
            tie = Arrays.copyOf(tie, more);
            traits = Arrays.copyOf(traits, more);
            start = Arrays.copyOf(start, more + 1);
        }
        delivered_us[size] = delivered;
        tie[size] = order;
        traits[size] = (short) what;
        size++;
        start[size] = length;
    }

    @Override
    public void write(int character) {
        write(new byte[] {(byte) character}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        room(count);
        System.arraycopy(bytes, from, text, length, count);
        length += count;
        start[size] = length;
    }

    private void room(int more) {
        if (length > text.length - more) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
    }

    /** Adds a reception of another buffer. */
    void add(ReceptionBuffer other, int index) {
        begin(other.delivered_us[index], other.tie[index], other.traits[index]);
        write(other.text, other.start[index], other.length(index));
    }

    /** Writes all receptions. */
    void save(DataOutputStream out) throws IOException {
        for (int i = 0; i < size; i++) {
            out.writeLong(delivered_us[i]);
            out.writeLong(tie[i]);
            out.writeShort(traits[i]);
            out.writeInt(length(i));
            out.write(text, start[i], length(i));
        }
    }

    /** Adds all that were saved. */
    void load(DataInputStream in) throws IOException {
        byte[] lines = new byte[256];
        try {
            while (true) {
                begin(in.readLong(), in.readLong(), in.readShort());
                int count = in.readInt();
                lines = count > lines.length ? new byte[count] : lines;
                in.readFully(lines, 0, count);
                write(lines, 0, count);
            }
        } catch (EOFException end) {
            return;
        }
    }

    long delivered_us(int index) {
        return delivered_us[index];
    }

    long tie(int index) {
        return tie[index];
    }

    /** See {@link Traits}. */
    int traits(int index) {
        return traits[index];
    }

    byte[] text() {
        return text;
    }

    int from(int index) {
        return start[index];
    }

    int length(int index) {
        return start[index + 1] - start[index];
    }
}
