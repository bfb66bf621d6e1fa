package org.hawser.sim.radio;

/** Is told minute by minute, in order, what of a ship's position reports reached the log. Called by one thread at a time. */
public interface ShipListener {

    /** A report reached the log that was sent at this time, seconds since the start of the simulation. */
    void heard(double time_s);

    /** Nothing that was sent in a stretch of time reached the log. */
    void silent(double from_s, double to_s, Silence why);
}
