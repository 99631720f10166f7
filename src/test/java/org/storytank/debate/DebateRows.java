package org.storytank.debate;

import static org.storytank.Cast.Who.FACILITATOR;
import static org.storytank.Cast.Who.NOBODY;
import static org.storytank.Cast.Who.OWNER;
import static org.storytank.Cast.Who.READER;
import static org.storytank.Cast.Who.SUGGESTER;
import static org.storytank.Cast.Who.WRITER;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.Ids;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.MachineAnswer;
import org.storytank.provenance.Origin;
import org.storytank.source.NewCitation;
import org.storytank.source.NewDerivation;

class DebateRows implements MatrixRows {

    private static final Set<Who> READERS = EnumSet.of(READER, SUGGESTER, WRITER, FACILITATOR, OWNER);
    private static final Set<Who> WRITERS = EnumSet.of(WRITER, FACILITATOR, OWNER);
    private static final NewCitation TIDES = new NewCitation("https://shom.example/", "Tides", "", "", "", "");
    private static final NewDerivation STUDY =
            new NewDerivation("quotes", "https://shom.example/study", "A study", "2020");
    private static final NewDerivation BUOYS =
            new NewDerivation("summarises", "https://shom.example/buoys", "Buoys", "2019");

    private static final LabelledText QUOTE = LabelledText.of("It drowned.", new Origin.Unknown());

    private final DebateService debates;
    private final AccessService access;

