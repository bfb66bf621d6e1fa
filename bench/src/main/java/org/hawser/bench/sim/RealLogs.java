package org.hawser.bench.sim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The logs from the sea that are compared to, below a folder of reference data. */
final class RealLogs {

    private static final String SOLENT = "ais/solent/SolentAIS_20160112_130211.csv";
    private static final String NORWAY = "ais/kystverket/Ais1000Lines.nm4";
    private static final String STREAM = "ais/aislib/stream_example.txt";
    private static final String WORLD = "ais/aishub/aishub-world-3min.nmea.gz";
    private static final String SINGAPORE = "ais/singapore";

    private static final double WORLD_s = 180;

    private static final Set<Told> STATUS_TOO = EnumSet.of(Told.CLASS, Told.STATUS, Told.HEADING);

    private final List<Source> found = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    /** Looks for them below {@code shared}. */
    RealLogs(Path shared) throws IOException {
        Path solent = shared.resolve(SOLENT);
        add(
                solent,
                new Source(
                        "solent",
                        "Solent, 2016-01-12, 84 min, CSV",
                        EnumSet.of(Told.RECEIPT),
                        0,
                        sink -> Rows.read(List.of(solent), "solent.yaml", StationClass.NOT_SAID, sink)));
        addSentences("kystverket", "coast of Norway, 2019-08-07, 29 s, tag blocks", shared.resolve(NORWAY), 0);
        addSentences("aislib", "north-west Europe, 2010-06-11, 28 s, $PGHP times", shared.resolve(STREAM), 0);
        addSentences("aishub", "world, about 3 min, no times", shared.resolve(WORLD), WORLD_s);
        singapore(shared.resolve(SINGAPORE));
    }

    private void addSentences(String key, String title, Path file, double length_s) {
        add(file, Source.sentences(key, title, file).lasting(length_s));
    }

    private void add(Path file, Source source) {
        if (Files.isReadable(file)) {
            found.add(source);
        } else {
            missing.add(source.key() + ": there is no " + file);
        }
    }

    /** Four tankers, so their stations are of class A. */
    private void singapore(Path folder) throws IOException {
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            missing.add("singapore: there is no .csv.gz in " + folder);
            return;
        }
        found.add(new Source(
                "singapore",
                "four tankers, Singapore Strait, 17 months, CSV",
                STATUS_TOO,
                0,
                sink -> Rows.read(files, "singapore.yaml", StationClass.A, sink)));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".csv.gz"))
                    .sorted()
                    .toList();
        }
    }

    List<Source> found() {
        return found;
    }

    /** What was not found, in words. */
    List<String> missing() {
        return missing;
    }
}
