package org.hawser.ais.gpsd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/**
 * Messages as CSV (RFC 4180, with a header, lines ending in a line feed): a column for each member that most readers want, in gpsd's
 * names, empty where a message has none. What has no column is in the JSON only.
 */
public final class AisCsv implements AisText {

    private static final List<String> RECEPTION =
            List.of("device", "time", "station", "late", "channel", "type", "repeat", "mmsi");

    private static final List<String> MEMBERS = List.of(
            "status",
            "turn",
            "speed",
            "accuracy",
            "lon",
            "lat",
            "course",
            "heading",
            "second",
            "maneuver",
            "raim",
            "radio",
            "imo",
            "callsign",
            "shipname",
            "shiptype",
            "to_bow",
            "to_stern",
            "to_port",
            "to_starboard",
            "epfd",
            "eta",
            "draught",
            "destination",
            "timestamp",
            "alt",
            "aid_type",
            "name",
            "off_position",
            "virtual_aid",
            "mothership_mmsi",
            "vendorid",
            "part",
            "dest_mmsi",
            "seqno",
            "dac",
            "fid",
            "text",
            "data");

    private static final List<String> REMARK = List.of("remark", "reason", "offset", "length", "lines", "line");

    private final Forms forms;
    private final boolean withRemarks;
    private final Text out = new Text(true);
    private final Instants instants = new Instants();
    private final IdentityHashMap<Form, @Nullable Member[]> cells = new IdentityHashMap<>();
    private String device = "";
    private String receivers = "";
    private boolean late;

    /**
     * @param scaled degrees and knots; else the numbers as sent
     * @param withRemarks whether rows for lines that gave no message will be added, which need columns of their own
     */
    public AisCsv(boolean scaled, boolean withRemarks) {
        this.forms = new Forms(scaled);
        this.withRemarks = withRemarks;
        line(String.join(",", RECEPTION) + "," + String.join(",", MEMBERS)
                + (withRemarks ? "," + String.join(",", REMARK) : ""));
    }

    private void line(String text) {
        out.raw(text.getBytes(StandardCharsets.US_ASCII));
        out.raw('\n');
    }

    @Override
    public void device(String name) {
        device = name;
    }

    /** Several stand in one cell, with blanks between. */
    @Override
    public void receivers(Collection<String> names, boolean cameLate) {
        late = cameLate;
        receivers = String.join(" ", names);
    }

    @Override
    public void message(AisMessageView view) {
        reception(view);
        @Nullable Member[] members = cells(forms.of(view));
        boolean binary = forms.ofApplication(view) != null;
        @Nullable Member[] data = binary ? cells(forms.bareData) : members;
        for (int i = 0; i < members.length; i++) {
            boolean ofData = binary && data[i] != null;
            cell(ofData ? data[i] : members[i], ofData ? forms.data() : view.bits());
        }
        end();
    }

    @Override
    public void joined(AisMessageView partA, AisMessageView partB) {
        reception(partB);
        @Nullable Member[] first = cells(forms.staticReports.partA);
        @Nullable Member[] second = cells(forms.staticReports.behindA(partB.mmsi()));
        for (int i = 0; i < first.length; i++) {
            boolean ofFirst = first[i] != null;
            cell(ofFirst ? first[i] : second[i], ofFirst ? partA.bits() : partB.bits());
        }
        end();
    }

    private void cell(@Nullable Member member, PayloadBits bits) {
        out.raw(',');
        if (member != null) {
            member.writeValue(bits, out);
        }
    }

    private void reception(AisMessageView view) {
        out.makeRoom();
        out.string(device);
        out.raw(',');
        if (view.time_ms() != AisMessageView.NO_TIME) {
            instants.write(view.time_ms(), out);
        }
        out.raw(',');
        if (!receivers.isEmpty()) {
            out.string(receivers);
        } else if (view.source() != null) {
            out.string(view.source());
        }
        out.raw(late ? ",true," : ",,");
        if (view.channel() > ' ' && view.channel() <= '~' && view.channel() != ',' && view.channel() != '"') {
            out.raw(view.channel());
        }
        number(view.type());
        number(view.repeat());
        number(view.mmsi());
    }

    private void end() {
        commas(withRemarks ? REMARK.size() : 0);
        out.raw('\n');
    }

    private void number(long value) {
        out.raw(',');
        out.number(value);
    }

    private @Nullable Member[] cells(Form form) {
        return cells.computeIfAbsent(form, AisCsv::columnsOf);
    }

    private static @Nullable Member[] columnsOf(Form form) {
        @Nullable Member[] cells = new @Nullable Member[MEMBERS.size()];
        for (Member member : form.members()) {
            int column = MEMBERS.indexOf(member.name);
            if (column >= 0) {
                cells[column] = member;
            }
        }
        return cells;
    }

    private void commas(int count) {
        for (int i = 0; i < count; i++) {
            out.raw(',');
        }
    }

    @Override
    public void remark(Remark remark) {
        if (!withRemarks) {
            throw new IllegalStateException("this CSV has no columns for remarks");
        }
        out.makeRoom();
        out.string(device);
        commas(RECEPTION.size() - 1 + MEMBERS.size() + 1);
        out.string(remark.kind().name());
        out.raw(',');
        out.string(remark.reason());
        number(remark.offset());
        number(remark.length());
        number(remark.lines());
        out.raw(',');
        if (remark.text() != null) {
            out.string(AisJson.quoted(remark.text()));
        }
        out.raw('\n');
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

    /** The columns in their order, without those for remarks. */
    public static List<String> columns() {
        return java.util.stream.Stream.concat(RECEPTION.stream(), MEMBERS.stream())
                .toList();
    }
}
