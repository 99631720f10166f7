package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.Reason;
import org.storytank.moderation.RuleVersion;
import org.storytank.moderation.Told;
import org.storytank.moderation.cases.StatementService;
import org.storytank.moderation.log.PublicLog;
import org.storytank.source.NewCitation;

/** Rules that help, remark and protect: nothing of that holds anybody's words back but what protects minors. */
@OnRealGraph
class HelpAndLabelTests {

    private static final String DISTRESS = "Je n'ai plus envie de vivre.";
    private static final String UNSOURCED = "Les vaccins rendent stériles.";
    private static final Saying PHONE = Saying.of("Call me on 06 12 34 56 78.");
    private static final NewCitation STUDY = new NewCitation("https://study.example/", "A study", "", "", "", "");

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private DebateService debates;

    @Autowired
    private Voting voting;

    @Autowired
    private CareNotes notes;

    @Autowired
    private StatementService statements;

    @Autowired
    private PublicLog log;

    private PersonId owner;
    private PersonId author;
    private RoomId room;

    @BeforeEach
    void aRoomOpenToEveryone() {
        owner = accounts.arrive("Olga").person().id();
        author = accounts.arrive("Ada").person().id();
        room = debates.open(owner, "What do we owe each other?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
    }

    @Test
    void whoMayNotBeWellIsShownHelpAndTheirWordsGoTheirWay() {
        var said = debates.state(author, room, Saying.of(DISTRESS));

        assertThat(said.held()).isFalse();
        assertThat(Reason.advice(said.help(), Locale.FRENCH)).contains("3114");
        assertThat(Reason.advice(said.help(), Locale.ENGLISH)).contains("3114");
        assertThat(claims()).extracting(Claim::id).containsExactly(said.claim());
    }

    @Test
    void whoRunsTheRoomIsToldWhereUntilTheyHaveSeenToItAndNobodyElseIs() {
        var claim = debates.state(author, room, Saying.of(DISTRESS)).claim();

        assertThat(notes.in(room, owner)).extracting(CareNote::claim).containsExactly(claim);
        assertThat(notes.in(room, owner).toString()).doesNotContain("vivre");
        assertThatThrownBy(() -> notes.in(room, author)).isInstanceOf(NotAllowed.class);

        notes.seenTo(room, owner, claim);

        assertThat(notes.in(room, owner)).isEmpty();
    }

    @Test
    void helpIsNoCaseAndNothingOfItIsInTheLog() {
        debates.state(author, room, Saying.of(DISTRESS));

        assertThat(statements.unseen(author)).isZero();
        assertThat(log.counts()).isEmpty();
    }

    @Test
    void aClaimOnHealthWithoutASourceIsLabelledForEverybodyUntilItHasOne() {
        var said = debates.state(author, room, Saying.of(UNSOURCED));

        assertThat(said.labels()).hasSize(1);
        assertThat(labels()).extracting(RuleVersion::id).containsExactly("unsourced-health");

        var citation = debates.cite(author, said.claim(), STUDY);
        assertThat(labels()).isEmpty();

        debates.takeBack(author, citation.id());
        assertThat(labels()).extracting(RuleVersion::id).containsExactly("unsourced-health");
    }

    @Test
    void aLabelFollowsTheWords() {
        var claim = debates.state(author, room, UNSOURCED);
        debates.revise(author, claim, "Vaccines are a matter of trust.");
        assertThat(labels()).isEmpty();

        debates.revise(author, claim, UNSOURCED);
        assertThat(labels()).hasSize(1);
    }

    @Test
    void whereMinorsTakePartATelephoneNumberWaitsAndElsewhereItIsAdvisedAgainst() {
        assertThatThrownBy(() -> debates.state(author, room, PHONE)).isInstanceOf(Told.class);

        voting.choose(owner, room, new RoomChoices(false, false, true));
        var said = debates.state(author, room, PHONE);

        assertThat(said.held()).isTrue();
        assertThat(said.reasons()).extracting(reason -> reason.rule().id()).containsExactly("personal-data-minors");
        assertThat(debates.find(room, owner).orElseThrow().choices().minors()).isTrue();
        assertThat(claims()).isEmpty();
    }

    private List<Claim> claims() {
        return debates.read(room, owner).claims();
    }

    private List<RuleVersion> labels() {
        return claims().getFirst().labels().stream().map(RuleLabel::rule).toList();
    }
}
