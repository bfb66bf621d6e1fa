package org.hawser.ais.application;

import java.util.List;
import org.hawser.ais.PayloadBits;

/** Dangerous cargo indication, 1/25: see {@link DangerousCargoLayout} for the meaning of each value. */
public record DangerousCargo(int unit, int amount, List<Cargo> cargoes) implements ApplicationMessage {

    /** @throws IllegalArgumentException for a number of cargoes that no message holds */
    public DangerousCargo {
        cargoes = Elements.require(cargoes, 1, DangerousCargoLayout.MOST_CARGOES);
    }

    static DangerousCargo read(PayloadBits bits) {
        return new DangerousCargo(
                DangerousCargoLayout.UNIT.read(bits),
                DangerousCargoLayout.AMOUNT.read(bits),
                Elements.read(
                        bits,
                        DangerousCargoLayout.CARGOES_START,
                        DangerousCargoLayout.CARGOES_STRIDE,
                        DangerousCargoLayout.count(bits),
                        Cargo::read));
    }

    void write(PayloadBits bits) {
        bits.clear(Lengths.wholeBytes(
                DangerousCargoLayout.CARGOES_START + cargoes.size() * DangerousCargoLayout.CARGOES_STRIDE));
        DangerousCargoLayout.UNIT.write(bits, unit);
        DangerousCargoLayout.AMOUNT.write(bits, amount);
        Elements.write(
                bits, DangerousCargoLayout.CARGOES_START, DangerousCargoLayout.CARGOES_STRIDE, cargoes, Cargo::write);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 25;
    }
}
