package org.storytank.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The three servers of the comparison, each started as its users run it. */
enum Rival {
    STORY_TANK("Story Tank", "bare") {
        @Override
        RivalServer start(Path scripts, Path folder, List<String> documents) throws IOException {
            var tickets = folder.resolve("tickets.json");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:-G1UseAdaptiveIHOP",
                    "-XX:InitiatingHeapOccupancyPercent=70",
                    "-Xmx1500m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SyncServer.class.getName(),
                    folder.toString(),
                    tickets.toString()));
            command.addAll(documents);
            var process = new ProcessBuilder(command)
                    .redirectError(folder.resolve("errors.txt").toFile())
                    .start();
            var server = new RivalServer(process, tickets);
            return server.at("ws://127.0.0.1:" + server.waitFor("ready").split(" ")[1] + "/ws/documents");
        }

        @Override
        void warmUp(RivalServer server) throws IOException {
            server.tell("warm up");
            server.waitFor("warm");
        }
    },
    Y_WEBSOCKET("y-websocket 2.1.0 (LevelDB)", "bare") {
        @Override
        RivalServer start(Path scripts, Path folder, List<String> documents) throws IOException {
            int port = freePort();
            var process = node(
                    scripts,
                    Map.of(
                            "HOST", "127.0.0.1",
                            "PORT", String.valueOf(port),
                            "YPERSISTENCE", folder.resolve("level").toString()),
                    scripts.resolve(Path.of("node_modules", "y-websocket", "bin", "server.cjs"))
                            .toString());
            var server = new RivalServer(process, null);
            server.waitFor("running");
            return server.at("ws://127.0.0.1:" + port);
        }
    },
    HOCUSPOCUS("Hocuspocus 4.7.0 (SQLite)", "named") {
        @Override
        RivalServer start(Path scripts, Path folder, List<String> documents) throws IOException {
            int port = freePort();
            var process = node(
                    scripts,
                    Map.of(),
                    "hocuspocus.mjs",
                    String.valueOf(port),
                    folder.resolve("documents.sqlite").toString());
            var server = new RivalServer(process, null);
            server.waitFor("ready");
            return server.at("ws://127.0.0.1:" + port);
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

    /** @param documents {@code PREFIX:HOW-MANY}: they are named prefix-0, prefix-1 … */
    abstract RivalServer start(Path scripts, Path folder, List<String> documents) throws IOException;

    /** Whatever it gains by running for longer than a bench, before the load comes. */
    void warmUp(RivalServer server) throws IOException {}

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
}
