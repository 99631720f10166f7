package org.storytank.moderation.rule;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of a folder of rules, as {@link RuleSet#read} takes them. */
public final class RuleFiles {

    private static final long LARGEST = 512 * 1024L;

    private RuleFiles() {}

    /**
     * @throws InvalidRule of a file that is no text or too large
     * @throws IOException when the folder cannot be read
     */
    public static Map<String, String> in(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(folder, 2)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".yaml") || path.startsWith("charter.")) {
                    files.put(path, read(file, path));
                }
            }
        }
        return files;
    }

    private static String read(Path file, String path) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new InvalidRule(path, 1, "a file of rules has at most %d bytes".formatted(LARGEST));
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new InvalidRule(path, 1, "this is no text in UTF-8");
        }
    }
}
