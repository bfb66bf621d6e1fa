package org.hawser.sea.flag;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hawser.sea.Resources;

/**
 * The maritime identification digits (MID) that the ITU allocates to States and territories (Radio Regulations, article 19), and
 * where they stand in a maritime mobile service identity (ITU-R M.585-9).
 *
 * <p>An MMSI is what a station says of itself. Its digits are a <b>hint at a claim</b> of flag, never proof: anybody can key in any
 * number, and only the State can say whether a ship is on its register.
 */
public final class Flags {

    /** Stands for "no digits in this form". */
    private static final int NONE = -1;

    /** The range of MIDs (US Coast Guard, Navigation Center, "MMSI formats"). */
    private static final int FIRST_MID = 201;

    private static final int LAST_MID = 775;

    private final Map<Integer, Hint> byMid;

    /**
     * The State or territory that the digits are allocated to.
     *
     * @param code two letters, ISO 3166-1
     * @param name in English, as people know it
     */
    public record Hint(String code, String name) {}

    private static final class Holder {
        static final Flags FLAGS = new Flags(Resources.rows(Flags.class, "flags.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> Integer.valueOf(row[0]), Flags::hint)));
    }

    private static Hint hint(String[] row) {
        return States.load().hint(row[1], row[2]);
    }

    private Flags(Map<Integer, Hint> byMid) {
        this.byMid = byMid;
    }

    /** The table; read once. */
    public static Flags load() {
        return Holder.FLAGS;
    }

    /** What the digits of {@code mmsi} hint at; empty where they are not allocated or the form of the number holds none. */
    public Optional<Hint> hint(int mmsi) {
        return Optional.ofNullable(byMid.get(mid(mmsi)));
    }

    /** What the digits of {@code mmsi} say, told apart where they hint at nothing. */
    public MidAnswer midOf(int mmsi) {
        int mid = mid(mmsi);
        if (mid < FIRST_MID || mid > LAST_MID) {
            return new MidAnswer.NoDigits();
        }
        Hint hint = byMid.get(mid);
        return hint == null ? new MidAnswer.Unallocated(mid) : new MidAnswer.Allocated(mid, hint);
    }

    /** The three digits that name a State: {@code MIDxxxxxx}, {@code 0MIDxxxxx}, {@code 00MIDxxxx} and so on. */
    private static int mid(int mmsi) {
        return switch (StationKind.of(mmsi)) {
            case SHIP -> mmsi / 1_000_000;
            case GROUP -> mmsi / 100_000;
            case COAST_STATION -> mmsi / 10_000;
            case HANDHELD_VHF -> mmsi / 100_000 - 8_000;
            case SAR_AIRCRAFT -> mmsi / 1_000 - 111_000;
            case CRAFT_OF_PARENT_SHIP -> mmsi / 10_000 - 98_000;
            case AID_TO_NAVIGATION -> mmsi / 10_000 - 99_000;
            case DISTRESS_DEVICE, UNALLOCATED -> NONE;
        };
    }
}
