package org.storytank.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.media.Photograph;

/** A program brings images, reads what is known of them, and takes their files. */
@OnApi
class ImagesApiTests {

    @Autowired
    Program program;

    private String[] ada;
    private String cover;

    @BeforeEach
    void aStoryOfAdas() {
        ada = Program.by(program.arrive("Ada"));
        cover = "/api/v1/stories/" + program.post("/api/v1/stories", "{}", ada).text("id") + "/cover";
    }

    @Test
    void anImageIsShownWithWhatItsFileSays() {
        var shown = put(Photograph.jpegWithXmp(Photograph.AI)).json();

        assertThat(shown.at("/label/kind").asString()).isEqualTo("made_by_ai");
        assertThat(shown.at("/label/basis").asString()).isEqualTo("file");
        assertThat(shown.at("/label/digitalSourceType").asString()).endsWith("/trainedAlgorithmicMedia");
        assertThat(shown.at("/file/locationRemoved").asBoolean()).isTrue();
        assertThat(program.get(cover, ada).json().get(0)).isEqualTo(shown);
    }

    @Test
    void whatIsUnknownIsSaidAsUnknownAndADeclarationAsOne() {
        var shown = put(Photograph.png(9, 9)).json();
        var image = "/api/v1/images/" + shown.path("id").asString();
        assertThat(shown.at("/label/kind").asString()).isEqualTo("unknown");
        assertThat(shown.at("/label/ai").asBoolean()).isFalse();

        var declared =
                program.send("PATCH", image, "{\"declared\": \"edited\"}", ada).json();

        assertThat(declared.at("/label/kind").asString()).isEqualTo("edited_by_ai");
        assertThat(declared.at("/label/basis").asString()).isEqualTo("declared");
        assertThat(declared.path("alt")).isEqualTo(shown.path("alt"));
    }

    @Test
    void anImageMayBeLargerThanOtherBodiesForThoseWhoAreKnown() {
        var large = Photograph.file("png", Photograph.noise(200, 200));
        assertThat(large.length).isGreaterThan(100_000);

        assertThat(put(large).status()).isEqualTo(200);
        assertThat(program.send("PUT", cover, body(large)).status()).isEqualTo(413);
        assertThat(program.send("PATCH", cover.replace("/cover", ""), body(large), ada)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void whatIsNoImageIsRefusedWithItsReason() {
        var refused = put("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("media.refused.format");
        assertThat(put(Photograph.png(9, 9), "{\"file\": \"%s\", \"licence\": \"cc0\"}")
                        .text("code"))
                .isEqualTo("media.refused.alt-missing");
        assertThat(put(Photograph.png(9, 9), "{\"file\": \"%s\", \"alt\": \"x\", \"licence\": \"mine\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aTokenIsEnoughForTheFiles() {
        var image = put(Photograph.jpeg(600, 400)).json().path("id").asString();
        var files = "/api/v1/images/" + image + "/files/";

        var small = program.get(files + "480.jpg", ada);

        assertThat(small.status()).isEqualTo(200);
        assertThat(small.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(program.get(files + "original", ada).header("Content-Disposition"))
                .startsWith("attachment");
        assertThat(program.get(files + "480.jpg").status()).isEqualTo(404);
        assertThat(program.get(files + "481.jpg", ada).status()).isEqualTo(404);
    }

    private Program.Answer put(byte[] file) {
        return program.send("PUT", cover, body(file), ada);
    }

    private Program.Answer put(byte[] file, String json) {
        return program.send("PUT", cover, json.formatted(Base64.getEncoder().encodeToString(file)), ada);
    }

    private static String body(byte[] file) {
        return "{\"file\": \"%s\", \"alt\": \"A quay\", \"licence\": \"cc0\"}"
                .formatted(Base64.getEncoder().encodeToString(file));
    }
}
