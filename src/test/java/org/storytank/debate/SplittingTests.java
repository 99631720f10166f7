package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.storytank.debate.Stance.AGAINST;
import static org.storytank.debate.Stance.FOR;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.MachineAnswer;

/** Claims that are several in one are divided, and nobody is made to say what they did not say. */
@OnRealGraph
class SplittingTests {

    private static final String BOTH = "Walls cost less, and they last longer.";
    private static final List<String> PARTS = List.of("Walls cost less", "they last longer.");

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimSplitting splitting;

    @Autowired
    private ClaimMerging merging;

    @Autowired
    private ModeratedClaims moderated;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ada;
    private PersonId ben;
    private RoomId room;
    private ClaimId thesis;
    private ClaimId both;
    private ClaimId answer;

    @BeforeEach
    void adaSaysTwoThingsInOne() {
        olga = accounts.arrive("Olga").person().id();
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        thesis = debates.read(room, olga).thesis().id();
        both = debates.argue(ada, thesis, FOR, BOTH);
        answer = debates.argue(ben, both, AGAINST, "Walls fail.");
        voting.vote(ben, both, Opinion.DISAGREE);
    }

    @Test
    void eachPartIsByWhoeverSaidTheWholeAndWhoDividedItIsSaid() {
        var parts = splitting.split(olga, both, PARTS);

        var whole = shown(both);
        assertThat(whole.split().orElseThrow().by().orElseThrow().id()).isEqualTo(olga);
        assertThat(whole.split().orElseThrow().parts()).isEqualTo(parts);
        assertThat(parts).map(this::shown).allSatisfy(part -> {
            assertThat(part.wording().by().orElseThrow().id()).isEqualTo(ada);
            assertThat(part.wording().words().isAllBy(ada)).isTrue();
            assertThat(part.statedAt()).isCloseTo(whole.statedAt(), within(1, ChronoUnit.MILLIS));
            assertThat(standing(part.id())).isEqualTo(Standing.under(thesis, FOR));
        });
        assertThat(parts).map(part -> shown(part).wording().text()).isEqualTo(PARTS);
    }

    @Test
    void theWholeKeepsItsVotesAndAnswersAndIsNotTalkedAboutAnyMore() {
        splitting.split(ada, both, PARTS);

        assertThat(shown(both).votes().tally().orElseThrow().disagree()).isEqualTo(1);
        assertThat(standing(answer)).isEqualTo(Standing.under(both, AGAINST));
        assertThatThrownBy(() -> debates.argue(ben, both, FOR, "Yes.")).hasMessageContaining("withdrawn");
        assertThatThrownBy(() -> voting.vote(ben, both, Opinion.AGREE)).hasMessageContaining("withdrawn");
        assertThatThrownBy(() -> debates.revise(ada, both, "No.")).hasMessageContaining("withdrawn");
        assertThatThrownBy(() -> splitting.split(ada, both, PARTS)).hasMessageContaining("divided already");
    }

    @Test
    void nobodyIsMadeToSayWhatTheyDidNotSay() {
        assertThatThrownBy(() -> splitting.split(olga, both, List.of("Walls cost less", "walls are ugly")))
                .hasMessageContaining("words of the claim");
        assertThatThrownBy(() -> splitting.split(olga, both, List.of("they last longer.", "Walls cost less")))
                .hasMessageContaining("in their order");
        assertThatThrownBy(() -> splitting.split(olga, both, List.of(BOTH))).hasMessageContaining("2 to 8");
        assertThat(debates.read(room, olga).claims()).hasSize(2);
    }

    @Test
    void wordsOfAMachineStayAMachines() {
        var run = new DraftRun("run-split", "a model", Instant.EPOCH, ada, Involvement.EDITED, "shorter@1");
        var said = debates.state(ada, room, new MachineAnswer(run, "Walls last long."), "I say. Walls last long.");

        var parts = splitting.split(ada, said, List.of("I say.", "Walls last long."));

        assertThat(shown(parts.getFirst()).wording().words().hasMachineWords()).isFalse();
        assertThat(shown(parts.getLast()).wording().words().runs()).containsExactly("run-split");
    }

    @Test
    void itIsWholeAgainUntilSomebodySpeaksAboutAPart() {
        var before = debates.read(room, olga);
        splitting.split(olga, both, PARTS);
        splitting.join(ada, both);

        assertThat(debates.read(room, olga).claims()).isEqualTo(before.claims());
        assertThat(debates.read(room, olga).arguments()).isEqualTo(before.arguments());
        var parts = splitting.split(olga, both, PARTS);
        voting.vote(ben, parts.getFirst(), Opinion.AGREE);
        assertThatThrownBy(() -> splitting.join(olga, both)).hasMessageContaining("talked about already");
        assertThat(shown(both).split()).isPresent();
    }

