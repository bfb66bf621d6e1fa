package org.hawser.ais.gpsd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.hawser.ais.AisMessageView;
import org.jspecify.annotations.Nullable;

/**
 * Messages as JSON, one object a line, in gpsd's names: {@code class, device, type, repeat, mmsi, scaled} and the members of the type.
 * {@code time} and {@code station} say when and by whom the message was received, {@code channel} on which radio channel; each stands there
 * only where it is known. A member is left out where the payload ends before it.
 *
 * <p>Does not allocate per message.
 */
public final class AisJson implements AisText {

    private static final byte[] AIS = ascii("{\"class\":\"AIS\",");
    private static final byte[] TYPE = ascii("\"type\":");
    private static final byte[] REPEAT = ascii(",\"repeat\":");
    private static final byte[] MMSI = ascii(",\"mmsi\":");
    private static final byte[] TIME = ascii("\"time\":\"");
    private static final byte[] STATION = ascii("\"station\":");
    private static final byte[] STATIONS = ascii("\"stations\":[");
    private static final byte[] CHANNEL = ascii("\"channel\":\"");

    /** What of a rejected line is quoted; the rest can be found by its offset. */
    static final int LONGEST_QUOTED = 4096;

    private final Forms forms;
    private final byte[] scaled;
    private final Text out = new Text(false);
    private final Instants instants = new Instants();
    private boolean late;
    private List<String> receivers = List.of();
    private String deviceName = "";
    private byte[] device = {};

    /**
     * @param scaled degrees, knots and words for people; else the numbers as sent
     */
    public AisJson(boolean scaled) {
        this.forms = new Forms(scaled);
        this.scaled = ascii(",\"scaled\":" + scaled);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void device(String name) {
        if (name.equals(deviceName)) {
            return;
        }
        deviceName = name;
        Text text = new Text(false);
        text.raw(ascii("\"device\":"));
        text.string(name);
        text.raw(',');
        device = java.util.Arrays.copyOf(text.bytes(), text.length());
    }

    @Override
    public void receivers(Collection<String> names, boolean cameLate) {
        receivers = List.copyOf(names);
        late = cameLate;
    }

    private void receivers() {
        out.raw(STATIONS);
        for (int i = 0; i < receivers.size(); i++) {
            out.comma(i > 0);
            out.string(receivers.get(i));
        }
        out.raw("],");
        if (late) {
            out.raw("\"late\":true,");
        }
    }

    @Override
    public void message(AisMessageView view) {
        begin(view);
        forms.of(view).write(view.bits(), out);
        Form application = forms.ofApplication(view);
        if (application != null) {
            application.write(forms.data(), out);
        }
        end();
    }

    @Override
    public void joined(AisMessageView partA, AisMessageView partB) {
        begin(partB);
        forms.staticReports.partA.write(partA.bits(), out);
        forms.staticReports.behindA(partB.mmsi()).write(partB.bits(), out);
        end();
    }

    private void end() {
        out.raw('}');
        out.raw('\n');
    }

    @Override
    public void remark(Remark remark) {
        out.reserve(device.length);
        out.raw(ascii("{\"class\":\"" + remark.kind() + "\","));
        out.raw(device);
        named("reason", remark.reason());
        named("description", remark.description());
        number("offset", remark.offset());
        number("length", remark.length());
        number("lines", remark.lines());
        if (remark.text() != null) {
            out.raw(ascii("\"line\":"));
            out.string(quoted(remark.text()));
            out.raw(',');
        }
        out.replaceLast('}');
        out.raw('\n');
    }

    /** The part of a rejected line that is quoted. */
    static String quoted(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST_QUOTED));
    }

    private void named(String name, String value) {
        out.raw(ascii("\"" + name + "\":"));
        out.string(value);
        out.raw(',');
    }

    private void number(String name, long value) {
        out.raw(ascii("\"" + name + "\":"));
        out.number(value);
        out.raw(',');
    }

    private void begin(AisMessageView view) {
        out.reserve(device.length);
        out.raw(AIS);
        out.raw(device);
        reception(view.time_ms(), view.channel(), view.source());
        out.raw(TYPE);
        out.number(view.type());
        out.raw(REPEAT);
        out.number(view.repeat());
        out.raw(MMSI);
        out.number(view.mmsi());
        out.raw(scaled);
    }

    private void reception(long time_ms, char channel, @Nullable String station) {
        if (time_ms != AisMessageView.NO_TIME) {
            out.raw(TIME);
            instants.write(time_ms, out);
            out.raw('"');
            out.raw(',');
        }
        if (!receivers.isEmpty()) {
            receivers();
        } else if (station != null) {
            out.raw(STATION);
            out.string(station);
            out.raw(',');
        }
        if (channel > ' ' && channel <= '~' && channel != '"' && channel != '\\') {
            out.raw(CHANNEL);
            out.raw(channel);
            out.raw('"');
            out.raw(',');
        }
    }

    @Override
    public int length() {
        return out.length();
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        stream.write(out.bytes(), 0, out.length());
        out.clear();
    }
}
