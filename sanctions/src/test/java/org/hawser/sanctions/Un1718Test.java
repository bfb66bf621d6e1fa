package org.hawser.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reviewed list of the UN's 1718 Committee. */
class Un1718Test {

    private static final LocalDate AFTER_ALL = LocalDate.of(2019, 1, 1);

    private final List<ListEntry> entries =
            SanctionsLists.shipped().newest().get(0).content().entries();

    @Test
    void fiftyNineShipsAreListedToday() {
        assertThat(listedOn(AFTER_ALL)).hasSize(59);
        assertThat(hulls(listedOn(AFTER_ALL)))
                .as("distinct hulls with a number; one has none")
                .hasSize(58);
    }

    @Test
    void theCountsOfEachListing() {
        assertThat(listedOn(LocalDate.of(2016, 3, 1))).isEmpty();
        assertThat(listedOn(LocalDate.of(2016, 3, 2))).as("Annex III of 2270").hasSize(31);
        assertThat(listedOn(LocalDate.of(2016, 3, 21))).hasSize(27);
        assertThat(listedOn(LocalDate.of(2016, 12, 31))).hasSize(22);
        assertThat(listedOn(LocalDate.of(2017, 10, 5))).hasSize(26);
        assertThat(listedOn(LocalDate.of(2017, 12, 28))).hasSize(30);
        assertThat(listedOn(LocalDate.of(2018, 3, 30))).hasSize(56);
        assertThat(listedOn(LocalDate.of(2018, 10, 16))).hasSize(59);
    }

    @Test
    void measuresOfTheThirtiethOfMarch2018() {
        LocalDate day = LocalDate.of(2018, 3, 30);
        assertThat(measuresFrom(day).filter(Measure.ASSET_FREEZE::equals)).hasSize(15);
        assertThat(measuresFrom(day).filter(Measure.DEFLAG::equals)).hasSize(12);
        assertThat(measuresFrom(day).filter(Measure.PORT_BAN::equals))
                .as("13 + 12, HAO FAN 6 having been barred since 2017")
                .hasSize(24);
    }

    @Test
    void nothingIsConfirmedAndEveryRowHasASourceAndAMark() {
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.provenance().confirmed()).isFalse();
            assertThat(entry.provenance().sources()).isNotEmpty();
            assertThat(entry.provenance().mark()).isEqualTo("F");
            assertThat(entry.identifiers().unusable()).isEmpty();
        });
        assertThat(entries.stream()
                        .filter(entry -> entry.identifiers().imos().isEmpty())
                        .map(ListEntry::name))
                .containsExactly("MIN NING DE YOU 078");
    }

    @Test
    void datesAndMeasuresAgreeWithTheAnnexesOfTheEu() throws IOException {
        Map<String, Set<String>> official = new LinkedHashMap<>();
        for (String line : Files.readAllLines(SharedData.need("lists/dprk-vessels-crosscheck.csv"))) {
            String[] column = line.split(",", -1);
            Set<String> annexes = annexes(column[2]);
            if (!annexes.isEmpty()) {
                official.put(column[0].matches("\\d{7}") ? column[0] : "none", annexes);
            }
        }
        Map<String, Set<String>> ours =
                listedOn(AFTER_ALL).stream().collect(Collectors.toMap(Un1718Test::imo, Un1718Test::asAnnexes));
        assertThat(official).hasSize(59);
        assertThat(ours).isEqualTo(official);
    }

    /** {@code XIV.A@30.3.2018; XIV.B@30.3.2018} as freeze or ban with a day; the EU's own listings (XV) left out. */
    private static Set<String> annexes(String column) {
        Set<String> annexes = new TreeSet<>();
        for (String part : column.split("; ")) {
            String[] annexAndDay = part.split("@");
            if (annexAndDay.length == 2 && annexAndDay[0].startsWith("XI")) {
                LocalDate day = LocalDate.parse(annexAndDay[1], DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT));
                annexes.add((annexAndDay[0].equals("XIV.B") ? "port " : "freeze ") + day);
            }
        }
        return annexes;
    }

    /** Annex XIV.B holds both the barred and the deflagged. */
    private static Set<String> asAnnexes(ListEntry entry) {
        return entry.listings().stream()
                .map(listing -> (listing.measure() == Measure.ASSET_FREEZE ? "freeze " : "port ") + from(listing))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Measure> measuresFrom(LocalDate day) {
        return entries.stream()
                .flatMap(entry -> entry.listings().stream())
                .filter(listing -> from(listing).equals(day))
                .map(Listing::measure);
    }

    private List<ListEntry> listedOn(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.listings().stream()
                        .anyMatch(listing -> listing.valid().heldOn(day) == Standing.YES))
                .toList();
    }

    private static Set<String> hulls(List<ListEntry> listed) {
        return listed.stream()
                .map(Un1718Test::imo)
                .filter(imo -> !imo.equals("none"))
                .collect(Collectors.toSet());
    }

    private static LocalDate from(Listing listing) {
        Bound from = listing.valid().from();
        assertThat(from).isNotNull();
        return from.by();
    }

    private static String imo(ListEntry entry) {
        return entry.identifiers().imos().isEmpty()
                ? "none"
                : entry.identifiers().imos().get(0).toString();
    }
}
