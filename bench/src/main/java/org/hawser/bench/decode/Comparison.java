package org.hawser.bench.decode;

import java.util.ArrayList;
import java.util.List;

/** Lets subjects read the same log in turn, again and again, on this thread. */
final class Comparison {

    /** Rounds that are not counted; the compiler settles in them. */
    private static final int WARM_UP = 2;

    private final List<Subject> subjects = new ArrayList<>();
    private final List<List<Measured>> runs = new ArrayList<>();

    Comparison(List<Subject> subjects) {
        this.subjects.addAll(subjects);
        subjects.forEach(subject -> runs.add(new ArrayList<>()));
    }

    List<Result> run(AisLog log, int rounds) {
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < subjects.size(); i++) {
                Measured measured = Measured.of(subjects.get(i), log);
                if (round >= 0) {
                    runs.get(i).add(measured);
                }
            }
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            results.add(Result.of(subjects.get(i), runs.get(i)));
        }
        return results;
    }
}
