package org.storytank.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The three servers of the comparison, each started as its users run it. */
enum Rival {
    STORY_TANK("Story Tank", "bare") {
        @Override
        Server start(Path scripts, Path folder, String prefix, int documents) throws IOException {
            var tickets = folder.resolve("tickets.json");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Xmx1500m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SyncServer.class.getName(),
                    folder.toString(),
                    tickets.toString(),
                    prefix,
                    String.valueOf(documents)));
            var process = new ProcessBuilder(command)
                    .redirectError(folder.resolve("errors.txt").toFile())
                    .start();
            var port = Integer.parseInt(Server.waitFor(process, "ready").split(" ")[1]);
            return new Server(process, "ws://127.0.0.1:" + port + "/ws/documents", Optional.of(tickets));
        }
    },
    Y_WEBSOCKET("y-websocket 2.1.0 (LevelDB)", "bare") {
        @Override
        Server start(Path scripts, Path folder, String prefix, int documents) throws IOException {
            int port = freePort();
            var process = node(
                    scripts,
                    Map.of(
                            "HOST", "127.0.0.1",
                            "PORT", String.valueOf(port),
                            "YPERSISTENCE", folder.resolve("level").toString()),
                    scripts.resolve(Path.of("node_modules", "y-websocket", "bin", "server.cjs"))
                            .toString());
            Server.waitFor(process, "running");
            return new Server(process, "ws://127.0.0.1:" + port, Optional.empty());
        }
    },
    HOCUSPOCUS("Hocuspocus 4.7.0 (SQLite)", "named") {
        @Override
        Server start(Path scripts, Path folder, String prefix, int documents) throws IOException {
            int port = freePort();
            var process = node(
                    scripts,
                    Map.of(),
                    "hocuspocus.mjs",
                    String.valueOf(port),
                    folder.resolve("documents.sqlite").toString());
            Server.waitFor(process, "ready");
            return new Server(process, "ws://127.0.0.1:" + port, Optional.empty());
        }
    };

    private final String label;
    private final String wire;

    Rival(String label, String wire) {
        this.label = label;
        this.wire = wire;
    }

    String label() {
        return label;
    }

    String wire() {
        return wire;
    }

    /** @param prefix documents are named prefix-0, prefix-1 … */
    abstract Server start(Path scripts, Path folder, String prefix, int documents) throws IOException;

    private static Process node(Path scripts, Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(scripts.toFile()).redirectError(new File("/dev/null"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A running server. @param tickets the file with its tickets, where it wants any */
    record Server(Process process, String base, Optional<Path> tickets) implements AutoCloseable {

        long pid() {
            return process.pid();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }

        /** The line that begins with this word; what follows is read away so that the server never waits for us. */
        static String waitFor(Process process, String word) throws IOException {
            var reader = process.inputReader();
            var said = new ArrayList<String>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(word)) {
                    Thread.ofVirtual().start(() -> reader.lines().forEach(ignored -> {}));
                    return line;
                }
                said.add(line);
            }
            throw new IllegalStateException(
                    "A server ended before it said '%s'; it said:%n%s".formatted(word, String.join("\n", said)));
        }
    }
}
