package org.hawser.sea.zone;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What zones the States of the world claim. */
final class Claims {

    private final Map<String, StateClaims> byState;
    private final double longest_nm;

    private static final class Holder {
        static final Claims SHIPPED = new Claims(ClaimsReader.shipped());
    }

    Claims(List<StateClaims> claims) {
        this.byState = claims.stream().collect(Collectors.toUnmodifiableMap(StateClaims::state, Function.identity()));
        this.longest_nm = claims.stream()
                .flatMap(state -> Stream.concat(
                        Stream.of(state.breadths()), state.stretches().stream().map(StateClaims.Stretch::breadths)))
                .mapToDouble(breadths -> breadths.baseline().longest_nm())
                .reduce(Baseline.BAY_nm, Math::max);
    }

    static Claims shipped() {
        return Holder.SHIPPED;
    }

    StateClaims of(String state) {
        StateClaims its = byState.get(state);
        return its != null ? its : StateClaims.notKnown(state);
    }

    /** Those of a State for a territory, where the territory has others than the State. */
    StateClaims of(String territory, String state) {
        StateClaims its = byState.get(territory);
        return its == null || territory.equals(state) ? of(state) : its.as(state);
    }

    /** Length of the longest straight baseline that any State draws, nautical miles. */
    double longest_nm() {
        return longest_nm;
    }
}
