package org.hawser.ais.application;

import java.util.List;
import org.hawser.ais.PayloadBits;

/** Tidal windows in the older form, 1/14: see {@link TidalWindows236Layout} for the meaning of each value. */
public record TidalWindows236(int month, int day, List<TidalWindow236> windows) implements ApplicationMessage {

    /** @throws IllegalArgumentException for a number of windows that no message holds */
    public TidalWindows236 {
        windows = Elements.require(windows, 1, TidalWindows236Layout.MOST_WINDOWS);
    }

    static TidalWindows236 read(PayloadBits bits) {
        return new TidalWindows236(
                TidalWindows236Layout.MONTH.read(bits),
                TidalWindows236Layout.DAY.read(bits),
                Elements.read(
                        bits,
                        TidalWindows236Layout.WINDOWS_START,
                        TidalWindows236Layout.WINDOWS_STRIDE,
                        TidalWindows236Layout.count(bits),
                        TidalWindow236::read));
    }

    void write(PayloadBits bits) {
        bits.clear(Lengths.wholeBytes(
                TidalWindows236Layout.WINDOWS_START + windows.size() * TidalWindows236Layout.WINDOWS_STRIDE));
        TidalWindows236Layout.MONTH.write(bits, month);
        TidalWindows236Layout.DAY.write(bits, day);
        Elements.write(
                bits,
                TidalWindows236Layout.WINDOWS_START,
                TidalWindows236Layout.WINDOWS_STRIDE,
                windows,
                TidalWindow236::write);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 14;
    }
}
