package org.hawser.sea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The check digit against every company number that the UN and OFAC published in the lists at hand. */
class PublishedCompanyNumbersTest {

    private static final Pattern OFAC = Pattern.compile("IMO (\\d{7})");
    private static final Pattern UN = Pattern.compile("IMO\\)? [Nn]umber: (\\d{7})|Company Number IMO (\\d{7})");

    @Test
    void allNumbersOfCompaniesPass() throws IOException {
        Set<String> numbers = new TreeSet<>();
        for (Path file : files("lists/ofac-history")) {
            numbers.addAll(numbers(file, OFAC, line -> !line.contains("\"vessel\"")));
        }
        int ofOfac = numbers.size();
        for (Path file : files("lists/un")) {
            numbers.addAll(numbers(file, UN, line -> true));
        }
        assertThat(ofOfac).isEqualTo(101);
        assertThat(numbers)
                .hasSize(101)
                .allSatisfy(number -> assertThat(CompanyNumber.parse(number)).isPresent());
    }

    /** The two kinds are told apart: few numbers of ships would do for companies. */
    @Test
    void fewNumbersOfShipsPass() throws IOException {
        Set<String> numbers = new TreeSet<>();
        for (Path file : files("lists/ofac-history")) {
            numbers.addAll(numbers(file, OFAC, line -> line.contains("\"vessel\"")));
        }
        assertThat(numbers).hasSizeGreaterThan(500);
        assertThat(numbers.stream()
                        .filter(number -> CompanyNumber.parse(number).isPresent())
                        .count())
                .isLessThan(numbers.size() / 8);
    }

    private static Set<String> numbers(Path file, Pattern pattern, Predicate<String> lines) throws IOException {
        Set<String> numbers = new TreeSet<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            for (String line : text.lines().filter(lines).toList()) {
                Matcher matcher = pattern.matcher(line);
                while (matcher.find()) {
                    numbers.add(matcher.group(matcher.group(1) == null ? 2 : 1));
                }
            }
        }
        return numbers;
    }

    private static List<Path> files(String folder) throws IOException {
        Path root = root();
        assumeTrue(root != null, "reference data (shared/data) is not beside this checkout");
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static @Nullable Path root() {
        String given = System.getenv("HAWSER_SHARED_DATA");
        if (given != null) {
            return Path.of(given);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/data"))) {
                return at.resolve("shared/data");
            }
        }
        return null;
    }
}
