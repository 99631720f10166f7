package org.storytank.coediting.yjs.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder {@code src/test/js}: the oracle's scripts, and Yjs as npm installed it there. */
public final class OracleFolder {

    private OracleFolder() {}

    public static Path path() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("src/test/js/oracle"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No src/test/js/oracle at or above %s. Run from the project's folder."
                    .formatted(Path.of("").toAbsolutePath()));
        }
        return installed(folder.resolve("src/test/js"));
    }

    private static synchronized Path installed(Path folder) {
        if (!Files.isRegularFile(folder.resolve("node_modules/yjs/dist/yjs.cjs"))) {
            Npm.installIn(folder);
        }
        return folder;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The oracle's script %s cannot be read.".formatted(file), e);
        }
    }
}
