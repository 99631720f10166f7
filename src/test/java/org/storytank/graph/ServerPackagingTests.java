package org.storytank.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storytank.StoryTank;

/** The application as {@code docker/} packages it: none of the classes of the database inside, and a Neo4j server beside it. */
class ServerPackagingTests {

    @TempDir
    Path emptyFolder;

    @Test
    void withoutTheDatabaseInsideItBecomesReadyOnAServer() throws Exception {
        var place = start(SharedGraph.settings());
        try {
            assertThat(lineOf(place, "Started StoryTank")).isNotNull();
        } finally {
            place.destroy();
            place.waitFor(1, TimeUnit.MINUTES);
        }
        assertThat(emptyFolder).isEmptyDirectory();
    }

    @Test
    void withoutTheDatabaseInsideAndWithoutAServerItSaysWhatIsMissing() throws Exception {
        assertThat(terminalOf(start(Map.of())))
                .contains("packaged without a database inside")
                .contains("STORYTANK_GRAPH_URI");
    }

    @Test
    void aServerWithoutAPasswordIsRefusedWithTheNameOfTheSetting() throws Exception {
        var withoutPassword = new TreeMap<>(SharedGraph.settings());
        withoutPassword.remove("storytank.graph.password");

        assertThat(terminalOf(start(withoutPassword)))
                .contains("its password is missing")
                .contains("STORYTANK_GRAPH_PASSWORD");
    }

    @Test
    void aWrongPasswordIsSaidAsSuch() throws Exception {
        var wrong = new TreeMap<>(SharedGraph.settings());
        wrong.put("storytank.graph.password", "a wrong one");

        assertThat(terminalOf(start(wrong))).contains("does not let neo4j in").doesNotContain("a wrong one");
    }

    private Process start(Map<String, Object> settings) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m"));
        command.addAll(packaging());
        command.addAll(
                List.of("--server.port=0", "--vaadin.productionMode=true", "--spring.main.log-startup-info=true"));
        settings.forEach((name, value) -> command.add("--%s=%s".formatted(name, value)));
        return new ProcessBuilder(command)
                .directory(emptyFolder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** A jar that was really packaged so ({@code ./mvnw -Pserver package}) can be named; else the same classes from where they are. */
    private static List<String> packaging() {
        var packaged = System.getProperty("storytank.server-packaging");
        return packaged == null
                ? List.of("-cp", withoutTheDatabase(), StoryTank.class.getName())
                : List.of("-jar", Path.of(packaged).toAbsolutePath().toString());
    }

    /** Everything of this test's own class path but what Neo4j's server brought: its driver stays. */
    private static String withoutTheDatabase() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator);
        return Arrays.stream(all)
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .filter(entry -> !entry.matches(".*/org/neo4j/(?!driver/|bolt/).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String lineOf(Process place, String words) throws IOException {
        var said = new StringBuilder();
        var terminal = place.inputReader();
        for (var line = terminal.readLine(); line != null; line = terminal.readLine()) {
            if (line.contains(words)) {
                return line;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("It ended without '%s':%n%s".formatted(words, said));
    }

    private static String terminalOf(Process place) throws Exception {
        var said = new String(place.getInputStream().readAllBytes());
        assertThat(place.waitFor()).as(said).isNotZero();
        return said.replaceAll("\\s+", " ");
    }
}
