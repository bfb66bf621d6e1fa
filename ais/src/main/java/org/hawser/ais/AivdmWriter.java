package org.hawser.ais;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Messages to {@code !ccVDM} sentences of at most 82 characters, line end included (IEC 61162-1), with an NMEA 4.0 tag block
 * before them where a time or a source is to be told. The sentences of one message form a tag-block group, of which the first
 * line carries time and source. Does not allocate per message. Belongs to one thread; the stream is the caller's, to buffer and
 * to close.
 */
public final class AivdmWriter {

    /** With the longest address and all fields filled, these leave a sentence of 82 characters. */
    private static final int PAYLOAD_CHARACTERS = 60;

    private static final int MOST_FRAGMENTS = 9;
    private static final int SEQUENCES = 10;
    private static final int GROUPS = 10_000;
    private static final int LONGEST_SOURCE = 15;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final OutputStream out;
    private final LineBuffer line = new LineBuffer();
    private final PayloadBits bits = new PayloadBits();
    private byte[] address = address("AI", false);
    private byte @Nullable [] source;
    private int sequence;
    private int group;

    public AivdmWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Sets who speaks from now on; {@code AI} and {@code VDM} at first.
     *
     * @param talker two capital letters: {@code AI} mobile station, {@code BS} base station, …
     * @param ownMessage whether it is the station's own transmission: {@code VDO} in place of {@code VDM}
     * @throws IllegalArgumentException if the talker is anything else
     */
    public void talker(String talker, boolean ownMessage) {
        if (!talker.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("a talker is two capital letters: " + talker);
        }
        address = address(talker, ownMessage);
    }

    /**
     * Sets the source that tag blocks name from now on; none at first.
     *
     * @throws IllegalArgumentException unless it is 1 to 15 letters, digits, {@code -} or {@code _}
     */
    public void source(@Nullable String name) {
        if (name != null && !name.matches("[A-Za-z0-9_-]{1," + LONGEST_SOURCE + "}")) {
            throw new IllegalArgumentException("a source is 1 to 15 letters, digits, - or _: " + name);
        }
        source = name == null ? null : name.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Sets the numbers that the next message of several sentences carries, for a writer whose output must not depend on what it
     * wrote before; messages behind it count on from there.
     *
     * @param sequence 0 to 9, which its sentences share
     * @param group 0 to 9999, which its tag blocks share
     * @throws IllegalArgumentException if one is outside its range
     */
    public void number(int sequence, int group) {
        if (sequence < 0 || sequence >= SEQUENCES || group < 0 || group >= GROUPS) {
            throw new IllegalArgumentException(
                    "sequence " + sequence + " is outside 0 to 9 or group " + group + " outside 0 to 9999");
        }
        this.sequence = sequence;
        this.group = group;
    }

    /**
     * Writes a message.
     *
     * @param channel letter or digit, or {@link AisMessageView#NO_CHANNEL}
     * @param time_ms for the tag block, 0 or later, as seconds where it is a whole second; or {@link AisMessageView#NO_TIME}
     * @throws IllegalArgumentException if a value does not fit its field
     */
    public void write(AisMessage message, char channel, long time_ms) throws IOException {
        AisEncoder.encode(message, bits);
        write(bits, channel, time_ms);
    }

    /** Writes a payload, like {@link #write(AisMessage, char, long)}. */
    public void write(PayloadBits payload, char channel, long time_ms) throws IOException {
        int characters = payload.armouredCharacters();
        int fragments = Math.max(1, (characters + PAYLOAD_CHARACTERS - 1) / PAYLOAD_CHARACTERS);
        if (fragments > MOST_FRAGMENTS) {
            throw new IllegalArgumentException("a payload of " + payload.bitCount() + " bits needs too many sentences");
        }
        for (int fragment = 1; fragment <= fragments; fragment++) {
            line.clear();
            tagBlock(fragment, fragments, time_ms);
            sentence(payload, fragment, fragments, channel);
            line.add(LINE_END);
            out.write(line.bytes(), 0, line.length());
        }
        if (fragments > 1) {
            sequence = (sequence + 1) % SEQUENCES;
            group = (group + 1) % GROUPS;
        }
    }

    private void tagBlock(int fragment, int fragments, long time_ms) {
        boolean timed = time_ms >= 0;
        if (!timed && source == null) {
            return;
        }
        line.add('\\');
        if (fragments > 1) {
            line.add('g')
                    .add(':')
                    .add(fragment)
                    .add('-')
                    .add(fragments)
                    .add('-')
                    .add(group);
        }
        if (fragment == 1) {
            timeAndSource(time_ms);
        }
        line.addChecksum(1).add('\\');
    }

    private void timeAndSource(long time_ms) {
        if (source != null) {
            parameter('s').add(source);
        }
        if (time_ms >= 0) {
            parameter('c').add(time_ms % 1000 == 0 ? time_ms / 1000 : time_ms);
        }
    }

    private LineBuffer parameter(char code) {
        if (line.length() > 1) {
            line.add(',');
        }
        return line.add(code).add(':');
    }

    private void sentence(PayloadBits payload, int fragment, int fragments, char channel) {
        int start = line.length();
        line.add(address).add(fragments).add(',').add(fragment).add(',');
        if (fragments > 1) {
            line.add(sequence);
        }
        line.add(',');
        if (channel != AisMessageView.NO_CHANNEL) {
            line.add(channel);
        }
        line.add(',');
        payload(payload, fragment, fragments);
        line.addChecksum(start + 1);
    }

    private void payload(PayloadBits payload, int fragment, int fragments) {
        int from = (fragment - 1) * PAYLOAD_CHARACTERS;
        int to = Math.min(from + PAYLOAD_CHARACTERS, payload.armouredCharacters());
        line.add(payload, from, to).add(',').add(fragment == fragments ? payload.fillBits() : 0);
    }

    private static byte[] address(String talker, boolean ownMessage) {
        return ("!" + talker + (ownMessage ? "VDO," : "VDM,")).getBytes(StandardCharsets.US_ASCII);
    }
}
