package org.storytank.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.storytank.journey.PackagedProduct;

/** A {@link KilledServer} in a process of its own. */
final class MortalServer implements AutoCloseable {

    private final Process process;
    private final StringBuffer terminal;
    private final String port;
    private final Seat first;
    private final Seat second;

    /** Somebody's way in: it opens the document on this server and, while its ticket lasts, on one that is started again. */
    record Seat(String token, long clientId) {}

    private MortalServer(Process process, StringBuffer terminal, String ready) {
        this.process = process;
        this.terminal = terminal;
        var words = ready.split(" ");
        this.port = words[1];
        this.first = new Seat(words[2], Long.parseLong(words[3]));
        this.second = new Seat(words[4], Long.parseLong(words[5]));
    }

    /** The packaged product, on this folder. */
    static MortalServer start(Path data) throws IOException {
        return start(PackagedProduct.programBeside(KilledServer.class), data);
    }

    /** The classes this program itself runs on: a bench needs no package. */
    static MortalServer startClasses(Path data) throws IOException {
        return start(
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Xmx600m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServer.class.getName()),
                data);
    }

    private static MortalServer start(List<String> program, Path data) throws IOException {
        var command = new ArrayList<>(program);
        command.add(data.toString());
        var log = data.resolve("terminal.txt").toFile();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
        var terminal = process.inputReader();
        var said = new StringBuffer();
        var ready = awaitReady(terminal, said, data);
        Thread.ofVirtual().start(() -> readOn(terminal, said));
        return new MortalServer(process, said, ready);
    }

    private static String awaitReady(BufferedReader terminal, StringBuffer said, Path data) throws IOException {
        for (var line = terminal.readLine(); line != null; line = terminal.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("ready ")) {
                return line;
            }
        }
        throw new IllegalStateException("The server ended before it was ready; it said why in " + data);
    }

    /** A terminal that nobody reads would hold the server up one day. */
    private static void readOn(BufferedReader terminal, StringBuffer said) {
        try {
            for (var line = terminal.readLine(); line != null; line = terminal.readLine()) {
                said.append(line).append('\n');
            }
        } catch (IOException killed) {
            // That is what it is for.
        }
    }

    URI address() {
        return address(first);
    }

    long clientId() {
        return first.clientId;
    }

    Seat first() {
        return first;
    }

    Seat second() {
        return second;
    }

    URI address(Seat seat) {
        return URI.create(
                "ws://localhost:%s/ws/documents/%s?token=%s".formatted(port, KilledServer.DOCUMENT, seat.token));
    }

    /** What it said so far. */
    String terminal() {
        return terminal.toString();
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
