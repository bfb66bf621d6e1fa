package org.hawser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Pattern PICTURE =
            Pattern.compile("<svg[^>]*>(?:<title>([^<]*)</title>)?.*?</svg>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);

    private static final List<Finding> FINDINGS =
            List.of(Samples.pilotage(), Samples.flagOfConcern(), Samples.listed());

    @Test
    void pageIsTheGoldenOne() throws IOException {
        String page = STYLE.matcher(page(Samples.model(FINDINGS))).replaceAll("");
        String text = PICTURE.matcher(page).replaceAll("<svg>$1</svg>").replaceAll("\\s*\\n\\s*", "\n");
        Golden.check("report.html", text);
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HtmlReport.write(Samples.model(FINDINGS), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(page(Samples.model(FINDINGS.reversed())));
    }

    @Test
    void theMostUrgentFindingComesFirst() throws IOException {
        String page = page(Samples.model(FINDINGS));
        assertThat(page.indexOf("id=\"finding-1\"")).isLessThan(page.indexOf("DEMO AMBER STAR</bdi>"));
        assertThat(page).containsSubsequence("DEMO AMBER STAR</bdi>", "DEMO WHITE PINE 2</bdi>", "DEMO PILOT 7</bdi>");
    }

    @Test
    void listingsAreInExactWords() throws IOException {
        String page = page(Samples.model(FINDINGS));
        assertThat(page)
                .contains("Listed on that day by Demo authority")
                .contains("Not listed on that day; listed later: UN 1718 list, 30 March 2018")
                .contains("No listing found in the lists used")
                .contains("Not looked up: no list was used")
                .contains("Korea (Democratic People's Republic of); a claim, not proof of flag");
    }

    @Test
    void nothingElseIsNeededToShowIt() throws IOException {
        assertThat(page(Samples.model(FINDINGS)))
                .doesNotContain("http", "//", "src=", "url(", "@import", "<script", "<link", "<object", "<iframe");
    }

    @Test
    void everyPictureOfSimulatedDataSaysSo() throws IOException {
        String page = page(Samples.model(FINDINGS));
        assertThat(page).contains("<title>SIMULATED: Hawser report");
        List<String> large = PICTURE.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(svg -> svg.length() > 1_000)
                .toList();
        assertThat(large).hasSize(1 + 3 * 4).allSatisfy(svg -> assertThat(svg).contains(">SIMULATED</text>"));
    }

    @Test
    void realDataIsNotCalledSimulated() throws IOException {
        assertThat(page(Hostile.real(Samples.model(List.of(Hostile.real(Samples.listed()))))))
                .doesNotContain("SIMULATED");
    }

    @Test
    void nothingFoundIsSaidWithWhatWasLookedAt() throws IOException {
        assertThat(page(Samples.model(List.of())))
                .contains("<h1>Nothing found</h1>")
                .contains("598,214 positions of 151 ships, 11 March 2018, 00:00 to 13 March 2018, 23:59 UTC")
                .contains("what was not received was not looked at")
                .doesNotContain("clear", "guilty");
    }

    @Test
    void manyFindingsStayReadable() throws IOException {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < HtmlReport.DETAILS + 30; i++) {
            many.add(Hostile.withId(Samples.acrossTheAntimeridian(), "event-" + i));
        }
        String page = page(Samples.model(many));
        assertThat(page).contains("id=\"finding-100\"").doesNotContain("id=\"finding-101\"");
        assertThat(page)
                .contains("The first 100 findings are shown in full above")
                .contains("<td>130</td>");
    }

    @Test
    void mapsGoOnAcrossTheAntimeridian() throws IOException {
        String page = page(Samples.model(List.of(Samples.acrossTheAntimeridian())));
        assertThat(page)
                .contains(">180\u00B0</text>")
                .contains(">175\u00B0W</text>")
                .contains(">175\u00B0E</text>");
    }

    @Test
    void hostileTextChangesNoMarkup() throws IOException {
        String plain = page(Hostile.model("x"));
        for (String text : Hostile.TEXTS) {
            String page = page(Hostile.model(text));
            assertThat(tags(page)).as(text).isEqualTo(tags(plain));
            assertThat(page).doesNotContain("\u202E", "\u2066", "\u200B", "\u0000");
        }
    }

    @Test
    void whatCannotBeSeenIsShownAsItsNumber() throws IOException {
        assertThat(page(Hostile.model("A\u202EB"))).contains("A&lt;U+202E&gt;B");
    }

    private static List<String> tags(String page) {
        return Pattern.compile("<[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String page(ReportModel model) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(model, out);
        return out.toString();
    }
}
