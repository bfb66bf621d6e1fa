package org.hawser.sanctions;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small files in OFAC's layout. Ships and numbers are invented (IMO numbers with right check digits). */
final class OfacFixture {

    static final String ENTITY = "36,\"EXAMPLE AIRLINES\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";
    static final String SHIP = ship(
            101,
            "INVENTED ONE",
            "\"T2 XX9\"",
            "Vessel Registration Identification IMO 1000019; MMSI"
                    + " 412000001; f.k.a. 'OLD NAME'; Linked To: EXAMPLE CO., LTD.");

    private OfacFixture() {}

    static String ship(int number, String name, String callSign, String remarks) {
        return number + ",\"" + name + "\",\"vessel\",\"IRAN] [NPWMD] [IFSR\",-0- ," + callSign
                + ",\"Crude Oil Tanker\",\"99,144\",\"56,068\",\"Iran\",-0- ,\"" + remarks + "\"";
    }

    /** Rows as a file with its end mark. */
    static byte[] file(List<String> rows) {
        return (String.join("\r\n", rows) + "\r\n\u001A").getBytes(StandardCharsets.ISO_8859_1);
    }

    static ListContent read(byte[] sdn) {
        return OfacSdnReader.read(OfacSet.of(ListFile.of("sdn.csv", sdn)), null);
    }
}
