package org.hawser.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hawser.sea.ImoNumber;
import org.junit.jupiter.api.Test;

/** OFAC's own files of mid 2021, the complete linked set. */
class OfacPublishedTest {

    @Test
    void theLinkedSetOf2021() {
        ListContent list =
                OfacSdnReader.read(new OfacSet(file("sdn"), file("alt"), file("add"), file("sdn_comments")), null);
        assertThat(list.entries()).hasSize(406);
        assertThat(list.counts().values().stream().mapToInt(i -> i).sum()).isEqualTo(8976);
        long withWordImo = list.entries().stream()
                .filter(ship -> note(ship).matches(".*Vessel Registration Identification IMO \\d{7}\\b.*"))
                .count();
        assertThat(withWordImo).isEqualTo(399);
        assertThat(list.entries().stream()
                        .filter(ship -> !ship.identifiers().imos().isEmpty()))
                .as("and RYONG GUN BONG, whose number stands without the word IMO")
                .hasSize(400);
        assertThat(list.rejected())
                .containsExactly(Map.entry("registration number that is no IMO ship number (kept as written)", 1));
    }

    @Test
    void namesNumbersAndLinksOfOneShip() {
        ListContent list = OfacSdnReader.read(new OfacSet(file("sdn"), file("alt"), null, null), null);
        ListEntry artavil = entry(list, "15036");
        assertThat(artavil.names().stream().map(ShipName::text)).containsExactly("ARTAVIL", "ABADAN", "SHONA", "ALPHA");
        assertThat(artavil.identifiers().imos()).containsExactly(new ImoNumber(9187629));
        assertThat(artavil.identifiers().mmsis()).containsExactly(572469210);
        assertThat(artavil.particulars().formerFlags())
                .containsExactly("Malta", "Tuvalu", "None Identified", "Tanzania");
        assertThat(artavil.particulars().linkedTo()).containsExactly("NATIONAL IRANIAN TANKER COMPANY");
        assertThat(entry(list, "17104").identifiers().imos()).containsExactly(new ImoNumber(8606173));
        assertThat(entry(list, "23424").identifiers().unusable()).containsExactly("IMO 15411");
        assertThat(entry(list, "15055").particulars().programmes()).isEqualTo(List.of("IRAN", "SDGT"));
    }

    private static ListEntry entry(ListContent list, String id) {
        return list.entries().stream()
                .filter(ship -> ship.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String note(ListEntry ship) {
        String note = ship.particulars().note();
        return note == null ? "" : note;
    }

    private static ListFile file(String name) {
        return ListFile.read(SharedData.need("lists/ofac-2021/" + name + ".csv.gz"));
    }
}
