package org.hawser.sim.radio;

import java.io.IOException;

/** Takes receptions in the order in which they reach the log. */
@FunctionalInterface
public interface ReceptionSink {

    void accept(Reception reception) throws IOException;
}
