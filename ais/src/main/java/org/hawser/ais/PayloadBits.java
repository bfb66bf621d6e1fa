package org.hawser.ais;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bits of one message, most significant first, in a buffer that is used again. Bit 0 is the first bit of the message.
 *
 * <p>No reading fails: bits past the end of the payload read as 0, and text ends with the last whole character.
 */
public final class PayloadBits {

    /** Characters that one fragment may bring; a sentence of the standard's 82 characters has room for 62 at most. */
    static final int FRAGMENT_CHARACTERS = 128;

    /** Armoured characters that fit; the longest message (5 slots) needs fewer than 200. */
    static final int CAPACITY_CHARACTERS = 9 * FRAGMENT_CHARACTERS;

    /** Bits that fit. */
    public static final int CAPACITY_BITS = CAPACITY_CHARACTERS * 6;

    private static final int LONGEST_TEXT = 256;

    /** Characters that one word has room for. */
    private static final int TEN = 10;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** One word more than the bits need, so that a read may always look at the next word. */
    private final long[] words;

    /** Room for text on its way into a string; made when it is first needed. */
    private byte[] text = {};

    private int bitCount;

    /** An empty payload with room for {@link #CAPACITY_BITS}. */
    public PayloadBits() {
        this(CAPACITY_BITS);
    }

    /** An empty payload with room for {@code capacity} bits and no more. */
    PayloadBits(int capacity) {
        words = new long[capacity / 64 + 2];
    }

    /** Bits in the payload, fill bits not counted. */
    public int bitCount() {
        return bitCount;
    }

    /** Whether the whole of a field lies within the payload. */
    public boolean has(int start, int length) {
        return start >= 0 && length >= 0 && start <= bitCount - length;
    }

    /** The {@code length} bits (1 to 64) from {@code start} as an unsigned number. */
    public long unsigned(int start, int length) {
        if (start < 0 || length < 1 || length > 64 || start > bitCount - length) {
            return pastEnd(start, length);
        }
        int word = start >>> 6;
        int offset = start & 63;
        long leftAligned = words[word] << offset;
        // Where both are constants, as in a layout's field, the compiler keeps one of the two ways.
        if (offset + length > 64) {
            leftAligned |= words[word + 1] >>> (64 - offset);
        }
        return leftAligned >>> (64 - length);
    }

    /** The {@code length} bits (1 to 64) from {@code start} as a number in two's complement. */
    public long signed(int start, int length) {
        int unused = 64 - length;
        return unsigned(start, length) << unused >> unused;
    }

    /**
     * Text of up to {@code characters} six-bit characters: it ends before the first {@code @} and its trailing blanks are
     * dropped (ITU-R M.1371-5 annex 8 table 47). Null where nothing is left.
     */
    public @Nullable String text(int start, int characters) {
        if (text.length == 0) {
            text = new byte[LONGEST_TEXT];
        }
        int length = text(start, Math.min(characters, LONGEST_TEXT), text, 0);
        return length == 0 ? null : new String(text, 0, length, StandardCharsets.US_ASCII);
    }

    /** Like {@link #text(int, int)} but as ASCII into {@code into} from index {@code at}; returns how many characters. */
    public int text(int start, int characters, byte[] into, int at) {
        int whole = Math.min(characters, Math.max(0, bitCount - start) / 6);
        int length = 0;
        for (int i = 0; i < whole; i++) {
            byte character = SixBit.toAscii((int) unsigned(start + 6 * i, 6));
            if (character == '@') {
                break;
            }
            into[at + i] = character;
            if (character != ' ') {
                length = i + 1;
            }
        }
        return length;
    }

    /**
     * Makes this a payload of {@code bits} zero bits.
     *
     * @throws IllegalArgumentException for fewer than 0 and for more than {@link #CAPACITY_BITS}
     */
    public void clear(int bits) {
        int capacity = Math.min(CAPACITY_BITS, 64 * (words.length - 1));
        if (bits < 0 || bits > capacity) {
            throw new IllegalArgumentException(bits + " bits where " + capacity + " fit");
        }
        Arrays.fill(words, 0);
        bitCount = bits;
    }

    /** Makes this the payload of {@code from}. */
    void copy(PayloadBits from) {
        System.arraycopy(from.words, 0, words, 0, (from.bitCount + 63) / 64);
        bitCount = from.bitCount;
    }

    /** Makes this the bits of {@code from}, another payload, from {@code start} to before {@code end}, as far as there are any. */
    public void copy(PayloadBits from, int start, int end) {
        bitCount = Math.max(0, Math.min(end, from.bitCount) - start);
        for (int at = 0; at < bitCount; at += 64) {
            int length = Math.min(64, bitCount - at);
            words[at >>> 6] = from.unsigned(start + at, length) << (64 - length);
        }
    }

