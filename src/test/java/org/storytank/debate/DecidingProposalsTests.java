package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.MachineAnswer;
import org.storytank.provenance.Origin;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NotAccepted;

/** Only proposals go to a decision, and what was decided stays as it was decided. */
@OnRealGraph
class DecidingProposalsTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Concluding concluding;

    @Autowired
    private ClaimCare care;

    @Autowired
    private ClaimMerging merging;

    @Autowired
    private Voting voting;

    @Autowired
    private DebateSettings settings;

    @Autowired
    private Phasing phasing;

    @Autowired
    private ModeratedClaims moderated;

    @Autowired
    private ModeratedRemarks remarks;

    @Autowired
    private DebateData data;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ben;
    private RoomId room;
    private ClaimId walls;

    @BeforeEach
    void benProposesWallsInARoomOfOlgas() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        walls = said(ClaimKind.PROPOSAL, "Build walls.");
    }

    @Test
    void whatWasDecidedKeepsItsWordsAndItsVotes() {
        voting.vote(ben, walls, Opinion.AGREE);
        voting.vote(olga, walls, Opinion.PASS);
        decide(walls);

        debates.revise(ben, walls, "Build no walls.");
        voting.vote(ben, walls, Opinion.DISAGREE);

        assertThat(decided()).singleElement().satisfies(proposal -> {
            assertThat(proposal.claim()).isEqualTo(walls);
            assertThat(proposal.words().text()).isEqualTo("Build walls.");
            assertThat(proposal.words().isAllBy(ben)).isTrue();
            assertThat(proposal.votes().tally()).contains(new Tally(1, 0, 1, List.of(0, 0, 0, 0, 0)));
        });
    }

    @Test
    void onlyProposalsThatStandInTheRoomAreDecided() {
        refused(said(ClaimKind.FACT, "Walls cost 3 million."), "claim 2 is a fact");
        refused(said(ClaimKind.VALUE, "Boats are dear to us."), "claim 2 is a value");
        refused(debates.state(ben, room, "Something."), "claim 2 is, its author has not said");
        var withdrawn = said(ClaimKind.PROPOSAL, "Move the town.");
        debates.argue(olga, withdrawn, Stance.AGAINST, "Where to?");
        debates.withdraw(ben, withdrawn);
        refused(withdrawn, "claim 2 does not");
        var held = said(ClaimKind.PROPOSAL, "Throw them out.");
        moderated.hold(held.value());
        refused(held, "claim 2 does not");
        var elsewhere = debates.open(olga, "Is this elsewhere?").id();
        var foreign = debates.state(olga, elsewhere, Saying.of("Go there.").as(Optional.of(ClaimKind.PROPOSAL)))
                .claim();
        refused(foreign, "claim 2 does not");
        refused(new ClaimId("nothing"), "claim 2 does not");
        refused(debates.read(room, olga).thesis().id(), "claim 2 does not");

        assertThat(debates.read(room, olga).conclusions()).isEmpty();
    }

    @Test
    void aConclusionDecidesSoManyAtMost() {
        var many =
                IntStream.range(0, 21).mapToObj(at -> new ClaimId("claim" + at)).toList();

        assertThatThrownBy(() -> decide(many.toArray(ClaimId[]::new)))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("20 proposals at most");
    }

    @Test
    void theSameAgainIsNoOtherConclusionButOtherWordsOrProposalsAre() {
        decide(walls);
        conclude(Conclusion.NONE, List.of(walls));
        assertThat(debates.read(room, olga).conclusions()).hasSize(1);

        debates.revise(ben, walls, "Build higher walls.");
        conclude(1, List.of(walls));
        conclude(2, List.of());
        assertThat(debates.read(room, olga).conclusions())
                .extracting(one -> one.decided().stream()
                        .map(proposal -> proposal.words().text())
                        .toList())
                .containsExactly(List.of(), List.of("Build higher walls."), List.of("Build walls."));
    }

    @Test
    void whereVotesAreHiddenWhoHasNotVotedSeesHowManyHad() {
        voting.choose(olga, room, new RoomChoices(true, false, false));
        voting.vote(ben, walls, Opinion.AGREE);
        decide(walls);

        assertThat(decided(olga).getFirst().votes().tally()).isEmpty();
        assertThat(decided(null).getFirst().votes().cast()).isEqualTo(1);
        assertThat(decided(ben).getFirst().votes().tally()).isPresent();
        assertThat(page().select(".decided").text())
                .contains("one person had voted")
                .doesNotContain("agreed");
    }

    @Test
    void whatIsHeldAfterwardsIsNotShownAsDecidedBeforeItComesBack() {
        decide(walls);
        var conclusion = debates.read(room, olga).conclusions().getFirst().id();
        assertThat(remarks.kept(conclusion.value()).orElseThrow().context())
                .extracting(LabelledText::text)
                .contains("Build walls.");

        moderated.hold(walls.value());

        assertThat(decided()).isEmpty();
        assertThat(page().text()).doesNotContain("Build walls.");
        assertThat(remarks.kept(conclusion.value()).orElseThrow().context())
                .as("those who report the conclusion see this, too")
                .extracting(LabelledText::text)
                .doesNotContain("Build walls.");
        moderated.restore(walls.value());
        assertThat(decided()).hasSize(1);
    }

    @Test
    void whoeverTakesADecidedProposalBackLeavesItInTheDecision() {
        decide(walls);

        debates.withdraw(ben, walls);

        assertThat(decided()).extracting(proposal -> proposal.words().text()).containsExactly("Build walls.");
        assertThat(debates.read(room, olga).claims().getFirst().withdrawnAt()).isPresent();
    }

    @Test
    void whatIsPutUnderAClaimThatSaysTheSameIsDecidedThere() {
        var dykes = said(ClaimKind.PROPOSAL, "Build dykes or walls.");
        decide(walls);

        merging.merge(olga, walls, dykes);

        assertThat(decided()).singleElement().satisfies(proposal -> {
            assertThat(proposal.claim()).isEqualTo(dykes);
            assertThat(proposal.words().text()).isEqualTo("Build walls.");
        });
    }

    @Test
    void whoLeavesLeavesTheDecidedWordsBehindByAFormerWriter() {
        var run = new DraftRun(Ids.next(), "models.example/one", Instant.EPOCH, ben);
        var mixed = debates.state(ben, room, new MachineAnswer(run, "Build a quay."), "Build a quay of stone.");
        care.sayKind(ben, mixed, Optional.of(ClaimKind.PROPOSAL));
        decide(walls, mixed);
        assertThat(writers(decided().getLast())).contains(ben);

        leaving.leaveForGood(ben, OwnPlaces.PASS_ON);

        assertThat(decided())
                .hasSize(2)
                .allSatisfy(proposal -> assertThat(writers(proposal)).containsOnly(PersonId.FORMER));
    }

    @Test
    void whoSaidItTakesAlongTheWordsInWhichItWasDecided() {
        decide(walls);
        debates.revise(ben, walls, "Build no walls.");

        assertThat((List<?>) data.of(ben).get("claims"))
                .singleElement()
                .satisfies(said -> assertThat(((Map<?, ?>) said).get("decidedAs"))
                        .isEqualTo(List.of(Map.of("text", "Build walls.", "machine", List.of()))));
    }

    @Test
    void thePlainPageListsProposalsAndTakesADecision() {
        var none = said(ClaimKind.PROPOSAL, "Do nothing.");
        said(ClaimKind.FACT, "Walls cost 3 million.");
        voting.vote(olga, none, Opinion.AGREE);
        phasing.move(olga, room, Phase.DECIDE, Optional.empty());
        var path = path();
        var phone = new PlainBrowser(server);
        var inRoom = phone.open(path);
        assertThat(inRoom.select(".phase").text()).contains("Only proposals go to a decision.");
        assertThat(inRoom.select(".phase a").attr("href")).isEqualTo(path + "/conclusion#proposals");

        var list = phone.open(path + "/conclusion").select("#proposals li");
        assertThat(list.eachText())
                .containsExactly(
                        "Do nothing. Votes: 1 agree, 0 disagree, 0 no opinion",
                        "Build walls. Votes: 0 agree, 0 disagree, 0 no opinion");
        assertThat(list.select("a").first().attr("href")).isEqualTo(path + "/claims/" + none);
    }

    @Test
    void ofVeryManyProposalsThePageOffersWhatIsDecidedAndWhatMostAgreeWith() {
        decide(walls);
        var liked = IntStream.range(0, settings.claimsToConcludeFrom())
                .mapToObj(at -> said(ClaimKind.PROPOSAL, "Proposal number %d.".formatted(at)))
                .toList()
                .getLast();
        voting.vote(olga, liked, Opinion.AGREE);

        var page = page();

        assertThat(page.select("#proposals li a").eachAttr("href"))
                .hasSize(settings.claimsToConcludeFrom())
                .startsWith(path() + "/claims/" + walls, path() + "/claims/" + liked);
        assertThat(page.select("#proposals .hint").text()).startsWith("One more proposal is not listed here");
    }

    @Test
    void whoRunsTheRoomChoosesWhatIsDecidedOnThePlainPage() {
        var path = path();
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        assertThat(phone.open(path + "/conclusion").select("[name=decides]")).isEmpty();
        var dora = debates.read(room, olga).claims().getLast().wording().by().orElseThrow();
        access.give(olga, room.place(), dora.id(), Role.FACILITATOR);

        var form = phone.open(path + "/conclusion");
        assertThat(form.select("#conclude [name=decides]").eachAttr("value")).containsExactly(walls.value());
        var filled = Map.of("agreed", "The sea rises.", "decides", walls.value());
        var concluded = phone.submit(form, path + "/conclusion", filled);

        assertThat(concluded.select(".conclusion .decided li").eachText())
                .containsExactly("Build walls. When it was decided: 0 agreed, 0 disagreed, 0 had no opinion");
        assertThat(concluded.select("#conclude [name=decides]").first().hasAttr("checked"))
                .isTrue();
        assertThat(phone.open(path).select(".conclusion .decided a").attr("href"))
                .isEqualTo(path + "/claims/" + walls);
        care.sayKind(ben, walls, Optional.of(ClaimKind.FACT));
        var other = Map.of("agreed", "It rises fast.", "decides", walls.value());
        assertThat(phone.submit(concluded, path + "/conclusion", other)
                        .select("[role=alert]")
                        .text())
                .contains("number 1 of those you chose is a fact");
    }

    @Test
    void aRoomWithoutProposalsShowsNothingOfThem() {
        care.sayKind(ben, walls, Optional.of(ClaimKind.VALUE));
        phasing.move(olga, room, Phase.DECIDE, Optional.empty());
        conclude(Conclusion.NONE, List.of());

        assertThat(page().select("#proposals, .decided, [name=decides]")).isEmpty();
        assertThat(new PlainBrowser(server).open(path()).select(".phase a")).isEmpty();
    }

    private ClaimId said(ClaimKind kind, String words) {
        return debates.state(ben, room, Saying.of(words).as(Optional.of(kind))).claim();
    }

    private void refused(ClaimId claim, String why) {
        assertThatThrownBy(() -> decide(walls, claim))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining(why);
    }

    private void decide(ClaimId... proposals) {
        conclude(Conclusion.NONE, List.of(proposals));
    }

    private void conclude(int seen, List<ClaimId> decides) {
        concluding.conclude(olga, room, seen, "The sea rises.", "", ClaimsNamed.deciding(decides), false);
    }

    private List<Proposal> decided() {
        return decided(olga);
    }

    private List<Proposal> decided(@Nullable PersonId person) {
        return debates.read(room, person).conclusions().getFirst().decided();
    }

    private Document page() {
        return new PlainBrowser(server).open(path() + "/conclusion");
    }

    private static List<PersonId> writers(Proposal proposal) {
        return proposal.words().spans().stream()
                .flatMap(span -> span.origin() instanceof Origin.Human(var person) ? Stream.of(person) : Stream.empty())
                .toList();
    }

    private String path() {
        return debates.codeOf(room, olga, Locale.ENGLISH).path();
    }
}
