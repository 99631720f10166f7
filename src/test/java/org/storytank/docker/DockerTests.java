package org.storytank.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code docker/} promises and can be checked where no container engine runs. */
class DockerTests {

    private static final Path FOLDER = Path.of("docker");
    private static final String OF_THE_START_SCRIPT = "STORYTANK_JVM";

    private final ComposeFile compose = ComposeFile.read();

    DockerTests() throws IOException {}

    @Test
    void everySettingOfTheComposeFileIsOneThatTheApplicationReads() throws IOException {
        var settings = compose.environment("storytank").keySet();

        assertThat(settings).contains("STORYTANK_GRAPH_URI", OF_THE_START_SCRIPT);
        assertThat(settings)
                .filteredOn(setting -> !setting.equals(OF_THE_START_SCRIPT))
                .allSatisfy(
                        setting -> assertThat(KnownSettings.inTheEnvironment()).contains(setting));
        assertThat(Files.readString(FOLDER.resolve("storytank"))).contains("${" + OF_THE_START_SCRIPT);
    }

    @Test
    void aSettingThatTheApplicationDoesNotReadWouldBeFound() {
        assertThat(KnownSettings.inTheEnvironment())
                .contains("STORYTANK_GRAPH_URI", "SERVER_ADDRESS", "STORYTANK_ADDRESS")
                .doesNotContain("STORYTANK_GRAPH_URL");
    }

    @Test
    void everythingTheHostCanSayStandsInTheExample() throws IOException {
        var example = Files.readString(FOLDER.resolve("env.example"));

        assertThat(compose.variables())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(example).containsPattern("(?m)^#?" + variable + "="));
    }

    @Test
    void withoutAPasswordNothingStarts() {
        assertThat(compose.environment("storytank").get("STORYTANK_GRAPH_PASSWORD"))
                .asString()
                .startsWith("${NEO4J_PASSWORD:?NEO4J_PASSWORD is missing");
        assertThat(compose.environment("neo4j").get("NEO4J_AUTH")).asString().contains("${NEO4J_PASSWORD:?");
    }

    @Test
    void theServerIsTheVersionThatTheApplicationIsTestedWith() throws IOException {
        var version = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*<neo4j.version>(.*?)<.*", "$1");

        assertThat(compose.service("neo4j").get("image")).isEqualTo("neo4j:%s-community".formatted(version));
    }

    @Test
    void theApplicationWaitsForAHealthyDatabaseThatNobodyElseReaches() {
        assertThat(compose.service("storytank").get("depends_on"))
                .isEqualTo(Map.of("neo4j", Map.of("condition", "service_healthy")));
        assertThat(compose.service("neo4j")).containsKey("healthcheck").doesNotContainKey("ports");
    }

    @Test
    void theImageRunsAJreAsNobodySpecialAndSaysWhetherItIsReady() throws IOException {
        var image = Files.readString(FOLDER.resolve("Dockerfile"));
        var last = image.substring(image.lastIndexOf("\nFROM "));

        assertThat(last)
                .contains("FROM eclipse-temurin:25-jre")
                .contains("\nUSER storytank\n")
                .contains("\nHEALTHCHECK ");
        assertThat(image).contains("-Pserver").contains("node:24.");
        assertThat(Files.readString(FOLDER.resolve("healthy"))).contains("/actuator/health/readiness");
    }
}
