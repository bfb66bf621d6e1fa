package org.hawser.feed.live;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where live AIS comes from.
 *
 * @param text the address as given, which names the source
 * @param host a name or address; empty for any of this machine
 * @param port 1 to 65535; 0 for sources without one, and for a listener that may take any free one
 * @param path of a file or folder; else null
 * @param networkInterface by which a multicast group is joined; null for the system's choice
 */
public record SourceAddress(
        String text,
        Kind kind,
        String host,
        int port,
        @Nullable Path path,
        @Nullable String networkInterface) {

    /** Ways that AIS comes. */
    public enum Kind {
        TCP("tcp", "tcp://host:port"),
        TCP_LISTEN("tcp-listen", "tcp-listen://:port"),
        UDP("udp", "udp://:port or udp://group:port"),
        STDIN("stdin", "stdin"),
        FILE_FOLLOW("file+follow", "file+follow:///path/of/file"),
        FOLDER("folder", "folder:///path/of/folder");

        private final String scheme;
        private final String form;

        Kind(String scheme, String form) {
            this.scheme = scheme;
            this.form = form;
        }
    }

    /**
     * Where to listen.
     *
     * @throws UnknownHostException where the host is not known
     */
    InetSocketAddress toBind() throws UnknownHostException {
        return host.isEmpty()
                ? new InetSocketAddress(port)
                : new InetSocketAddress(InetAddress.getAllByName(host)[0], port);
    }

    /** Address and port of the other end, without a name. */
    static String words(SocketAddress other) {
        String text = String.valueOf(other);
        return text.substring(text.indexOf('/') + 1);
    }

    private static final int LAST_PORT = 65_535;
    private static final String INTERFACE = "?interface=";

    /** Whether {@code text} is meant as an address of a live source, not as the name of a file. */
    public static boolean isMeant(String text) {
        return text.equals(Kind.STDIN.scheme)
                || text.matches("[A-Za-z][A-Za-z0-9+.-]*://.*")
                || Arrays.stream(Kind.values()).anyMatch(kind -> text.startsWith(kind.scheme + ":"));
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong, and what is right
     */
    public static SourceAddress parse(String text) {
        int colon = text.indexOf("://");
        String scheme = colon < 0 ? text : text.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = colon < 0 ? "" : text.substring(colon + 3);
        for (Kind kind : Kind.values()) {
            if (kind.scheme.equals(scheme)) {
                return of(text, kind, rest);
            }
        }
        throw new IllegalArgumentException(text + " is no source that Hawser knows; write " + forms() + ".");
    }

    private static String forms() {
        StringBuilder forms = new StringBuilder();
        for (Kind kind : Kind.values()) {
            forms.append(forms.isEmpty() ? "" : ", ").append(kind.form);
        }
        return forms.toString();
    }

    private static SourceAddress of(String text, Kind kind, String rest) {
        return switch (kind) {
            case STDIN -> new SourceAddress(text, kind, "", 0, null, null);
            case FILE_FOLLOW, FOLDER -> ofPath(text, kind, rest);
            case TCP, TCP_LISTEN, UDP -> ofSocket(text, kind, rest);
        };
    }

    private static SourceAddress ofPath(String text, Kind kind, String rest) {
        if (rest.isEmpty()) {
            throw wrong(text, "names no path", kind);
        }
        return new SourceAddress(text, kind, "", 0, Path.of(rest), null);
    }

    private static SourceAddress ofSocket(String text, Kind kind, String rest) {
        int query = rest.indexOf(INTERFACE);
        String place = query < 0 ? rest : rest.substring(0, query);
        String networkInterface = query < 0 ? null : rest.substring(query + INTERFACE.length());
        int colon = place.lastIndexOf(':');
        if (colon < 0 || place.endsWith("]")) {
            throw wrong(text, "names no port", kind);
        }
        String host = withoutBrackets(place.substring(0, colon));
        int port = port(text, kind, place.substring(colon + 1));
        if (host.contains(":") && !place.startsWith("[")) {
            throw wrong(text, "has more than one port; a host of IPv6 stands in brackets, as [::1]", kind);
        }
        if (kind == Kind.TCP && host.isEmpty()) {
            throw wrong(text, "names no host", kind);
        }
        if (port == 0 && kind == Kind.TCP) {
            throw wrong(text, "names no port", kind);
        }
        return new SourceAddress(text, kind, host, port, null, networkInterface);
    }

    /** IPv6 addresses stand in brackets. */
    private static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private static int port(String text, Kind kind, String digits) {
        if (!digits.matches("[0-9]{1,5}") || Integer.parseInt(digits) > LAST_PORT) {
            throw wrong(text, "has no port from 0 to " + LAST_PORT, kind);
        }
        return Integer.parseInt(digits);
    }

    private static IllegalArgumentException wrong(String text, String what, Kind kind) {
        return new IllegalArgumentException(text + " " + what + "; write " + kind.form + ".");
    }
}
