package org.hawser.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreenerTest {

    private static final SanctionsLists SHIPPED = SanctionsLists.shipped();
    private static final SanctionsLists WITH_DEMO =
            SHIPPED.with("demo.yaml", ReviewedListReaderTest.LIST.getBytes(StandardCharsets.UTF_8));

    @Test
    void samJong2WasNotYetListedOnTheDayItMetTheWinmore() {
        ScreeningResult result = screen("7408873", "2017-10-19");
        assertThat(result.hits()).isEmpty();
        assertThat(result.otherTimes()).singleElement().satisfies(hit -> {
            assertThat(hit.name()).isEqualTo("SAM JONG 2");
            assertThat(hit.valid()).isEqualTo(new Period(Bound.on(LocalDate.of(2018, 3, 30)), null));
            assertThat(hit.measures()).containsExactly(Measure.ASSET_FREEZE, Measure.PORT_BAN);
            assertThat(hit.why()).contains("listed on 2018-03-30");
            assertThat(hit.against()).anyMatch(text -> text.startsWith("UNCONFIRMED"));
        });
    }

    @Test
    void oneHullThreeDatesThreeAnswers() {
        assertThat(screen("8914934", "2016-06-01").hits()).extracting(Hit::name).containsExactly("EVER BRIGHT 88");
        assertThat(screen("8914934", "2017-06-01").hits()).isEmpty();
        assertThat(screen("8914934", "2017-06-01").otherTimes()).hasSize(2);
        assertThat(screen("8914934", "2018-04-01").hits()).extracting(Hit::name).containsExactly("FAN KE");
    }

    @Test
    void withinAMonthOfWhichTheDayIsNotKnownTheAnswerIsNotKnown() {
        ScreeningResult result = screen("8914934", "2016-12-15");
        assertThat(result.hits()).isEmpty();
        assertThat(result.otherTimes().get(0).why())
                .contains(
                        "whether it stood on the UN 1718 designated vessels list on 2016-12-15 is not known",
                        "delisted after 2016-11-30 and by 2016-12-31");
    }

    @Test
    void kotiAndKumUnSan3WereListedAfterTheyMet() {
        assertThat(screen("9417115", "2017-12-09").hits()).isEmpty();
        assertThat(screen("9417115", "2018-03-30").hits()).extracting(Hit::name).containsExactly("KOTI");
        assertThat(screen("8705539", "2018-06-07").hits()).isEmpty();
        assertThat(screen("8705539", "2018-10-16").hits()).extracting(Hit::name).containsExactly("KUM UN SAN 3");
    }

    @Test
    void measuresOfDifferentDatesAreDifferentHits() {
        ScreeningResult before = screen("8628597", "2018-01-01");
        assertThat(before.hits()).extracting(Hit::measures).containsExactly(List.of(Measure.PORT_BAN));
        assertThat(before.otherTimes()).extracting(Hit::measures).containsExactly(List.of(Measure.DEFLAG));
        assertThat(screen("8628597", "2018-04-01").hits()).hasSize(2);
    }

    @Test
    void anInstantFallsOnTheDayInNewYork() {
        Query lateOnThe29th = new Query("7408873", null, null, null, When.parse("2018-03-30T03:59:59Z"), null);
        Query the30th = new Query("7408873", null, null, null, When.parse("2018-03-30T04:00:00Z"), null);
        assertThat(SHIPPED.screener().screen(lateOnThe29th).hits()).isEmpty();
        assertThat(SHIPPED.screener().screen(the30th).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.against())
                        .contains("listed on that very day: whether before or after depends on the hour"));
    }

    @Test
    void whatWasNotPublishedByThenIsNotUsed() {
        Query query = Query.ofImo("8914934", When.parse("2016-12-31"));
        assertThat(hits(query)).isEmpty();
        assertThat(hits(query.knownAt(When.parse("2016-12-01"))))
                .as("the delisting was not yet known")
                .singleElement()
                .satisfies(hit -> assertThat(hit.valid().to()).isNull());
        assertThat(SHIPPED.screener()
                        .screen(query.knownAt(When.parse("2017-12-01")))
                        .otherTimes())
                .as("FAN KE was not yet listed")
                .extracting(Hit::name)
                .containsExactly("EVER BRIGHT 88");
        assertThat(hits(Query.ofImo("9562233", When.parse("2017-10-04")).knownAt(When.parse("2017-10-04"))))
                .as("published by the 5th")
                .isEmpty();
    }

    @Test
    void anyWritingOfANumberIsRead() {
        for (String written : List.of("7408873", "IMO7408873", "imo 7408873", " IMO: 7408873 ")) {
            assertThat(screen(written, "2018-04-01").hits()).as(written).hasSize(1);
        }
        ScreeningResult wrong = screen("7408874", "2018-04-01");
        assertThat(wrong.hits()).isEmpty();
        assertThat(wrong.notes()).singleElement().asString().contains("no IMO ship number");
    }

    @Test
    void imoThenMmsiThenCallSign() {
        assertThat(demo("1000019", 412000001, "T2XX9").match()).isEqualTo(MatchKind.IMO);
        assertThat(demo("1000019", 412000001, "T2XX9").why())
                .contains(
                        "MMSI 412000001 agrees",
                        "the call sign T2XX9 agrees",
                        "SIMULATED list: its ships are invented");
        assertThat(demo(null, 412000001, "T2XX9").score()).isEqualTo(0.8);
        assertThat(demo(null, null, "t2 xx9").score()).isEqualTo(0.6);
        assertThat(demo(null, null, "t2 xx9").simulated()).isTrue();
    }

    @Test
    void anotherValidImoNumberMakesAWeakerMatchOnlyPossible() {
        Hit hit = demo("1000021", 412000001, "T2XX9");
        assertThat(hit.score()).isEqualTo(0.2);
        assertThat(hit.isWeak()).isTrue();
        assertThat(hit.imo()).isEqualTo("1000019");
        assertThat(hit.against()).contains("possible only: the ship gives IMO 1000021, the listed ship is IMO 1000019");
        assertThat(demo("1000022", 412000001, null).score())
                .as("a number with a wrong check digit contradicts nothing")
                .isEqualTo(0.8);
    }

    @Test
    void aNameIsOnlyLookedUpWhereNothingElseIsGiven() {
        Query name = new Query(null, null, null, "min ning de you-078", When.parse("2018-04-01"), null);
        assertThat(hits(name)).singleElement().satisfies(hit -> {
            assertThat(hit.match()).isEqualTo(MatchKind.NAME);
            assertThat(hit.isWeak()).isTrue();
            assertThat(hit.imo()).isNull();
        });
        assertThat(hits(new Query("1000021", null, null, "KOTI", When.parse("2018-04-01"), null)))
                .isEmpty();
    }

    @Test
    void aNameThatDiffersIsToldAndOneThatAgreesToo() {
        Query other = new Query("9191773", null, null, "APEX", When.parse("2018-01-10"), null);
        assertThat(hits(other).get(0).against()).anyMatch(text -> text.startsWith("the name APEX is none"));
        Query later = new Query("9191773", null, null, "Kingsway", When.parse("2018-01-10"), null);
        assertThat(hits(later).get(0).why()).contains("the name Kingsway agrees");
    }

    @Test
    void numbersThatAreNoShipsAreNotMatchedOn() {
        Query query = new Query(null, 111222333, "0000", null, When.parse("2018-04-01"), null);
        assertThat(SHIPPED.screener().screen(query).notes()).hasSize(2);
    }

    @Test
    void aShipOnlyNamedIsNotDesignated() {
        Query query = new Query(null, null, null, "INVENTED TWO", When.parse("2018-02-24"), null);
        Hit hit = WITH_DEMO.screener().screen(query).hits().get(0);
        assertThat(hit.kind()).isEqualTo(EntryKind.NAMED);
        assertThat(hit.measures()).isEmpty();
        assertThat(hit.against()).contains("named only: being named is no designation");
    }

    @Test
    void aShipAsAisHasIt() {
        Query query = Query.ofShip(0, 620233000, "@@@@", null, Instant.parse("2018-01-01T00:00:00Z"));
        assertThat(hits(query)).extracting(Hit::name).containsExactly("PETREL 8");
    }

    private static Hit demo(@Nullable String imo, @Nullable Integer mmsi, @Nullable String callSign) {
        List<Hit> hits = WITH_DEMO
                .screener()
                .screen(new Query(imo, mmsi, callSign, null, When.parse("2018-01-15"), null))
                .hits();
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    private static List<Hit> hits(Query query) {
        return SHIPPED.screener().screen(query).hits();
    }

    private static ScreeningResult screen(String imo, String day) {
        return SHIPPED.screener().screen(Query.ofImo(imo, When.parse(day)));
    }
}
