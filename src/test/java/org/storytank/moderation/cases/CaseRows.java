package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.HOST;
import static org.storytank.Cast.Who.NOBODY;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.graph.Ids;

class CaseRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);
    private static final Set<Who> OWNERS = EnumSet.of(OWNER);
    private static final Set<Who> MODERATORS = EnumSet.of(HOST);
    private static final NewDecision HOLD = new NewDecision(Outcome.HELD, Ground.INSULT, "", "It insults.");

    private final ReportService reports;
    private final CaseService cases;
    private final BackgroundService background;
    private final TeamService team;
    private final PracticeService practice;
    private final RoomCaseService rooms;
    private final SanctionService sanctions;
    private final StatementService statements;
    private final AppealService appeals;
    private final TransparencyService transparency;
    private final ModeratorService moderators;
    private final DebateService debates;
    private final AccessService access;

    CaseRows(
            ReportService reports,
            CaseService cases,
            BackgroundService background,
            TeamService team,
            PracticeService practice,
            RoomCaseService rooms,
            SanctionService sanctions,
            StatementService statements,
            AppealService appeals,
            TransparencyService transparency,
            ModeratorService moderators,
            DebateService debates,
            AccessService access) {
        this.reports = reports;
        this.cases = cases;
        this.background = background;
        this.team = team;
        this.practice = practice;
        this.rooms = rooms;
        this.sanctions = sanctions;
        this.statements = statements;
        this.appeals = appeals;
        this.transparency = transparency;
        this.moderators = moderators;
        this.debates = debates;
        this.access = access;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("ReportService.look(Subject, PersonId)", READERS, cast -> {
                    var claim = claim(cast);
                    return who -> reports.look(claim, cast.orNobody(who));
                }),
                Row.of("ReportService.report(Subject, PersonId, String, Ground, String)", READERS, cast -> {
                    var claim = claim(cast);
                    return who -> reports.report(claim, cast.orNobody(who), Ids.next(), Ground.INSULT, "");
                }),
                Row.open(
                        "ReportService.receipt(Ticket)",
                        cast -> {
                            var ticket = reports.report(claim(cast), cast.id(READER), Ids.next(), Ground.INSULT, "");
                            return who -> reports.receipt(ticket);
                        },
                        who -> reports.receipt(new Ticket("invented"))),
                Row.of("CaseService.waiting(PersonId)", MODERATORS, cast -> who -> cases.waiting(cast.id(who))),
                Row.of("CaseService.decided(PersonId)", MODERATORS, cast -> who -> cases.decided(cast.id(who))),
                Row.of("CaseService.passed(PersonId)", MODERATORS, cast -> who -> cases.passed(cast.id(who))),
                Row.of(
                        "CaseService.handledToday(PersonId)",
                        MODERATORS,
                        cast -> who -> cases.handledToday(cast.id(who))),
                Row.of("CaseService.pass(PersonId, CaseId)", MODERATORS, cast -> {
                    var one = reported(cast);
                    return who -> done(() -> cases.pass(cast.id(who), one));
                }),
                Row.of("CaseService.find(PersonId, CaseId)", MODERATORS, cast -> {
                    var one = reported(cast);
                    return who -> cases.find(cast.id(who), one);
                }),
                Row.of("CaseService.subject(PersonId, CaseId)", MODERATORS, cast -> {
                    var one = reported(cast);
                    return who -> cases.subject(cast.id(who), one);
                }),
                Row.of("CaseService.take(PersonId, CaseId)", MODERATORS, cast -> {
                    var one = reported(cast);
                    return who -> done(() -> cases.take(cast.id(who), one));
                }),
                Row.of("CaseService.release(PersonId, CaseId)", MODERATORS, cast -> {
                    var one = taken(cast);
                    return who -> done(() -> cases.release(cast.id(who), one));
                }),
                Row.of("CaseService.canNarrow(PersonId, CaseId)", MODERATORS, cast -> {
                    var one = taken(cast);
                    return who -> cases.canNarrow(cast.id(who), one);
                }),
                Row.of("CaseService.narrow(PersonId, CaseId, String)", MODERATORS, cast -> {
                    var one = taken(cast);
                    return who -> done(() -> narrowed(cast.id(who), one));
                }),
                Row.of("CaseService.decide(PersonId, CaseId, NewDecision)", MODERATORS, cast -> {
                    var one = taken(cast);
                    return who -> cases.decide(cast.id(who), one, HOLD);
                }),
                Row.of("CaseService.undo(PersonId, CaseId, DecisionId)", MODERATORS, cast -> {
                    var one = taken(cast);
                    var decision = cases.decide(cast.id(HOST), one, HOLD);
                    return who -> done(() -> cases.undo(cast.id(who), one, decision));
                }),
                Row.of("BackgroundService.of(PersonId, CaseId)", MODERATORS, cast -> {
                    var one = reported(cast);
                    return who -> background.of(cast.id(who), one);
                }),
                Row.of("PracticeService.next(PersonId)", MODERATORS, cast -> who -> practice.next(cast.id(who))),
                Row.of(
                        "PracticeService.progress(PersonId)",
                        MODERATORS,
                        cast -> who -> practice.progress(cast.id(who))),
                Row.of("PracticeService.isReady(PersonId)", MODERATORS, cast -> who -> practice.isReady(cast.id(who))),
                Row.of(
                        "PracticeService.progressOf(PersonId, PersonId)",
                        MODERATORS,
                        cast -> who -> practice.progressOf(cast.id(who), cast.bystander())),
                Row.of(
                        "PracticeService.answer(PersonId, String, Outcome)",
                        MODERATORS,
                        cast -> who -> practice.answer(cast.id(who), "plain-insult", Outcome.HELD)),
                Row.of("SanctionService.options(PersonId, CaseId)", MODERATORS, cast -> {
                    var one = held(cast);
                    return who -> sanctions.options(cast.id(who), one);
                }),
                Row.of("SanctionService.impose(PersonId, CaseId, NewSanction)", MODERATORS, cast -> {
                    var one = held(cast);
                    return who -> sanctions.impose(
                            cast.id(who), one, new NewSanction(Measure.WARNED, Duration.ZERO, false, "It insults."));
                }),
                Row.of(
                        "SanctionService.proposed(PersonId)",
                        MODERATORS,
                        cast -> who -> sanctions.proposed(cast.id(who))),
                Row.of("SanctionService.confirm(PersonId, DecisionId)", MODERATORS, cast -> {
                    var exclusion = exclusion(cast);
                    return who -> done(() -> sanctions.confirm(cast.id(who), exclusion));
                }),
                Row.of("SanctionService.decline(PersonId, DecisionId)", MODERATORS, cast -> {
                    var exclusion = exclusion(cast);
                    return who -> done(() -> sanctions.decline(cast.id(who), exclusion));
                }),
                Row.of("RoomCaseService.waiting(PersonId, PlaceId)", OWNERS, cast -> {
                    var place = cast.place();
                    return who -> rooms.waiting(cast.orNobody(who), place);
                }),
                Row.of("RoomCaseService.subject(PersonId, CaseId)", OWNERS, cast -> {
                    var one = reported(cast);
                    return who -> rooms.subject(cast.orNobody(who), one);
                }),
                Row.of("RoomCaseService.decide(PersonId, CaseId, NewDecision)", OWNERS, cast -> {
                    var one = reported(cast);
                    return who -> rooms.decide(cast.id(who), one, HOLD);
                }),
                Row.of("RoomCaseService.undo(PersonId, CaseId, DecisionId)", OWNERS, cast -> {
                    var one = reported(cast);
                    var decision = rooms.decide(cast.id(OWNER), one, HOLD);
                    return who -> done(() -> rooms.undo(cast.id(who), one, decision));
                }),
                Row.of("TeamService.note(PersonId, CaseId, String)", MODERATORS, cast -> {
                    var one = taken(cast);
                    return who -> done(() -> team.note(cast.id(who), one, "They know each other."));
                }),
                Row.of("TeamService.ask(PersonId, CaseId, String)", MODERATORS, cast -> {
                    var one = taken(cast);
                    return who -> done(() -> team.ask(cast.id(who), one, "A joke?"));
                }),
                Row.of("TeamService.advise(PersonId, CaseId, Outcome, String)", MODERATORS, cast -> {
                    var one = reported(cast);
                    var asking = Cast.fresh().id(HOST);
                    cases.take(asking, one);
                    team.ask(asking, one, "A joke?");
                    return who -> done(() -> team.advise(cast.id(who), one, Outcome.HELD, "No."));
                }),
                Row.of("TeamService.escalate(PersonId, CaseId, String)", MODERATORS, cast -> {
                    var one = taken(cast);
                    return who -> done(() -> team.escalate(cast.id(who), one, "Too heavy."));
                }),
                Row.open(
                        "StatementService.unseen(PersonId)",
                        cast -> who -> statements.unseen(cast.orNobody(who)),
                        who -> {
                            throw new Unknown("nothing is refused: everybody is told about themselves");
                        }),
                Row.open("StatementService.read(PersonId)", cast -> who -> statements.read(cast.id(who)), who -> {
                    throw new Unknown("nothing is refused: everybody is told about themselves");
                }),
                Row.of(
                        "StatementService.contest(PersonId, DecisionId, String)",
                        EnumSet.complementOf(EnumSet.of(NOBODY)),
                        cast -> {
                            var own = eachTheirOwnHeld(cast);
                            return who -> done(() -> statements.contest(cast.id(who), own.get(who), "It does not."));
                        }),
                Row.of("AppealService.waiting(PersonId)", MODERATORS, cast -> who -> appeals.waiting(cast.id(who))),
                Row.of("AppealService.answer(PersonId, DecisionId, boolean, String)", MODERATORS, cast -> {
                    var decision = contested(cast);
                    return who -> done(() -> appeals.answer(cast.id(who), decision, true, "It does not insult."));
                }),
                Row.of(
                        "TransparencyService.statements(PersonId)",
                        MODERATORS,
                        cast -> who -> transparency.statements(cast.id(who))),
                Row.open(
                        "ModeratorService.isModerator(PersonId)",
                        cast -> who -> moderators.isModerator(cast.orNobody(who)),
                        who -> {
                            throw new Unknown("nothing is refused: it is a question about oneself");
                        }),
                Row.open(
                        "ModeratorService.isSenior(PersonId)",
                        cast -> who -> moderators.isSenior(cast.orNobody(who)),
                        who -> {
                            throw new Unknown("nothing is refused: it is a question about oneself");
                        }),
                Row.of(
                        "ModeratorService.holders(PersonId, Office)",
                        MODERATORS,
                        cast -> who -> moderators.holders(cast.id(who), Office.FLAGGER)),
                Row.of(
                        "ModeratorService.appoint(PersonId, Office, PersonId)",
                        MODERATORS,
                        cast -> who -> done(() -> moderators.appoint(cast.id(who), Office.FLAGGER, cast.bystander()))),
                Row.of(
                        "ModeratorService.relieve(PersonId, Office, PersonId)",
                        MODERATORS,
                        cast -> who -> done(() -> moderators.relieve(cast.id(who), Office.FLAGGER, cast.bystander()))),
                Row.of("ModeratorService.named(PersonId)", MODERATORS, cast -> who -> moderators.named(cast.id(who))),
                Row.of(
                        "ModeratorService.name(PersonId, PersonId)",
                        MODERATORS,
                        cast -> who -> done(() -> moderators.name(cast.id(who), cast.bystander()))),
                Row.of("ModeratorService.end(PersonId, PersonId)", MODERATORS, cast -> {
                    moderators.name(cast.id(HOST), cast.bystander());
                    return who -> done(() -> moderators.end(cast.id(who), cast.bystander()));
                }));
    }

    private Subject claim(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return subject(debates.state(cast.bystander(), room, "You fool."));
    }

    private static Subject subject(ClaimId claim) {
        return new Subject("claim", claim.value());
    }

    private CaseId reported(Cast cast) {
        var claim = claim(cast);
        reports.report(claim, cast.id(READER), Ids.next(), Ground.INSULT, "");
        return caseOf(cast, claim);
    }

    private CaseId caseOf(Cast cast, Subject subject) {
        return cases.waiting(cast.id(HOST)).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private CaseId taken(Cast cast) {
        var one = reported(cast);
        cases.take(cast.id(HOST), one);
        return one;
    }

    /** A claim has no parts: that is said to whoever may ask. */
    private void narrowed(PersonId who, CaseId one) {
        try {
            cases.narrow(who, one, "some words");
        } catch (NotTaken noParts) {
            assertThat(noParts.words()).isIn("cases.refused.words", "cases.refused.taken");
        }
    }

    private CaseId held(Cast cast) {
        var one = taken(cast);
        cases.decide(cast.id(HOST), one, HOLD);
        return one;
    }

    /** Proposed by a host who is none of them, about somebody who threatened twice. */
    private DecisionId exclusion(Cast cast) {
        var judge = Cast.fresh().id(HOST);
        var pause = threat(cast, judge);
        var exclusion = threat(cast, judge);
        sanctions.impose(judge, pause, lasting(Measure.PAUSED));
        return sanctions.impose(judge, exclusion, lasting(Measure.EXCLUDED));
    }

    private CaseId threat(Cast cast, PersonId judge) {
        var claim = claim(cast);
        reports.report(claim, cast.id(READER), Ids.next(), Ground.THREAT, "");
        var one = caseOf(cast, claim);
        cases.take(judge, one);
        cases.decide(judge, one, new NewDecision(Outcome.HELD, Ground.THREAT, "", "It threatens."));
        return one;
    }

    private static NewSanction lasting(Measure measure) {
        return new NewSanction(measure, measure.lengths().getFirst(), false, "It threatens.");
    }

    /** Decided by somebody who was named for that only. */
    private DecisionId contested(Cast cast) {
        var claim = claim(cast);
        reports.report(claim, cast.id(READER), Ids.next(), Ground.INSULT, "");
        var one = caseOf(cast, claim);
        moderators.name(cast.id(HOST), cast.id(OWNER));
        cases.take(cast.id(OWNER), one);
        var decision = cases.decide(cast.id(OWNER), one, HOLD);
        moderators.end(cast.id(HOST), cast.id(OWNER));
        statements.contest(cast.bystander(), decision, "It does not.");
        return decision;
    }

    /** Of everybody something is held, by a host who is none of them; nobody tries the bystander's. */
    private Map<Who, DecisionId> eachTheirOwnHeld(Cast cast) {
        var judge = Cast.fresh().id(HOST);
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        access.openToEveryone(cast.id(OWNER), room.place(), Role.WRITER);
        var own = new EnumMap<Who, DecisionId>(Who.class);
        for (var who : Who.values()) {
            var author = who == NOBODY ? cast.bystander() : cast.id(who);
            var claim = subject(debates.state(author, room, "You fool."));
            reports.report(claim, null, Ids.next(), Ground.INSULT, "");
            var one = caseOf(cast, claim);
            cases.take(judge, one);
            own.put(who, cases.decide(judge, one, HOLD));
        }
        return own;
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }
}
