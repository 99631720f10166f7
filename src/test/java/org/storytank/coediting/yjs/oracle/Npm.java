package org.storytank.coediting.yjs.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code npm ci}, for a fresh clone whose launcher has not run it yet. */
final class Npm {

    private Npm() {}

    static void installIn(Path folder) {
        var command = List.of(Node.path().toString(), script().toString(), "ci", "--no-audit", "--no-fund");
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "'npm ci' in %s failed; the npm registry must be in reach once. It said: %s"
                                .formatted(folder, said));
            }
        } catch (IOException e) {
            throw new IllegalStateException("'npm ci' could not be started in %s.".formatted(folder), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("'npm ci' in %s was interrupted.".formatted(folder), e);
        }
    }

    /** npm's own script lies beside node in an installation, but Debian keeps it in its share. */
    private static Path script() {
        var node = Node.path().toAbsolutePath();
        return List.of(
                        node.resolveSibling("../lib/node_modules/npm/bin/npm-cli.js"),
                        Path.of("/usr/share/nodejs/npm/bin/npm-cli.js"))
                .stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No npm beside %s. Run 'npm ci' in src/test/js by hand.".formatted(node)));
    }
}
