package org.hawser.ais.application;

import org.hawser.ais.BinaryData;

/** Data of an application that is not known here, or whose length does not fit the one that the identifier names. */
public record OtherApplication(int dac, int fi, BinaryData data) implements ApplicationMessage {}
