package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words, said, and not said: quoted, told of another, denied, fought. And where it cannot be told. */
class VoicesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les migrants sont tous de vrais parasites.",
                "Je pense que les migrants sont tous de vrais parasites.",
                "Il faut bien dire que les migrants sont tous de vrais parasites.",
                "N'oubliez pas que les migrants sont tous de vrais parasites.",
                "On me dit de me taire, mais je dis que les migrants sont tous de vrais parasites.",
                "« Les migrants sont tous de vrais parasites. »",
                "I think that migrants are vermin."
            })
    void saidAndMeant(String text) {
        assertThat(House.judge(text)).contains("dehumanising");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il a écrit « les migrants sont tous de vrais parasites » sur le mur.",
                "Vous ne pouvez pas dire que les migrants sont tous de vrais parasites.",
                "Personne ne devrait croire que les migrants sont tous de vrais parasites.",
                "Arrêtez de répéter que les migrants sont tous de vrais parasites.",
                "Il est faux que les migrants sont tous de vrais parasites.",
                "L'idée que les migrants sont tous de vrais parasites a une histoire.",
                "Signalez ceux pour qui les migrants sont tous de vrais parasites.",
                "Dans mon histoire, le maire clame que les migrants sont tous de vrais parasites.",
                "Les migrants ne sont pas de vrais parasites.",
                "He said “migrants are vermin” and I told him to stop.",
                "It is wrong to say that migrants are vermin."
            })
    void notSaid(String text) {
        assertThat(House.judge(text)).doesNotContain("dehumanising", "contempt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A cue opens the rest of its sentence, whoever goes on in it.
                "Certains disent que c'est dur, les migrants sont tous de vrais parasites.",
                // Somebody who hides behind others is taken at their word: a person who reads it may report it.
                "Tout le monde sait et beaucoup de gens disent que les migrants sont tous de vrais parasites."
            })
    void whereItCannotBeTold(String text) {
        assertThat(House.judge(text)).doesNotContain("dehumanising");
    }
}
