package org.storytank.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link KilledServer} in a process of its own. */
final class MortalServer implements AutoCloseable {

    private final Process process;
    private final URI address;
    private final long clientId;

    private MortalServer(Process process, String ready) {
        this.process = process;
        var words = ready.split(" ");
        this.address = URI.create(
                "ws://localhost:%s/ws/documents/%s?token=%s".formatted(words[1], KilledServer.DOCUMENT, words[2]));
        this.clientId = Long.parseLong(words[3]);
    }

    static MortalServer start(Path data) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx600m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledServer.class.getName(),
                data.toString()));
        var log = data.resolve("terminal.txt").toFile();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
        var terminal = process.inputReader();
        var ready = awaitReady(terminal, data);
        Thread.ofVirtual().start(() -> readOn(terminal));
        return new MortalServer(process, ready);
    }

    private static String awaitReady(BufferedReader terminal, Path data) throws IOException {
        for (var line = terminal.readLine(); line != null; line = terminal.readLine()) {
            if (line.startsWith("ready ")) {
                return line;
            }
        }
        throw new IllegalStateException("The server ended before it was ready; it said why in " + data);
    }

    /** A terminal that nobody reads would hold the server up one day. */
    private static void readOn(BufferedReader terminal) {
        try {
            terminal.transferTo(Writer.nullWriter());
        } catch (IOException killed) {
            // That is what it is for.
        }
    }

    URI address() {
        return address;
    }

    long clientId() {
        return clientId;
    }

    /** As when the power goes: SIGKILL, no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
