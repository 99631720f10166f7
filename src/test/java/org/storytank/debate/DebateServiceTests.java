package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storytank.debate.Stance.AGAINST;
import static org.storytank.debate.Stance.FOR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.source.NewCitation;
import org.storytank.source.NotAccepted;

@OnRealGraph
class DebateServiceTests {

    private static final NewCitation TIDES =
            new NewCitation("https://shom.example/tides", "Tide tables", "", "2024-05", "The sea rose 3 mm.", "p. 4");

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId ada;
    private PersonId ben;
    private PersonId eve;
    private RoomId room;

    @BeforeEach
    void adaOpensARoomInWhichBenSpeaks() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        eve = accounts.arrive("Eve").person().id();
        room = debates.open(ada, "Is the sea rising?").id();
        access.give(ada, room.place(), ben, Role.WRITER);
    }

    @Test
    void aRoomOpensWithItsQuestionAndNothingElse() {
        var debate = debates.read(room, ada);

        assertThat(debate.room().question()).isEqualTo("Is the sea rising?");
        assertThat(debate.thesis().wording().by())
                .hasValueSatisfying(by -> assertThat(by.id()).isEqualTo(ada));
        assertThat(debate.claims()).isEmpty();
        assertThat(debate.arguments()).isEmpty();
    }

    @Test
    void aClaimAnArgumentAndASourceAreKeptWithWhoSaidThem() {
        var claim = debates.state(ben, room, "It rises faster each decade.");
        var answer = debates.argue(ada, claim, AGAINST, "The last decade was slower.");
        debates.cite(ada, answer, TIDES);

        var debate = debates.read(room, ben);

        assertThat(debate.claims()).extracting(Claim::id).containsExactly(claim, answer);
        assertThat(debate.arguments()).singleElement().satisfies(argument -> {
            assertThat(argument.premises()).containsExactly(answer);
            assertThat(argument.stance()).isEqualTo(AGAINST);
            assertThat(argument.about()).isEqualTo(claim);
        });
        assertThat(debate.claims().get(1).citations()).singleElement().satisfies(citation -> {
            assertThat(citation.quote()).isEqualTo("The sea rose 3 mm.");
            assertThat(citation.by()).contains(ada);
        });
        assertThat(debate.room().said()).isEqualTo(2);
    }

    @Test
    void theQuestionItselfCanBeArguedAbout() {
        var thesis = debates.read(room, ada).thesis().id();
        debates.argue(ben, thesis, FOR, "The harbour floods each spring.");

        assertThat(debates.read(room, ada).arguments())
                .singleElement()
                .satisfies(argument -> assertThat(argument.about()).isEqualTo(thesis));
    }

    @Test
    void nobodyOutsideLearnsThatARoomExists() {
        var claim = debates.state(ben, room, "It rises.");

        assertThat(debates.find(room, eve)).isEmpty();
        assertThat(debates.openTo(eve)).isEmpty();
        assertThatThrownBy(() -> debates.read(room, null)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> debates.state(eve, room, "Hello")).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> debates.argue(eve, claim, FOR, "Hello")).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> debates.cite(eve, claim, TIDES)).isInstanceOf(Unknown.class);
    }

    @Test
    void aReaderReadsAndDoesNotSpeak() {
        access.give(ada, room.place(), eve, Role.READER);
        var claim = debates.state(ben, room, "It rises.");

        assertThat(debates.openTo(eve)).extracting(DebateRoom::id).containsExactly(room);
        assertThat(debates.read(room, eve).claims()).hasSize(1);
        assertThatThrownBy(() -> debates.state(eve, room, "Hello")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> debates.argue(eve, claim, FOR, "Hello")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> debates.cite(eve, claim, TIDES)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRoomItsOwnerOpenedIsReadByPeopleWithoutAName() {
        access.openToEveryone(ada, room.place(), Role.WRITER);

        assertThat(debates.openTo(null)).extracting(DebateRoom::id).containsExactly(room);
        assertThat(debates.read(room, null).room().question()).isEqualTo("Is the sea rising?");
        assertThat(debates.state(eve, room, "I speak too.")).isNotNull();
    }

    @Test
    void beforeAnybodyAnswersAnEditReplacesTheWords() {
        var claim = debates.state(ben, room, "It rizes.");
        debates.argue(ben, claim, FOR, "I measured it myself.");
        debates.revise(ben, claim, "It rises.");

        var edited = debates.read(room, ada).claims().getFirst();
        assertThat(edited.wording().text()).isEqualTo("It rises.");
        assertThat(edited.earlier()).isEmpty();
    }

    @Test
    void onceSomebodyElseAnsweredAnEditKeepsTheOldWordsInSight() {
        var claim = debates.state(ben, room, "It rises.");
        debates.argue(ada, claim, AGAINST, "Not everywhere.");
        debates.revise(ben, claim, "It rises in most places.");
        debates.revise(ben, claim, "It rises in many places.");

        var revised = debates.read(room, ada).claims().getFirst();
        assertThat(revised.wording().text()).isEqualTo("It rises in many places.");
        assertThat(revised.earlier())
                .extracting(Wording::text)
                .containsExactly("It rises.", "It rises in most places.");
        assertThat(revised.earlier().getFirst().by())
                .hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("Ben"));
    }

    @Test
    void aSourcePutUnderAClaimBySomebodyElseAnswersItToo() {
        var claim = debates.state(ben, room, "It rises.");
        debates.cite(ada, claim, TIDES);
        debates.revise(ben, claim, "It falls.");

        assertThat(debates.read(room, ada).claims().getFirst().earlier()).hasSize(1);
    }

    @Test
    void onlyTheAuthorChangesOrWithdrawsAClaim() {
        var claim = debates.state(ben, room, "It rises.");

        assertThatThrownBy(() -> debates.revise(ada, claim, "It falls.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> debates.withdraw(ada, claim)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aClaimNobodyAnsweredGoesWhenItIsWithdrawn() {
        var claim = debates.state(ben, room, "It rises.");
        var answer = debates.argue(ada, claim, AGAINST, "Not everywhere.");
        debates.cite(ada, answer, TIDES);
        debates.withdraw(ada, answer);

        var debate = debates.read(room, ben);
        assertThat(debate.claims()).extracting(Claim::id).containsExactly(claim);
        assertThat(debate.arguments()).isEmpty();
        assertThat(nodes("Argument") + nodes("Citation") + nodes("Wording")).isZero();
    }

    @Test
    void anAnsweredClaimStaysMarkedWhenItIsWithdrawnAndTakesNoMoreAnswers() {
        var claim = debates.state(ben, room, "It rises.");
        debates.argue(ada, claim, AGAINST, "Not everywhere.");
        debates.withdraw(ben, claim);

        assertThat(debates.read(room, ada).claims().getFirst().withdrawnAt()).isPresent();
        assertThatThrownBy(() -> debates.argue(ada, claim, FOR, "Too late.")).hasMessageContaining("withdrawn");
        assertThatThrownBy(() -> debates.revise(ben, claim, "Still.")).hasMessageContaining("withdrawn");
        assertThatThrownBy(() -> debates.cite(ada, claim, TIDES)).hasMessageContaining("withdrawn");
    }

    @Test
    void theQuestionCanBeRewordedButNotWithdrawn() {
        var thesis = debates.read(room, ada).thesis().id();
        debates.revise(ada, thesis, "Is the sea rising here?");

        assertThat(debates.find(room, ada))
                .hasValueSatisfying(found -> assertThat(found.question()).isEqualTo("Is the sea rising here?"));
        assertThatThrownBy(() -> debates.withdraw(ada, thesis)).hasMessageContaining("keeps its question");
    }

    @Test
    void theOneWhoCitedTakesItBackAndSoDoesAnOwner() {
        var claim = debates.state(ben, room, "It rises.");
        var own = debates.cite(ben, claim, TIDES).id();
        var other = debates.cite(ada, claim, TIDES).id();

        assertThatThrownBy(() -> debates.takeBack(ben, other)).isInstanceOf(NotAllowed.class);
        debates.takeBack(ben, own);
        debates.takeBack(ada, other);
        assertThat(debates.read(room, ada).claims().getFirst().citations()).isEmpty();
        assertThat(nodes("Source")).isZero();
    }

    @Test
    void markupIsKeptAsTheTextItIs() {
        var script = "<script>alert('x')</script><img src=x onerror=alert(1)>";
        var claim = debates.state(ben, room, script);
        debates.cite(ben, claim, new NewCitation("https://a.example", script, script, "", script, script));

        var kept = debates.read(room, ada).claims().getFirst();
        assertThat(kept.wording().text()).isEqualTo(script);
        assertThat(kept.citations().getFirst().work().title()).isEqualTo(script);
        assertThat(kept.citations().getFirst().quote()).isEqualTo(script);
    }

    @Test
    void aClaimOfTenMegabytesIsRefusedWithItsLengthAndTheLimit() {
        var tenMegabytes = "a".repeat(10 * 1024 * 1024);

        assertThatThrownBy(() -> debates.state(ben, room, tenMegabytes))
                .isInstanceOf(NotAccepted.class)
                .hasMessage("The claim may have 2000 characters; this one has 10485760. Shorten it.");
        assertThat(debates.read(room, ada).claims()).isEmpty();
    }

    @Test
    void emptyOrInvisibleWordsAreNoClaim() {
        assertThatThrownBy(() -> debates.state(ben, room, " \n\t")).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> debates.state(ben, room, "\u200B\u2060\u0000")).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> debates.open(ben, "  ")).hasMessageContaining("question is empty");
    }

    @Test
    void whatDoesNotExistIsUnknown() {
        var nothing = new ClaimId("nothing");

        assertThatThrownBy(() -> debates.argue(ben, nothing, FOR, "Hello")).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> debates.revise(ben, nothing, "Hello")).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> debates.withdraw(ben, nothing)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> debates.read(new RoomId("nowhere"), ben)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> new RoomId("../etc")).isInstanceOf(IllegalArgumentException.class);
    }

    private static int nodes(String label) {
        return SharedGraph.driver()
                .executableQuery("MATCH (n:%s) RETURN count(n) AS n".formatted(label))
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asInt();
    }
}
