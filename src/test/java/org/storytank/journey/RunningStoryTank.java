package org.storytank.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** The packaged product in a process of its own, as a person runs it: real port, real database, can be killed and started again. */
public final class RunningStoryTank implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private final Path log;
    private final int port = freePort();
    private final List<String> settings;
    private final Optional<Class<?>> beside;
    private Process process;

    private RunningStoryTank(List<String> settings, boolean machine) {
        try {
            this.data = Files.createTempDirectory("storytank-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.log = data.resolve("log.txt");
        this.settings = List.copyOf(settings);
        this.beside = machine ? Optional.of(MachineDesk.class) : Optional.empty();
        this.process = launch();
        waitUntilReady();
    }

    /** A place of its own with an empty folder; demo content is loaded unless a setting says otherwise. */
    public static RunningStoryTank start(String... settings) {
        return new RunningStoryTank(List.of(settings), false);
    }

    /** A place of its own in which a {@link MachineDesk} stands: the packaged product, with that one class added to its class path. */
    public static RunningStoryTank withMachine() {
        return new RunningStoryTank(List.of("--storytank.demo.load=false"), true);
    }

    /** The machine writes this into a document, asked by this person. @param at in UTF-16 units of the text as stored */
    public void draft(String document, String askedBy, int at, String words) {
        var request = HttpRequest.newBuilder(address()
                        .resolve("%s?document=%s&by=%s&at=%d".formatted(MachineDesk.PATH, document, askedBy, at)))
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(BodyPublishers.ofString(words))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one place that journeys share which neither stop it nor need to be alone; ends with this JVM. */
    public static RunningStoryTank shared() {
        return Shared.PLACE;
    }

    /** A second one, in which journeys read the demo content and leave it as it is. */
    public static RunningStoryTank demo() {
        return Demo.PLACE;
    }

    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    public String address(String path) {
        return address().resolve(path).toString();
    }

    /** As when the power goes: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly();
        await(process);
    }

    /** Starts on the same folder and port after {@link #kill} or {@link #stop}. */
    public void startAgain() {
        process = launch();
        waitUntilReady();
    }

    public void stop() {
        process.destroy();
        await(process);
    }

    /** Everything the product wrote to its terminal so far. */
    public String terminal() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code backup} or {@code restore}, on this place's data. */
    public HostCommand.Answer command(String... words) {
        return HostCommand.ofProduct(data.resolve("graph"), words);
    }

    /** A file of this name that goes with the place. */
    public Path file(String name) {
        return data.resolve(name);
    }

    /** The one-time link by which the person at the keyboard becomes host; printed a moment after the place is ready. */
    public String hostLink() {
        var link = Pattern.compile("http://\\S+/host/\\S+");
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            var match = link.matcher(terminal());
            if (match.find()) {
                return match.group();
            }
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new AssertionError("No host link was printed:\n" + terminal());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    @Override
    public void close() {
        kill();
        FileSystemUtils.deleteRecursively(data.toFile());
    }

    private Process launch() {
        var command = new ArrayList<>(beside.map(PackagedProduct::startWith).orElseGet(PackagedProduct::start));
        command.add("--server.port=" + port);
        command.add("--storytank.graph.directory=" + data.resolve("graph"));
        beside.ifPresent(added -> command.add("--spring.main.sources=" + added.getName()));
        command.addAll(settings);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilReady() {
        var readiness = HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var until = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, readiness)) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    kill();
                    throw new AssertionError("Story Tank did not become ready:\n" + terminal());
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest readiness) {
        try {
            return client.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new AssertionError("Story Tank did not end within a minute");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Demo {
        private static final RunningStoryTank PLACE = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLACE::close));
        }
    }

    private static final class Shared {
        private static final RunningStoryTank PLACE = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLACE::close));
        }
    }
}
