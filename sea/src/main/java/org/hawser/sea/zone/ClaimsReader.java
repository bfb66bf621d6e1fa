package org.hawser.sea.zone;

import java.util.List;
import java.util.Locale;
import org.hawser.sea.zone.StateClaims.Stretch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Reads {@code claims.yaml}, whose form is described at its head. */
final class ClaimsReader {

    private static final String RESOURCE = "claims.yaml";

    private ClaimsReader() {}

    record Row(
            List<String> states,
            @Nullable Double territorialSeaNm,
            @Nullable String contiguousZone,
            @Nullable String exclusiveEconomicZone,
            @Nullable String baseline,
            @Nullable Double longestBaselineNm,
            String mark,
            String source,
            @Nullable String note,
            @Nullable List<StretchRow> stretches) {}

    record StretchRow(
            String name,
            List<List<Double>> area,
            @Nullable Double territorialSeaNm,
            @Nullable String exclusiveEconomicZone,
            @Nullable String baseline,
            @Nullable Double longestBaselineNm,
            String mark,
            String source) {}

    static List<StateClaims> shipped() {
        return ReviewedYaml.resource(RESOURCE, new TypeReference<List<Row>>() {}).stream()
                .flatMap(row -> row.states.stream().map(state -> claims(state, row)))
                .toList();
    }

    private static StateClaims claims(String state, Row row) {
        Breadths breadths = new Breadths(
                or(row.territorialSeaNm, Breadths.TERRITORIAL_SEA_nm),
                claim(row.contiguousZone, ZoneClaim.NOT_KNOWN),
                claim(row.exclusiveEconomicZone, ZoneClaim.NOT_KNOWN),
                baseline(row.baseline, row.longestBaselineNm, Baseline.NOT_KNOWN));
        List<StretchRow> stretches = row.stretches == null ? List.of() : row.stretches;
        return new StateClaims(
                state,
                breadths,
                stretches.stream().map(stretch -> stretch(stretch, breadths)).toList(),
                row.mark,
                row.source,
                row.note == null ? "" : row.note);
    }

    private static Stretch stretch(StretchRow row, Breadths rule) {
        Breadths breadths = new Breadths(
                or(row.territorialSeaNm, rule.territorialSea_nm()),
                rule.contiguousZone(),
                claim(row.exclusiveEconomicZone, rule.exclusiveEconomicZone()),
                baseline(row.baseline, row.longestBaselineNm, rule.baseline()));
        return new Stretch(row.name, AreasReader.shape(row.area), breadths, row.mark, row.source);
    }

    private static double or(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    private static ZoneClaim claim(@Nullable String word, ZoneClaim otherwise) {
        return word == null ? otherwise : ZoneClaim.valueOf(constant(word));
    }

    private static Baseline baseline(@Nullable String kind, @Nullable Double longest_nm, Baseline otherwise) {
        if (kind == null) {
            return otherwise;
        }
        Baseline.Kind its = Baseline.Kind.valueOf(constant(kind));
        double usual_nm = its == Baseline.Kind.NORMAL ? Baseline.BAY_nm : Baseline.ARCHIPELAGIC_nm;
        return new Baseline(its, Math.max(Baseline.BAY_nm, longest_nm == null ? usual_nm : longest_nm));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
