package org.hawser.sea.yaml;

/** That a file cannot be used: where, why, and what to do about it. */
public final class YamlException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public YamlException(String file, int line, String what, String remedy) {
        super(message(file, line, what, remedy));
    }

    public YamlException(String file, int line, String what, String remedy, Throwable cause) {
        super(message(file, line, what, remedy), cause);
    }

    private static String message(String file, int line, String what, String remedy) {
        return file + ":" + line + ": " + what + "; " + remedy;
    }
}