    DebateRows(DebateService debates, AccessService access) {
        this.debates = debates;
        this.access = access;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "DebateService.open(PersonId, String)",
                        EnumSet.complementOf(EnumSet.of(NOBODY)),
                        cast -> who -> debates.open(cast.id(who), "Is the sea rising?")),
                Row.of("DebateService.open(PersonId, String, PassageQuoted)", WRITERS, cast -> {
                    var passage = new PassageQuoted(cast.place(), "La marée", "stories/a/scenes/b", QUOTE, "passage");
                    return who -> debates.open(cast.id(who), "Is that true?", passage);
                }),
                Row.of("DebateService.find(RoomId, PersonId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> debates.find(room, cast.orNobody(who));
                }),
                Row.of("DebateService.find(String, PersonId)", READERS, cast -> {
                    var code = debates.codeOf(room(cast), cast.id(OWNER), Locale.ENGLISH);
                    return who -> debates.find(code.value(), cast.orNobody(who));
                }),
                Row.of("DebateService.codeOf(RoomId, PersonId, Locale)", READERS, cast -> {
                    var room = room(cast);
                    return who -> debates.codeOf(room, cast.orNobody(who), Locale.FRENCH);
                }),
                Row.of("DebateService.read(RoomId, PersonId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> debates.read(room, cast.orNobody(who));
                }),
                Row.of(
                        "DebateService.openWithoutNames(PersonId, Saying)",
                        EnumSet.complementOf(EnumSet.of(NOBODY)),
                        cast -> who -> debates.openWithoutNames(cast.id(who), Saying.of("Is the sea rising?"))),
                Row.of("DebateService.calledIn(RoomId, PersonId)", READERS, cast -> {
                    var room = debates.openWithoutNames(cast.id(OWNER), Saying.of("Is the sea rising?"))
                            .id();
                    cast.in(room.place());
                    return who -> debates.calledIn(room, cast.id(who));
                }),
                Row.of("DebateService.handedOn(RoomId, PersonId, Locale)", READERS, cast -> {
                    var room = room(cast);
                    return who -> debates.handedOn(room, cast.orNobody(who), Locale.FRENCH);
                }),
                Row.of("DebateService.openTo(PersonId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> debates.openTo(cast.orNobody(who)).stream()
                            .filter(open -> open.id().equals(room))
                            .findFirst();
                }),
                Row.of("DebateService.readable(PersonId, String, int)", READERS, cast -> {
                    var room = room(cast);
                    return who -> debates.readable(cast.orNobody(who), "", 100).stream()
                            .filter(open -> open.id().equals(room))
                            .findFirst();
                }),
                Row.of("DebateService.follow(RoomId, PersonId, RoomFollower)", READERS, cast -> {
                    var room = room(cast);
                    return who -> done(() -> debates.follow(room, cast.orNobody(who), new LooksAway())
                            .close());
                }),
                Row.of(
                        "DebateService.open(PersonId, Saying)",
                        EnumSet.complementOf(EnumSet.of(NOBODY)),
                        cast -> who -> debates.open(cast.id(who), Saying.of("Is the sea rising?"))),
                Row.of("DebateService.open(PersonId, Saying, PassageQuoted)", WRITERS, cast -> {
                    var passage = new PassageQuoted(cast.place(), "La marée", "stories/a/scenes/b", QUOTE, "passage");
                    return who -> debates.open(cast.id(who), Saying.of("Is that true?"), passage);
                }),
                Row.of("DebateService.openWithoutNames(PersonId, Saying, PassageQuoted)", WRITERS, cast -> {
                    var passage = new PassageQuoted(cast.place(), "La marée", "stories/a/scenes/b", QUOTE, "passage");
                    return who -> debates.openWithoutNames(cast.id(who), Saying.of("Is that true?"), passage);
                }),
                Row.of("DebateService.state(PersonId, RoomId, Saying)", WRITERS, cast -> {
                    var room = room(cast);
                    return who -> debates.state(cast.id(who), room, Saying.of("It rises."));
                }),
                Row.of("DebateService.argue(PersonId, ClaimId, Stance, Saying)", WRITERS, cast -> {
                    var claim = claimOf(cast, OWNER);
                    return who -> debates.argue(cast.id(who), claim, Stance.AGAINST, Saying.of("Not everywhere."));
                }),
                Row.of("DebateService.revise(PersonId, ClaimId, Saying)", EnumSet.of(WRITER), cast -> {
                    var claim = claimOf(cast, WRITER);
                    return who -> done(() -> debates.revise(cast.id(who), claim, Saying.of("It falls.")));
                }),
                Row.of("DebateService.cite(PersonId, ClaimId, NewCitation, boolean)", WRITERS, cast -> {
                    var claim = claimOf(cast, OWNER);
                    return who -> debates.cite(cast.id(who), claim, TIDES, false);
                }),
                Row.of("DebateService.waiting(PersonId, RoomId)", READERS, cast -> {
                    var room = room(cast);
                    return who -> done(() -> debates.waiting(cast.id(who), room));
                }),
                Row.of("DebateService.state(PersonId, RoomId, String)", WRITERS, cast -> {
                    var room = room(cast);
                    return who -> debates.state(cast.id(who), room, "It rises.");
                }),
                Row.of("DebateService.argue(PersonId, ClaimId, Stance, String)", WRITERS, cast -> {
                    var claim = claimOf(cast, OWNER);
                    return who -> debates.argue(cast.id(who), claim, Stance.AGAINST, "Not everywhere.");
                }),
                Row.of("DebateService.remember(RoomId, DraftRun, String)", WRITERS, cast -> {
                    var room = room(cast);
                    return who -> done(
                            () -> debates.remember(room, answered(cast.id(who)).run(), "It rises."));
                }),
                Row.of("DebateService.state(PersonId, RoomId, MachineAnswer, String)", WRITERS, cast -> {
                    var room = room(cast);
                    return who -> debates.state(cast.id(who), room, answered(cast.id(who)), "It rises.");
                }),
                Row.of("DebateService.argue(PersonId, ClaimId, Stance, MachineAnswer, String)", WRITERS, cast -> {
                    var claim = claimOf(cast, OWNER);
                    return who ->
                            debates.argue(cast.id(who), claim, Stance.AGAINST, answered(cast.id(who)), "It rises.");
                }),
                Row.of("DebateService.revise(PersonId, ClaimId, MachineAnswer, String)", EnumSet.of(WRITER), cast -> {
                    var claim = claimOf(cast, WRITER);
                    return who -> done(() -> debates.revise(cast.id(who), claim, answered(cast.id(who)), "It falls."));
                }),
                Row.of("DebateService.revise(PersonId, ClaimId, MachineAnswer, String)", WRITERS, cast -> {
                    var own = eachTheirOwn(cast, this::claim);
                    return who ->
                            done(() -> debates.revise(cast.id(who), own.get(who), answered(cast.id(who)), "It falls."));
                }),
                Row.of("DebateService.cite(PersonId, ClaimId, NewCitation)", WRITERS, cast -> {
                    var claim = claimOf(cast, OWNER);
                    return who -> debates.cite(cast.id(who), claim, TIDES);
                }),
                Row.of("DebateService.revise(PersonId, ClaimId, String)", EnumSet.of(WRITER), cast -> {
                    var claim = claimOf(cast, WRITER);
                    return who -> done(() -> debates.revise(cast.id(who), claim, "It falls."));
                }),
                Row.of("DebateService.revise(PersonId, ClaimId, String)", WRITERS, cast -> {
                    var own = eachTheirOwn(cast, this::claim);
                    return who -> done(() -> debates.revise(cast.id(who), own.get(who), "It falls."));
                }),
                Row.of("DebateService.withdraw(PersonId, ClaimId)", EnumSet.of(WRITER), cast -> {
                    var claim = claimOf(cast, WRITER);
                    return who -> done(() -> debates.withdraw(cast.id(who), claim));
                }),
                Row.of("DebateService.withdraw(PersonId, ClaimId)", READERS, cast -> {
                    var own = eachTheirOwn(cast, this::claim);
                    return who -> done(() -> debates.withdraw(cast.id(who), own.get(who)));
                }),
                Row.of("DebateService.derive(PersonId, CitationId, NewDerivation)", WRITERS, cast -> {
                    var citation = debates.cite(cast.id(OWNER), claimOf(cast, OWNER), TIDES);
                    return who -> debates.derive(cast.id(who), citation.id(), STUDY);
                }),
                Row.of("DebateService.derive(PersonId, DerivationId, NewDerivation)", WRITERS, cast -> {
                    var citation = debates.cite(cast.id(OWNER), claimOf(cast, OWNER), TIDES);
                    var step = debates.derive(cast.id(OWNER), citation.id(), STUDY);
                    return who -> debates.derive(cast.id(who), step.id(), BUOYS);
                }),
                Row.of("DebateService.takeBack(PersonId, DerivationId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var citation = debates.cite(cast.bystander(), claimOf(cast, OWNER), TIDES);
                    var step = debates.derive(cast.bystander(), citation.id(), STUDY);
                    return who -> done(() -> debates.takeBack(cast.id(who), step.id()));
                }),
                Row.of("DebateService.takeBack(PersonId, CitationId)", EnumSet.of(FACILITATOR, OWNER), cast -> {
                    var citation = debates.cite(cast.bystander(), claimOf(cast, OWNER), TIDES);
                    return who -> done(() -> debates.takeBack(cast.id(who), citation.id()));
                }),
                Row.of("DebateService.takeBack(PersonId, CitationId)", WRITERS, cast -> {
                    var own = eachTheirOwn(
                            cast,
                            said -> debates.cite(said.by(), claim(said), TIDES).id());
                    return who -> done(() -> debates.takeBack(cast.id(who), own.get(who)));
                }));
    }

    private static MachineAnswer answered(PersonId askedBy) {
        return new MachineAnswer(new DraftRun(Ids.next(), "a model", Instant.EPOCH, askedBy), "It rises.");
    }

    private record Said(PersonId by, RoomId room) {}

    private RoomId room(Cast cast) {
        var room = debates.open(cast.id(OWNER), "Is the sea rising?").id();
        cast.in(room.place());
        return room;
    }

    private ClaimId claimOf(Cast cast, Who who) {
        return claim(new Said(cast.id(who), room(cast)));
    }

    private ClaimId claim(Said said) {
        return debates.state(said.by(), said.room(), "It rises.");
    }

    /** What each said while everybody could speak, before the room closed to all but those with a role; nobody tries the bystander's. */
    private <T> Map<Who, T> eachTheirOwn(Cast cast, Function<Said, T> say) {
        var room = room(cast);
        access.openToEveryone(cast.id(OWNER), room.place(), Role.WRITER);
        var own = new EnumMap<Who, T>(Who.class);
        Arrays.stream(Who.values())
                .forEach(who ->
                        own.put(who, say.apply(new Said(who == NOBODY ? cast.bystander() : cast.id(who), room))));
        access.openToEveryone(cast.id(OWNER), room.place(), null);
        return own;
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }

    private static final class LooksAway implements RoomFollower {

        @Override
        public void now(Debate debate, Role role) {}

        @Override
        public void present(List<Author> people, int unnamed) {}

        @Override
        public void closed() {}
    }
}
