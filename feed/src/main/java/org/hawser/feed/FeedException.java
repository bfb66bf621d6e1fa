package org.hawser.feed;

/** An input cannot be read at all. The message is one sentence for the user: what, where, and what to do. */
public final class FeedException extends Exception {

    private static final long serialVersionUID = 1L;

    public FeedException(String message) {
        super(message);
    }

    public FeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
