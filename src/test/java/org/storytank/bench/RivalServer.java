package org.storytank.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** A running server of the comparison. While another one is measured it stands still. */
final class RivalServer implements AutoCloseable {

    private static final String END = "\0";

    private final Process process;
    private final @Nullable Path tickets;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private String base = "";

    /** @param tickets the file with its tickets, where it wants any */
    RivalServer(Process process, @Nullable Path tickets) {
        this.process = process;
        this.tickets = tickets;
        Thread.ofVirtual().name("server-says").start(this::listen);
    }

    private void listen() {
        try {
            process.inputReader().lines().forEach(lines::add);
        } catch (UncheckedIOException ended) {
            lines.add("it ended: " + ended.getMessage());
        } finally {
            lines.add(END);
        }
    }

    RivalServer at(String address) {
        base = address;
        return this;
    }

    String base() {
        return base;
    }

    Optional<Path> tickets() {
        return Optional.ofNullable(tickets);
    }

    long pid() {
        return process.pid();
    }

    void tell(String line) throws IOException {
        process.outputWriter().append(line).append('\n').flush();
    }

    /** The next line that begins with this word. */
    String waitFor(String word) {
        var said = new ArrayList<String>();
        for (var line = next(); !line.equals(END); line = next()) {
            if (line.startsWith(word)) {
                return line;
            }
            said.add(line);
        }
        throw new IllegalStateException(
                "A server ended before it said '%s'; it said:%n%s".formatted(word, String.join("\n", said)));
    }

    private String next() {
        try {
            return lines.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a server", stopped);
        }
    }

    void standStill() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        var sent = new ProcessBuilder(List.of("kill", "-" + name, String.valueOf(pid())))
                .inheritIO()
                .start()
                .waitFor();
        if (sent != 0) {
            throw new IllegalStateException("A server of the comparison is gone");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
