package org.storytank.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@OnApi
class ApiDescriptionTests {

    /** What programs are generated from; a change of the API is a change of this file. */
    private static final Path KEPT = Path.of("src", "docs", "api.json");

    private static final Path NOW = Path.of("target", "api.json");

    @Autowired
    Program program;

    @Test
    void itIsValid() {
        var read = new OpenAPIV3Parser()
                .readContents(program.get("/v3/api-docs").whole().body());

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void aBrokenOneWouldBeFound() {
        var broken = program.get("/v3/api-docs").whole().body().replace("\"responses\"", "\"answers\"");

        assertThat(new OpenAPIV3Parser().readContents(broken).getMessages()).isNotEmpty();
    }

    @Test
    void theKeptOneSaysTheSame() throws IOException {
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var now = json.writeValueAsString(
                Program.read(program.get("/v3/api-docs").whole().body()));
        Files.writeString(NOW, now + "\n");

        assertThat(Files.exists(KEPT) && Files.readString(KEPT).equals(now + "\n"))
                .as("the API changed: if it should, cp %s %s; git diff shows how", NOW, KEPT)
                .isTrue();
    }

    @Test
    void everyOperationSaysWhatItDoesInWords() {
        program.get("/v3/api-docs")
                .json()
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asString("")).isNotBlank();
                    assertThat(operation.path("operationId").asString())
                            .as("a name of one's own, not a number")
                            .matches("[a-zA-Z]+");
                    assertThat(operation.path("responses").has("default")).isTrue();
                }));
    }
}
