package org.hawser.sea.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
}
