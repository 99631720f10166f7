package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storytank.debate.ArgumentScheme.ANALOGY;
import static org.storytank.debate.ArgumentScheme.EXAMPLE;
import static org.storytank.debate.ArgumentScheme.EXPERT_OPINION;
import static org.storytank.debate.Stance.AGAINST;
import static org.storytank.debate.Stance.FOR;
import static org.storytank.debate.Stance.JOINT;
import static org.storytank.debate.Stance.UNDERCUT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.Words;
import org.storytank.source.NotAccepted;

/** What answers rest on: kinds of argument, and the questions each is asked back. */
@OnRealGraph
class ReasoningTests {

    @Autowired
    private Reasoning reasoning;

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private ClaimMerging merging;

    @Autowired
    private ClaimSplitting splitting;

    @Autowired
    private ModeratedClaims moderated;

    @Autowired
    private Voting voting;

    @Autowired
    private RoomEvents events;

    @Autowired
    private Driver driver;

    @Autowired
    private Words words;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ada;
    private PersonId ben;
    private RoomId room;
    private ClaimId thesis;
    private ClaimId walls;

    @BeforeEach
    void adaAnswersInARoomOfOlgaWithTheToolsOn() {
        olga = accounts.arrive("Olga").person().id();
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        thesis = debates.read(room, ada).thesis().id();
        voting.choose(olga, room, new RoomChoices(false, true, false));
        walls = debates.argue(ada, thesis, FOR, "Engineers say that walls cost less.");
    }

    @Test
    void itsAuthorSaysWhatAnAnswerRestsOnAndTakesItBack() {
        assertThat(schemeOf(walls)).isEmpty();

        reasoning.choose(ada, walls, Optional.of(EXPERT_OPINION));
        assertThat(schemeOf(walls)).contains(EXPERT_OPINION);
        assertThat(inTheGraph(walls)).isEqualTo("EXPERT_OPINION");
        reasoning.choose(ada, walls, Optional.of(ANALOGY));
        assertThat(schemeOf(walls)).contains(ANALOGY);
        reasoning.choose(ada, walls, Optional.empty());
        assertThat(schemeOf(walls)).isEmpty();
    }

    @Test
    void whatAnAnswerRestsOnIsSaidWithIt() {
        var sea = debates.argue(
                ben, thesis, Stance.AGAINST, Saying.of("Captains say so.").restingOn(Optional.of(EXPERT_OPINION)));
        var but = debates.argue(
                ada, sea.claim(), UNDERCUT, Saying.of("So do bakers.").restingOn(Optional.of(ANALOGY)));

        assertThat(schemeOf(sea.claim())).contains(EXPERT_OPINION);
        assertThat(schemeOf(but.claim())).contains(ANALOGY);
    }

    @Test
    void whatAnswersNothingByItselfRestsOnNothingAlsoWhenItIsSaid() {
        var example = Saying.of("As in Ostend.").restingOn(Optional.of(EXAMPLE));

        assertThatThrownBy(() -> debates.state(ben, room, example)).hasMessageContaining("answers nothing");
        assertThatThrownBy(() -> debates.argue(ben, walls, Stance.JOINT, example))
                .hasMessageContaining("answers nothing");
        voting.choose(olga, room, new RoomChoices(false, false, false));
        assertThatThrownBy(() -> debates.argue(ben, thesis, FOR, example)).isInstanceOf(NotAccepted.class);

        assertThat(debates.read(room, ben).claims()).hasSize(1);
    }

    @Test
    void thoseWhoRunTheRoomSayItTooAndNobodyElse() {
        assertThatThrownBy(() -> reasoning.choose(ben, walls, Optional.of(EXAMPLE)))
                .isInstanceOf(NotAllowed.class);
        reasoning.choose(olga, walls, Optional.of(EXPERT_OPINION));
        assertThatThrownBy(() -> reasoning.choose(ben, walls, Optional.empty())).isInstanceOf(NotAllowed.class);
        access.openToEveryone(olga, room.place(), Role.READER);
        assertThatThrownBy(() -> reasoning.choose(ada, walls, Optional.empty())).isInstanceOf(NotAllowed.class);

        assertThat(schemeOf(walls)).contains(EXPERT_OPINION);
    }

