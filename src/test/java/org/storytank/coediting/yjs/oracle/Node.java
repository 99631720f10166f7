package org.storytank.coediting.yjs.oracle;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Node.js on this machine: on the PATH, or where Vaadin keeps its own. */
public final class Node {

    private Node() {}

    public static Path path() {
        return find().orElseThrow(() -> new IllegalStateException(
                "No Node.js found on the PATH or in ~/.vaadin/node-v24*/bin. Install Node 24."));
    }

    static Optional<Path> find() {
        return Stream.concat(vaadins(), onPath())
                .map(folder -> folder.resolve("node"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of);
    }

    private static Stream<Path> vaadins() {
        var homes = Path.of(System.getProperty("user.home"), ".vaadin").toFile().listFiles();
        return Stream.ofNullable(homes)
                .flatMap(Stream::of)
                .filter(home -> home.getName().startsWith("node-v24"))
                .sorted()
                .map(home -> home.toPath().resolve("bin"));
    }
}
