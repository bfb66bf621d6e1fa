package org.hawser.sea.identity;

/** That a file of identities cannot be used: where, why, and what to do about it. */
public final class IdentityException extends RuntimeException {

    private static final long serialVersionUID = 1;

    IdentityException(String file, int line, String what, String remedy) {
        super(message(file, line, what, remedy));
    }

    IdentityException(String file, int line, String what, String remedy, Throwable cause) {
        super(message(file, line, what, remedy), cause);
    }

    private static String message(String file, int line, String what, String remedy) {
        return file + ":" + line + ": " + what + "; " + remedy;
    }
}
