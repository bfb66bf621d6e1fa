package org.hawser.sea.flag;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the digits of an MMSI and a call sign hint at, side by side. Neither proves a flag, and a difference proves no deceit: radios
 * are sold with ships, numbers outlive a change of flag, and people key in what they like.
 */
public record NumberHints(MidAnswer digits, CallSignAnswer callSign) {

    /** Whether both hint at one State. */
    public enum Agreement {
        /** Both hint at the same State or territory. */
        SAME,

        /** They hint at different territories of one State, or at a State and one of its territories. */
        SAME_STATE,

        /** They hint at different States. */
        DIFFERENT,

        /** One of them hints at none, or at more than one. */
        OPEN
    }

    public static NumberHints of(int mmsi, @Nullable String callSign) {
        return new NumberHints(Flags.load().midOf(mmsi), CallSigns.load().hint(callSign));
    }

    public Agreement agreement() {
        Optional<Flags.Hint> one = hint();
        List<Flags.Hint> others = callSignHints();
        if (one.isEmpty() || others.isEmpty()) {
            return Agreement.OPEN;
        }
        List<Agreement> each = others.stream()
                .map(other -> compare(one.get(), other))
                .distinct()
                .toList();
        return each.size() == 1 && (others.size() == 1 || each.getFirst() == Agreement.DIFFERENT)
                ? each.getFirst()
                : Agreement.OPEN;
    }

    private static Agreement compare(Flags.Hint one, Flags.Hint other) {
        if (one.code().equals(other.code())) {
            return Agreement.SAME;
        }
        return States.load().answerAlike(one.code(), other.code()) ? Agreement.SAME_STATE : Agreement.DIFFERENT;
    }

    private Optional<Flags.Hint> hint() {
        return digits instanceof MidAnswer.Allocated allocated ? Optional.of(allocated.hint()) : Optional.empty();
    }

    private List<Flags.Hint> callSignHints() {
        return switch (callSign) {
            case CallSignAnswer.Allotted allotted -> List.of(allotted.hint());
            case CallSignAnswer.SharedPrefix shared -> shared.hints();
            case CallSignAnswer.Organization organization -> List.of();
            case CallSignAnswer.NotAllotted none -> List.of();
            case CallSignAnswer.NoForm none -> List.of();
        };
    }

    /** Both hints in words, for people; they claim nothing about the ship. */
    public String words() {
        return digitsInWords() + "; " + callSignInWords() + "; a hint, no proof of flag";
    }

    private String digitsInWords() {
        return switch (digits) {
            case MidAnswer.Allocated allocated ->
                "the digits " + allocated.mid() + " are allocated to "
                        + allocated.hint().name();
            case MidAnswer.Unallocated unallocated -> "the digits " + unallocated.mid() + " are allocated to no State";
            case MidAnswer.NoDigits none -> "the MMSI holds no digits of a State";
        };
    }

    private String callSignInWords() {
        return switch (callSign) {
            case CallSignAnswer.Allotted allotted ->
                "the call sign is of the series " + allotted.series() + " of "
                        + allotted.hint().name();
            case CallSignAnswer.Organization organization ->
                "the call sign is of the series " + organization.series() + " of the " + organization.name();
            case CallSignAnswer.SharedPrefix shared ->
                shared.prefix() + " begins call signs of "
                        + String.join(
                                " and of ",
                                shared.hints().stream().map(Flags.Hint::name).toList());
            case CallSignAnswer.NotAllotted none -> "call signs in " + none.prefix() + " are allotted to no State";
            case CallSignAnswer.NoForm none -> "there is no call sign of a known form";
        };
    }
}
