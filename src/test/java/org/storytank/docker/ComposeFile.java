package org.storytank.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** {@code docker/compose.yaml}, read. */
record ComposeFile(String text, Map<String, Object> content) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)");

    static ComposeFile read() throws IOException {
        var text = Files.readString(Path.of("docker", "compose.yaml"));
        return new ComposeFile(text, new Yaml().load(text));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> service(String name) {
        return (Map<String, Object>) ((Map<String, Object>) content.get("services")).get(name);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> environment(String service) {
        return (Map<String, Object>) service(service).get("environment");
    }

    /** What the host may say in the environment or in docker/.env. */
    Set<String> variables() {
        var found = new TreeSet<String>();
        VARIABLE.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
