package org.storytank.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged product as {@code ./storytank run} starts it: unpacked, and with its classes prepared ahead of time, which is done once
 * for all journeys of a build. It starts in a third of the processor time that way.
 */
final class PackagedProduct {

    private static final Path PACKED = Path.of("target", "storytank.jar");
    private static final Path FOLDER = Path.of("target", "journeys");
    private static final Path JAR = FOLDER.resolve("storytank.jar");
    private static final Path PREPARED = FOLDER.resolve("storytank.aot");

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

    /** The same with more classes behind it. */
    static List<String> startWith(Path classes) {
        return java("-cp", ready() + ":" + classes, "org.storytank.StoryTank");
    }

    /** Another program of the product. */
    static List<String> program(Class<?> program) {
        return java("-cp", ready().toString(), program.getName());
    }

    private static synchronized Path ready() {
        try {
            var isReady = Files.exists(PREPARED)
                    && Files.getLastModifiedTime(PREPARED).compareTo(Files.getLastModifiedTime(PACKED)) > 0;
            if (!isReady) {
                FileSystemUtils.deleteRecursively(FOLDER);
                run(plainly(
                        "-Djarmode=tools", "-jar", PACKED.toString(), "extract", "--destination", FOLDER.toString()));
                practise();
            }
            return JAR;
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
