package org.hawser.ais.gpsd;

import java.util.ArrayList;
import java.util.List;
import org.hawser.ais.DimensionsLayout;
import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.SignedField;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/** The members of one kind of message in their order, scaled for people or as sent. */
final class Form {

    private static final Member[] NONE = {};

    private final boolean scaled;
    private final List<Member> gathered = new ArrayList<>();
    private Member[] members = NONE;

    Form(boolean scaled) {
        this.scaled = scaled;
    }

    boolean isScaled() {
        return scaled;
    }

    List<Member> members() {
        return List.copyOf(gathered);
    }

    void write(PayloadBits bits, Text out) {
        for (Member member : members) {
            member.writeNamed(bits, out);
        }
    }

    /** A value of its own making. */
    Form member(String name, int leastBits, Member.Value value) {
        gathered.add(new Member(name, leastBits, value));
        members = gathered.toArray(NONE);
        return this;
    }

    Form number(String name, UnsignedField field) {
        return member(name, field.end(), (bits, out) -> out.number(field.read(bits)));
    }

    Form number(String name, SignedField field) {
        return member(name, field.end(), (bits, out) -> out.number(field.read(bits)));
    }

    Form flag(String name, FlagField field) {
        return member(name, field.end(), (bits, out) -> out.flag(field.read(bits)));
    }

    /** A flag that gpsd writes as 0 or 1. */
    Form bit(String name, FlagField field) {
        return member(name, field.end(), (bits, out) -> out.number(field.read(bits) ? 1 : 0));
    }

    /** Text of which at least the first character must be there. */
    Form text(String name, TextField field) {
        return member(name, field.start() + 6, (bits, out) -> Scratch.text(field, bits, out));
    }

    /** A number and its meaning in words, under the name with {@code _text} behind it. */
    Form words(String name, UnsignedField field, Words words) {
        number(name, field);
        return member(name + "_text", field.end(), (bits, out) -> words.write(field.read(bits), out));
    }

    Form dimensions(DimensionsLayout dimensions) {
        return number("to_bow", dimensions.toBow_m())
                .number("to_stern", dimensions.toStern_m())
                .number("to_port", dimensions.toPort_m())
                .number("to_starboard", dimensions.toStarboard_m());
    }

    /** Scaled: {@code raw * factor / divisor} with {@code places} decimals, rounded to the nearest. */
    Form decimal(String name, UnsignedField field, long factor, long divisor, int places) {
        if (!scaled) {
            return number(name, field);
        }
        return member(name, field.end(), (bits, out) -> out.decimal(scaled(field.read(bits), factor, divisor), places));
    }

    /** Like {@link #decimal(String, UnsignedField, long, long, int)}. */
    Form decimal(String name, SignedField field, long factor, long divisor, int places) {
        if (!scaled) {
            return number(name, field);
        }
        return member(name, field.end(), (bits, out) -> out.decimal(scaled(field.read(bits), factor, divisor), places));
    }

    /** Scaled: tenths. */
    Form tenths(String name, UnsignedField field) {
        return decimal(name, field, 1, 1, 1);
    }

    /** Degrees with seven decimals out of 1/10 000 minutes. */
    Form degrees7(String name, SignedField field) {
        return decimal(name, field, 50, 3, 7);
    }

    /** Degrees with six decimals out of 1/1000 minutes. */
    Form degrees6(String name, SignedField field) {
        return decimal(name, field, 50, 3, 6);
    }

    /** Scaled: {@code (base + raw) / divisor} with {@code places} decimals. */
    Form above(String name, UnsignedField field, long base, long divisor, int places) {
        if (!scaled) {
            return number(name, field);
        }
        return member(
                name,
                field.end(),
                (bits, out) -> out.decimalOrWhole(scaled(base + field.read(bits), 1, divisor), places));
    }

    /** The members as an object. */
    void writeObject(PayloadBits bits, Text out) {
        int start = out.length();
        write(bits, out);
        out.objectFrom(start);
    }

    static long scaled(long raw, long factor, long divisor) {
        long doubled = 2 * Math.abs(raw) * factor;
        long rounded = (doubled + divisor) / (2 * divisor);
        return raw < 0 ? -rounded : rounded;
    }
}
