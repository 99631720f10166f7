package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;

@OnRealGraph
class QuotedPassageTests {

    private static final PlaceId STORY = new PlaceId("story-1");
    private static final LabelledText QUOTE = LabelledText.of("The harbour drowned.", new Origin.Unknown());
    private static final PassageQuoted PASSAGE =
            new PassageQuoted(STORY, "La marée", "stories/story-1/scenes/s1", QUOTE, "passage-1");

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId writer;
    private PersonId reader;
    private PersonId stranger;

    @BeforeEach
    void aStoryWithAWriterAndAReader() {
        writer = accounts.arrive("Ada").person().id();
        reader = accounts.arrive("Rose").person().id();
        stranger = accounts.arrive("Eve").person().id();
        SharedGraph.driver()
                .executableQuery("""
                        MATCH (ada:Person {id: $ada}), (rose:Person {id: $rose})
                        CREATE (story:Place:Story {id: 'story-1'}), (:Passage {id: 'passage-1'}),
                               (ada)-[:MAY {role: 'WRITER'}]->(story), (rose)-[:MAY {role: 'READER'}]->(story)
                        """)
                .withParameters(Map.of("ada", writer.value(), "rose", reader.value()))
                .execute();
    }

    @Test
    void theStorysReadersReadTheDebateAndFindTheWayBack() {
        var room = debates.open(writer, "Is that true?", PASSAGE);

        assertThat(debates.find(room.id(), reader)).hasValueSatisfying(found -> {
            assertThat(found.quote().orElseThrow().text()).isEqualTo("The harbour drowned.");
            assertThat(found.quote().orElseThrow().back().orElseThrow().path()).isEqualTo("stories/story-1/scenes/s1");
        });
        assertThat(debates.openTo(reader)).hasSize(1);
        assertThatThrownBy(() -> debates.state(reader, room.id(), "Hello")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> debates.read(room.id(), stranger)).isInstanceOf(Unknown.class);
    }

    @Test
    void onceOpenedEverybodySeesTheQuoteAndNothingElseOfTheStory() {
        var room = debates.open(writer, "Is that true?", PASSAGE);
        access.openToEveryone(writer, room.id().place(), Role.READER);

        assertThat(debates.read(room.id(), stranger).room().quote()).hasValueSatisfying(quote -> {
            assertThat(quote.text()).isEqualTo("The harbour drowned.");
            assertThat(quote.back()).isEmpty();
        });
        assertThat(access.roleIn(STORY, stranger)).isEmpty();
    }

    @Test
    void onlyWritersOfAStoryDrawDebatesFromIt() {
        assertThatThrownBy(() -> debates.open(reader, "Is that true?", PASSAGE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> debates.open(stranger, "Is that true?", PASSAGE))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void thePassageRaisesTheRoom() {
        var room = debates.open(writer, "Is that true?", PASSAGE);

        var raised = SharedGraph.driver()
                .executableQuery("MATCH (:Passage {id: 'passage-1'})-[:RAISES]->(room) RETURN room.id AS id")
                .execute()
                .records();
        assertThat(raised)
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get("id").asString()).isEqualTo(room.id().value()));
    }

    @Test
    void theWayBackStaysInsideThisPlace() {
        assertThatThrownBy(() -> new PassageQuoted(STORY, "T", "https://elsewhere.example", QUOTE, "p"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PassageQuoted(STORY, "T", "//elsewhere.example", QUOTE, "p"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
