package org.storytank.source.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers each path with the bytes it was told, whether they are HTTP or not. */
final class HostileServer implements AutoCloseable {

    /** Writes an answer. */
    interface Script {
        void play(OutputStream out) throws IOException;
    }

    private final ServerSocket server;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    HostileServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** The paths that were asked for, with the name it was called by. */
    List<String> asked() {
        return asked;
    }

    HostileServer answers(String path, String bytes) {
        return plays(path, out -> out.write(bytes.getBytes(ISO_8859_1)));
    }

    HostileServer plays(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    HostileServer redirects(String path, String location) {
        return answers(path, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n\r\n");
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.startVirtualThread(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            var path = in.readLine().split(" ")[1];
            var host = "";
            for (var line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
                host = line.startsWith("Host: ") ? line.substring(6) : host;
            }
            asked.add(host.replaceFirst(":.*", "") + path);
            scripts.getOrDefault(path, out -> out.write("HTTP/1.1 404 Not Found\r\n\r\n".getBytes(ISO_8859_1)))
                    .play(socket.getOutputStream());
        } catch (IOException gone) {
            // Whoever asked has had enough.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
