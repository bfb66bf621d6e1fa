package org.hawser.watch;

import java.util.List;

/** None of the inputs could be read. The message is a sentence for each. */
public final class NothingReadable extends Exception {

    private static final long serialVersionUID = 1L;

    NothingReadable(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
    }
}