    @Test
    void theRoomIsToldOnceWhenItIsSaid() {
        List<RoomEvent> heard = new ArrayList<>();
        try (var _ = events.hear(heard::add)) {
            reasoning.choose(ada, walls, Optional.of(EXAMPLE));
            reasoning.choose(ada, walls, Optional.of(EXAMPLE));
            reasoning.choose(ada, walls, Optional.empty());
        }

        assertThat(heard)
                .containsExactly(
                        new SchemeChosen(room, walls, Optional.of(EXAMPLE)),
                        new SchemeChosen(room, walls, Optional.empty()));
    }

    @Test
    void onlyWhatAnswersSomethingIsOfAKindAndObjectionsAreToo() {
        var own = debates.state(ada, room, "The market moved once.");
        var but = debates.argue(ben, walls, UNDERCUT, "A port is no dyke.");

        assertThatThrownBy(() -> reasoning.choose(ada, own, Optional.of(EXAMPLE)))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("answers nothing");
        assertThatThrownBy(() -> reasoning.choose(olga, thesis, Optional.of(EXAMPLE)))
                .hasMessageContaining("answers nothing");
        reasoning.choose(ben, but, Optional.of(ANALOGY));
        assertThat(schemeOf(but)).contains(ANALOGY);
    }

    @Test
    void whatJoinsAStepHasNoKindOfItsOwn() {
        var also = debates.argue(ben, walls, JOINT, "Engineers know their costs.");

        assertThatThrownBy(() -> reasoning.choose(ben, also, Optional.of(EXAMPLE)))
                .hasMessageContaining("answers nothing by itself");
        care.move(ben, also, Standing.under(thesis, FOR));
        reasoning.choose(ben, also, Optional.of(EXAMPLE));
        care.move(ben, also, Standing.under(walls, JOINT));
        assertThat(schemeOf(also)).isEmpty();
        var map = RoomMap.of(debates.read(room, ada), text -> text, "said in the room");
        assertThat(map.arguments())
                .singleElement()
                .satisfies(step -> assertThat(step.scheme()).isEmpty());
    }

    @Test
    void withoutTheToolsNobodySaysItAnewAndWhatWasSaidStaysUntilItIsTakenBack() {
        reasoning.choose(ada, walls, Optional.of(EXAMPLE));
        voting.choose(olga, room, RoomChoices.NONE);

        assertThatThrownBy(() -> reasoning.choose(ada, walls, Optional.of(ANALOGY)))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("tools for analysis are off");
        assertThat(schemeOf(walls)).contains(EXAMPLE);
        reasoning.choose(ada, walls, Optional.empty());
        assertThat(schemeOf(walls)).isEmpty();
    }

    @Test
    void whatWasWithdrawnOrDividedKeepsWhatItWas() {
        debates.argue(ben, walls, AGAINST, "They do not say so.");
        var both = debates.argue(ada, thesis, FOR, "Here it was so, and there it was so.");
        splitting.split(ada, both, List.of("Here it was so", "there it was so."));
        debates.withdraw(ada, walls);

        assertThatThrownBy(() -> reasoning.choose(ada, walls, Optional.of(EXAMPLE)))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("withdrawn");
        assertThatThrownBy(() -> reasoning.choose(ada, both, Optional.of(EXAMPLE)))
                .isInstanceOf(NotAccepted.class);
    }

    @Test
    void aHeldClaimIsNotThereAndComesBackAsItWas() {
        reasoning.choose(ada, walls, Optional.of(EXPERT_OPINION));
        moderated.hold(walls.value());

        assertThatThrownBy(() -> reasoning.choose(ada, walls, Optional.of(EXAMPLE)))
                .isInstanceOf(Unknown.class);
        moderated.restore(walls.value());
        assertThat(schemeOf(walls)).contains(EXPERT_OPINION);
    }

    @Test
    void whatIsReadBackToItsSpeakerIsOfNoKindYet() {
        var spoken = debates.argue(
                        olga, thesis, FOR, Saying.of("Walls are pretty.").saidInTheRoom("Rose"))
                .claim();

        assertThatThrownBy(() -> reasoning.choose(olga, spoken, Optional.of(EXAMPLE)))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("read back");
    }

