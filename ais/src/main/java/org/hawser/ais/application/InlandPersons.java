package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/** Number of persons on board an inland vessel, 200/55: see {@link InlandPersonsLayout} for the meaning of each value. */
public record InlandPersons(int crew, int passengers, int personnel) implements ApplicationMessage {

    static InlandPersons read(PayloadBits bits) {
        return new InlandPersons(
                InlandPersonsLayout.CREW.read(bits),
                InlandPersonsLayout.PASSENGERS.read(bits),
                InlandPersonsLayout.PERSONNEL.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(InlandPersonsLayout.BITS);
        InlandPersonsLayout.CREW.write(bits, crew);
        InlandPersonsLayout.PASSENGERS.write(bits, passengers);
        InlandPersonsLayout.PERSONNEL.write(bits, personnel);
    }

    @Override
    public int dac() {
        return 200;
    }

    @Override
    public int fi() {
        return 55;
    }
}
