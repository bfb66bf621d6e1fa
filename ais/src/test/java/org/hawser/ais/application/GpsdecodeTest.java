package org.hawser.ais.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.hawser.ais.AddressedBinaryMessage;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.BinaryBroadcastMessage;
import org.hawser.ais.BinaryData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random messages of every application that gpsd knows, written by us and read by gpsdecode, where that program is
 * installed.
 */
class GpsdecodeTest {

    private static final long SEED = 20100602;
    private static final int MESSAGES_EACH = 40;
    private static final long WAIT_S = 60;

    /** Those that gpsd knows in messages 6 and 8. */
    private static final Set<String> IN_6 = Set.of(
            "1/12", "1/14", "1/18", "1/20", "1/25", "1/28", "1/30", "1/32", "200/21", "200/22", "200/55", "235/10",
            "250/10");

    private static final Set<String> IN_8 =
            Set.of("1/11", "1/13", "1/15", "1/19", "1/27", "1/29", "1/31", "200/23", "200/24", "200/40");

    private static final String WINDOW_236 =
            "lon=longitude_e4min lat=latitude_e4min from_hour=fromHour from_min=fromMinute to_hour=toHour"
                    + " to_min=toMinute cdir=currentDirection_deg cspeed=currentSpeed";

    private static final String WINDOW = WINDOW_236.replace("e4min", "e3min");

    /** What we wrote, by the sender's number, which counts them. */
    private final Map<Integer, ApplicationMessage> written = new TreeMap<>();

    @TempDir
    Path folder = Path.of("");

    @Test
    void gpsdecodeReadsWhatWeWrite() throws IOException, InterruptedException {
        Path program = gpsdecode();
        List<JsonNode> read = run(program, log());
        Set<String> compared = new HashSet<>();
        Map<String, Integer> differences = new TreeMap<>();

        assertThat(read).hasSizeBetween(written.size() * 9 / 10, written.size());
        for (JsonNode json : read) {
            ApplicationMessage ours = written.get(json.get("mmsi").intValue());
            assertThat(ours).isNotNull();
            String name = ours.dac() + "/" + ours.fi();
            compared.add(name);
            compare(ours, json).forEach((member, values) -> differences.merge(name + " " + member, 1, Integer::sum));
        }

        assertThat(compared).containsAll(IN_6).containsAll(IN_8).contains("200/10");
        assertThat(differences).as("seed %d", SEED).isEmpty();
    }

    private static Map<String, String> compare(ApplicationMessage ours, JsonNode json) {
        Map<String, String> differences = new TreeMap<>(GpsdMembers.differences(GpsdMembers.of(ours), ours, json));
        switch (ours) {
            case TidalWindows m -> elements(differences, m.windows(), json.get("tidals"), WINDOW);
            case TidalWindows236 m -> elements(differences, m.windows(), json.get("tidals"), WINDOW_236);
            case Route m ->
                elements(differences, m.waypoints(), json.get("waypoints"), "lon=longitude_e4min lat=latitude_e4min");
            case DangerousCargo m ->
                elements(differences, m.cargoes(), json.get("cargos"), "code=code subtype=subtype");
            case WaterLevels m -> compareGauges(differences, m, json.get("gauges"));
            case WeatherWarning m -> {
                compare(differences, "min", twosComplement(m.leastNegative(), m.least(), 8), json);
                compare(differences, "max", twosComplement(m.mostNegative(), m.most(), 8), json);
            }
            case TrafficSignal m -> {
                compare(differences, "lon", m.longitude_e3min() / 60_000.0, json);
                compare(differences, "lat", m.latitude_e3min() / 60_000.0, json);
            }
            default -> {}
        }
        return differences;
    }

    /** gpsd takes sign and amount for two's complement: see {@link GaugeLevelLayout}. */
    private static void compareGauges(Map<String, String> differences, WaterLevels ours, JsonNode theirs) {
        elements(differences, ours.gauges(), theirs, "id=gauge");
        for (int i = 0; i < ours.gauges().size(); i++) {
            GaugeLevel gauge = ours.gauges().get(i);
            compare(differences, "level", twosComplement(gauge.above(), gauge.level_cm(), 13), theirs.get(i));
        }
    }

