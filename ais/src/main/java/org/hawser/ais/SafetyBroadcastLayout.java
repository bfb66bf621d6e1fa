package org.hawser.ais;

/** Safety related broadcast message: message 14 (ITU-R M.1371-5 annex 8, 3.12). */
public final class SafetyBroadcastLayout {

    /** As many characters as the payload holds. */
    public static final TextField TEXT = new TextField(40, 161);

    static final int LEAST_BITS = TEXT.start();

    private SafetyBroadcastLayout() {}
}
