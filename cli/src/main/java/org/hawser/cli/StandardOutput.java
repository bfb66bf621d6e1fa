package org.hawser.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output for much data. Where its reader has seen enough and closes it, as {@code head} does, that is no fault. */
final class StandardOutput extends FilterOutputStream {

    /** The reader has gone. */
    static final class Gone extends IOException {

        private static final long serialVersionUID = 1L;

        Gone(IOException cause) {
            super("standard output was closed by its reader", cause);
        }
    }

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw isClosed(e) ? new Gone(e) : e;
        }
    }

    private static boolean isClosed(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}
