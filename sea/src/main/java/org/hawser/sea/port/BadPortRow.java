package org.hawser.sea.port;

/** Why a row is no port; the reasons are few, so that they can be counted. */
final class BadPortRow extends Exception {

    private static final long serialVersionUID = 1;

    BadPortRow(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