    @Test
    void itGoesAlongWhenTheClaimMovesAlsoWhenItStoodOnItsOwn() {
        var sea = debates.argue(ben, thesis, AGAINST, "The sea rises.");
        reasoning.choose(ada, walls, Optional.of(EXPERT_OPINION));

        care.move(ada, walls, Standing.under(sea, AGAINST));
        assertThat(schemeOf(walls)).contains(EXPERT_OPINION);
        var was = care.move(ada, walls, Standing.ALONE);
        care.move(ada, walls, was);

        assertThat(schemeOf(walls)).contains(EXPERT_OPINION);
    }

    @Test
    void mergedItComesBackAndTheOtherKeepsItsOwn() {
        var again = debates.argue(ben, thesis, FOR, "A wall is cheaper.");
        reasoning.choose(ada, walls, Optional.of(EXPERT_OPINION));
        reasoning.choose(ben, again, Optional.of(EXAMPLE));

        merging.merge(ada, walls, again);
        assertThat(schemeOf(again)).contains(EXAMPLE);
        merging.part(ada, walls);

        assertThat(schemeOf(walls)).contains(EXPERT_OPINION);
    }

    @Test
    void aPartOfWhichSomethingWasSaidIsNotJoinedAgain() {
        var parts = splitting.split(ada, walls, List.of("Engineers say", "that walls cost less."));
        assertThat(schemeOf(parts.getLast())).isEmpty();
        reasoning.choose(ada, parts.getLast(), Optional.of(EXPERT_OPINION));

        assertThatThrownBy(() -> splitting.join(ada, walls)).hasMessageContaining("talked about already");
    }

    @Test
    void eachKindHasTwoToFourQuestionsThatDoubtTheClaimOrItsReasoningInBothLanguages() {
        assertThat(ArgumentScheme.values()).allSatisfy(scheme -> {
            assertThat(scheme.questions()).hasSizeBetween(2, 4);
            assertThat(scheme.questions())
                    .extracting(ArgumentScheme.Question::challenges)
                    .contains(AGAINST, UNDERCUT)
                    .doesNotContain(FOR);
            for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(words.in(language))
                        .containsKeys(scheme.words(), scheme.words() + ".help")
                        .containsKeys(scheme.questions().stream()
                                .map(ArgumentScheme.Question::words)
                                .toArray(String[]::new));
            }
        });
        var spoken = words.in(Locale.ENGLISH).keySet().stream()
                .filter(key -> key.matches("debate\\.scheme\\..*\\.question\\.\\d"))
                .count();
        assertThat(spoken)
                .isEqualTo(Arrays.stream(ArgumentScheme.values())
                        .mapToLong(scheme -> scheme.questions().size())
                        .sum());
    }

    @Test
    void aKindIsKnownByTheNamesThatOtherToolsGiveIt() {
        assertThat(ArgumentScheme.titled("Argument from Expert Opinion")).contains(EXPERT_OPINION);
        assertThat(ArgumentScheme.titled("argument From Analogy")).contains(ANALOGY);
        assertThat(ArgumentScheme.titled("Example")).contains(EXAMPLE);
        assertThat(ArgumentScheme.titled("")).isEmpty();
        assertThat(ArgumentScheme.titled("Modus ponens")).isEmpty();
        assertThat(ArgumentScheme.asked("expert-opinion.2"))
                .hasValueSatisfying(asked -> assertThat(asked.challenges()).isEqualTo(AGAINST));
        assertThat(ArgumentScheme.asked("expert-opinion.9")).isEmpty();
    }

    private Optional<ArgumentScheme> schemeOf(ClaimId claim) {
        return debates.read(room, ada).arguments().stream()
                .filter(argument -> argument.premises().contains(claim))
                .findFirst()
                .flatMap(Argument::scheme);
    }

    private String inTheGraph(ClaimId claim) {
        return driver.executableQuery(
                        "MATCH (:Claim {id: '%s'})-[:PREMISE_OF]->(step:Argument) RETURN step.scheme AS scheme"
                                .formatted(claim))
                .execute()
                .records()
                .getFirst()
                .get("scheme")
                .asString();
    }
}
