package org.hawser.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hawser.sea.ImoNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfacSdnReaderTest {

    @Test
    void aShipWithEverythingItsRemarksSay() {
        ListEntry ship = OfacFixture.read(OfacFixture.file(List.of(OfacFixture.ENTITY, OfacFixture.SHIP)))
                .entries()
                .get(0);
        assertThat(ship.id()).isEqualTo("101");
        assertThat(ship.names())
                .containsExactly(
                        new ShipName("INVENTED ONE", ShipName.Use.LISTED),
                        new ShipName("OLD NAME", ShipName.Use.FORMER));
        assertThat(ship.identifiers())
                .isEqualTo(new Identifiers(
                        List.of(new ImoNumber(1000019)), List.of(), List.of(412000001), List.of("T2 XX9")));
        assertThat(ship.particulars().programmes()).containsExactly("IRAN", "NPWMD", "IFSR");
        assertThat(ship.particulars().linkedTo()).containsExactly("EXAMPLE CO., LTD");
        assertThat(ship.particulars().tonnage()).isEqualTo("99,144");
        assertThat(ship.particulars().owner()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Vessel Registration Identification IMO 1000019.,        1000019",
        "Vessel Registration Identification IMO  1000019 (Russia),1000019",
        "Vessel Registration Identification 1000019.,            1000019",
        "Vessel Registration Identification IMO 1000018.,        ",
        "Vessel Registration Identification IMO 15411,           ",
        "Vessel Registration Identification RS 150443 (Russia),  ",
        "Identification Number IMO 1000019,                      ",
    })
    void anImoNumberIsOneOnlyWithItsCheckDigitAndAsTheShipsRegistration(String remarks, @Nullable Integer imo) {
        ListContent list = OfacFixture.read(
                OfacFixture.file(List.of(OfacFixture.ENTITY, OfacFixture.ship(7, "INVENTED", "-0- ", remarks))));
        Identifiers identifiers = list.entries().get(0).identifiers();
        assertThat(identifiers.imos().stream().map(ImoNumber::value)).isEqualTo(imo == null ? List.of() : List.of(imo));
        boolean registration = remarks.startsWith("Vessel Registration");
        assertThat(identifiers.unusable()).hasSize(imo == null && registration ? 1 : 0);
        assertThat(list.rejected()).hasSize(imo == null && registration ? 1 : 0);
    }

    @Test
    void bytesBeyondAsciiAreReadEitherAsUtf8OrAsLatin1() {
        String row = OfacFixture.ship(8, "SÃO INVENTADO", "-0- ", "-0- ");
        byte[] latin1 = OfacFixture.file(List.of(row));
        byte[] utf8 = (row + "\n\u001A").getBytes(StandardCharsets.UTF_8);
        assertThat(OfacFixture.read(latin1).entries().get(0).name()).isEqualTo("SÃO INVENTADO");
        assertThat(OfacFixture.read(utf8).entries().get(0).name()).isEqualTo("SÃO INVENTADO");
    }

    @Test
    void aFewBadRowsAreCountedAndTheRestUsed() {
        List<String> rows = new ArrayList<>(Collections.nCopies(300, OfacFixture.ENTITY));
        rows.add("102,\"CUT OFF");
        rows.add("103,\"TOO FEW\",-0- ");
        rows.add("x,\"NO NUMBER\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ");
        rows.add(OfacFixture.SHIP);
        rows.add(OfacFixture.SHIP);
        ListContent list = OfacFixture.read(OfacFixture.file(rows));
        assertThat(list.entries()).hasSize(1);
        assertThat(list.rejected())
                .containsEntry("quote left open", 1)
                .containsEntry("wrong number of columns", 1)
                .containsEntry("no entry number", 1)
                .containsEntry("entry number that stands twice", 1)
                .hasSize(4);
    }

    @Test
    void moreThanOneBadRowInAHundredMeansTheLayoutHasChanged() {
        List<String> rows = new ArrayList<>(Collections.nCopies(97, OfacFixture.ENTITY));
        rows.add(OfacFixture.SHIP);
        rows.add("103,\"TOO FEW\",-0- ");
        rows.add("104,\"TOO FEW\",-0- ");
        assertRefused(OfacFixture.file(rows), "not in the layout", "2 of 100 rows", "first row 99");
        assertThat(OfacFixture.read(OfacFixture.file(rows.subList(0, 99).subList(0, 98)))
                        .entries())
                .hasSize(1);
    }

    @Test
    void swappedColumnsAreALayoutThatHasChanged() {
        assertRefused(
                OfacFixture.file(
                        List.of("101,\"vessel\",\"INVENTED ONE\",\"IRAN\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ")),
                "unknown type of entry");
    }

    @Test
    void aHeaderIsRefused() {
        assertRefused(
                OfacFixture.file(
                        List.of("ent_num,name,type,program,title,cs,vt,t,grt,flag,owner,remarks", OfacFixture.SHIP)),
                "not in the layout",
                "row 1");
    }

    @Test
    void aListWithoutShipsIsRefused() {
        assertRefused(OfacFixture.file(List.of(OfacFixture.ENTITY)), "holds no ship");
    }

    @Property(tries = 200)
    void aFileCutAnywhereIsRefused(@ForAll @IntRange(min = 1, max = 5_000) int kept) {
        List<String> rows = new ArrayList<>(Collections.nCopies(30, OfacFixture.ENTITY));
        rows.add(1, OfacFixture.SHIP);
        byte[] whole = OfacFixture.file(rows);
        byte[] cut = Arrays.copyOf(whole, Math.min(kept, whole.length - 1));
        assertThatThrownBy(() -> OfacFixture.read(cut)).isInstanceOf(ListException.class);
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefusedInOneSentence(@ForAll byte[] noise, @ForAll @IntRange(max = 400) int at) {
        byte[] bytes = OfacFixture.file(List.of(OfacFixture.ENTITY, OfacFixture.SHIP, OfacFixture.ENTITY));
        System.arraycopy(noise, 0, bytes, at % bytes.length, Math.min(noise.length, bytes.length - at % bytes.length));
        try {
            assertThat(OfacFixture.read(bytes).entries()).hasSize(1);
        } catch (ListException e) {
            assertThat(e.getMessage()).startsWith("sdn.csv: ").contains("; ");
        }
    }

    @Test
    void gzipIsUnpackedAndDamagedGzipRefused() throws IOException {
        byte[] packed = gzip(OfacFixture.file(List.of(OfacFixture.SHIP)));
        assertThat(OfacFixture.read(packed).entries()).hasSize(1);
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        assertRefused(cut, "gzip");
        assertRefused(new byte[0], "zero bytes");
        assertRefused(gzip(new byte[0]), "zero bytes once unpacked");
    }

    @Test
    void companionsAddAliasesAndTheRestOfTheRemarks() {
        ListFile sdn = ListFile.of(
                "sdn.csv",
                OfacFixture.file(
                        List.of(OfacFixture.ship(9, "INVENTED", "-0- ", "Vessel Registration Identification IMO 10"))));
        ListFile alt = ListFile.of("alt.csv", OfacFixture.file(List.of("9,1,\"fka\",\"EARLIER\",-0- ")));
        ListFile comments =
                ListFile.of("sdn_comments.csv", "9,\"00019; MMSI 412000009.\"\r\n".getBytes(StandardCharsets.US_ASCII));
        ListEntry ship = OfacSdnReader.read(new OfacSet(sdn, alt, null, comments), null)
                .entries()
                .get(0);
        assertThat(ship.identifiers().imos()).containsExactly(new ImoNumber(1000019));
        assertThat(ship.identifiers().mmsis()).containsExactly(412000009);
        assertThat(ship.names()).contains(new ShipName("EARLIER", ShipName.Use.FORMER));
    }

    private static void assertRefused(byte[] sdn, String... words) {
        assertThatThrownBy(() -> OfacFixture.read(sdn))
                .isInstanceOf(ListException.class)
                .hasMessageContainingAll(words);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
