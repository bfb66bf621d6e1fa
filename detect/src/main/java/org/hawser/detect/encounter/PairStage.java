package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.agrona.collections.Long2ObjectHashMap;
import org.jspecify.annotations.Nullable;

/** Joins the contact pieces of the pairs of one partition and judges what comes of them. */
final class PairStage {

    private static final int CENTI = 100;

    private final EncounterSettings settings;
    private final Long2ObjectHashMap<PairContact> pairs = new Long2ObjectHashMap<>();
    ContactCounts counts = new ContactCounts();

    PairStage(EncounterSettings settings) {
        this.settings = settings;
    }

    /** The pieces of one pair that may still be joined by earlier ones, and the group that those before them form. */
    private static final class PairContact {
        PieceBuffer unsettled = new PieceBuffer(2);

        @Nullable
        ContactGroup group;
    }

    void add(PieceBuffer pieces, int index) {
        long pair = pieces.get(index, PieceBuffer.PAIR);
        PairContact contact = pairs.get(pair);
        if (contact == null) {
            contact = new PairContact();
            pairs.put(pair, contact);
        }
        contact.unsettled.append(pieces, index);
    }

    /** Judges all contacts that no piece can join any more: none that starts before {@code settled_ms} is still to come. */
    void advance(long settled_ms, List<Encounter> out) {
        pairs.values().removeIf(contact -> advance(contact, settled_ms, out));
    }

    /** Returns whether nothing of the pair is left to remember. */
    private boolean advance(PairContact contact, long settled_ms, List<Encounter> out) {
        contact.unsettled.sortByTime();
        int settled = 0;
        while (settled < contact.unsettled.size && contact.unsettled.get(settled, PieceBuffer.FROM) < settled_ms) {
            join(contact, settled++, out);
        }
        contact.unsettled.removeFirst(settled);
        ContactGroup group = contact.group;
        if (group != null && contact.unsettled.size == 0 && isOver(group, settled_ms)) {
            judge(group, out);
            contact.group = null;
        }
        return contact.group == null && contact.unsettled.size == 0;
    }

    private void join(PairContact contact, int index, List<Encounter> out) {
        long from_ms = contact.unsettled.get(index, PieceBuffer.FROM);
        ContactGroup group = contact.group;
        if (group != null && isOver(group, from_ms)) {
            judge(group, out);
            group = null;
        }
        if (group == null) {
            group = new ContactGroup(contact.unsettled.get(index, PieceBuffer.PAIR), from_ms);
            contact.group = group;
        }
        group.add(contact.unsettled, index);
    }

    private boolean isOver(ContactGroup group, long time_ms) {
        return time_ms - group.end_ms() >= settings.joinGap().toMillis();
    }

    private void judge(ContactGroup group, List<Encounter> out) {
        Encounter measured = group.measured(false);
        if (measured.contact_ms() < settings.minContact().toMillis()) {
            counts.tooShort++;
        } else if (isSlow(measured)) {
            counts.encounters++;
            out.add(measured);
        } else if (isDrifting(measured)) {
            counts.encounters++;
            counts.drifting++;
            out.add(group.measured(true));
        } else {
            counts.tooFast++;
        }
    }

    private boolean isSlow(Encounter measured) {
        double bound = settings.maxMedianSpeed_kn() * CENTI;
        return measured.medianSpeedLow_centiKn() < bound && measured.medianSpeedHigh_centiKn() < bound;
    }

    private boolean isDrifting(Encounter measured) {
        double bound = settings.driftMaxMedianSpeed_kn() * CENTI;
        return measured.medianSpeedLow_centiKn() < bound
                && measured.medianSpeedHigh_centiKn() < bound
                && measured.medianRelativeSpeed_centiKn() < settings.driftMaxRelativeSpeed_kn() * CENTI;
    }

    long[] keys() {
        long[] keys = new long[pairs.size()];
        int at = 0;
        Long2ObjectHashMap<PairContact>.KeyIterator iterator = pairs.keySet().iterator();
        while (iterator.hasNext()) {
            keys[at++] = iterator.nextLong();
        }
        Arrays.sort(keys);
        return keys;
    }

    void write(long pair, DataOutput out) throws IOException {
        PairContact contact = pairs.get(pair);
        out.writeLong(pair);
        contact.unsettled.sortByTime();
        contact.unsettled.write(out);
        ContactGroup group = contact.group;
        out.writeBoolean(group != null);
        if (group != null) {
            group.write(out);
        }
    }

    void put(long pair, DataInput in) throws IOException {
        PairContact contact = new PairContact();
        contact.unsettled = PieceBuffer.read(in);
        contact.group = in.readBoolean() ? ContactGroup.read(in) : null;
        pairs.put(pair, contact);
    }
}
