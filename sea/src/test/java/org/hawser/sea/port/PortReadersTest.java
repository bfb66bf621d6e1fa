package org.hawser.sea.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hawser.sea.Position;
import org.hawser.sea.port.Ports.Kind;
import org.hawser.sea.port.Ports.Port;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortReadersTest {

    private static final String PUB_150 =
            "\uFEFFOID_,World Port Index Number,Region Name,Main Port Name,UN/LOCODE,Country Code,Latitude,Longitude\n";
    private static final String ANCHORAGES =
            "s2id,lat,lon,label,sublabel,label_source,iso3,distance_from_shore_m,drift_radius,at_dock";

    @TempDir
    Path folder;

    @Test
    void worldPortIndexAsPublished() throws IOException {
        ImportedPorts read = WorldPortIndexReader.read(file(
                PUB_150,
                "1,60290.0,Korea,Nampo, ,\"Korea, North\",38.716667,125.4",
                "2,15590,West Coast,Los Angeles,US LAX,United States,33.75,-118.25",
                "3,1,Somewhere,Elsewhere,FR LEH,Republic of Nowhere,49.5,0.1"));
        assertThat(read.rejected()).isEmpty();
        assertThat(read.ports())
                .containsExactly(
                        port("Nampo", null, "KP", 38.716667, 125.4, "World Port Index no. 60290 (ports.csv)"),
                        port("Los Angeles", "USLAX", "US", 33.75, -118.25, "World Port Index no. 15590 (ports.csv)"),
                        port("Elsewhere", "FRLEH", "FR", 49.5, 0.1, "World Port Index no. 1 (ports.csv)"));
    }

    @Test
    void badRowsAreCountedByReasonWithTheirLines() throws IOException {
        ImportedPorts read = WorldPortIndexReader.read(file(
                "iso3,label,sublabel,latitude,longitude",
                "KOR,BUSAN,,35.1,129.03",
                "KOR,,,35.1,129.03",
                "XXX,NOWHERE,,35.1,129.03",
                "KOR,\"TWO\nLINES\",,95,129.03",
                "KOR,NAN,,NaN,129.03",
                "KOR,ZERO,,0,0.0",
                "KOR,EAST,,35,1290",
                "KOR,SHORT,,35",
                "KOR,BUSAN,,35.1,129.03",
                ",WALVIS BAY,,-22.95,14.5"));
        assertThat(read.ports()).extracting(Port::name).containsExactly("BUSAN", "WALVIS BAY");
        assertThat(read.ports()).extracting(Port::country).containsExactly("KR", "ZZ");
        assertThat(read.rejected())
                .isEqualTo(Map.of(
                        "no name", 1,
                        "the country is not known", 1,
                        "latitude is not a number from -90 to 90", 2,
                        "longitude is not a number from -180 to 180", 1,
                        "the position is 0, 0, which stands for unknown", 1,
                        "more or fewer fields than columns", 1,
                        "the same as an earlier row", 1));
        assertThat(read.firstLines())
                .containsEntry("no name", List.of(3L))
                .containsEntry("latitude is not a number from -90 to 90", List.of(5L, 7L))
                .containsEntry("the same as an earlier row", List.of(11L));
    }

    @Test
    void onlyTheFirstLinesOfAReasonAreNamed() throws IOException {
        ImportedPorts read = WorldPortIndexReader.read(file("iso3,label,latitude,longitude", "KOR,,1,1\n".repeat(20)));
        assertThat(read.rejected()).containsEntry("no name", 20);
        assertThat(read.firstLines()).containsEntry("no name", List.of(2L, 3L, 4L, 5L, 6L));
    }

    @Test
    void anchoragesAsPublishedAndAtDockArePorts() throws IOException {
        ImportedPorts read = GfwAnchorageReader.read(file(
                ANCHORAGES,
                "356ec741,34.84,128.42,TONGYEONG,PIER 1,top_destination,KOR,0,0.1,true",
                "356ec743,34.85,128.43,TONGYEONG,TONGYEONG,top_destination,KOR,900,0.2,false"));
        assertThat(read.ports())
                .containsExactly(
                        port(
                                "TONGYEONG (PIER 1)",
                                null,
                                "KR",
                                34.84,
                                128.42,
                                "Global Fishing Watch anchorage 356ec741 (ports.csv)"),
                        new Port(
                                "TONGYEONG",
                                null,
                                "KR",
                                new Position(34.85, 128.43),
                                Kind.ANCHORAGE,
                                "F",
                                "Global Fishing Watch anchorage 356ec743 (ports.csv)"));
    }

    @Test
    void anotherLayoutIsRefusedByWhatItLacks() throws IOException {
        Path ships = file("mmsi,imo,lat,lon", "1,2,3,4");
        assertThatExceptionOfType(PortFileException.class)
                .isThrownBy(() -> GfwAnchorageReader.read(ships))
                .withMessageContaining("ports.csv")
                .withMessageContaining("for the published list it lacks the columns s2id, label, iso3")
                .withMessageContaining("begins \"mmsi, imo, lat, lon\"");
        assertThatExceptionOfType(PortFileException.class)
                .isThrownBy(() -> WorldPortIndexReader.read(ships))
                .withMessageContaining("main port name");
    }

    @Test
    void anchoragesAreNotReadAsPorts() throws IOException {
        Path anchorages = file("s2id,latitude,longitude,label,sublabel,iso3", "1,2,3,A,,KOR");
        assertThatExceptionOfType(PortFileException.class).isThrownBy(() -> WorldPortIndexReader.read(anchorages));
    }

    @Test
    void hostileFilesAreRefusedInWords() throws IOException {
        assertThatExceptionOfType(PortFileException.class)
                .isThrownBy(() -> WorldPortIndexReader.read(file("")))
                .withMessageContaining("is empty");
        assertThatExceptionOfType(PortFileException.class)
                .isThrownBy(() -> WorldPortIndexReader.read(file("iso3,label,latitude,longitude,label")))
                .withMessageContaining("two columns have the name \"label\"");
        assertThatExceptionOfType(PortFileException.class)
                .isThrownBy(() -> WorldPortIndexReader.read(file("\u001b[2J" + "x".repeat(10_000))))
                .satisfies(
                        e -> assertThat(e.getMessage()).doesNotContain("\u001b").hasSizeLessThan(1_000));
        Path endless = file("iso3,label,latitude,longitude", "KOR,\"" + "x".repeat(1 << 21));
        assertThatExceptionOfType(PortFileException.class)
                .isThrownBy(() -> WorldPortIndexReader.read(endless))
                .withMessageContaining("cannot be read as CSV");
        ImportedPorts read = WorldPortIndexReader.read(file("iso3,label,latitude,longitude\n" + "KOR," + "x".repeat(201)
                + ",1,1\nKOR,A\u0000\u202eB,1,1\nKOR,C,1e1,0x10\nKOR,D,٣,1"));
        assertThat(read.ports()).extracting(Port::name).containsExactly("A B");
        assertThat(read.rejected()).hasSize(3);
    }

    @Test
    void namesInAnotherCharacterSetAreRejected() throws IOException {
        Path latin = folder.resolve("latin.csv");
        Files.write(
                latin, "iso3,label,latitude,longitude\nNOR,Bodø,67.28,14.38\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(WorldPortIndexReader.read(latin).rejected()).isEqualTo(Map.of("a name that is not UTF-8", 1));
        assertThat(WorldPortIndexReader.read(file("iso3,label,latitude,longitude", "NOR,Bodø,67.28,14.38"))
                        .ports())
                .extracting(Port::name)
                .containsExactly("Bodø");
    }

    /** In Turkish the small letter of I is not i. */
    @Test
    void theLocaleDecidesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            ImportedPorts read = WorldPortIndexReader.read(file(PUB_150, "1,2,R,INCHON,,INDIA,10.5,76.5"));
            assertThat(read.ports()).extracting(Port::country).containsExactly("IN");
        } finally {
            Locale.setDefault(before);
        }
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("ports.csv"), String.join("\n", lines));
    }

    private static Port port(
            String name,
            @Nullable String unlocode,
            String country,
            double latitude_deg,
            double longitude_deg,
            String source) {
        return new Port(name, unlocode, country, new Position(latitude_deg, longitude_deg), Kind.PORT, "F", source);
    }
}
