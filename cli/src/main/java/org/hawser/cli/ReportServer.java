package org.hawser.cli;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Serves a folder with a report to this machine only. */
final class ReportServer implements AutoCloseable {

    private static final int TRIES = 100;
    private static final int FOUND = 302;
    private static final int HIGHEST_PORT = 65_535;

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);

    private ReportServer(HttpServer server, Path folder) {
        this.server = server;
        HttpHandler files =
                SimpleFileServer.createFileHandler(folder.toAbsolutePath().normalize());
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/")) {
                exchange.getResponseHeaders().set("Location", "/report.html");
                exchange.sendResponseHeaders(FOUND, -1);
                exchange.close();
            } else {
                files.handle(exchange);
            }
        });
        server.start();
    }

    /** Serves on this port; 0 is any free one. */
    static ReportServer onPort(Path folder, int port) throws UserException, IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UserException("--port must be 0 to 65535.");
        }
        try {
            return new ReportServer(bound(port), folder);
        } catch (BindException e) {
            throw new UserException("Port " + port + " is taken by another program; choose another with --port.", e);
        }
    }

    /** Serves on the first free port from {@code first} on. */
    static ReportServer onFreePort(Path folder, int first) throws UserException, IOException {
        for (int port = first; port < first + TRIES; port++) {
            HttpServer server = boundOrNull(port);
            if (server != null) {
                return new ReportServer(server, folder);
            }
        }
        throw new UserException(
                "None of the ports " + first + " to " + (first + TRIES - 1) + " is free; choose another with --port.");
    }

    /** Null where another program has the port. */
    private static @Nullable HttpServer boundOrNull(int port) throws IOException {
        try {
            return bound(port);
        } catch (BindException e) {
            return null;
        }
    }

    private static HttpServer bound(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Waits until the server is closed or this thread is interrupted. */
    void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        closed.countDown();
    }
}
