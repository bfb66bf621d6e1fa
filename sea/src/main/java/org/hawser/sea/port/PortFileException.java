package org.hawser.sea.port;

import java.io.IOException;

/** A file of ports that cannot be used at all; the message says which, why, and what to do. */
public final class PortFileException extends IOException {

    private static final long serialVersionUID = 1;

    PortFileException(String message) {
        super(message);
    }
}