    /** Writes all bits of {@code part}, another payload, from {@code start} on; they must lie within this payload. */
    public void insert(int start, PayloadBits part) {
        for (int at = 0; at < part.bitCount; at += 64) {
            int length = Math.min(64, part.bitCount - at);
            set(start + at, length, part.unsigned(at, length));
        }
    }

    /** Writes the low {@code length} bits of {@code value}; the field (1 to 64 bits) must lie within the payload. */
    void set(int start, int length, long value) {
        if (!has(start, length)) {
            throw new IndexOutOfBoundsException("bits " + start + " to " + (start + length - 1) + " of " + bitCount);
        }
        int word = start >>> 6;
        int unused = 64 - (start & 63) - length;
        long mask = -1L >>> (64 - length);
        if (unused >= 0) {
            put(word, mask << unused, value << unused);
        } else {
            put(word, mask >>> -unused, (value & mask) >>> -unused);
            put(word + 1, mask << (64 + unused), value << (64 + unused));
        }
    }

    private void put(int word, long mask, long value) {
        words[word] = (words[word] & ~mask) | (value & mask);
    }

    /** Makes this an empty payload that fragments are appended to. */
    void begin() {
        bitCount = 0;
    }

    /**
     * Appends armoured characters, at most what is left of the capacity; false, and nothing that can be used, where one is
     * outside the alphabet.
     */
    boolean append(byte[] armoured, int from, int to, int fillBits) {
        int eights = from + ((to - from) & -Long.BYTES);
        for (int i = from; i < eights; i += Long.BYTES) {
            long values = SixBit.values((long) EIGHT_BYTES.get(armoured, i));
            if (values == SixBit.OUTSIDE) {
                return false;
            }
            append(values, 48);
        }
        if (eights < to && !(eights > from ? appendLast(armoured, eights, to) : appendEach(armoured, from, to))) {
            return false;
        }
        bitCount = Math.max(0, bitCount - fillBits);
        return true;
    }

    /** Appends fewer than eight characters, together with which eight can be read that end where they do. */
    private boolean appendLast(byte[] armoured, int from, int to) {
        long values = SixBit.values((long) EIGHT_BYTES.get(armoured, to - Long.BYTES));
        int length = 6 * (to - from);
        append(values & ~(-1L << length), length);
        return values != SixBit.OUTSIDE;
    }

    private boolean appendEach(byte[] armoured, int from, int to) {
        for (int i = from; i < to; i++) {
            int value = SixBit.VALUES[armoured[i] & 0xff];
            if (value < 0) {
                return false;
            }
            append(value, 6);
        }
        return true;
    }

    /** Appends the low {@code length} bits of a value that has no others. */
    private void append(long value, int length) {
        int word = bitCount >>> 6;
        int used = bitCount & 63;
        long before = words[word] & ~(-1L >>> used);
        int free = 64 - used - length;
        if (free >= 0) {
            words[word] = before | (value << free);
        } else {
            words[word] = before | (value >>> -free);
            words[word + 1] = value << (64 + free);
        }
        bitCount += length;
    }

    /** Six-bit characters that carry the payload in sentences. */
    int armouredCharacters() {
        return (bitCount + 5) / 6;
    }

    /** Bits that the last of these has too many; they are 0. */
    int fillBits() {
        return 6 * armouredCharacters() - bitCount;
    }

    /** Writes the armoured characters from {@code from} to before {@code to} into {@code into} from index {@code at} on. */
    void armour(int from, int to, byte[] into, int at) {
        int i = from;
        for (; i + TEN <= to && has(6 * i, 6 * TEN); i += TEN) {
            long ten = unsigned(6 * i, 6 * TEN);
            for (int last = TEN - 1; last >= 0; last--) {
                into[at + i - from + last] = SixBit.armour((int) ten);
                ten >>>= 6;
            }
        }
        for (; i < to; i++) {
            into[at + i - from] = armoured(i);
        }
    }

    byte armoured(int index) {
        return SixBit.armour((int) unsigned(6 * index, 6));
    }

    /** The payload as a sentence carries it, without fill bits. */
    public String armoured() {
        byte[] characters = new byte[armouredCharacters()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = armoured(i);
        }
        return new String(characters, StandardCharsets.US_ASCII);
    }

    private long pastEnd(int start, int length) {
        long value = 0;
        for (int i = 0; i < Math.min(length, 64); i++) {
            long at = (long) start + i;
            boolean set = at >= 0 && at < bitCount && (words[(int) (at >>> 6)] >>> (63 - (at & 63)) & 1) != 0;
            value = (value << 1) | (set ? 1 : 0);
        }
        return value;
    }
}
