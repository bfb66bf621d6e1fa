package org.hawser.watch;

/** Which Hawser this is. */
public final class Version {

    public static final String NUMBER = "0.1.0";

    public static final String NAME = "Hawser " + NUMBER;

    private Version() {}
}
