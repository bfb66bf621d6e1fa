package org.hawser.ais.gpsd;

import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** The form of each message type. */
final class Forms {

    private static final int TYPES = 28;

    private final @Nullable Form[] byType = new @Nullable Form[TYPES];

    Forms(boolean scaled) {
        Form classA = ShipForms.classA(scaled);
        byType[1] = classA;
        byType[2] = classA;
        byType[3] = classA;
        Form baseStation = StationForms.baseStation(scaled);
        byType[4] = baseStation;
        byType[11] = baseStation;
        byType[5] = ShipForms.voyage(scaled);
        byType[18] = ShipForms.classB(scaled);
        byType[19] = ShipForms.extendedClassB(scaled);
        byType[21] = StationForms.aid(scaled);
        byType[27] = ShipForms.longRange(scaled);
    }

    /** The members of a message of this type. */
    @Nullable
    Form of(int type, PayloadBits bits) {
        return byType[type];
    }
}
