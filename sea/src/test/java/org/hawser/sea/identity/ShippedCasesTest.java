package org.hawser.sea.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hawser.sea.ImoNumber;
import org.hawser.sea.flag.FlagClaim;
import org.hawser.sea.flag.FlagStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ships of published cases, on days before, at and after what happened to them; each fact's source stands in the data. */
class ShippedCasesTest {

    private static final HullId KINGSWAY = new HullId("hull:imo-9191773");
    private static final HullId SHUN_FA = new HullId("hull:imo-8528864");
    private static final HullId DIAMOND_8 = new HullId("hull:imo-9132612");
    private static final HullId SHUN_LI = new HullId("hull:imo-8514435");
    private static final HullId SUBBLIC = new HullId("hull:imo-8126082");
    private static final HullId HAI_ZHOU_168 = new HullId("hull:imo-8514045");
    private static final HullId SMOOTH_SEA_22 = new HullId("hull:imo-9870991");
    private static final HullId WISE_HONEST = new HullId("hull:imo-8905490");
    private static final HullId COURAGEOUS = new HullId("hull:imo-8617524");
    private static final HullId XIN_YUAN_18 = new HullId("hull:xin-yuan-18");
    private static final HullId WOO_JEONG = new HullId("hull:woo-jeong");

    private final IdentityView view = Identities.shipped().view();

    private static HullId imo(int imo) {
        return new HullId("hull:imo-" + imo);
    }

    private static Value flag(String code, FlagStatus status) {
        return new Value.Flag(new FlagClaim(code, status));
    }

    private static List<String> texts(List<Held> values) {
        return values.stream().map(held -> held.value().text()).toList();
    }

    /** Which name a number had: what is certain, else what is open, else nothing. */
    @ParameterizedTest
    @CsvSource({
        "9191773, 2017-10-19, KNOWN, BILLIONS NO.18",
        "9191773, 2017-10-01, KNOWN, BILLIONS NO.18",
        "9191773, 2017-10-31, KNOWN, BILLIONS NO.18",
        "9191773, 2017-11-15, NOT_KNOWN, BILLIONS NO.18",
        "9191773, 2017-09-30, NOT_KNOWN, BILLIONS NO.18",
        "9191773, 2017-12-09, KNOWN, KINGSWAY",
        "9191773, 2017-12-28, KNOWN, KINGSWAY",
        "9191773, 2019-06-01, NOT_KNOWN, KINGSWAY",
        "9191773, 2020-01-01, NOTHING_RECORDED, ''",
        "8312497, 2018-06-07, KNOWN, NEW REGENT",
        "8312497, 2018-10-16, KNOWN, NEW REGENT",
        "8312497, 2025-07-04, KNOWN, SONG WON 2",
        "8916293, 2016-03-02, KNOWN, CHONG RIM 2",
        "8916293, 2019-03-02, KNOWN, SAEBYOL",
        "8916293, 2019-12-10, KNOWN, SAEBYOL",
        "8916293, 2025-07-04, KNOWN, SIN PHYONG 9",
        "8791667, 2018-02-13, KNOWN, WAN HENG 11",
        "8791667, 2025-07-04, KNOWN, KUM JIN GANG 3",
        "8914934, 2016-03-02, KNOWN, EVER BRIGHT 88",
        "8914934, 2018-03-30, KNOWN, FAN KE",
        "8914934, 2018-03-31, NOT_KNOWN, FAN KE",
        "9132612, 2021-08-01, KNOWN, DIAMOND 8",
        "9132612, 2024-01-17, KNOWN, NAM DAE BONG",
        "9010022, 2020-12-08, KNOWN, ASIA BRIDGE",
        "8916580, 2017-10-22, KNOWN, ASIA BRIDGE 1",
        "8905490, 2018-03-20, KNOWN, WISE HONEST",
        "8617524, 2019-10-01, KNOWN, COURAGEOUS",
        "8617524, 2019-01-01, NOT_KNOWN, SEA PRIMA COURAGEOUS",
        "8705539, 2019-03-21, CONFLICT, KUM UN SAN 3 PU RYONG",
    })
    void nameOfANumberOnADay(int imo, LocalDate day, Verdict verdict, String names) {
        Answer answer = view.valueOn(imo(imo), Attribute.NAME, When.on(day));
        assertThat(answer.verdict()).isEqualTo(verdict);
        List<Held> listed = verdict == Verdict.KNOWN ? answer.certain() : answer.values();
        assertThat(String.join(" ", texts(listed))).isEqualTo(names);
    }

