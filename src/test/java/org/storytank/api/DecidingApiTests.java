package org.storytank.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storytank.api.Program.by;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs say which proposals a conclusion decides, and are told what was decided. */
@OnApi
class DecidingApiTests {

    @Autowired
    private Program program;

    private String ada;
    private String debate;

    @BeforeEach
    void aDebateOfAdas() {
        ada = program.arrive("Ada");
        debate = "/api/v1/debates/"
                + program.post("/api/v1/debates", "{\"question\": \"Who may stay?\"}", by(ada))
                        .text("id");
    }

    @Test
    void whatIsDecidedIsToldWithItsVotesOfThatMoment() {
        var dam = claim("Build a dam.", "proposal");
        vote(dam, "agree");

        assertThat(conclude(dam).status()).isEqualTo(204);
        vote(dam, "disagree");

        var decided =
                program.get(debate + "/conclusions", by(ada)).json().path(0).path("decided");
        assertThat(decided.size()).isEqualTo(1);
        assertThat(decided.path(0).path("claim").asString()).isEqualTo(dam);
        assertThat(decided.path(0).path("text").asString()).isEqualTo("Build a dam.");
        assertThat(decided.path(0).path("votes").path("cast").asInt()).isEqualTo(1);
        assertThat(decided.path(0).path("votes").path("counts").path("agree").asInt())
                .isEqualTo(1);
        assertThat(decided.path(0).path("votes").path("counts").path("disagree").asInt())
                .isZero();
    }

    @Test
    void whatIsNoProposalIsRefusedInWords() {
        var refused = conclude(claim("Dams cost 3 million.", "fact"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("debate.refused.decides.fact");
        assertThat(refused.text("detail")).contains("Only proposals are decided", "fact");
        assertThat(program.get(debate + "/conclusions", by(ada)).json().size()).isZero();
    }

    private String claim(String text, String kind) {
        var claim = program.post(debate + "/claims", "{\"text\": \"%s\"}".formatted(text), by(ada))
                .text("id");
        put("/api/v1/claims/" + claim + "/kind", "{\"kind\": \"%s\"}".formatted(kind));
        return claim;
    }

    private void vote(String claim, String opinion) {
        put("/api/v1/claims/" + claim + "/vote", "{\"opinion\": \"%s\"}".formatted(opinion));
    }

    private void put(String path, String body) {
        assertThat(program.send("PUT", path, body, by(ada)).status()).isEqualTo(204);
    }

    private Program.Answer conclude(String decides) {
        var body = "{\"agreed\": \"It rises.\", \"decides\": [\"%s\"]}".formatted(decides);
        return program.send("PUT", debate + "/conclusion", body, by(ada));
    }
}
