package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.TokenService;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.provenance.Origin;

@OnRealGraph
class LeavingTests {

    @Autowired
    LeavingService leaving;

    @Autowired
    StoryService stories;

    @Autowired
    DocumentService documents;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    TokenService tokens;

    private String device;
    private PersonId ada;
    private PersonId ben;
    private Story shared;

    @BeforeEach
    void twoWriters() {
        var arrival = accounts.arrive("Ada");
        device = arrival.deviceKey();
        ada = arrival.person().id();
        ben = accounts.arrive("Ben").person().id();
        shared = stories.begin(ben);
        access.give(ben, shared.id().place(), ada, Role.WRITER);
        documents.append(text(shared), ada, List.of(new TextPiece("By Ada. ", Map.of())));
        documents.append(text(shared), ben, List.of(new TextPiece("By Ben.", Map.of())));
    }

    @Test
    void whatWasWrittenWithOthersStaysByAFormerWriter() {
        leaving.leaveForGood(ada, OwnPlaces.ERASE);

        assertThat(documents.authorship(text(shared), ben).spans())
                .extracting(span -> span.run().origin())
                .containsExactly(new Origin.Imported(PersonId.FORMER), new Origin.Imported(ben));
    }

    @Test
    void noNodeOfTheGraphLeadsToThemAnyMore() {
        stories.begin(ada);

        leaving.leaveForGood(ada, OwnPlaces.ERASE);

        assertThat(propertiesWith(ada.value())).isZero();
        assertThat(accounts.find(ada)).isEmpty();
        assertThat(accounts.recognise(device)).isEmpty();
    }

    @Test
    void theirProgramsAreNobodyAnyMore() {
        var secret = tokens.make(ada, "notebook", null).secret();
        assertThat(tokens.recognise(secret)).isPresent();

        leaving.leaveForGood(ada, OwnPlaces.ERASE);

        assertThat(tokens.recognise(secret)).isEmpty();
        assertThat(propertiesWith("notebook")).isZero();
    }

    @Test
    void someoneWhoStaysWouldBeFoundByTheSameSearch() {
        assertThat(propertiesWith(ada.value())).isPositive();
    }

    @Test
    void theirOwnStoryIsErasedOrPassedOnAsTheyChose() {
        var own = stories.begin(ada);
        access.give(ada, own.id().place(), ben, Role.WRITER);

        leaving.leaveForGood(ada, OwnPlaces.PASS_ON);

        assertThat(stories.roleIn(own.id(), ben)).isEqualTo(Role.OWNER);
    }

    @Test
    void aStoryThatNobodyElseWritesInIsErasedEitherWay() {
        var own = stories.begin(ada);
        documents.append(text(own), ada, List.of(new TextPiece("Nobody else's.", Map.of())));

        leaving.leaveForGood(ada, OwnPlaces.PASS_ON);

        assertThatThrownBy(() -> stories.story(own.id(), ben)).isInstanceOf(Unknown.class);
        assertThat(propertiesWith(own.id().value())).isZero();
    }

    @Test
    void everythingThatIsKeptOfThemIsInWhatTheyTakeAlong() {
        var own = stories.begin(ada);
        stories.rename(ada, own.id(), "La marée");
        var secret = tokens.make(ada, "notebook", null).secret();

        var everything = String.valueOf(leaving.everythingOf(ada));

        assertThat(everything)
                .contains("Ada")
                .contains("La marée")
                .contains("notebook")
                .doesNotContain(secret)
                .contains("By Ada. ")
                .contains(text(shared).value());
    }

    private static DocumentId text(Story story) {
        return story.scenes().getFirst().id().document();
    }

    /** How many nodes say this anywhere, in bytes too. */
    private static long propertiesWith(String words) {
        return SharedGraph.driver().executableQuery("MATCH (n) RETURN n").execute().records().stream()
                .flatMap(row -> row.get("n").asNode().asMap().values().stream())
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        : String.valueOf(value))
                .filter(value -> value.contains(words))
                .count();
    }
}
