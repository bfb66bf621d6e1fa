package org.hawser.sanctions;

import org.jspecify.annotations.Nullable;

/** A list that cannot be used, in one sentence: where, what is wrong, what to do. */
public final class ListException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String where;
    private final String what;
    private final String remedy;

    public ListException(String where, String what, String remedy) {
        this(where, what, remedy, null);
    }

    public ListException(String where, String what, String remedy, @Nullable Throwable cause) {
        super(where + ": " + what + "; " + remedy, cause);
        this.where = where;
        this.what = what;
        this.remedy = remedy;
    }

    /** The file, and the row in it where one is to blame. */
    public String where() {
        return where;
    }

    public String what() {
        return what;
    }

    public String remedy() {
        return remedy;
    }
}
