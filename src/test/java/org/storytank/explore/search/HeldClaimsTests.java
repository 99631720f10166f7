package org.storytank.explore.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.storytank.account.Unknown;
import org.storytank.debate.Author;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateService;
import org.storytank.debate.Reusing;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.RoomFollower;
import org.storytank.debate.RoomId;
import org.storytank.debate.Saying;
import org.storytank.debate.Stance;
import org.storytank.debate.Voting;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.GraphService;
import org.storytank.explore.graph.Link;
import org.storytank.explore.graph.Link.How;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.Moderated;
import org.storytank.provenance.LabelledText;
import org.storytank.publishing.Publication;
import org.storytank.publishing.PublishingService;
import org.storytank.publishing.format.Format;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NewCitation;

/** A claim that is held is nowhere, whoever reads; it is kept, and comes back to where it was. */
@OnRealGraph
class HeldClaimsTests {

    private static final String WORDS = "Lighthouses are for fools.";
    private static final String ANSWER = "My father kept a lighthouse.";

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private DebateService debates;

    @Autowired
    private SearchService search;

    @Autowired
    private Indexing indexing;

    @Autowired
    private GraphService graph;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private Reusing reusing;

    @Autowired
    private Voting voting;

    @Autowired
    private List<Moderated> all;

    private Moderated claims;
    private PersonId owner;
    private PersonId author;
    private RoomId room;
    private ClaimId other;
    private ClaimId claim;
    private ClaimId answer;

