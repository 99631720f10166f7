package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.Arrival;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.exchange.Format;
import org.storytank.graph.Ids;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.MachineAnswer;
import org.storytank.source.CitationId;
import org.storytank.source.NewCitation;
import org.storytank.source.NewDerivation;
import org.storytank.source.bridging.Useful;

/** A room of Léa's in which she does everything one can do in a room; Olga owns it too, Ben speaks, Dora reads. */
final class NamelessRoom {

    /** Unlike any other word on any page. */
    static final String NAME = "Quillebeuf";

    record Acts(
            DebateService debates,
            Voting voting,
            Reasoning reasoning,
            ClaimCare care,
            ClaimReview review,
            ClaimMerging merging,
            ClaimSplitting splitting,
            ClaimChecking checking,
            SteelManning steelManning,
            Sifting sifting,
            Noting noting,
            Concluding concluding,
            Suggesting suggesting,
            Speaking speaking,
            Scribing scribing,
            Scripting scripting,
            MapImporting maps,
            RoomDrafting drafting,
            AccountService accounts,
            AccessService access) {}

    final Arrival lea;
    final Arrival olga;
    final Arrival ben;
    final Arrival dora;
    final RoomId room;
    final ClaimId walls;
    final ClaimId dykes;
    final ClaimId moved;
    final CitationId study;

    NamelessRoom(Acts acts, boolean nameless) {
        lea = acts.accounts().arrive(NAME);
        olga = acts.accounts().arrive("Olga");
        ben = acts.accounts().arrive("Ben");
        dora = acts.accounts().arrive("Dora");
        var me = lea.person().id();
        var other = olga.person().id();
        var third = ben.person().id();
        var debates = acts.debates();
        var question = Saying.of("Should the harbour stay?");
        room = (nameless ? debates.openWithoutNames(me, question) : debates.open(me, question)).id();
        acts.access().openToEveryone(me, room.place(), Role.READER);
        acts.access().give(me, room.place(), other, Role.OWNER);
        acts.access().give(me, room.place(), third, Role.WRITER);
        acts.voting().choose(me, room, new RoomChoices(false, true, false, false, nameless));
        acts.drafting().choose(me, room, true);

        walls = debates.state(me, room, Saying.of("Walls cost less.").as(Optional.of(ClaimKind.FACT)))
                .claim();
        dykes = debates.state(third, room, Saying.of("Dykes cost even less.").as(Optional.of(ClaimKind.FACT)))
                .claim();
        debates.argue(third, walls, Stance.AGAINST, "Walls fail.");
        debates.revise(me, walls, "Walls cost less than moving.");
        var answer = debates.argue(me, dykes, Stance.FOR, "Clay is cheap.");
        debates.argue(me, answer, Stance.UNDERCUT, "Clay is scarce.");
        acts.reasoning().choose(me, answer, Optional.of(ArgumentScheme.SIGN));
        var run = new DraftRun(Ids.next(), "models.example/one", Instant.EPOCH, me);
        moved = debates.state(
                me, room, new MachineAnswer(run, "The fish market moved once."), "The fish market moved once, too.");
        var quay = debates.state(me, room, "Quays sink, and ferries wait.");
        acts.splitting().split(me, quay, List.of("Quays sink", "ferries wait."));
        acts.merging().merge(me, debates.state(me, room, "Dykes are cheaper."), dykes);

        study = debates.cite(me, walls, source("https://shom.example/walls")).id();
        var theirs =
                debates.cite(third, dykes, source("https://shom.example/dykes")).id();
        debates.derive(me, study, new NewDerivation("quotes", "https://shom.example/study", "A study", "2020"));
        acts.sifting().answer(me, theirs, SiftQuestion.BEHIND, "A maker of dykes.", "https://port.example/who", false);
        var note = acts.noting().note(me, theirs, "Its makers paid for it.", "https://port.example/makers", false);
        acts.noting().rate(third, note, Useful.YES);
        acts.checking().check(me, dykes, worded(debates, dykes), Finding.PARTLY, "Only small ones.", false);
        acts.review().mark(me, dykes, ReviewReason.UNCLEAR);
        acts.voting().vote(me, dykes, Opinion.DISAGREE);
        acts.voting().rate(me, dykes, 2);
        acts.steelManning()
                .answer(third, acts.steelManning().put(me, dykes, "Nothing is cheaper than a dyke.", false), true);

        acts.suggesting().suggest(me, room, Standing.ALONE, "Boats need the quay.", false);
        var suggestion = acts.suggesting().suggest(third, room, Standing.ALONE, "Gulls need the quay.", false);
        acts.suggesting().decline(me, suggestion, "Gulls fly.", false);
        debates.state(me, room, Saying.of("My boat is old.").saidInTheRoom(""));
        acts.maps().bring(me, room, new MapText(Format.ARGDOWN, "[Tides]: Tides are getting higher.\n", false));
        var quayside = debates.state(me, room, Saying.of("Build a quayside.").as(Optional.of(ClaimKind.PROPOSAL)))
                .claim();
        acts.concluding()
                .conclude(
                        me,
                        room,
                        Conclusion.NONE,
                        "Something has to be built.",
                        "What.",
                        new ClaimsNamed(List.of(walls), List.of(quayside)),
                        false);
        acts.concluding().sign(me, room, 1, false, "Nothing has to be built.", false);
        acts.speaking().choose(me, room, true);
        acts.speaking().raise(me, room);
        acts.speaking().give(me, room, me);
        acts.speaking().raise(me, room);
        acts.scribing().name(me, room, me, true);
        acts.scripting()
                .prepare(
                        me,
                        room,
                        List.of(
                                new ScriptStep.Planned(Phase.DISCUSS, Optional.of(5), "What of the tide?"),
                                new ScriptStep.Planned(Phase.DECIDE, Optional.of(5), "Which?")),
                        false);
        acts.scripting().next(me, room, 0);
    }

    PersonId who() {
        return lea.person().id();
    }

    private static NewCitation source(String address) {
        return new NewCitation(address, "On walls", "A. Marin", "2024", "They hold.", "p. 3");
    }

    private Instant worded(DebateService debates, ClaimId claim) {
        return debates.read(room, lea.person().id()).claims().stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElseThrow()
                .wording()
                .at();
    }
}
