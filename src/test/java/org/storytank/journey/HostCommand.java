package org.storytank.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.storytank.graph.backup.Command;

/** What the host has done by a command: in a process of its own. */
public final class HostCommand {

    private HostCommand() {}

    /** @param code 0 when it was done @param said on both terminals */
    public record Answer(int code, String said) {}

    /** From the classes of this test. */
    public static Answer ofClasses(Path graph, String... words) {
        return start(List.of("-cp", classPath(), Command.class.getName()), on(graph, words));
    }

    /** Another program of these classes, with exactly these words. */
    public static Answer main(Class<?> program, String... words) {
        return start(List.of("-cp", classPath(), program.getName()), List.of(words));
    }

    /** From the packaged product. */
    static Answer ofProduct(Path graph, String... words) {
        return run(PackagedProduct.program(Command.class), on(graph, words));
    }

    private static List<String> on(Path graph, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--storytank.graph.directory=" + graph);
        return all;
    }

    private static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator);
        return Arrays.stream(path)
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Answer start(List<String> program, List<String> words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // It runs once: what the second compiler would make of it comes too late.
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx600m"));
        command.addAll(program);
        return run(command, words);
    }

    private static Answer run(List<String> program, List<String> words) {
        var command = new ArrayList<>(program);
        command.addAll(words);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes());
            return new Answer(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
