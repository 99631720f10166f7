package org.storytank.journey;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.storytank.coediting.yjs.oracle.OracleFolder;

/** A site of somebody else, with CodeMirror on its page: the modules that npm installed, as they are. */
public final class ForeignEditor implements AutoCloseable {

    private static final Path FOLDER = OracleFolder.path();

    private final HttpServer site;

    public ForeignEditor() {
        try {
            site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        site.createContext("/", ForeignEditor::serve);
        site.start();
    }

    /** What a place must allow for this site to open its documents. */
    public String origin() {
        return "http://localhost:" + site.getAddress().getPort();
    }

    public void open(Page page, URI place, String document, String token) {
        page.navigate("%s/?place=%s&document=%s&token=%s"
                .formatted(origin(), place.getAuthority(), document, URLEncoder.encode(token, StandardCharsets.UTF_8)));
    }

    private static void serve(HttpExchange asked) throws IOException {
        try (asked) {
            var name = asked.getRequestURI().getPath().substring(1);
            var file = name.isEmpty() ? FOLDER.resolve("join/codemirror.html") : module(name);
            if (!Files.isRegularFile(file)) {
                asked.sendResponseHeaders(404, -1);
                return;
            }
            var bytes = Files.readAllBytes(file);
            asked.getResponseHeaders()
                    .set("Content-Type", name.isEmpty() ? "text/html;charset=UTF-8" : "text/javascript");
            asked.sendResponseHeaders(200, bytes.length);
            asked.getResponseBody().write(bytes);
        }
    }

    /** Modules name each other with and without their ending. */
    private static Path module(String name) {
        var modules = FOLDER.resolve("node_modules");
        var named = modules.resolve(name);
        return Files.isRegularFile(named) ? named : modules.resolve(name + ".js");
    }

    @Override
    public void close() {
        site.stop(0);
    }
}
