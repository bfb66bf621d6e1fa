package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** A sensor's name of a site: see {@link StationIdentifierLayout} for the meaning of each value. */
public record StationIdentifier(@Nullable String name) implements SensorData {

    static final int KIND = 1;

    static StationIdentifier read(PayloadBits bits) {
        return new StationIdentifier(StationIdentifierLayout.NAME.read(bits));
    }

    void write(PayloadBits bits) {
        StationIdentifierLayout.NAME.write(bits, name);
    }

    @Override
    public int kind() {
        return KIND;
    }
}
