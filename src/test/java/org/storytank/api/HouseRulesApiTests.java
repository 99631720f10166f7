package org.storytank.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storytank.api.Program.by;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What programs say is read by the rules as what people type is, and is never lost without a word. */
@OnApi
class HouseRulesApiTests {

    @Autowired
    Program program;

    private String ada;
    private String claims;

    @BeforeEach
    void aDebateOfAdas() {
        ada = program.arrive("Ada");
        var debate = program.post("/api/v1/debates", "{\"question\": \"Who may stay?\"}", by(ada))
                .text("id");
        claims = "/api/v1/debates/" + debate + "/claims";
    }

    @Test
    void adviceIsTheAnswerUntilTheRequestSaysThatItWasHeard() {
        var told = program.post(claims, "{\"text\": \"Call me on 06 12 34 56 78.\"}", by(ada));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text("code")).isEqualTo("rules.told.as-you-decide");
        assertThat(told.text("detail")).contains("This looks like a telephone number", "send them anyway");

        var said = program.post(claims, "{\"text\": \"Call me on 06 12 34 56 78.\", \"heard\": true}", by(ada));

        assertThat(said.status()).isEqualTo(201);
        assertThat(said.json().path("held").asBoolean()).isFalse();
        assertThat(items()).isEqualTo(2);
    }

    @Test
    void whatARuleHoldsIsTakenAndTheAnswerSaysWhy() {
        var said = program.post(claims, "{\"text\": \"On devrait tuer tous les migrants.\"}", by(ada));

        assertThat(said.status()).isEqualTo(201);
        assertThat(said.json().path("held").asBoolean()).isTrue();
        assertThat(said.json().path("reasons").get(0).path("rule").asString()).startsWith("threat-to-a-group@");
        assertThat(said.json().path("reasons").get(0).path("advice").asString()).contains("violence against a group");
        assertThat(items()).isEqualTo(1);
    }

    private int items() {
        return program.get(claims, by(ada)).json().path("items").size();
    }
}