    @Test
    void itsAuthorMayAndOwnersMayAndNobodyElse() {
        assertThatThrownBy(() -> splitting.split(ben, both, PARTS)).isInstanceOf(NotAllowed.class);
        splitting.split(ada, both, PARTS);
        assertThatThrownBy(() -> splitting.join(ben, both)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void partsStandInTheirOrder() {
        var said = debates.state(ada, room, "One, two, three, four, five, six, seven, eight.");
        var parts =
                splitting.split(ada, said, List.of("One", "two", "three", "four", "five", "six", "seven", "eight."));

        assertThat(debates.read(room, olga).claims().stream()
                        .sorted(Comparator.comparing(Claim::statedAt))
                        .map(Claim::id)
                        .filter(parts::contains))
                .isEqualTo(parts);
        assertThat(parts.stream().map(part -> shown(part).statedAt())).doesNotHaveDuplicates();
    }

    @Test
    void whatARuleRemarksBesideTheWholeItRemarksBesideThePartThatSaysIt() {
        var said = debates.state(ada, room, "Le citron guérit le cancer. Les digues tiennent.");
        assertThat(shown(said).labels()).isNotEmpty();

        var parts = splitting.split(ada, said, List.of("Le citron guérit le cancer.", "Les digues tiennent."));

        assertThat(shown(parts.getFirst()).labels()).isEqualTo(shown(said).labels());
        assertThat(shown(parts.getLast()).labels()).isEmpty();
    }

    @Test
    void whoeverHoldsAWholeHoldsItsPartsAndWhatAnswersThem() {
        var parts = splitting.split(ada, both, PARTS);
        var reply = debates.argue(ben, parts.getFirst(), AGAINST, "They do not.");
        var before = debates.read(room, olga);

        moderated.hold(both.value());
        assertThat(inSight()).isEmpty();

        moderated.restore(both.value());
        assertThat(inSight()).contains(both, answer, reply).containsAll(parts);
        assertThat(debates.read(room, olga).claims()).isEqualTo(before.claims());
    }

    @Test
    void whoeverHoldsAPartHoldsTheWholeWhichSaysItTooAndNotTheOtherParts() {
        var parts = splitting.split(ada, both, PARTS);

        moderated.hold(parts.getFirst().value());
        assertThat(inSight()).containsExactly(parts.getLast());

        moderated.restore(parts.getFirst().value());
        assertThat(inSight()).contains(both, answer).containsAll(parts);
    }

    @Test
    void theWholeComesBackWithTheLastOfItsParts() {
        var parts = splitting.split(ada, both, PARTS);
        parts.forEach(part -> moderated.hold(part.value()));
        assertThat(inSight()).isEmpty();

        moderated.restore(parts.getFirst().value());
        assertThat(inSight()).containsExactly(parts.getFirst());

        moderated.restore(parts.getLast().value());
        assertThat(inSight()).contains(both, answer).containsAll(parts);
    }

    @Test
    void aWholeAndAPartThatAreHeldForThemselvesWaitForOneAnother() {
        var parts = splitting.split(ada, both, PARTS);
        moderated.hold(parts.getFirst().value());
        moderated.hold(both.value());
        assertThat(inSight()).isEmpty();

        moderated.restore(parts.getFirst().value());
        assertThat(inSight()).isEmpty();

        moderated.restore(both.value());
        assertThat(inSight()).contains(both, answer).containsAll(parts);
    }

    @Test
    void anAnswerThatIsHeldForItselfAfterItWentWithWhatItAnswersStays() {
        moderated.hold(both.value());
        moderated.hold(answer.value());

        moderated.restore(both.value());
        assertThat(inSight()).containsExactly(both);

        moderated.restore(answer.value());
        assertThat(inSight()).contains(both, answer);
    }

    @Test
    void aPartIsHeldWithItsWholeWhereverItStandsUnderAnother() {
        var parts = splitting.split(ada, both, PARTS);
        var same = debates.state(ben, room, "Walls are cheap.");
        merging.merge(olga, parts.getFirst(), same);

        moderated.hold(both.value());

        assertThat(inSight()).containsExactly(same);
        assertThat(shown(same).restated()).isEmpty();
    }

    private List<ClaimId> inSight() {
        return debates.read(room, olga).claims().stream().map(Claim::id).toList();
    }

    private Claim shown(ClaimId claim) {
        return debates.read(room, olga).claims().stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(ClaimId claim) {
        return debates.read(room, olga).arguments().stream()
                .filter(argument -> argument.premises().contains(claim))
                .map(argument -> Standing.under(argument.about(), argument.stance()))
                .findFirst()
                .orElse(Standing.ALONE);
    }
}
