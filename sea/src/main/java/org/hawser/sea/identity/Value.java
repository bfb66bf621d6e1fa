package org.hawser.sea.identity;

import java.util.Optional;
import org.hawser.sea.ImoNumber;
import org.hawser.sea.flag.FlagClaim;

/** A value of an {@link Attribute}, as the source gives it. */
public sealed interface Value {

    /** Longest text that is kept. */
    int LONGEST = 200;

    Attribute attribute();

    /** As the source writes it. */
    String text();

    /** What is alike in all writings of this value. */
    String key();

    /** Whether a hull cannot have both at one time. */
    default boolean conflictsWith(Value other) {
        return attribute() == other.attribute() && !key().equals(other.key());
    }

    /** An IMO number as claimed. One with a wrong check digit is kept as written: that somebody used it may matter. */
    record Imo(String text) implements Value {
        public Imo {
            requireText(text);
        }

        public static Imo of(ImoNumber number) {
            return new Imo(number.toString());
        }

        /** The number; empty where the text is no valid one. */
        public Optional<ImoNumber> number() {
            return ImoNumber.parse(text);
        }

        @Override
        public Attribute attribute() {
            return Attribute.IMO;
        }

        @Override
        public String key() {
            return number().map(ImoNumber::toString).orElseGet(() -> NameKey.of(text));
        }
    }

    /** @param number 0 to 999999999; any form, as claimed */
    record Mmsi(int number) implements Value {
        public Mmsi {
            if (number < 0 || number > 999_999_999) {
                throw new IllegalArgumentException(number + " is no MMSI: up to nine digits");
            }
        }

        @Override
        public Attribute attribute() {
            return Attribute.MMSI;
        }

        /** Nine digits. */
        @Override
        public String text() {
            String digits = Integer.toString(number);
            return "0".repeat(9 - digits.length()) + digits;
        }

        @Override
        public String key() {
            return text();
        }
    }

    /** A name, compared by its {@link NameKey}. */
    record Name(String text) implements Value {
        public Name {
            requireText(text);
        }

        @Override
        public Attribute attribute() {
            return Attribute.NAME;
        }

        @Override
        public String key() {
            return NameKey.of(text);
        }
    }

    /** A call sign, compared by its {@link NameKey}. */
    record CallSign(String text) implements Value {
        public CallSign {
            requireText(text);
        }

        @Override
        public Attribute attribute() {
            return Attribute.CALL_SIGN;
        }

        @Override
        public String key() {
            return NameKey.of(text);
        }
    }

    /** A flag with its status; what conflicts is said by {@link FlagClaim#conflictsWith}. */
    record Flag(FlagClaim claim) implements Value {
        @Override
        public Attribute attribute() {
            return Attribute.FLAG;
        }

        @Override
        public String text() {
            return claim.toString();
        }

        @Override
        public String key() {
            return text();
        }

        @Override
        public boolean conflictsWith(Value other) {
            return other instanceof Flag flag && claim.conflictsWith(flag.claim);
        }
    }

    /**
     * A size.
     *
     * @param attribute of length, breadth, gross tonnage or deadweight
     * @param amount above 0, in the unit of the attribute
     */
    record Size(Attribute attribute, double amount) implements Value {
        public Size {
            if (!(amount > 0 && amount <= attribute.largest())) {
                throw new IllegalArgumentException(amount + " is no " + attribute.word());
            }
        }

        @Override
        public String text() {
            return Double.toString(amount);
        }

        @Override
        public String key() {
            return text();
        }
    }

    /** A kind of ship in the source's words. */
    record Type(String text) implements Value {
        public Type {
            requireText(text);
        }

        @Override
        public Attribute attribute() {
            return Attribute.TYPE;
        }

        @Override
        public String key() {
            return NameKey.of(text);
        }
    }

    /** What has become of the hull. */
    record State(HullState state) implements Value {
        @Override
        public Attribute attribute() {
            return Attribute.STATE;
        }

        @Override
        public String text() {
            return state.word();
        }

        @Override
        public String key() {
            return text();
        }
    }

    private static void requireText(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a text must have 1 to " + LONGEST + " characters and not only blanks");
        }
    }
}
