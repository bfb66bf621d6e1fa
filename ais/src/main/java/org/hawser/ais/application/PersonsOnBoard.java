package org.hawser.ais.application;

import java.util.OptionalInt;
import org.hawser.ais.PayloadBits;

/** Number of persons on board, 1/16 and 1/40: see {@link PersonsOnBoardLayout} for the meaning of each value. */
public record PersonsOnBoard(int fi, int persons) implements ApplicationMessage {

    /** @throws IllegalArgumentException for another identifier */
    public PersonsOnBoard {
        Lengths.requireIdentifier(fi, fi == 16 || fi == 40);
    }

    static PersonsOnBoard read(int fi, PayloadBits bits) {
        return new PersonsOnBoard(fi, PersonsOnBoardLayout.PERSONS.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(PersonsOnBoardLayout.BITS);
        PersonsOnBoardLayout.PERSONS.write(bits, persons);
    }

    @Override
    public int dac() {
        return 1;
    }

    /** How many; empty where not available. */
    public OptionalInt count() {
        return persons == PersonsOnBoardLayout.PERSONS.notAvailable() ? OptionalInt.empty() : OptionalInt.of(persons);
    }
}