    @Test
    void billionsNo18FlewPanamasFlagInOctober2017NotPalaus() {
        for (int day = 1; day <= 31; day++) {
            Answer answer = view.flagOn(KINGSWAY, LocalDate.of(2017, 10, day));
            assertThat(answer.verdict()).isEqualTo(Verdict.KNOWN);
            assertThat(answer.values()).singleElement().satisfies(held -> {
                assertThat(held.value()).isEqualTo(flag("PA", FlagStatus.CLAIMED));
                assertThat(held.evidence().getFirst().fact().provenance().sources())
                        .singleElement()
                        .asString()
                        .startsWith("palaureg.com");
            });
        }
    }

    @Test
    void betweenOctoberAnd8DecemberItsFlagIsNotKnown() {
        Answer answer = view.flagOn(KINGSWAY, LocalDate.of(2017, 11, 20));
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(answer.values()).singleElement().satisfies(held -> {
            assertThat(held.value()).isEqualTo(flag("PA", FlagStatus.CLAIMED));
            assertThat(held.standing()).isEqualTo(Standing.MAY_STILL_HOLD);
        });
    }

    @Test
    void onTheDayOfRegistrationTheHourDecides() {
        Answer answer = view.flagOn(KINGSWAY, LocalDate.of(2017, 12, 8));
        assertThat(answer.verdict()).isEqualTo(Verdict.CHANGES);
        assertThat(texts(answer.certain())).containsExactly("PW registry_confirmed");
        assertThat(texts(answer.values())).containsExactly("PW registry_confirmed", "PA claimed");
        Answer noon = view.valueOn(KINGSWAY, Attribute.FLAG, When.at(Instant.parse("2017-12-08T12:00:00Z")));
        assertThat(noon.verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(texts(noon.values())).containsExactlyInAnyOrder("PW registry_confirmed", "PA claimed");
    }

    @Test
    void palausFlagHoldsAtTheListingAndEndsWithItsLaterWord() {
        assertThat(view.flagOn(KINGSWAY, LocalDate.of(2017, 12, 28)).verdict()).isEqualTo(Verdict.KNOWN);
        assertThat(texts(view.flagOn(KINGSWAY, LocalDate.of(2017, 12, 28)).values()))
                .containsExactly("PW registry_confirmed");
        LocalDate later = LocalDate.of(2019, 6, 1);
        assertThat(view.flagOn(KINGSWAY, later).verdict()).isEqualTo(Verdict.NOTHING_RECORDED);
        Answer inFebruary2018 = view.knownAt(LocalDate.of(2018, 2, 1)).flagOn(KINGSWAY, later);
        assertThat(inFebruary2018.verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(inFebruary2018.values()).extracting(Held::standing).containsExactly(Standing.MAY_STILL_HOLD);
    }

    @Test
    void beforePalauSpokeTheNameWasKnownAndTheFlagWasNot() {
        IdentityView newYear = view.knownAt(LocalDate.of(2017, 12, 29));
        LocalDate day = LocalDate.of(2017, 10, 19);
        assertThat(newYear.flagOn(KINGSWAY, day).verdict()).isEqualTo(Verdict.NOTHING_RECORDED);
        assertThat(texts(newYear.valueOn(KINGSWAY, Attribute.NAME, When.on(day)).values()))
                .containsExactly("BILLIONS NO.18");
        Answer listing = newYear.valueOn(KINGSWAY, Attribute.NAME, When.on(LocalDate.of(2017, 12, 28)));
        assertThat(listing.verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(texts(listing.values())).containsExactly("BILLIONS NO.18");
        IdentityView before = view.knownAt(LocalDate.of(2017, 12, 27));
        assertThat(before.names(KINGSWAY)).isEmpty();
    }

    @Test
    void nobodyKnewIn2019WhatNewRegentWouldBeCalled() {
        Answer answer = view.knownAt(LocalDate.of(2019, 1, 1))
                .valueOn(imo(8_312_497), Attribute.NAME, When.on(LocalDate.of(2025, 7, 4)));
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(texts(answer.values())).containsExactly("NEW REGENT");
        assertThat(answer.values()).extracting(Held::standing).containsExactly(Standing.MAY_STILL_HOLD);
    }

    /** "In January 2018" is all that is known of when the registry spoke. */
    @Test
    void inMidJanuaryTheStatementIsPerhapsPublished() {
        Answer answer = view.knownAt(LocalDate.of(2018, 1, 15)).flagOn(KINGSWAY, LocalDate.of(2017, 10, 19));
        assertThat(answer.verdict()).isEqualTo(Verdict.NOTHING_RECORDED);
        assertThat(answer.perhapsPublished())
                .extracting(item -> item.fact().value())
                .containsExactly(flag("PA", FlagStatus.CLAIMED));
    }

    @Test
    void whatChangedWithinAWeekOfTheRegistration() {
        Changes changes = view.changesNear(KINGSWAY, Instant.parse("2017-12-10T00:00:00Z"), Duration.ofDays(7));
        assertThat(changes.changes())
                .filteredOn(change -> !change.certain())
                .extracting(change -> change.edge() + " " + change.value().text())
                .containsExactly("ENDED PA claimed");
        assertThat(changes.changes())
                .filteredOn(Change::certain)
                .extracting(change -> change.edge() + " " + change.value().text())
                .containsExactlyInAnyOrder("BEGAN KINGSWAY", "BEGAN PW registry_confirmed");
        assertThat(changes.undated())
                .extracting(item -> item.fact().value().text())
                .contains("BILLIONS NO.18");
    }

    @Test
    void theLaunderedNumberIsReachedOverTheLinkAndSaysSo() {
        IdentityView following = view.followingLinks();
        assertThat(texts(view.names(KINGSWAY))).containsExactly("BILLIONS NO.18", "KINGSWAY");
        List<Held> names = following.names(KINGSWAY);
        assertThat(texts(names)).containsExactlyInAnyOrder("BILLIONS NO.18", "KINGSWAY", "APEX", "SHUN FA");
        assertThat(names)
                .filteredOn(held -> held.value().text().equals("SHUN FA"))
                .flatExtracting(Held::evidence)
                .flatExtracting(Evidence::via)
                .extracting(SameAs::id)
                .containsExactly("kingsway-shun-fa");
        Holders holders = following.hullsByImo(new ImoNumber(8_528_864));
        assertThat(holders.holders()).singleElement().satisfies(holder -> {
            assertThat(holder.hull()).isEqualTo(SHUN_FA);
            assertThat(holder.joined()).extracting(Reached::hull).containsExactly(KINGSWAY);
        });
        assertThat(view.knownAt(LocalDate.of(2021, 9, 9)).followingLinks().names(KINGSWAY))
                .hasSize(2);
    }

    @Test
    void twoHullsCarriedTheNumberOfHaiZhou168() {
        Holders holders = view.hullsByImo(new ImoNumber(8_514_045), When.on(LocalDate.of(2020, 6, 1)));
        assertThat(holders.verdict()).isEqualTo(Verdict.KNOWN);
        assertThat(holders.hulls()).containsExactly(HAI_ZHOU_168, SUBBLIC);
        assertThat(view.distinctions(SUBBLIC, HAI_ZHOU_168)).hasSize(1);
        assertThat(view.sameHull(HAI_ZHOU_168)).extracting(Reached::hull).containsExactly(SMOOTH_SEA_22);
        assertThat(view.contradictions()).isEmpty();
    }

    @Test
    void diamond8SentTheIdentityOfAShipAtTheBreakers() {
        When june2022 = When.on(LocalDate.of(2022, 6, 15));
        Holders holders = view.hullsByImo(new ImoNumber(8_514_435), june2022);
        assertThat(holders.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(holders.hulls()).containsExactly(SHUN_LI, DIAMOND_8);
        assertThat(texts(view.valueOn(SHUN_LI, Attribute.STATE, june2022).certain()))
                .containsExactly("scrapped");
        assertThat(view.valueOn(SHUN_LI, Attribute.STATE, When.on(LocalDate.of(2021, 5, 31)))
                        .verdict())
                .isEqualTo(Verdict.NOTHING_RECORDED);
        assertThat(view.valueOn(SHUN_LI, Attribute.STATE, When.on(LocalDate.of(2021, 6, 15)))
                        .verdict())
                .isEqualTo(Verdict.NOT_KNOWN);
        assertThat(view.distinctions(DIAMOND_8, SHUN_LI)).hasSize(1);
        assertThat(view.knownAt(LocalDate.of(2022, 10, 3))
                        .hullsByImo(new ImoNumber(8_514_435), june2022)
                        .holders())
                .isEmpty();
    }

    @Test
    void wiseHonestSailedUnderTwoFlags() {
        Answer answer = view.flagOn(WISE_HONEST, LocalDate.of(2018, 3, 20));
        assertThat(answer.verdict()).isEqualTo(Verdict.KNOWN);
        assertThat(texts(answer.certain())).containsExactlyInAnyOrder("KP dual", "SL dual");
        assertThat(view.flagOn(WISE_HONEST, LocalDate.of(2018, 3, 13)).verdict())
                .isEqualTo(Verdict.NOT_KNOWN);
    }

    @Test
    void courageousFlewCambodiasFlagWhileItsPapersSaidCameroon() {
        Answer answer = view.flagOn(COURAGEOUS, LocalDate.of(2020, 2, 27));
        assertThat(answer.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(texts(answer.certain())).containsExactlyInAnyOrder("CM claimed", "KH claimed");
        assertThat(texts(view.history(COURAGEOUS, Attribute.DEADWEIGHT_T))).containsExactly("3912.0", "2734.0");
    }

    @Test
    void theMaldivesDenyXinYuan18WhateverItsMmsiSays() {
        Answer answer = view.flagOn(XIN_YUAN_18, LocalDate.of(2018, 2, 24));
        assertThat(texts(answer.certain())).containsExactlyInAnyOrder("MV claimed", "MV denied_by_state");
        assertThat(view.usersOf(455_910_000, When.on(LocalDate.of(2018, 2, 24))).hulls())
                .containsExactly(XIN_YUAN_18);
        Answer before = view.knownAt(LocalDate.of(2018, 2, 27)).flagOn(XIN_YUAN_18, LocalDate.of(2018, 2, 24));
        assertThat(before.certain()).isEmpty();
        Answer denied = view.flagOn(XIN_YUAN_18, LocalDate.of(2015, 1, 1));
        assertThat(texts(denied.certain())).containsExactly("MV denied_by_state");
    }

    @ParameterizedTest
    @CsvSource({"620233000, 9562233", "341985000, 8628597", "445539000, 8937675", "514569000, 8518780"})
    void mmsisAtTheListingOfOctober2017(int mmsi, int imo) {
        Holders on = view.usersOf(mmsi, When.on(LocalDate.of(2017, 10, 3)));
        assertThat(on.verdict()).isEqualTo(Verdict.KNOWN);
        assertThat(on.hulls()).containsExactly(imo(imo));
        Holders later = view.usersOf(mmsi, When.on(LocalDate.of(2019, 1, 1)));
        assertThat(later.verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(later.holders()).extracting(Holder::standing).containsExactly(Standing.MAY_STILL_HOLD);
        assertThat(view.flagOn(imo(imo), LocalDate.of(2017, 10, 3)).values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ASIA BRIDGE, 9010022",
        "asia bridge 1, 8916580",
        "Billions No. 18, 9191773",
        "BILLIONS NO 18, 9191773",
        "SONG WON, 8613360",
        "SONG WON 2, 8312497",
        "NEW REGENT, 8312497",
        "SAEBYOL, 8916293",
        "KUM UN SAN, 8720436",
        "HOPE SEA, 7303803",
        "SONG HAE, 7389704",
        "NAM DAE BONG, 9132612",
    })
    void hullsByName(String name, int imo) {
        assertThat(view.hullsNamed(name, When.EVER).hulls()).containsExactly(imo(imo));
    }

    @Test
    void namesOfOthersAreKeptApart() {
        assertThat(view.distinctions(imo(9_010_022), imo(8_916_580))).hasSize(1);
        assertThat(view.distinctions(imo(8_312_497), imo(8_613_360))).hasSize(1);
        assertThat(view.distinctions(imo(8_916_293), imo(8_665_131))).hasSize(1);
        assertThat(view.distinctions(imo(8_720_436), imo(8_705_539))).hasSize(1);
        assertThat(view.distinctions(KINGSWAY, SHUN_FA)).isEmpty();
        assertThat(view.hullsNamed("CHONG RIM 2", When.EVER).hulls())
                .containsExactlyInAnyOrder(imo(8_916_293), imo(8_665_131));
    }

    @Test
    void aDisguiseStandsBesideTheName() {
        Answer answer = view.valueOn(imo(7_389_704), Attribute.NAME, When.on(LocalDate.of(2018, 1, 20)));
        assertThat(answer.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(texts(answer.certain())).containsExactlyInAnyOrder("RYE SONG GANG 1", "SONG HAE");
        assertThat(answer.certain())
                .flatExtracting(Held::evidence)
                .extracting(item -> item.fact().basis())
                .contains(Basis.SHOWN);
    }

    @Test
    void shipsWithoutAKnownNumber() {
        assertThat(texts(view.names(WOO_JEONG))).containsExactly("WOO JEONG", "SHIN PHYONG 5");
        assertThat(view.history(WOO_JEONG, Attribute.IMO)).isEmpty();
        LocalDate transfer = LocalDate.of(2021, 8, 9);
        assertThat(texts(view.valueOn(WOO_JEONG, Attribute.NAME, When.on(transfer))
                        .certain()))
                .containsExactly("SHIN PHYONG 5");
        assertThat(view.flagOn(WOO_JEONG, transfer).verdict()).isEqualTo(Verdict.NOT_KNOWN);
        HullId daeho = new HullId("hull:daeho-sunrise");
        assertThat(view.valueOn(daeho, Attribute.NAME, When.on(LocalDate.of(2021, 10, 1)))
                        .verdict())
                .isEqualTo(Verdict.NOT_KNOWN);
        assertThat(texts(view.names(daeho))).containsExactly("DAEHO SUNRISE", "OCEAN SKY");
    }

    @Test
    void everyReviewedFactHasASourceAndAMark() {
        assertThat(Identities.shipped().facts()).hasSizeGreaterThan(100).allSatisfy(fact -> {
            assertThat(fact.provenance().mark()).isNotNull();
            assertThat(fact.provenance().heldFrom()).isNull();
            assertThat(fact.provenance().knownFrom().by()).isNotNull();
        });
        assertThat(Identities.shipped().hulls()).hasSizeGreaterThan(25);
    }
}
