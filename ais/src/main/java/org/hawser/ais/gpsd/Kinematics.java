package org.hawser.ais.gpsd;

import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;

/** Speeds and rates of turn, for which gpsd has words beside numbers. */
final class Kinematics {

    private static final int FAST_E1KN = 1022;
    private static final int FAST_TURN = 127;

    /** The rate of turn in degrees a minute is the square of what was sent over 4.733; this is that number's square, in 1e-6. */
    private static final long SQUARE_E6 = 4733L * 4733L;

    private static final long HUNDREDTHS_E6 = 100_000_000L;

    private Kinematics() {}

    /** Scaled: knots; {@code "fast"} for 102.2 kn or more, {@code "nan"} where it is not available. */
    static void speed(Form form, UnsignedField sog_e1kn) {
        if (!form.isScaled()) {
            form.number("speed", sog_e1kn);
            return;
        }
        form.member("speed", sog_e1kn.end(), (bits, out) -> {
            int raw = sog_e1kn.read(bits);
            if (raw == sog_e1kn.notAvailable()) {
                out.string("nan");
            } else if (raw == FAST_E1KN) {
                out.string("fast");
            } else {
                out.decimal(raw, 1);
            }
        });
    }

    /**
     * Scaled: degrees a minute to starboard, as a string as gpsd writes it; {@code "fastright"} and {@code "fastleft"} for more than
     * 5 degrees in 30 s without a turn indicator, {@code "n/a"} where it is not available.
     */
    static void turn(Form form, SignedField rateOfTurn) {
        if (!form.isScaled()) {
            form.number("turn", rateOfTurn);
            return;
        }
        form.member("turn", rateOfTurn.end(), (bits, out) -> {
            int raw = rateOfTurn.read(bits);
            if (raw == rateOfTurn.notAvailable()) {
                out.string("n/a");
            } else if (Math.abs(raw) == FAST_TURN) {
                out.string(raw > 0 ? "fastright" : "fastleft");
            } else {
                degreesPerMinute(raw, out);
            }
        });
    }

    private static void degreesPerMinute(int raw, Text out) {
        long hundredths = Form.scaled((long) raw * raw, HUNDREDTHS_E6, SQUARE_E6);
        out.quote();
        out.decimal(raw < 0 ? -hundredths : hundredths, 2);
        out.quote();
    }
}
