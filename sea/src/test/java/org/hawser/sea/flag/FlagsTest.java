package org.hawser.sea.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hawser.sea.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {

    private final Flags flags = Flags.load();

    @ParameterizedTest
    @CsvSource({
        "KP, 445",
        "KR, 440 441",
        "CN, 412 413 414",
        "HK, 477",
        "MO, 453",
        "TW, 416",
        "JP, 431 432",
        "RU, 273",
        "MN, 457",
        "PA, 351 352 353 354 355 356 357 370 371 372 373 374",
        "LR, 636 637",
        "MH, 538",
        "SL, 667",
        "TG, 671",
        "TZ, 674 677",
        "KM, 616 620",
        "BZ, 312",
        "PW, 511",
        "KN, 341",
        "DM, 325",
        "GQ, 631",
        "MV, 455",
        "KH, 514 515",
        "VN, 574",
        "ID, 525",
        "SG, 563 564 565 566",
        "MY, 533",
        "PH, 548",
        "TH, 567",
        "CK, 518",
        "NU, 542",
        "TV, 572",
        "KI, 529",
        "FJ, 520",
        "CM, 613",
        "GA, 626",
        "GW, 630",
        "GM, 629",
        "GN, 632",
        "HN, 334",
        "BO, 720",
        "MD, 214",
        "GE, 213",
        "VU, 576 577",
        "LK, 417",
        "SO, 666",
        "GY, 750",
        "US, 303 338 366 367 368 369",
        "CA, 316",
        "AU, 503",
        "NZ, 512",
        "GB, 232 233 234 235",
        "FR, 226 227 228",
        "NL, 244 245 246",
        "IT, 247",
        "DE, 211 218"
    })
    void namesTheState(String code, String mids) {
        assertThat(Arrays.stream(mids.split(" ")).mapToInt(Integer::parseInt))
                .allSatisfy(mid -> assertThat(flags.hint(mid * 1_000_000 + 123_456))
                        .map(Flags.Hint::code)
                        .contains(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {445_123_000, 844_512_345, 984_451_234, 994_451_234, 4_451_234, 44_512_345, 111_445_123})
    void findsTheDigitsInEveryForm(int mmsi) {
        assertThat(flags.hint(mmsi)).contains(new Flags.Hint("KP", "Korea (Democratic People's Republic of)"));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                646_000_000,
                200_123_456,
                799_000_000,
                0,
                123_456,
                970_445_123,
                111_999_123,
                -445_000_000,
                999_999_999
            })
    void namesNoneWhereNoneIsAllocated(int mmsi) {
        assertThat(flags.hint(mmsi)).isEmpty();
    }

    /** As many as a copy of the ITU's page has that is younger than 550 for Timor-Leste (March 2019). */
    @Test
    void theTableIsWhole() {
        List<String[]> rows = Resources.rows(Flags.class, "flags.tsv");
        assertThat(rows).hasSize(292);
        assertThat(rows).extracting(row -> row[0]).isSorted().doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSize(5);
            assertThat(Integer.parseInt(row[0])).isBetween(201, 775);
            assertThat(row[3]).matches("F|M-(high|medium|low)");
            assertThat(row[4]).isNotBlank();
        });
    }

    /** Parts of States and territories without a code of their own keep their names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "204 | PT | Portugal (Azores)",
                "255 | PT | Portugal (Madeira)",
                "303 | US | United States of America (Alaska)",
                "306 | NL | Curaçao, Sint Maarten or Bonaire, Sint Eustatius and Saba",
                "501 | TF | Adélie Land (France)",
                "608 | SH | Ascension Island",
                "665 | SH | Saint Helena",
                "550 | TL | Timor-Leste",
                "471 | AE | United Arab Emirates",
                "638 | SS | South Sudan",
            })
    void namesParts(int mid, String code, String name) {
        assertThat(flags.hint(mid * 1_000_000 + 1)).contains(new Flags.Hint(code, name));
    }

    @ParameterizedTest
    @ValueSource(ints = {646_000_000, 841_500_001, 992_604_001, 6_460_001, 64_600_001, 111_415_123, 984_390_001})
    void tellsDigitsThatNobodyHas(int mmsi) {
        assertThat(flags.midOf(mmsi)).isInstanceOf(MidAnswer.Unallocated.class);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                59,
                200_264_805,
                776_000_000,
                799_999_999,
                900_404_516,
                970_445_123,
                972_445_123,
                974_445_123,
                979_445_123,
                9_990_000,
                999_412_399,
                800_002_968,
                111_111_111,
                1_073_741_823,
                -1
            })
    void tellsNumbersThatHoldNoDigits(int mmsi) {
        assertThat(flags.midOf(mmsi)).isEqualTo(new MidAnswer.NoDigits());
    }

    /** By the digits as text, in the forms that ITU-R M.585-9 lists. */
    @Property
    void digitsStandWhereTheFormPutsThem(
            @ForAll @IntRange(min = 201, max = 775) int mid, @ForAll @IntRange(max = 9) int x) {
        MidAnswer expected = flags.midOf(Integer.parseInt(mid + "123456"));
        for (String form :
                List.of("MID00000x", "0MID0000x", "00MID000x", "111MID00x", "8MID0000x", "98MID000x", "99MID000x")) {
            String number = form.replace("MID", Integer.toString(mid)).replace("x", Integer.toString(x));
            assertThat(flags.midOf(Integer.parseInt(number))).as(number).isEqualTo(expected);
        }
        assertThat(expected instanceof MidAnswer.Allocated).isEqualTo(isInTable(mid));
    }

    private static boolean isInTable(int mid) {
        return Resources.rows(Flags.class, "flags.tsv").stream().anyMatch(row -> row[0].equals(Integer.toString(mid)));
    }

    @Property
    void hintIsThatOfTheAnswer(@ForAll int mmsi) {
        assertThat(flags.midOf(mmsi) instanceof MidAnswer.Allocated allocated ? allocated.hint() : null)
                .isEqualTo(flags.hint(mmsi).orElse(null));
    }
}
