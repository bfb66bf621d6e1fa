package org.hawser.cli;

import org.jspecify.annotations.Nullable;

/** Something that the user can put right. The message is a sentence that says what, where and what to do. */
final class UserException extends Exception {

    private static final long serialVersionUID = 1L;

    UserException(@Nullable String message) {
        super(message);
    }

    UserException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
