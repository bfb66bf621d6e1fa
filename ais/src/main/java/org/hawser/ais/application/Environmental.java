package org.hawser.ais.application;

import java.util.List;
import org.hawser.ais.PayloadBits;

/** Environmental message, 1/26: see {@link EnvironmentalLayout}. */
public record Environmental(List<SensorReport> reports) implements ApplicationMessage {

    /** @throws IllegalArgumentException for a number of reports that no message holds */
    public Environmental {
        reports = Elements.require(reports, 1, EnvironmentalLayout.MOST_REPORTS);
    }

    static Environmental read(PayloadBits bits) {
        return new Environmental(Elements.read(
                bits,
                EnvironmentalLayout.REPORTS_START,
                EnvironmentalLayout.REPORTS_STRIDE,
                EnvironmentalLayout.count(bits),
                SensorReport::read));
    }

    void write(PayloadBits bits) {
        bits.clear(EnvironmentalLayout.REPORTS_START + reports.size() * EnvironmentalLayout.REPORTS_STRIDE);
        Elements.write(
                bits,
                EnvironmentalLayout.REPORTS_START,
                EnvironmentalLayout.REPORTS_STRIDE,
                reports,
                SensorReport::write);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 26;
    }
}
