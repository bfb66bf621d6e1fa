package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How many contacts there were, and why some are no encounters. */
public final class ContactCounts {

    long encounters;
    long drifting;
    long tooShort;
    long tooFast;

    /** Contacts that are encounters, drifting ones included. */
    public long encounters() {
        return encounters;
    }

    /** Encounters that meet only the rule for drifting ships. */
    public long drifting() {
        return drifting;
    }

    /** Contacts whose time sums to less than an encounter needs. */
    public long tooShort() {
        return tooShort;
    }

    /** Contacts long enough, of ships that moved faster than an encounter allows. */
    public long tooFast() {
        return tooFast;
    }

    void add(ContactCounts other) {
        encounters += other.encounters;
        drifting += other.drifting;
        tooShort += other.tooShort;
        tooFast += other.tooFast;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(encounters);
        out.writeLong(drifting);
        out.writeLong(tooShort);
        out.writeLong(tooFast);
    }

    static ContactCounts read(DataInput in) throws IOException {
        ContactCounts counts = new ContactCounts();
        counts.encounters = in.readLong();
        counts.drifting = in.readLong();
        counts.tooShort = in.readLong();
        counts.tooFast = in.readLong();
        return counts;
    }
}
