package org.storytank.moderation.cases;

import java.util.Map;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.graph.Ids;
import org.storytank.graph.SharedGraph;

/** People, a room open to everyone, and what they say and report in it. */
class Desks {

    private final AccountService accounts;
    private final AccessService access;
    private final DebateService debates;
    private final ReportService reports;
    private final CaseService cases;

    Desks(
            AccountService accounts,
            AccessService access,
            DebateService debates,
            ReportService reports,
            CaseService cases) {
        this.accounts = accounts;
        this.access = access;
        this.debates = debates;
        this.reports = reports;
        this.cases = cases;
    }

    PersonId arrive(String name) {
        return accounts.arrive(name).person().id();
    }

    PersonId host() {
        var host = arrive("Hugo");
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {id: $id}) SET p.host = true")
                .withParameters(Map.of("id", host.value()))
                .execute();
        return host;
    }

    RoomId room() {
        var owner = arrive("Olga");
        var room = debates.open(owner, "Is the sea rising?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        return room;
    }

    Subject said(PersonId author, RoomId room, String text) {
        return subject(debates.state(author, room, text));
    }

    static Subject subject(ClaimId claim) {
        return new Subject("claim", claim.value());
    }

    /** The case, as this moderator sees it. */
    CaseId reported(PersonId moderator, Subject subject, PersonId by, Ground ground) {
        reports.report(subject, by, Ids.next(), ground, "");
        return cases.waiting(moderator).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .id();
    }

    DecisionId decided(PersonId moderator, CaseId one, Outcome outcome, Ground ground) {
        cases.take(moderator, one);
        return cases.decide(moderator, one, new NewDecision(outcome, ground, "", "It insults instead of answering."));
    }
}
