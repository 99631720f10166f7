package org.storytank.graph.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * How a restored database takes the place of the one in a folder, so that at every moment one of them is whole: it is made in
 * {@code FOLDER.restoring}, called {@code FOLDER.restored} when it is finished, and takes the folder's name when what was there has moved
 * to {@code FOLDER.before-TIME}.
 */
public final class RestoredFolder {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;

    private RestoredFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public static RestoredFolder of(Path folder) {
        return new RestoredFolder(folder);
    }

    /** Takes up a restore that was cut off between its last two steps; does nothing otherwise. To be asked before the folder is used. */
    public void finish() {
        if (!Files.exists(folder) && Files.isDirectory(restored())) {
            move(restored(), folder);
        }
    }

    boolean isTaken() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    /** An empty folder to make the database in; what an interrupted restore left is removed. */
    Path fresh() throws IOException {
        FileSystemUtils.deleteRecursively(restoring());
        FileSystemUtils.deleteRecursively(restored());
        return Files.createDirectories(restoring());
    }

    /** The finished one becomes the one. @return where what was there is now */
    Optional<Path> replace(Instant now) throws IOException {
        move(restoring(), restored());
        var before = Optional.<Path>empty();
        if (isTaken()) {
            before = Optional.of(beside(".before-" + TIME.format(now)));
            move(folder, before.get());
        } else {
            Files.deleteIfExists(folder);
        }
        move(restored(), folder);
        return before;
    }

    private Path restoring() {
        return beside(".restoring");
    }

    private Path restored() {
        return beside(".restored");
    }

    private Path beside(String suffix) {
        return folder.resolveSibling(folder.getFileName() + suffix);
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
