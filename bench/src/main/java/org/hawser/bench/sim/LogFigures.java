package org.hawser.bench.sim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a log came to.
 *
 * @param figures by key, in order
 */
record LogFigures(String key, String title, Extent extent, Map<String, Figure> figures) {

    static LogFigures of(Source source, LogStatistics statistics) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Figure figure : statistics.figures()) {
            figures.put(figure.key(), figure);
        }
        return new LogFigures(source.key(), source.title(), statistics.extent(), figures);
    }

    /** Every log has every figure, if only as missing. */
    Value value(String figure) {
        return Objects.requireNonNull(figures.get(figure), figure).value();
    }

    String label(String figure) {
        return Objects.requireNonNull(figures.get(figure), figure).label();
    }

    List<String> keys() {
        return List.copyOf(figures.keySet());
    }
}
