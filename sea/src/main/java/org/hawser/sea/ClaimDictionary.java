package org.hawser.sea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Numbers for claims, so that a claim repeated every six minutes is read once.
 *
 * <p>A claim is first looked up by the bytes it was received in; only bytes not met before are decoded. Two writings of the same
 * claim share a number.
 */
public final class ClaimDictionary {

    private static final int INITIAL_SLOTS = 1 << 10;
    private static final int FNV_PRIME = 0x0100_0193;

    /** Differs from run to run, so that nobody can write a log whose names all fall into one slot. No result depends on it. */
    private final int seed = ThreadLocalRandom.current().nextInt();

    private final List<Claim> claims = new ArrayList<>();
    private final Map<Claim, Integer> numbers = new HashMap<>();

    private byte[][] keys = new byte[INITIAL_SLOTS][];
    private int[] values = new int[INITIAL_SLOTS];
    private int used;

    /**
     * Number of the claim written in {@code length} bytes of {@code key} from {@code from} on; {@code decode} is asked for the
     * claim only where these bytes are new.
     */
    public int number(byte[] key, int from, int length, Supplier<Claim> decode) {
        int slot = slotOf(keys, key, from, length);
        if (keys[slot] == null) {
            if (used * 2 >= keys.length) {
                grow();
                slot = slotOf(keys, key, from, length);
            }
            values[slot] = numberOf(decode.get());
            keys[slot] = Arrays.copyOfRange(key, from, from + length);
            used++;
        }
        return values[slot];
    }

    /** The claim that {@link #number} gave this number. */
    public Claim claim(int number) {
        return claims.get(number);
    }

    private int numberOf(Claim claim) {
        Integer known = numbers.get(claim);
        if (known != null) {
            return known;
        }
        claims.add(claim);
        numbers.put(claim, claims.size() - 1);
        return claims.size() - 1;
    }

    private void grow() {
        byte[][] wider = new byte[keys.length * 2][];
        int[] widerValues = new int[wider.length];
        for (int i = 0; i < keys.length; i++) {
            byte[] key = keys[i];
            if (key != null) {
                int slot = slotOf(wider, key, 0, key.length);
                wider[slot] = key;
                widerValues[slot] = values[i];
            }
        }
        keys = wider;
        values = widerValues;
    }

    private int slotOf(byte[][] table, byte[] key, int from, int length) {
        int mask = table.length - 1;
        int slot = hash(key, from, length) & mask;
        while (true) {
            byte[] there = table[slot];
            if (there == null || Arrays.equals(there, 0, there.length, key, from, from + length)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
    }

    private int hash(byte[] key, int from, int length) {
        int hash = seed;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ key[i]) * FNV_PRIME;
        }
        return hash ^ hash >>> 15;
    }
}
