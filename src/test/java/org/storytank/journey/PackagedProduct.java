package org.storytank.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.storytank.StoryTank;

/**
 * The packaged product as {@code ./storytank run} starts it: unpacked, and with its classes prepared ahead of time, which is done once
 * for all journeys of a build. It starts in a third of the processor time that way.
 */
public final class PackagedProduct {

    private static final Path PACKED = Path.of("target", "storytank.jar");
    private static final Path FOLDER = Path.of("target", "journeys");
    private static final Path JAR = FOLDER.resolve("storytank.jar");
    private static final Path PREPARED = FOLDER.resolve("storytank.aot");
    private static final Path TURN = Path.of("target", "journeys.lock");
    private static final Path BESIDE = Path.of("target", "beside");

    // A place lives for a minute or two: what a long life would pay back is not worth its while.
    private static final List<String> OPTIONS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx900m");

    private PackagedProduct() {}

    /** How Java starts it, up to its own arguments. */
    static List<String> start() {
        return java("-jar", ready().toString());
    }

    /** The same with one more class behind it, and those inside that class. */
    static List<String> startWith(Class<?> beside) {
        return java("-cp", ready() + ":" + folderOf(beside), StoryTank.class.getName());
    }

    /** A program of the tests that runs on the product's own classes. */
    public static List<String> programBeside(Class<?> program) {
        return java("-cp", ready() + ":" + folderOf(program), program.getName());
    }

    /** Another program of the product. */
    static List<String> program(Class<?> program) {
        return java("-cp", ready().toString(), program.getName());
    }

    /** A folder with nothing in it but that class and those inside it: a test's other classes are no part of the product. */
    private static Path folderOf(Class<?> beside) {
        var name = beside.getName().replace('.', '/');
        var from = Path.of(URI.create(Objects.requireNonNull(beside.getResource("/" + name + ".class"))
                .toString()));
        var folder = BESIDE.resolve(beside.getSimpleName()).toAbsolutePath();
        var to = Objects.requireNonNull(folder.resolve(name).getParent());
        inTurn(() -> {
            Files.createDirectories(to);
            try (var all = Files.newDirectoryStream(from.getParent(), beside.getSimpleName() + "{,$*}.class")) {
                for (var file : all) {
                    copy(file, to.resolve(file.getFileName()));
                }
            }
        });
        return folder;
    }

    /** What is there already may be in use. */
    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(to) || Files.mismatch(from, to) >= 0) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path ready() {
        inTurn(() -> {
            var isReady = Files.exists(PREPARED)
                    && Files.getLastModifiedTime(PREPARED).compareTo(Files.getLastModifiedTime(PACKED)) > 0;
            if (!isReady) {
                FileSystemUtils.deleteRecursively(FOLDER);
                run(plainly(
                        "-Djarmode=tools", "-jar", PACKED.toString(), "extract", "--destination", FOLDER.toString()));
                practise();
            }
        });
        return JAR;
    }

    private interface Preparation {
        void run() throws IOException;
    }

    /** Journeys run in several JVMs: one of them makes ready what all use, and the others wait. */
    private static synchronized void inTurn(Preparation preparation) {
        try (var turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = turn.lock()) {
            preparation.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void practise() throws IOException {
        var graph = Files.createTempDirectory("storytank-practice");
        try {
            run(plainly(
                    "-XX:AOTCacheOutput=" + PREPARED,
                    "-Dspring.context.exit=onRefresh",
                    "-jar",
                    JAR.toString(),
                    "--server.port=0",
                    "--storytank.graph.directory=" + graph));
        } finally {
            FileSystemUtils.deleteRecursively(graph);
        }
    }

    private static List<String> java(String... words) {
        return plainly(Stream.concat(Stream.of("-XX:AOTCache=" + PREPARED, "-Xlog:disable"), Stream.of(words))
                .toArray(String[]::new));
    }

    private static List<String> plainly(String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(words));
        return command;
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new AssertionError("The product could not be made ready:\n" + said);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
