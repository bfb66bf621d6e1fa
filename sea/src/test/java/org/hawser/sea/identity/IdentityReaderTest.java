package org.hawser.sea.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hawser.sea.Resources;
import org.hawser.sea.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviewed data is read strictly: whatever is wrong is refused with file and line. */
class IdentityReaderTest {

    private static final String HEAD = """
            identities: reviewed
            reviewed: 2026-01-31
            sources:
              s: {text: "a source", published: 2020-02-03}
              t: {text: "a later source", published: {after: 2021-01-01}}
            """;
    private static final Identities NONE = Identities.of(List.of(), List.of());

    private static Identities read(String text) {
        return IdentityReader.read("my.yaml", text.getBytes(StandardCharsets.UTF_8), NONE);
    }

    private static Fact fact(String fields) {
        return read(HEAD + "hulls:\n  - hull: one\n    facts:\n      - {" + fields + ", source: s, mark: F}\n")
                .facts()
                .getFirst();
    }

    private static Instant day(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }

    @Test
    void timesAsWritten() {
        assertThat(fact("name: A, from: 2018").valid().from())
                .isEqualTo(new TimeBound(day("2018-01-01"), day("2019-01-01")));
        assertThat(fact("name: A, to: 2017-10").valid().to())
                .isEqualTo(new TimeBound(day("2017-10-01"), day("2017-11-01")));
        assertThat(fact("name: A, from: 2017-12-08").valid().from())
                .isEqualTo(new TimeBound(day("2017-12-08"), day("2017-12-09")));
        assertThat(fact("name: A, from: 2017-12-08T03:00:00Z").valid().from())
                .isEqualTo(TimeBound.exactly(Instant.parse("2017-12-08T03:00:00Z")));
        assertThat(fact("name: A, from: {after: 2017-10-31, by: 2017-12}")
                        .valid()
                        .from())
                .isEqualTo(new TimeBound(day("2017-11-01"), day("2018-01-01")));
        assertThat(fact("name: A, from: always, to: never").valid()).isEqualTo(Valid.LASTING);
        assertThat(fact("imo: 9191773, lasting: true").valid()).isEqualTo(Valid.LASTING);
        assertThat(fact("name: A").valid()).isEqualTo(Valid.UNKNOWN);
    }

    @Test
    void seenBoundsBothEnds() {
        assertThat(fact("name: A, seen: [2018-06-07, 2018-10-16]").valid())
                .isEqualTo(new Valid(new TimeBound(null, day("2018-06-07")), new TimeBound(day("2018-10-17"), null)));
        assertThat(fact("name: A, from: {after: 2017}, seen: 2018-06-07, to: {by: 2019}")
                        .valid())
                .isEqualTo(new Valid(
                        new TimeBound(day("2018-01-01"), day("2018-06-07")),
                        new TimeBound(day("2018-06-08"), day("2020-01-01"))));
    }

    @Test
    void publicationIsTheFirstOfTheSourcesAndNeverLaterThanTheReview() {
        String facts =
                "hulls: [{hull: one, facts: [{name: A, source: [t, s], mark: F}, {name: B, source: t, mark: D}]}]";
        List<Fact> read = read(HEAD + facts).facts();
        assertThat(read.getFirst().provenance().knownFrom())
                .isEqualTo(new TimeBound(day("2020-02-03"), day("2020-02-04")));
        assertThat(read.getFirst().provenance().sources()).containsExactly("a later source", "a source");
        assertThat(read.getLast().provenance().knownFrom())
                .isEqualTo(new TimeBound(day("2021-01-02"), day("2026-02-01")));
    }

    @Test
    void aNumberWithAWrongCheckDigitIsKeptAsAClaim() {
        Value value = fact("claimed_imo: IMO 9191774").value();
        assertThat(value).isEqualTo(new Value.Imo("IMO 9191774"));
        assertThat(value.key()).isEqualTo("IMO9191774");
        assertThat(fact("claimed_imo: IMO 9191773").value().key()).isEqualTo("9191773");
    }

    @Test
    void norwayIsNoBoolean() {
        assertThat(fact("flag: NO, status: claimed").value().text()).isEqualTo("NO claimed");
        assertThat(fact("flag: none, status: claimed").value().text()).isEqualTo("no flag claimed");
    }

