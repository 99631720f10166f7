package org.storytank.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.DebateService;
import org.storytank.graph.Ids;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.MachineAnswer;
import org.storytank.story.StoryService;

/** Programs read of every text of a debate where its characters come from. */
@OnApi
class MachineWordsApiTests {

    @Autowired
    Program program;

    @Autowired
    DebateService debates;

    @Autowired
    StoryService stories;

    @Autowired
    DocumentService documents;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Test
    void aClaimItsEarlierWordsTheQuestionAndTheQuoteTellWhoWroteThem() {
        var ada = accounts.arrive("Ada").person().id();
        var ben = accounts.arrive("Ben").person().id();
        var run = new DraftRun(Ids.next(), "a model", Instant.EPOCH, ada);
        var story = stories.begin(ada);
        var scene = story.scenes().getFirst().id();
        documents.append(scene.document(), ada, List.of(new TextPiece("By Ada.", Map.of())));
        documents.draft(scene.document(), ada, run, 0, "Whales are fish. ");
        var room = stories.question(ada, scene, new TextRange(0, 24), "Is that true?")
                .room()
                .id();
        access.openToEveryone(ada, room.place(), Role.WRITER);
        var answer = new MachineAnswer(new DraftRun(Ids.next(), "a model", Instant.EPOCH, ada), "They sing.");
        var claim = debates.state(ada, room, answer, "They sing.");
        debates.argue(ben, claim, org.storytank.debate.Stance.AGAINST, "Some do not.");
        debates.revise(ada, claim, "They sing. I heard it.");

        var debate = program.get("/api/v1/debates/" + room).json();
        var said = program.get("/api/v1/debates/" + room + "/claims")
                .json()
                .path("items")
                .get(1);

        assertThat(debate.path("questionOrigins")).isEmpty();
        var quote = debate.path("quoteOrigins");
        assertThat(quote).hasSize(2);
        assertThat(quote.get(0).path("length").asInt()).isEqualTo(17);
        assertThat(quote.get(0).path("origin").path("kind").asString()).isEqualTo("machine");
        assertThat(quote.get(0).path("machine").path("model").asString()).isEqualTo("a model");
        // Who wrote the story is no matter of those who may not read it.
        assertThat(quote.get(1).path("origin").path("kind").asString()).isEqualTo("unknown");
        assertThat(said.path("origins")
                        .get(0)
                        .path("machine")
                        .path("digitalSourceType")
                        .asString())
                .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
        assertThat(said.path("origins")
                        .get(1)
                        .path("origin")
                        .path("person")
                        .path("name")
                        .asString())
                .isEqualTo("Ada");
        assertThat(said.path("earlier")
                        .get(0)
                        .path("origins")
                        .get(0)
                        .path("origin")
                        .path("run")
                        .asString())
                .isEqualTo(answer.run().id());
    }
}
