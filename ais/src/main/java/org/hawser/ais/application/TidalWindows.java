package org.hawser.ais.application;

import java.util.List;
import org.hawser.ais.PayloadBits;

/** Tidal windows, 1/32: see {@link TidalWindowsLayout} for the meaning of each value. */
public record TidalWindows(int month, int day, List<TidalWindow> windows) implements ApplicationMessage {

    /** @throws IllegalArgumentException for a number of windows that no message holds */
    public TidalWindows {
        windows = Elements.require(windows, 1, TidalWindowsLayout.MOST_WINDOWS);
    }

    static TidalWindows read(PayloadBits bits) {
        return new TidalWindows(
                TidalWindowsLayout.MONTH.read(bits),
                TidalWindowsLayout.DAY.read(bits),
                Elements.read(
                        bits,
                        TidalWindowsLayout.WINDOWS_START,
                        TidalWindowsLayout.WINDOWS_STRIDE,
                        TidalWindowsLayout.count(bits),
                        TidalWindow::read));
    }

    void write(PayloadBits bits) {
        bits.clear(Lengths.wholeBytes(
                TidalWindowsLayout.WINDOWS_START + windows.size() * TidalWindowsLayout.WINDOWS_STRIDE));
        TidalWindowsLayout.MONTH.write(bits, month);
        TidalWindowsLayout.DAY.write(bits, day);
        Elements.write(
                bits, TidalWindowsLayout.WINDOWS_START, TidalWindowsLayout.WINDOWS_STRIDE, windows, TidalWindow::write);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 32;
    }
}
