package org.hawser.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 17 monthly versions of OFAC's list against a slow reference that asks every file anew. */
class OfacHistoryTest {

    private static final long SEED = 20180330;
    private static final Pattern SHIP = Pattern.compile("(\\d+),\"[^\"]*\",\"vessel\",.*");
    private static final Pattern IMO = Pattern.compile("Vessel Registration Identification (?:IMO +)?(\\d{7})\\b");

    @TempDir
    static Path folder = Path.of("");

    private static List<Path> files = List.of();
    private static SanctionsLists inOrder = SanctionsLists.shipped();

    @BeforeAll
    static void importAll() throws IOException {
        files = SharedData.ofacHistory();
        inOrder = imported("in-order", files);
    }

    @Test
    void answersEqualTheReferenceInWhateverOrderTheVersionsCame() throws IOException {
        Random random = new Random(SEED);
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        SanctionsLists outOfOrder = imported("shuffled", shuffled);
        assertThat(outOfOrder.digest()).isEqualTo(inOrder.digest());

        NavigableMap<LocalDate, Map<String, Set<String>>> reference = reference(files);
        List<String> imos = sample(reference, random);
        for (String imo : imos) {
            for (int i = 0; i < 12; i++) {
                Query query = Query.ofImo(imo, When.on(day(random)));
                Query asked = i % 3 == 0 ? query.knownAt(When.on(day(random))) : query;
                ScreeningResult result = inOrder.screener().screen(asked);
                assertThat(outOfOrder.screener().screen(asked)).isEqualTo(result);
                assertThat(ofac(result.hits())).as("%s, seed %d", asked, SEED).isEqualTo(expected(reference, asked));
            }
        }
    }

    @Test
    void aShipThatLeftAndOneWhoseNumberCameLater() throws IOException {
        Screener screener = inOrder.screener();
        Hit omanPride = screener.screen(Query.ofImo("9153525", When.parse("2022-02-03")))
                .otherTimes()
                .get(0);
        assertThat(omanPride.valid())
                .isEqualTo(new Period(
                        new Bound(null, LocalDate.of(2021, 8, 18)),
                        new Bound(LocalDate.of(2022, 1, 5), LocalDate.of(2022, 2, 3))));
        assertThat(omanPride.why())
                .contains(
                        "in the OFAC SDN list of 2021-08-18; from when is not known",
                        "last in the list of 2022-01-05, no longer in that of 2022-02-03");
        Query ebano = Query.ofImo("7406784", When.parse("2021-08-20"));
        Hit known = screener.screen(ebano).hits().get(0);
        assertThat(known.known().from()).isEqualTo(new Bound(LocalDate.of(2021, 8, 18), LocalDate.of(2021, 9, 2)));
        assertThat(known.against())
                .contains("identified as this ship only since the list of 2021-09-02, not in that of 2021-08-18");
        assertThat(screener.screen(ebano.knownAt(When.parse("2021-08-20"))).hits())
                .isEmpty();
    }

    @Test
    void beforeTheOldestVersionNothingIsKnown() throws IOException {
        Screener screener = inOrder.screener();
        ScreeningResult result = screener.screen(Query.ofImo("9187629", When.parse("2018-01-20")));
        assertThat(result.hits()).isEmpty();
        assertThat(result.otherTimes().get(0).why())
                .contains("whether it stood on the OFAC SDN list on 2018-01-20 is not known");
        assertThat(result.notes())
                .containsExactly(
                        "us-ofac-sdn: what it said on 2018-01-20 is not known, the oldest version held is of 2021-08-18");
        assertThat(screener.screen(Query.ofImo("9187629", When.parse("2022-01-20")))
                        .lists())
                .extracting(ListUse::id, ListUse::ageDays)
                .contains(tuple("us-ofac-sdn", 15L));
    }

    private static SanctionsLists imported(String name, List<Path> files) {
        Path data = folder.resolve(name);
        for (Path file : files) {
            assertThat(new ListStore(data).importFiles(List.of(file), null, null))
                    .allSatisfy(outcome -> assertThat(outcome.refusal()).isNull());
        }
        return SanctionsLists.load(data, List.of());
    }

    /** Entries that certainly stood on the list, found by looking into each file. */
    private static Set<String> expected(NavigableMap<LocalDate, Map<String, Set<String>>> all, Query query) {
        When known = query.knownAt();
        Map<LocalDate, Map<String, Set<String>>> files = known == null ? all : all.headMap(known.date(), true);
        Set<String> entries = new TreeSet<>();
        files.values().forEach(file -> entries.addAll(file.keySet()));
        String imo = String.valueOf(query.imo());
        entries.removeIf(entry -> !stood(files, entry, imo, query.asOf().date()));
        return entries;
    }

    private static boolean stood(
            Map<LocalDate, Map<String, Set<String>>> files, String entry, String imo, LocalDate day) {
        boolean newestGivesIt = false;
        for (Map<String, Set<String>> file : files.values()) {
            newestGivesIt = file.containsKey(entry) ? file.get(entry).contains(imo) : newestGivesIt;
        }
        Boolean before = null;
        Boolean after = null;
        for (Map.Entry<LocalDate, Map<String, Set<String>>> file : files.entrySet()) {
            Set<String> imos = file.getValue().get(entry);
            boolean stands = imos != null && (newestGivesIt || imos.contains(imo));
            if (!file.getKey().isAfter(day)) {
                before = stands;
            }
            if (!file.getKey().isBefore(day) && after == null) {
                after = stands;
            }
        }
        return Boolean.TRUE.equals(before) && !Boolean.FALSE.equals(after);
    }

    private static Set<String> ofac(List<Hit> hits) {
        Set<String> entries = new TreeSet<>();
        hits.stream().filter(hit -> hit.list().equals("us-ofac-sdn")).forEach(hit -> entries.add(hit.entry()));
        return entries;
    }

    /** Every number that some version lacks, and some that all have. */
    private static List<String> sample(Map<LocalDate, Map<String, Set<String>>> files, Random random) {
        Map<String, Integer> versions = new TreeMap<>();
        files.values()
                .forEach(file ->
                        file.values().forEach(imos -> imos.forEach(imo -> versions.merge(imo, 1, Integer::sum))));
        List<String> sample = new ArrayList<>();
        versions.forEach((imo, count) -> {
            if (count < files.size() || random.nextInt(20) == 0) {
                sample.add(imo);
            }
        });
        assertThat(sample).hasSizeGreaterThan(100);
        return sample;
    }

    private static NavigableMap<LocalDate, Map<String, Set<String>>> reference(List<Path> files) throws IOException {
        NavigableMap<LocalDate, Map<String, Set<String>>> reference = new TreeMap<>();
        for (Path path : files) {
            Map<String, Set<String>> ships = new TreeMap<>();
            for (String line : text(path).split("\r\n")) {
                Matcher ship = SHIP.matcher(line);
                if (ship.matches()) {
                    Set<String> imos = ships.computeIfAbsent(ship.group(1), id -> new TreeSet<>());
                    Matcher imo = IMO.matcher(line);
                    while (imo.find()) {
                        imos.add(imo.group(1));
                    }
                }
            }
            reference.put(LocalDate.parse(path.getFileName().toString().substring(4, 14)), ships);
        }
        return reference;
    }

    private static String text(Path path) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2021, 7, 20).plusDays(random.nextInt(540));
    }
}
