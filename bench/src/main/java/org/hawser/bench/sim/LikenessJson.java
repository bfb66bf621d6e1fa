package org.hawser.bench.sim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The likeness for programs. */
final class LikenessJson {

    private LikenessJson() {}

    static Map<String, Object> of(Likeness likeness, Judgement judgement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("simulated", log(likeness.simulated()));
        Map<String, Object> real = new LinkedHashMap<>();
        likeness.pairs().forEach(pair -> real.put(pair.real().key(), pair(pair)));
        json.put("real", real);
        json.put("not_compared", likeness.unread());
        json.put("far", judgement.far().stream().map(Judgement.Verdict::figure).toList());
        json.put("conclusion", judgement.words());
        return json;
    }

    private static Map<String, Object> log(LogFigures log) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", log.title());
        json.put("messages", log.extent().messages());
        json.put("stations", log.extent().stations());
        json.put("span_s", log.extent().span_s());
        Map<String, Object> figures = new LinkedHashMap<>();
        log.figures().forEach((key, figure) -> figures.put(key, Words.json(figure.value())));
        json.put("figures", figures);
        return json;
    }

    private static Map<String, Object> pair(Likeness.Pair pair) {
        Map<String, Object> json = log(pair.real());
        Map<String, Object> distances = new LinkedHashMap<>();
        List<String> keys = pair.real().keys();
        keys.forEach(key -> pair.distance(key).ifPresent(distance -> distances.put(key, distance.value())));
        json.put("distances", distances);
        return json;
    }
}
