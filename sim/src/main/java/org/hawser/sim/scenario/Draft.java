package org.hawser.sim.scenario;

import java.util.List;
import org.hawser.sea.yaml.YamlFields;
import org.jspecify.annotations.Nullable;

/** What happens, before its time and the file's own words for it are known. */
record Draft(Told told, List<String> ships, List<Effect> effects) {

    static Draft of(String kind, String words, List<String> ships, Effect... effects) {
        return new Draft(new Told(kind, false, words), ships, List.of(effects));
    }

    Happening between(YamlFields fields, double from_s, double until_s) {
        @Nullable Boolean innocent = Numbers.yesOrNo(fields, "innocent");
        @Nullable String note = fields.optionalText("note");
        Told written =
                new Told(told.kind(), innocent == null ? told.innocent() : innocent, note == null ? told.note() : note);
        return new Happening(written, ships, from_s, until_s, effects);
    }
}