    private static int twosComplement(boolean sign, int amount, int bits) {
        return sign ? amount - (1 << bits) : amount;
    }

    /**
     * To the four decimals that gpsd writes of degrees, which it writes for 1/19 although unscaled numbers are asked
     * for.
     */
    private static void compare(Map<String, String> differences, String member, double ours, JsonNode json) {
        double theirs = json.get(member).doubleValue();
        if (Math.abs(ours - theirs) > 0.5e-4 + 1e-9) {
            differences.put(member, theirs + " and not " + ours);
        }
    }

    private static void elements(Map<String, String> differences, List<?> ours, JsonNode theirs, String members) {
        for (int i = 0; i < ours.size(); i++) {
            JsonNode element = theirs == null ? null : theirs.get(i);
            if (element == null) {
                differences.put("element", "absent");
            } else {
                differences.putAll(GpsdMembers.differences(members, ours.get(i), element));
            }
        }
    }

    private byte[] log() throws IOException {
        Random random = new Random(SEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(out);
        for (int i = 0; i < MESSAGES_EACH; i++) {
            for (RandomData.Application application : RandomData.APPLICATIONS) {
                write(writer, application.dac(), application.fi(), RandomData.of(random, last(application)));
            }
            write(writer, 1, 27, RandomData.route(random, 1 + random.nextInt(16), 0));
            write(writer, 1, 28, RandomData.route(random, 1 + random.nextInt(15), 0));
            write(writer, 200, 10, RandomData.of(random, 112));
        }
        return out.toByteArray();
    }

    /** The longest form that a message 6 has room for. */
    private static int last(RandomData.Application application) {
        return Math.min(872, application.bits().getLast());
    }

    private void write(AivdmWriter writer, int dac, int fi, BinaryData random) throws IOException {
        ApplicationMessage message = ApplicationMessages.decode(dac, fi, random);
        String name = dac + "/" + fi;
        boolean broadcast = IN_8.contains(name) || name.equals("200/10");
        if (message instanceof OtherApplication || !(broadcast || IN_6.contains(name))) {
            return;
        }
        BinaryData data = ApplicationMessages.encode(message);
        int mmsi = 200_000_000 + written.size();
        AisMessage carrier = broadcast
                ? new BinaryBroadcastMessage(0, mmsi, dac, fi, data)
                : new AddressedBinaryMessage(0, mmsi, 0, 201_000_000, false, dac, fi, data);
        written.put(mmsi, message);
        writer.write(carrier, 'A', AisMessageView.NO_TIME);
    }

    private static Path gpsdecode() {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path program = Path.of(directory, "gpsdecode");
            if (Files.isExecutable(program)) {
                return program;
            }
        }
        Assumptions.abort("gpsdecode (Debian: gpsd-clients) is not installed");
        throw new AssertionError();
    }

    private List<JsonNode> run(Path program, byte[] log) throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve("in.nmea"), log);
        Path out = folder.resolve("out.json");
        Process process = new ProcessBuilder(program.toString(), "-j", "-u")
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(WAIT_S, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<JsonNode> read = new ArrayList<>();
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            parse(line).ifPresent(read::add);
        }
        return read;
    }

    /**
     * gpsd forgets a comma and escapes no quotes in 1/19, which is mended here; nor does it escape what needs it in the
     * texts of inland
     * messages: those lines cannot be read.
     */
    private static Optional<JsonNode> parse(String line) {
        String mended = line.contains("\"nextsignal\"")
                ? line.replaceFirst("(\"nextsignal\":[0-9]+).*", "$1}")
                        .replaceFirst(",\"signal_text\":.*,\"hour\"", ",\"hour\"")
                : line;
        try {
            return Optional.of(new JsonMapper().readTree(mended));
        } catch (JacksonException e) {
            assertThat(mended).as("%s", e).contains("\"dac\":200");
            return Optional.empty();
        }
    }
}
