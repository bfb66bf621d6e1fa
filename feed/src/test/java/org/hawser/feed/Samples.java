package org.hawser.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small inputs of each kind. */
final class Samples {

    static final String OLD_HEADER = "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,"
            + "Status,Length,Width,Draft,Cargo,TransceiverClass\n";

    static final String OLD_ROW =
            "366940480,2022-03-31T00:00:01,29.94321,-90.08765,7.1,212.4,211.0,EXAMPLE STAR,IMO9191773,WDX1234,80,0,183,32,9.5,80,A\n";

    static final String LOWER_CASE = "mmsi,base_date_time,longitude,latitude,sog,cog,heading,vessel_name,imo,call_sign,"
            + "vessel_type,status,length,width,draft,cargo,transceiver\n"
            + "366940480,2025-01-01 00:00:01,-90.08765,29.94321,7.1,212.4,211,EXAMPLE STAR,IMO9191773,WDX1234,80,0,183,32,9.5,80,A\n";

    static final String DANISH_HEADER =
            "# Timestamp,Type of mobile,MMSI,Latitude,Longitude,Navigational status,ROT,SOG,COG,"
                    + "Heading,IMO,Callsign,Name,Ship type,Cargo type,Width,Length,Type of position fixing device,Draught,Destination,"
                    + "ETA,Data source type,A,B,C,D\n";

    static final String DANISH_TAIL = ",,12,95,GPS,5.1,SKAGEN,,AIS,80,15,6,6\n";

    private Samples() {}

    static String old(String... rows) {
        return OLD_HEADER + String.join("", rows);
    }

    /** A row of the old MarineCadastre form that says little but time and place. */
    static String oldRow(String mmsi, String time, String latitude, String longitude) {
        return mmsi + "," + time + "," + latitude + "," + longitude + ",,,,,,,,,,,,,\n";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A file within a zip file. */
    static final class Entry {

        private final String name;
        private final byte[] content;

        Entry(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }
    }

    static byte[] zip(Entry... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name));
                zip.write(entry.content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** {@code body} as a sentence with its checksum. */
    static String sentence(String body) {
        int sum = body.chars().reduce(0, (left, right) -> left ^ right);
        return "!" + body + "*" + hex(sum);
    }

    static String tagged(long epoch_s, String sentence) {
        String parameters = "c:" + epoch_s;
        int sum = parameters.chars().reduce(0, (left, right) -> left ^ right);
        return "\\" + parameters + "*" + hex(sum) + "\\" + sentence;
    }

    private static String hex(int sum) {
        return Integer.toHexString(0x100 | sum).substring(1).toUpperCase(java.util.Locale.ROOT);
    }

    /** A class A position of MMSI 477553000 (widely published example), at a time. */
    static String position(long epoch_s) {
        return tagged(epoch_s, sentence("AIVDM,1,1,,A,177KQJ5000G?tO`K>RA1wUbN0TKH,0")) + "\n";
    }

    static String log(int messages) {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < messages; i++) {
            log.append(position(1_522_540_800L + 10L * i));
        }
        return log.toString();
    }
}
