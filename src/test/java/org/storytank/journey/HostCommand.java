package org.storytank.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.storytank.graph.backup.Command;

/** What the host has done by a command: in a process of its own. */
public final class HostCommand {

    private HostCommand() {}

    /** @param code 0 when it was done @param said on both terminals */
    public record Answer(int code, String said) {}

    /** Another program of the tests on the product's classes, with exactly these words. */
    public static Answer program(Class<?> program, String... words) {
        return run(PackagedProduct.programBeside(program), List.of(words));
    }

    /** {@code backup}, {@code restore} or {@code compact}, of the packaged product, on the database in this folder. */
    public static Answer ofProduct(Path graph, String... words) {
        return run(PackagedProduct.program(Command.class), on(graph, words));
    }

    private static List<String> on(Path graph, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--storytank.graph.directory=" + graph);
        return all;
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
