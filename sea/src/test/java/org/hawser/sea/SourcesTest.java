package org.hawser.sea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Claims over time, and the names by which input and reference data are cited. */
class SourcesTest {

    private static final Claim FULL = new Claim(9_191_773, "NEW NAME", "V7AB1", 80, 183, 32);

    @Test
    void aLaterClaimFillsItsGapsFromAnEarlierOne() {
        Claim earlier = new Claim(9_562_233, "OLD NAME", "H3XY", 70, 90, 14);
        assertThat(FULL.over(earlier)).isEqualTo(FULL);
        assertThat(Claim.EMPTY.over(earlier)).isEqualTo(earlier);
        assertThat(earlier.over(Claim.EMPTY)).isEqualTo(earlier);
        assertThat(new Claim(0, "NEW NAME", null, 0, 0, 0).over(earlier))
                .isEqualTo(new Claim(9_562_233, "NEW NAME", "H3XY", 70, 90, 14));
        assertThat(new Claim(0, null, "V7AB1", 80, 183, 32).over(earlier))
                .isEqualTo(new Claim(9_562_233, "OLD NAME", "V7AB1", 80, 183, 32));
    }

    @Test
    void aSegmentIsCitedByTheStartOfItsDigest() {
        Segment segment = new Segment("any name", "0123456789abcdef".repeat(4), 12);
        assertThat(segment.id()).isEqualTo("sha256:0123456789abcdef");
    }

    @Test
    void theReferenceDataIsCitedByTheDigestOfItsFiles() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String name : new String[] {"coast/coast.bin.gz", "coast/islets.tsv", "port/ports.tsv"}) {
            try (InputStream in = SourcesTest.class.getResourceAsStream(name)) {
                assertThat(in).isNotNull();
                digest.update(in.readAllBytes());
            }
        }
        assertThat(ReferenceData.digest()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }
}
