package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storytank.debate.Stance.AGAINST;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.NotAllowed;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.coediting.MachineWords;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.MachineAnswer;
import org.storytank.provenance.Origin.Draft;
import org.storytank.provenance.Origin.Human;
import org.storytank.source.NotAccepted;

@OnRealGraph
class MachineClaimsTests {

    private static final String ANSWER = "The harbour floods more often than fifty years ago, and higher.";

    @Autowired
    private DebateService debates;

    @Autowired
    private MachineWords machines;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private LeavingService leaving;

    private PersonId ada;
    private PersonId ben;
    private RoomId room;
    private MachineAnswer answer;

    @BeforeEach
    void adaAskedAMachineInARoomInWhichBenSpeaks() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(ada, "Is the sea rising?").id();
        access.give(ada, room.place(), ben, Role.WRITER);
        answer = answered(ada, Involvement.GENERATED, ANSWER);
    }

    @Test
    void aTakenAnswerIsTheMachinesAndWhatIsTypedIntoItIsNot() {
        debates.state(ada, room, answer, ANSWER.replace("harbour floods", "harbour mostly floods"));

        var debate = debates.read(room, ben);
        var words = onlyClaim(debate).words();
        assertThat(words.text()).isEqualTo("The harbour mostly floods more often than fifty years ago, and higher.");
        assertThat(words.runs()).containsExactly(answer.run().id());
        assertThat(letters(words, new Draft(answer.run().id())))
                .containsExactly("The harbour ", "floods more often than fifty years ago, and higher.");
        assertThat(letters(words, new Human(ada))).containsExactly("mostly ");
        assertThat(debate.runs()).containsValue(answer.run());
    }

    @Test
    void anArgumentTakesAnAnswerToo() {
        var claim = debates.state(ben, room, "It sinks.");

        debates.argue(ada, claim, AGAINST, answer, ANSWER);

        assertThat(debates.read(room, ben).claims().getLast().wording().words())
                .isEqualTo(LabelledText.of(ANSWER, answer.run()));
    }

    @Test
    void nobodyTakesAnAnswerThatSomebodyElseAskedFor() {
        assertThatThrownBy(() -> debates.state(ben, room, answer, ANSWER)).isInstanceOf(NotAllowed.class);
        debates.state(ada, room, answer, ANSWER);
        var lent = new MachineAnswer(new DraftRun(answer.run().id(), "a model", Instant.EPOCH, ben), ANSWER);

        assertThatThrownBy(() -> debates.state(ben, room, lent, ANSWER)).isInstanceOf(NotAllowed.class);
        assertThat(debates.read(room, ada).claims()).hasSize(1);
    }

    @Test
    void noAnswerIsTakenThatTheRunDidNotGiveOrGaveElsewhere() {
        debates.state(ada, room, answer, ANSWER);
        var other = debates.open(ada, "Is the sea falling?").id();
        var changed = new MachineAnswer(answer.run(), "Something else.");

        assertThatThrownBy(() -> debates.state(ada, other, answer, ANSWER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> debates.state(ada, room, changed, "Something else."))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void partsOfOneAnswerGoIntoSeveralClaims() {
        debates.state(ada, room, answer, "The harbour floods more often than fifty years ago.");
        debates.state(ada, room, answer, "And higher.");

        assertThat(debates.read(room, ada).claims())
                .allSatisfy(claim -> assertThat(claim.wording().words().runs())
                        .containsExactly(answer.run().id()));
    }

    @Test
    void whoEditsTheirClaimLeavesTheMachinesWordsTheMachines() {
        var claim = debates.state(ada, room, answer, ANSWER);
        debates.argue(ben, claim, AGAINST, "Not everywhere.");

        debates.revise(ada, claim, "I think: " + ANSWER);

        var edited = debates.read(room, ben).claims().getFirst();
        assertThat(edited.wording().words())
                .isEqualTo(LabelledText.typed("I think: ", ada).plus(LabelledText.of(ANSWER, answer.run())));
        assertThat(edited.earlier()).extracting(Wording::words).containsExactly(LabelledText.of(ANSWER, answer.run()));
    }

    @Test
    void wordsOfAMachinePastedByHandAreKnownAgainWhoeverBringsThem() {
        debates.state(ada, room, answer, ANSWER);
        var claim = debates.state(
                        ben,
                        room,
                        Saying.of("I read: " + ANSWER.toUpperCase(java.util.Locale.ROOT))
                                .heard(true))
                .claim();
        var own = debates.state(ben, room, "The nets dry slower each year.");
        debates.revise(ben, own, "The nets dry slower each year. " + ANSWER);
        var question = debates.open(ben, ANSWER + " Why?");

        var said = debates.read(room, ada).claims();
        assertThat(said.get(1).id()).isEqualTo(claim);
        assertThat(said)
                .allSatisfy(one -> assertThat(one.wording().words().runs())
                        .containsExactly(answer.run().id()));
        assertThat(said.get(2).wording().words().spans().getFirst().origin()).isEqualTo(new Human(ben));
        assertThat(question.asked().runs()).containsExactly(answer.run().id());
        assertThat(debates.openTo(ben).getFirst().asked()).isEqualTo(question.asked());
    }

    @Test
    void anAnswerThatNobodyTookIsKnownAgainToo() {
        debates.remember(room, answer.run(), answer.text());
        debates.state(ben, room, ANSWER);

        assertThat(onlyClaim(debates.read(room, ada)).words()).isEqualTo(LabelledText.of(ANSWER, answer.run()));
        assertThatThrownBy(() -> debates.remember(room, answer.run(), "Something else."))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatAMachineOnlyRepeatsOfAPersonIsNotKnownAgainAsTheMachines() {
        var bens = "The nets dry slower each year, and nobody in the harbour says why.";
        machines.keep(room.value(), answer.run(), "Ben says: " + bens + " I say: " + ANSWER, "[2] " + bens + "\n");
        debates.state(ben, room, bens);
        debates.state(ben, room, ANSWER);

        var said = debates.read(room, ada).claims();
        assertThat(said.get(0).wording().words().isAllBy(ben)).isTrue();
        assertThat(said.get(1).wording().words().runs())
                .containsExactly(answer.run().id());
    }

    @Test
    void wordsOfOnesOwnAreOnesOwn() {
        debates.state(ada, room, "Fifty years ago the harbour was where the square is now.");

        assertThat(onlyClaim(debates.read(room, ada)).words().isAllBy(ada)).isTrue();
    }

    @Test
    void aCorrectionLeavesTheRestToWhoWroteIt() {
        var claim = debates.state(ada, room, "The see rises.");
        var corrected = answered(ada, Involvement.CORRECTED, "The sea rises.");

        debates.revise(ada, claim, corrected, "The sea rises.");

        var words = onlyClaim(debates.read(room, ada)).words();
        assertThat(letters(words, new Draft(corrected.run().id()))).containsExactly("a");
        assertThat(letters(words, new Human(ada))).containsExactly("The se", " rises.");
    }

    @Test
    void aCorrectionOfAMixedClaimTakesNothingFromAnybody() {
        var claim = debates.state(ada, room, answer, "I thinc so. " + ANSWER);
        var corrected = answered(ada, Involvement.CORRECTED, "I think so. " + ANSWER);

        debates.revise(ada, claim, corrected, "I think so. " + ANSWER);

        var words = onlyClaim(debates.read(room, ada)).words();
        assertThat(letters(words, new Draft(corrected.run().id()))).containsExactly("k");
        assertThat(letters(words, new Draft(answer.run().id()))).containsExactly(ANSWER);
    }

    @Test
    void aCorrectionIsNotKnownAgainInWhatPeopleWrite() {
        var nets = "Each spring the nets hang longer on the wall befor anybody dares to take them to sea.";
        var claim = debates.state(ada, room, nets);
        var corrected = answered(ada, Involvement.CORRECTED, nets.replace("befor", "before"));

        debates.revise(ada, claim, corrected, corrected.text());
        debates.state(ben, room, corrected.text());

        var said = debates.read(room, ada).claims();
        assertThat(letters(
                        said.getFirst().wording().words(),
                        new Draft(corrected.run().id())))
                .containsExactly("e");
        assertThat(said.getLast().wording().words().isAllBy(ben)).isTrue();
    }

    @Test
    void whatStoodBeforeAMachineSaidTheSameStaysWhoseItWas() {
        var claim = debates.state(ben, room, ANSWER);
        debates.state(ada, room, answer, ANSWER);

        debates.revise(ben, claim, "Yes: " + ANSWER);

        var said = debates.read(room, ada).claims();
        assertThat(said.getFirst().wording().words().isAllBy(ben)).isTrue();
        assertThat(said.getLast().wording().words().isAllBy(ada)).isFalse();
    }

    @Test
    void whatAMachineMakesOfAMachinesWordsStaysGenerated() {
        var claim = debates.state(ada, room, answer, ANSWER);
        var shorter = answered(ada, Involvement.EDITED, "Floods come more often.");

        debates.revise(ada, claim, shorter, "Floods come more often.");

        var debate = debates.read(room, ada);
        assertThat(onlyClaim(debate).words().spans())
                .allSatisfy(span -> assertThat(span.origin()).isInstanceOf(Draft.class));
        assertThat(debate.runs().get(shorter.run().id()).involvement()).isEqualTo(Involvement.GENERATED);
    }

    @Test
    void anAnswerMustFitLikeAnyClaim() {
        assertThatThrownBy(() -> debates.state(ada, room, answer, " ")).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> debates.state(ada, room, answer, "x".repeat(3_000)))
                .isInstanceOf(NotAccepted.class);
    }

    @Test
    void whoAskedIsToldByNameAndWhichModelAndPrompt() {
        debates.state(ada, room, answer, ANSWER);

        assertThat(debates.read(room, ben).allRuns())
                .containsExactly(
                        new RunLine(answer.run().id(), "generated", "a model", Instant.EPOCH, "Ada", "steelman@1"));
    }

    @Test
    void whoeverLeavesIsNotNamedByTheOriginsThatStay() {
        debates.state(ada, room, answer, "I think: " + ANSWER);
        var claim = debates.state(ada, room, answer, ANSWER);
        debates.argue(ben, claim, AGAINST, "Not everywhere.");
        debates.revise(ada, claim, "Perhaps. " + ANSWER);
        debates.revise(ada, claim, "Rather. " + ANSWER);
        assertThat(propertiesWith(ada)).isPositive();

        leaving.leaveForGood(ada, OwnPlaces.PASS_ON);

        assertThat(propertiesWith(ada)).isZero();
        var said = debates.read(room, ben).claims().getFirst().wording().words();
        assertThat(said.spans().getFirst().origin()).isEqualTo(new Human(PersonId.FORMER));
        assertThat(said.runs()).containsExactly(answer.run().id());
    }

    @Test
    void theAnswersOfARoomAreForgottenWithIt() {
        var own = debates.open(ada, "Only mine?").id();
        debates.state(ada, own, answer, ANSWER);

        leaving.leaveForGood(ada, OwnPlaces.ERASE);

        assertThat(machines.typed(ANSWER, ben).hasMachineWords()).isFalse();
    }

    @Test
    void whatPeopleTakeAlongSaysWhichWordsWereAMachines() {
        var claim = debates.state(ada, room, answer, ANSWER);
        debates.argue(ben, claim, AGAINST, "Not everywhere.");
        debates.revise(ada, claim, "Rather. " + ANSWER);

        assertThat(String.valueOf(leaving.everythingOf(ada)))
                .contains("start=8", "end=" + (8 + ANSWER.length()), "model=a model", "prompt=steelman@1")
                .contains("earlier=[{");
    }

    private static MachineAnswer answered(PersonId by, Involvement involvement, String text) {
        return new MachineAnswer(
                new DraftRun(Ids.next(), "a model", Instant.EPOCH, by, involvement, "steelman@1"), text);
    }

    private static Wording onlyClaim(Debate debate) {
        assertThat(debate.claims()).hasSize(1);
        return debate.claims().getFirst().wording();
    }

    private static java.util.List<String> letters(LabelledText words, org.storytank.provenance.Origin origin) {
        return words.spans().stream()
                .filter(span -> span.origin().equals(origin))
                .map(span -> words.text().substring(span.start(), span.end()))
                .toList();
    }

    /** How many nodes say this anywhere. */
    private static long propertiesWith(PersonId person) {
        return SharedGraph.driver().executableQuery("MATCH (n) RETURN n").execute().records().stream()
                .flatMap(row -> row.get("n").asNode().asMap().values().stream())
                .filter(value -> String.valueOf(value).contains(person.value()))
                .count();
    }
}