    /** Each mistake stands in line 8 of the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{nam: A, source: s, mark: F}                                  | 'nam' is not known here",
                "{name: A, mark: F}                                            | 'source' is missing",
                "{name: A, source: s}                                          | 'mark' is missing",
                "{name: A, source: u, mark: F}                                 | source 'u' is not among",
                "{name: A, source: [], mark: F}                                | 'source' is missing",
                "{name: A, source: s, mark: G}                                 | 'G' is not known",
                "{source: s, mark: F}                                          | a fact has one value",
                "{name: A, mmsi: 351000000, source: s, mark: F}                | a fact has one value",
                "{name: '', source: s, mark: F}                                | single value",
                "{name: , source: s, mark: F}                                  | value is missing",
                "{name: [A], source: s, mark: F}                               | single value",
                "{name: A, name: B, source: s, mark: F}                        | stands twice",
                "{imo: 9191774, source: s, mark: F}                            | no IMO number",
                "{imo: 09191773, source: s, mark: F}                           | no IMO number",
                "{mmsi: 35100000, source: s, mark: F}                          | no MMSI",
                "{mmsi: 0x1, source: s, mark: F}                               | no MMSI",
                "{mmsi: -35100000, source: s, mark: F}                         | no MMSI",
                "{length_m: -3, source: s, mark: F}                            | no number",
                "{length_m: .NaN, source: s, mark: F}                          | no number",
                "{length_m: 1e2, source: s, mark: F}                           | no number",
                "{length_m: 0, source: s, mark: F}                             | is no length_m",
                "{width_m: 131, source: s, mark: F}                            | is no width_m",
                "{flag: PA, source: s, mark: F}                                | a flag needs one",
                "{name: A, status: claimed, source: s, mark: F}                | goes with 'flag'",
                "{flag: Panama, status: claimed, source: s, mark: F}           | no country code",
                "{flag: PA, status: sure, source: s, mark: F}                  | 'sure' is not known",
                "{flag: none, status: dual, source: s, mark: F}                | needs the State",
                "{state: sunk, source: s, mark: F}                             | 'sunk' is not known",
                "{name: A, basis: guessed, source: s, mark: F}                 | 'guessed' is not known",
                "{name: A, from: 2017-13-01, source: s, mark: F}               | is no time",
                "{name: A, from: 2017-02-30, source: s, mark: F}               | is no time",
                "{name: A, from: yesterday, source: s, mark: F}                | is no time",
                "{name: A, from: 0017, source: s, mark: F}                     | is no time",
                "{name: A, from: -201, source: s, mark: F}                     | is no time",
                "{name: A, from: +999999999-12-31T00:00:00Z, source: s, mark: F} | is no time",
                "{name: A, seen: [], source: s, mark: F}                       | no time",
                "{name: A, from: never, source: s, mark: F}                    | is no time",
                "{name: A, to: always, source: s, mark: F}                     | is no time",
                "{name: A, from: {after: 2018, by: 2017}, source: s, mark: F}  | 'after' is not before 'by'",
                "{name: A, from: {since: 2018}, source: s, mark: F}            | 'since' is not known",
                "{name: A, from: {}, source: s, mark: F}                       | says nothing",
                "{name: A, from: 2018, to: 2016, source: s, mark: F}           | contradict",
                "{name: A, seen: 2018, to: 2016, source: s, mark: F}           | contradict",
                "{name: A, seen: [2018, 2017], source: s, mark: F}             | ends before it begins",
                "{name: A, seen: [2016, 2017, 2018], source: s, mark: F}       | more than",
                "{name: A, seen: 2018, lasting: true, source: s, mark: F}      | needs no",
                "{name: A, lasting: false, source: s, mark: F}                 | only be true",
                "{name: A, known: 2027, source: s, mark: F}                    | after the file was reviewed",
                "{name: *x, source: s, mark: F}                                | aliases",
                "name                                                          | must be a mapping",
                "[]                                                            | must be a mapping",
                "{name: A                                                      | well-formed",
                "{name: \"A                                                    | well-formed",
            })
    void aWrongFactIsRefusedWithItsLine(String fact, String why) {
        String text = HEAD + "hulls:\n  - {hull: one, facts: [\n    " + fact + "\n  ]}\n";
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(YamlException.class)
                .hasMessageMatching("(?s)my\\.yaml:([89]|1[01]): .*")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{id: l, a: one, b: one, reason: r, source: s, mark: F}    | to itself",
                "{id: l, a: one, b: three, reason: r, source: s, mark: F}  | hull:three is no hull",
                "{id: l, a: one, b: TWO, reason: r, source: s, mark: F}    | no id of a hull",
                "{id: l, a: one, b: two, source: s, mark: F}               | 'reason' is missing",
                "{id: k, a: one, b: two, reason: r, source: s, mark: F}    | stands twice",
                "{id: l, a: one, b: two, reason: r, source: s, mark: F, withdrawn: {at: 2020}} | 'reason' is missing",
                "{id: l, a: one, b: two, reason: r, source: s, mark: F, withdrawn: true} | must be a mapping",
            })
    void aWrongLinkIsRefusedWithItsLine(String link, String why) {
        String text = HEAD + "hulls: [{hull: one}, {hull: two}]\nsame:\n"
                + "  - {id: k, a: one, b: two, reason: r, source: s, mark: F}\n  - " + link + "\n";
        assertThatThrownBy(() -> read(text))
                .hasMessageStartingWith("my.yaml:9: ")
                .hasMessageContaining(why);
    }

    @Test
    void aHullStandsOnceAndAnotherFileMayAddToIt() {
        String hull = "hulls:\n  - {hull: one, facts: [{name: A, source: s, mark: F}]}\n";
        assertThatThrownBy(() -> read(HEAD + hull + "  - {hull: one}\n"))
                .hasMessageStartingWith("my.yaml:8: ")
                .hasMessageContaining("hull:one stands twice");
        Identities first = read(HEAD + hull);
        String more = HEAD + "hulls: [{hull: two}]\n"
                + "different: [{id: n, a: one, b: two, reason: r, source: s, mark: F}]\n";
        Identities second = IdentityReader.read("more.yaml", more.getBytes(StandardCharsets.UTF_8), first);
        assertThat(first.with(second).distinctions()).hasSize(1);
        assertThat(second.facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                                    | empty",
                "# nothing                                             | empty",
                "identities                                            | must be a mapping",
                "{identities: reviewed, sources: {}}                   | 'reviewed' is missing",
                "{identities: listed, reviewed: 2026-01-01, sources: {}} | no file of reviewed identities",
                "{identities: reviewed, reviewed: soon, sources: {}}   | is no time",
                "{identities: reviewed, reviewed: 2026-01-01}          | 'sources' is missing",
                "{identities: reviewed, reviewed: 2026-01-01, sources: {}, ships: []} | 'ships' is not known",
                "{identities: reviewed, reviewed: 2026-01-01, sources: {}, hulls: {}} | must be a list",
            })
    void aWrongHeadIsRefused(String text, String why) {
        assertThatThrownBy(() -> read(text))
                .hasMessageStartingWith("my.yaml:1: ")
                .hasMessageContaining(why);
    }

    @Test
    void hostileFilesEndInOneClearError() {
        assertThatThrownBy(() -> read(HEAD + "hulls:\n" + "[".repeat(10_000)))
                .hasMessageStartingWith("my.yaml:7: no well-formed YAML: ")
                .hasMessageNotContaining("[[[");
        assertThatThrownBy(() -> read(HEAD + "hulls:\n" + "- ".repeat(10_000) + "x"))
                .hasMessageStartingWith("my.yaml:7: nested deeper than 12");
        StringBuilder stairs = new StringBuilder(HEAD + "hulls:\n");
        for (int i = 1; i <= 10_000 && stairs.length() < 2_000_000; i++) {
            stairs.append(" ".repeat(i)).append("a:\n");
        }
        assertThatThrownBy(() -> read(stairs.toString()))
                .isInstanceOf(YamlException.class)
                .hasMessageMatching("(?s)my\\.yaml:\\d+: .*");
        byte[] latin = (HEAD + "# caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> IdentityReader.read("my.yaml", latin, NONE))
                .hasMessageStartingWith("my.yaml:6: ")
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> read(HEAD + "---\nidentities: reviewed\n")).hasMessageContaining("second document");
        assertThatThrownBy(() -> read(HEAD + "hulls: [{hull: one, facts: [{name: \"\u0000\"}]}]"))
                .isInstanceOf(YamlException.class);
    }

    /** Whatever is done to the shipped file, it is read or refused with a line. */
    @Property(tries = 150)
    void damageEndsInAnAnswerOrAnErrorWithALine(@ForAll Random random) throws IOException {
        byte[] bytes = shipped();
        for (int i = 0; i < 3; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) "{}[]:,&*\"' \n\t-#!%\u0001x9".charAt(random.nextInt(20));
        }
        try {
            assertThat(IdentityReader.read("damaged.yaml", bytes, NONE).facts()).isNotEmpty();
        } catch (YamlException e) {
            assertThat(e).hasMessageMatching("(?s)damaged\\.yaml:[1-9]\\d*: .*");
        }
    }

    private static byte[] shipped() throws IOException {
        try (InputStream in = Resources.open(IdentityReader.class, "reviewed-identities.yaml")) {
            return in.readAllBytes();
        }
    }
}
