package org.hawser.feed;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.hawser.sea.Claim;
import org.hawser.sea.ClaimDictionary;

/**
 * Claims out of the rows of a CSV file. A row's claim is known by the bytes of its fields, each behind its length so that no field
 * can pass for two, and by the units they are in, for one dictionary serves many files.
 */
final class CsvClaims {

    /** No claim: all fields empty or "unknown". */
    static final int NONE = -1;

    /** Begins the key of a claim from a CSV file; those of AIS messages begin with their type. */
    private static final byte CSV = 0;

    private final ClaimDictionary dictionary;
    private final CsvFields fields;
    private final Supplier<Claim> decode = this::claim;
    private final int unitsLength;
    private ByteBuffer key = ByteBuffer.allocate(256);

    CsvClaims(ClaimDictionary dictionary, CsvFields fields, ColumnMapping mapping) {
        this.dictionary = dictionary;
        this.fields = fields;
        key.put(CSV).putDouble(mapping.divisor(Column.LENGTH)).putDouble(mapping.divisor(Column.WIDTH));
        this.unitsLength = key.position();
    }

    /** Number of the claim in the row at hand; {@link #NONE} where it claims nothing. */
    int number() {
        key.position(unitsLength);
        boolean some = false;
        for (Column column : Column.CLAIMED) {
            some |= add(column);
        }
        if (!some) {
            return NONE;
        }
        int number = dictionary.number(key.array(), 0, key.position(), decode);
        return dictionary.claim(number).equals(Claim.EMPTY) ? NONE : number;
    }

    /** Adds a field to the key. Returns whether it holds anything. */
    private boolean add(Column column) {
        boolean given = fields.has(column);
        int from = given ? fields.row().from(fields.place(column)) : 0;
        int length = given ? fields.row().to(fields.place(column)) - from : 0;
        makeRoom(Integer.BYTES + length);
        key.putInt(length).put(fields.row().bytes(), from, length);
        return given;
    }

    private void makeRoom(int bytes) {
        if (key.remaining() < bytes) {
            key = ByteBuffer.allocate((key.position() + bytes) * 2).put(key.flip());
        }
    }

    private Claim claim() {
        CsvRow row = fields.row();
        return new Claim(
                CsvWords.imo(row, fields.place(Column.IMO)),
                CsvWords.text(row, fields.place(Column.NAME)),
                CsvWords.text(row, fields.place(Column.CALL_SIGN)),
                CsvWords.shipType(row, fields.place(Column.SHIP_TYPE)),
                metres(Column.LENGTH),
                metres(Column.WIDTH));
    }

    private int metres(Column column) {
        double value = fields.decimal(column);
        return value > 0 && value < 1024 ? (int) Math.round(value) : 0;
    }
}
