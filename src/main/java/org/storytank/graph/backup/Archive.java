package org.storytank.graph.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.storytank.graph.Migrations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup file that was read to its end and found whole, and that this Story Tank can restore. */
final class Archive implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws NotRestored saying what is wrong with it */
    static Archive open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new NotRestored("There is no file %s that can be read.".formatted(file));
        }
        var zip = zip(file);
        try {
            var archive = new Archive(zip, manifest(file, zip));
            archive.check(file);
            return archive;
        } catch (ZipException broken) {
            zip.close();
            throw broken(file, broken.getMessage());
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    interface Line {
        void read(Map<?, ?> content) throws IOException;
    }

    void lines(String entry, Line line) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(stream(entry), UTF_8), 1 << 16)) {
            for (var text = reader.readLine(); text != null; text = reader.readLine()) {
                line.read(JSON.readValue(text, Map.class));
            }
        }
    }

    private InputStream stream(String entry) throws IOException {
        return zip.getInputStream(zip.getEntry(entry));
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException noZip) {
            throw broken(file, "it is no zip file, or its end is missing");
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw broken(file, "it holds no " + Manifest.ENTRY);
        }
        try (var in = zip.getInputStream(entry)) {
            return Manifest.read(in.readAllBytes());
        } catch (JacksonException unreadable) {
            throw broken(file, "its %s cannot be read".formatted(Manifest.ENTRY));
        }
    }

    private void check(Path file) throws IOException {
        if (manifest.format() != Manifest.FORMAT) {
            throw new NotRestored(
                    "%s has format %d, made by Story Tank %s; this one reads format %d. Use that version, or a newer one."
                            .formatted(file, manifest.format(), manifest.storytank(), Manifest.FORMAT));
        }
        checkMigrations(file);
        checkEntry(file, Manifest.NODES, manifest.nodes());
        checkEntry(file, Manifest.RELATIONSHIPS, manifest.relationships());
    }

    private void checkMigrations(Path file) {
        var known = Migrations.known();
        manifest.migrations().forEach((name, fingerprint) -> {
            if (!fingerprint.equals(known.get(name))) {
                throw new NotRestored(
                        "%s was made by Story Tank %s with the graph change %s, which this one %s. Restore it with that version, or a newer one."
                                .formatted(
                                        file,
                                        manifest.storytank(),
                                        name,
                                        known.containsKey(name) ? "knows otherwise" : "does not know"));
            }
        });
    }

    private void checkEntry(Path file, String name, long lines) throws IOException {
        if (zip.getEntry(name) == null) {
            throw broken(file, "it holds no " + name);
        }
        var digest = Checksum.digest();
        var counted = 0L;
        try (var in = new DigestInputStream(stream(name), digest)) {
            var buffer = new byte[1 << 16];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    counted += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        if (!Checksum.of(digest).equals(manifest.checksums().get(name))) {
            throw broken(file, "%s is not what was written: its checksum differs".formatted(name));
        }
        if (counted != lines) {
            throw broken(file, "%s has %d lines instead of %d".formatted(name, counted, lines));
        }
    }

    private static NotRestored broken(Path file, String what) {
        return new NotRestored("%s is broken: %s. Nothing was changed; restore another backup.".formatted(file, what));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