    @BeforeEach
    void aClaimWithAnAnswerAndASource() {
        claims = all.stream()
                .filter(one -> one.kind().equals("claim"))
                .findFirst()
                .orElseThrow();
        owner = accounts.arrive("Olga").person().id();
        author = accounts.arrive("Ada").person().id();
        room = debates.open(owner, "Who keeps the light?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        other = debates.state(owner, room, "Ships need light.");
        claim = debates.argue(author, other, Stance.AGAINST, WORDS);
        answer = debates.argue(owner, claim, Stance.AGAINST, ANSWER);
        debates.cite(
                owner, claim, new NewCitation("https://fools.example/", "Foolery", "", "", "A foolish quote.", ""));
        indexing.settle();
    }

    @Test
    void beforeItIsHeldItIsEverywhere() throws Exception {
        assertThat(everywhere())
                .allSatisfy((where, found) -> assertThat(found).as(where).contains(WORDS));
        assertThat(results("lighthouses")).isNotEmpty();
        assertThat(results("foolish")).isNotEmpty();
    }

    @Test
    void aHeldClaimIsNowhereNorIsWhatAnswersIt() throws Exception {
        assertThat(claims.hold(claim.value())).isTrue();
        indexing.settle();

        assertThat(everywhere())
                .allSatisfy((where, found) -> assertThat(found)
                        .as(where)
                        .doesNotContain(WORDS)
                        .doesNotContain(ANSWER)
                        .doesNotContain("fools.example"));
        assertThat(inSight()).containsExactly(other);
        assertThat(debates.read(room, owner).arguments()).isEmpty();
        assertThat(debates.find(room, owner).orElseThrow().said()).isEqualTo(1);
        assertThat(results("lighthouses")).isEmpty();
        assertThat(results("foolish")).isEmpty();
        assertThatThrownBy(() -> graph.around(thing(claim), List.of(), owner)).isInstanceOf(Unknown.class);
        assertThat(graph.around(thing(other), List.of(), owner).nodes())
                .noneMatch(node -> node.words().contains("fools"));
    }

    @Test
    void aHeldClaimIsUsedNowhereElseEitherAndPutBackItIsAgain() {
        voting.choose(owner, room, new RoomChoices(false, true, false));
        var dark = debates.state(owner, room, "Nights are dark.");
        reusing.use(owner, claim, Stance.FOR, dark);
        reusing.use(owner, dark, Stance.AGAINST, claim);
        var uses =
                List.of(new Link(thing(claim), How.FOR, thing(dark)), new Link(thing(dark), How.AGAINST, thing(claim)));
        var around = graph.around(thing(dark), List.of(), owner);
        assertThat(around.links()).containsAll(uses);
        assertThat(published()).containsOnlyOnce("\"side\":\"for\",").contains("\"alsoUsed\":[{\"side\":\"against\"");

        claims.hold(claim.value());

        var held = graph.around(thing(dark), List.of(), owner);
        assertThat(held.links()).doesNotContainAnyElementsOf(uses).hasSize(1);
        assertThat(held.more()).isEmpty();
        assertThat(published()).doesNotContain("alsoUsed");
        claims.restore(claim.value());
        assertThat(graph.around(thing(dark), List.of(), owner)).isEqualTo(around);
    }

    private String published() {
        return new String(
                publishing
                        .handOut(new Publication.OfDebate(room), Format.JSON, owner, Locale.ENGLISH)
                        .bytes(),
                UTF_8);
    }

    @Test
    void aClaimThatARuleHeldFromItsFirstMomentIsNowhereEither() throws Exception {
        var said = debates.argue(author, other, Stance.FOR, Saying.of("On devrait tuer tous les migrants."));
        indexing.settle();

        assertThat(said.held()).isTrue();
        assertThat(everywhere())
                .allSatisfy((where, found) -> assertThat(found).as(where).doesNotContain("migrants"));
        assertThat(results("migrants")).isEmpty();
    }

    @Test
    void nobodyActsOnAHeldClaimNotEvenItsAuthor() {
        claims.hold(claim.value());

        assertThatThrownBy(() -> debates.argue(owner, claim, Stance.FOR, "True."))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> debates.argue(owner, answer, Stance.FOR, "True."))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> debates.revise(author, claim, "Nicer words.")).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> debates.withdraw(author, claim)).isInstanceOf(Unknown.class);
        assertThat(claims.seen(claim.value(), author)).isEmpty();
        assertThat(claims.kept(claim.value())).hasValueSatisfying(kept -> {
            assertThat(kept.text()).isEqualTo(WORDS);
            assertThat(kept.authors()).containsExactly(author);
            assertThat(kept.context())
                    .map(LabelledText::text)
                    .containsExactly("Who keeps the light?", "Ships need light.");
        });
    }

    @Test
    void whatIsPutBackIsWhereItWas() throws Exception {
        var before = debates.read(room, owner);
        claims.hold(claim.value());
        claims.restore(claim.value());
        indexing.settle();

        assertThat(debates.read(room, owner)).isEqualTo(before);
        assertThat(everywhere())
                .allSatisfy((where, found) -> assertThat(found).as(where).contains(WORDS));
        assertThat(results("lighthouses")).isNotEmpty();
        assertThat(results("foolish")).isNotEmpty();
    }

    @Test
    void holdingAndPuttingBackTwiceDoesNoHarm() {
        var before = debates.read(room, owner);

        assertThat(claims.hold(claim.value())).isTrue();
        assertThat(claims.hold(claim.value())).isTrue();
        claims.restore(claim.value());
        claims.restore(claim.value());

        assertThat(debates.read(room, owner)).isEqualTo(before);
    }

    @Test
    void anAnswerHeldForItselfStaysHeldWhenWhatItAnswersComesBack() {
        claims.hold(answer.value());
        claims.hold(claim.value());
        claims.restore(claim.value());

        assertThat(inSight()).containsExactly(other, claim);

        claims.restore(answer.value());

        assertThat(inSight()).containsExactly(other, claim, answer);
    }

    @Test
    void anAnswerThatMayStayComesBackWithWhatItAnswers() {
        claims.hold(answer.value());
        claims.hold(claim.value());
        claims.restore(answer.value());

        assertThat(inSight()).containsExactly(other);

        claims.restore(claim.value());

        assertThat(inSight()).containsExactly(other, claim, answer);
    }

    @Test
    void theQuestionOfARoomCannotBeHeld() {
        var thesis = debates.read(room, owner).thesis().id().value();

        assertThat(claims.hold(thesis)).isFalse();
        assertThat(claims.seen(thesis, owner)).isEmpty();
        assertThat(debates.read(room, owner).thesis().wording().text()).isEqualTo("Who keeps the light?");
    }

    @Test
    void whoFollowsTheRoomSeesItGoAndComeBack() {
        var seen = new CopyOnWriteArrayList<List<ClaimId>>();
        try (var _ = debates.follow(room, owner, new Follower(seen))) {
            claims.hold(claim.value());
            await().untilAsserted(() -> assertThat(seen.getLast()).containsExactly(other));

            claims.restore(claim.value());
            await().untilAsserted(() -> assertThat(seen.getLast()).containsExactly(other, claim, answer));
        }
    }

    @Test
    void itsAuthorStillTakesItAlongAndIsUnlinkedFromIt() {
        claims.hold(claim.value());

        assertThat(leaving.everythingOf(author).get("claims")).asString().contains(WORDS);

        leaving.leaveForGood(author, OwnPlaces.PASS_ON);
        assertThat(claims.kept(claim.value()).orElseThrow().author()).isEmpty();
    }

    @Test
    void aRoomThatIsErasedTakesWhatIsHeldInItAlong() {
        claims.hold(claim.value());
        access.openToEveryone(owner, room.place(), null);
        leaving.leaveForGood(owner, OwnPlaces.ERASE);

        assertThat(SharedGraph.driver()
                        .executableQuery(
                                "MATCH (n) WHERE n:HeldClaim OR n:HeldArgument OR n:HeldCitation OR n:Claim RETURN n")
                        .execute()
                        .records())
                .isEmpty();
    }

    /** Everything that reads a room, as text. */
    private Map<String, String> everywhere() throws Exception {
        var code = debates.codeOf(room, owner, Locale.ENGLISH);
        var publication = new Publication.OfDebate(room);
        return Map.of(
                "the room", debates.read(room, owner).toString(),
                "the plain page", get(code.path() + "/claims/" + other),
                "the API", get("/api/v1/debates/" + room + "/claims"),
                "the file for people",
                        new String(
                                publishing
                                        .handOut(publication, Format.HTML, owner, Locale.ENGLISH)
                                        .bytes(),
                                UTF_8),
                "the file for programs",
                        new String(
                                publishing
                                        .handOut(publication, Format.JSON, owner, Locale.ENGLISH)
                                        .bytes(),
                                UTF_8));
    }

    private String get(String path) throws Exception {
        var browser = new PlainBrowser(server);
        browser.open(path);
        return browser.answer().getContentAsString(UTF_8);
    }

    private List<Finding> results(String words) {
        return search.search(Search.of(words), owner).findings();
    }

    private List<ClaimId> inSight() {
        return debates.read(room, owner).claims().stream().map(Claim::id).toList();
    }

    private static Thing thing(ClaimId claim) {
        return new Thing(Kind.CLAIM, claim.value());
    }

    private record Follower(List<List<ClaimId>> seen) implements RoomFollower {

        @Override
        public void now(Debate debate, Role role) {
            seen.add(debate.claims().stream().map(Claim::id).toList());
        }

        @Override
        public void present(List<Author> people, int unnamed) {}

        @Override
        public void closed() {}
    }
}
