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
import org.storytank.graph.OnRealGraph;
import org.storytank.source.NewCitation;

/** Claims that say the same stand as one, and for themselves again. */
@OnRealGraph
class MergingTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimMerging merging;

    @Autowired
    private ClaimCare care;

    @Autowired
    private Voting voting;

    @Autowired
    private ModeratedClaims moderated;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId ada;
    private PersonId ben;
    private PersonId eve;
    private RoomId room;
    private ClaimId thesis;
    private ClaimId walls;
    private ClaimId again;
    private ClaimId answer;

    @BeforeEach
    void twoClaimsThatSayTheSameAndAnAnswerToOne() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        eve = accounts.arrive("Eve").person().id();
        room = debates.open(ada, "Should the harbour stay?").id();
        access.openToEveryone(ada, room.place(), Role.WRITER);
        thesis = debates.read(room, ada).thesis().id();
        walls = debates.argue(ada, thesis, FOR, "Walls cost less.");
        again = debates.argue(ben, thesis, FOR, "A wall is cheaper.");
        answer = debates.argue(eve, again, AGAINST, "Walls fail.");
        debates.cite(ben, again, source());
        voting.vote(eve, again, Opinion.AGREE);
    }

    @Test
    void itsWordsStayByWhoeverSaidThemAndAllThatHungOnItGoesAlong() {
        merging.merge(ada, again, walls);

        var one = shown(walls);
        assertThat(debates.read(room, ada).claims()).extracting(Claim::id).containsExactly(walls, answer);
        assertThat(one.restated()).hasSize(1);
        assertThat(one.restated().getFirst().wording().text()).isEqualTo("A wall is cheaper.");
        assertThat(one.restated().getFirst().wording().by().orElseThrow().id()).isEqualTo(ben);
        assertThat(one.restated().getFirst().mergedBy().orElseThrow().id()).isEqualTo(ada);
        assertThat(one.citations()).hasSize(1);
        assertThat(one.votes().tally().orElseThrow().agree()).isEqualTo(1);
        assertThat(standing(answer)).isEqualTo(Standing.under(walls, AGAINST));
    }

    @Test
    void allOfItGoesBackWhereItWas() {
        var before = debates.read(room, ada);
        merging.merge(ada, again, walls);

        merging.part(ben, again);

        var after = debates.read(room, ada);
        assertThat(after.claims()).isEqualTo(before.claims());
        assertThat(after.arguments()).containsExactlyInAnyOrderElementsOf(before.arguments());
    }

    @Test
    void whoVotedOnBothCountsOnceAndKeepsBothVotes() {
        voting.vote(eve, walls, Opinion.DISAGREE);
        voting.vote(ben, walls, Opinion.AGREE);

        merging.merge(ada, again, walls);

        var tally = shown(walls).votes().tally().orElseThrow();
        assertThat(tally.agree()).isEqualTo(1);
        assertThat(tally.disagree()).isEqualTo(1);
        merging.part(ada, again);
        assertThat(shown(again).votes().tally().orElseThrow().agree()).isEqualTo(1);
    }

    @Test
    void whatWasMovedMeanwhileStaysWhereItWasPut() {
        merging.merge(ada, again, walls);
        care.move(eve, answer, Standing.under(thesis, AGAINST));

        merging.part(ada, again);

        assertThat(standing(answer)).isEqualTo(Standing.under(thesis, AGAINST));
    }

    @Test
    void itsAuthorMayAndOwnersMayAndNobodyElse() {
        assertThatThrownBy(() -> merging.merge(eve, again, walls)).isInstanceOf(NotAllowed.class);
        merging.merge(ben, again, walls);
        assertThatThrownBy(() -> merging.part(eve, again)).isInstanceOf(NotAllowed.class);
        merging.part(ben, again);
    }

    @Test
    void aClaimAndItsAnswerAreNotTheSameNorIsTheQuestionNorWhatHoldsOthers() {
        assertThatThrownBy(() -> merging.merge(ada, answer, again)).hasMessageContaining("answers the other");
        assertThatThrownBy(() -> merging.merge(ada, again, answer)).hasMessageContaining("answers the other");
        assertThatThrownBy(() -> merging.merge(ada, walls, thesis)).hasMessageContaining("cannot be one");
        assertThatThrownBy(() -> merging.merge(ada, walls, walls)).hasMessageContaining("cannot be one");
        merging.merge(ada, again, walls);
        var third = debates.argue(ada, thesis, AGAINST, "The sea rises.");
        assertThatThrownBy(() -> merging.merge(ada, walls, third)).hasMessageContaining("holds others");
    }

    @Test
    void itDoesNotGoBackUnderWhatAnswersItMeanwhile() {
        care.move(ada, again, Standing.under(walls, FOR));
        var third = debates.argue(ada, thesis, FOR, "A wall is not dear.");
        merging.merge(ada, again, third);
        care.move(ada, walls, Standing.under(answer, FOR));

        assertThatThrownBy(() -> merging.part(ada, again)).hasMessageContaining("answers it meanwhile");

        assertThat(standing(answer)).isEqualTo(Standing.under(third, AGAINST));
        care.move(ada, walls, Standing.ALONE);
        merging.part(ada, again);
        assertThat(standing(answer)).isEqualTo(Standing.under(again, AGAINST));
    }

    @Test
    void whatStandsUnderAnotherCanBeReportedAndHeldByItself() {
        merging.merge(ada, again, walls);

        assertThat(moderated.seen(again.value(), eve)).isPresent();
        assertThat(moderated.hold(again.value())).isTrue();

        assertThat(shown(walls).restated()).isEmpty();
        assertThat(debates.read(room, ada).claims()).extracting(Claim::id).containsExactly(walls);
    }

    @Test
    void whatIsHeldTakesWhatStandsUnderItOutOfSight() {
        merging.merge(ada, again, walls);

        moderated.hold(walls.value());

        assertThat(debates.read(room, ada).claims()).isEmpty();
        assertThatThrownBy(() -> merging.part(ben, again)).hasMessageContaining("held for review");
        moderated.restore(walls.value());
        assertThat(shown(walls).restated()).hasSize(1);
    }

    @Test
    void whatHoldsOthersStaysWhenItIsWithdrawn() {
        debates.withdraw(eve, answer);
        merging.merge(ada, again, walls);

        debates.withdraw(ada, walls);

        assertThat(shown(walls).withdrawnAt()).isPresent();
        assertThat(shown(walls).restated()).hasSize(1);
    }

    private Claim shown(ClaimId claim) {
        return debates.read(room, ada).claims().stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(ClaimId claim) {
        return debates.read(room, ada).arguments().stream()
                .filter(argument -> argument.premises().contains(claim))
                .map(argument -> Standing.under(argument.about(), argument.stance()))
                .findFirst()
                .orElse(Standing.ALONE);
    }

    private static NewCitation source() {
        return new NewCitation("https://shom.example/tides", "Tides", "", "", "", "", "", "");
    }
}
