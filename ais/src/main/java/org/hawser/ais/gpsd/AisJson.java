package org.hawser.ais.gpsd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/**
 * Messages as JSON, one object a line, in gpsd's names: {@code class, device, type, repeat, mmsi, scaled} and the members of the type.
 * {@code time} and {@code station} say when and by whom the message was received, {@code channel} on which radio channel; each stands there
 * only where it is known. A member is left out where the payload ends before it.
 *
 * <p>Gathers lines until {@link #writeTo} takes them. Does not allocate per message. Belongs to one thread.
 */
public final class AisJson implements AisText {

    private static final byte[] TYPE = ascii("\"type\":");
    private static final byte[] REPEAT = ascii(",\"repeat\":");
    private static final byte[] MMSI = ascii(",\"mmsi\":");
    private static final byte[] TIME = ascii("\"time\":\"");
    private static final byte[] STATION = ascii("\"station\":");
    private static final byte[] CHANNEL = ascii("\"channel\":\"");

    private final Forms forms;
    private final byte[] scaled;
    private final Text out = new Text(false);
    private final Instants instants = new Instants();
    private byte[] start = ascii("{\"class\":\"AIS\",");

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
        Text text = new Text(false);
        text.raw(ascii("{\"class\":\"AIS\",\"device\":"));
        text.string(name);
        text.raw(',');
        start = java.util.Arrays.copyOf(text.bytes(), text.length());
    }

    @Override
    public void message(AisMessageView view, long time_ms) {
        begin(view.type(), view.repeat(), view.mmsi(), time_ms, view.channel(), view.source());
        members(view.type(), view.bits());
        out.raw('}');
        out.raw('\n');
    }

    private void begin(int type, int repeat, int mmsi, long time_ms, char channel, @Nullable String station) {
        out.makeRoom();
        out.raw(start);
        reception(time_ms, channel, station);
        out.raw(TYPE);
        out.number(type);
        out.raw(REPEAT);
        out.number(repeat);
        out.raw(MMSI);
        out.number(mmsi);
        out.raw(scaled);
    }

    private void reception(long time_ms, char channel, @Nullable String station) {
        if (time_ms != AisMessageView.NO_TIME) {
            out.raw(TIME);
            instants.write(time_ms, out);
            out.raw('"');
            out.raw(',');
        }
        if (station != null) {
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

    private void members(int type, PayloadBits bits) {
        Form form = forms.of(type, bits);
        if (form != null) {
            form.write(bits, out);
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
