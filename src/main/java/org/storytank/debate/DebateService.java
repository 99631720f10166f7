package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.READER;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.Stated;
import org.storytank.debate.RoomFollower.Following;
import org.storytank.graph.Ids;
import org.storytank.moderation.Told;
import org.storytank.moderation.cases.KeptOut;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.MachineAnswer;
import org.storytank.source.Citation;
import org.storytank.source.CitationId;
import org.storytank.source.DerivationId;
import org.storytank.source.Derived;
import org.storytank.source.NewCitation;
import org.storytank.source.NewDerivation;
import org.storytank.source.NotAccepted;
import org.storytank.source.PlainText;
import org.storytank.source.SourceService;

/** The door to debates: open a room, state claims, argue for or against them, cite what they rest on. */
@Service
public class DebateService {

    private static final int CODES_TRIED = 20;

    private final Rooms rooms;
    private final Claims claims;
    private final Ballots ballots;
    private final LiveRooms live;
    private final SourceService sources;
    private final Labels labels;
    private final KeptOut restraints;
    private final Speech speech;
    private final HouseReads house;
    private final RoomOrder order;
    private final Scribing scribing;
    private final Masking masking;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    DebateService(
            Rooms rooms,
            Claims claims,
            Ballots ballots,
            LiveRooms live,
            SourceService sources,
            Labels labels,
            KeptOut restraints,
            Speech speech,
            HouseReads house,
            RoomOrder order,
            Scribing scribing,
            Masking masking,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.rooms = rooms;
        this.claims = claims;
        this.ballots = ballots;
        this.live = live;
        this.sources = sources;
        this.labels = labels;
        this.restraints = restraints;
        this.speech = speech;
        this.house = house;
        this.order = order;
        this.scribing = scribing;
        this.masking = masking;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new room with its question; only the one who opens it is in it until they let others in. */
    public DebateRoom open(PersonId by, String question) {
        return open(by, Saying.of(question));
    }

    /**
     * The same.
     *
     * @throws Told when a rule of the house has something to say first, or would hold the question
     */
    public DebateRoom open(PersonId by, Saying question) {
        return opened(by, question, Optional.empty(), RoomChoices.NONE);
    }

    /**
     * A new room in which nobody's name is ever shown: everybody is called by another name there, the same each time and a different one in every
     * room. That cannot be taken back.
     *
     * @throws Told as {@link #open(PersonId, Saying)}
     */
    public DebateRoom openWithoutNames(PersonId by, Saying question) {
        return opened(by, question, Optional.empty(), RoomChoices.NAMELESS);
    }

    /**
     * A new room about a passage of a story, by a writer of that story. The story's readers read it and its writers speak in it;
     * the one who opens it owns it.
     */
    public DebateRoom open(PersonId by, String question, PassageQuoted passage) {
        return open(by, Saying.of(question), passage);
    }

    /**
     * The same.
     *
     * @throws Told when a rule of the house has something to say first, or would hold the question
     */
    public DebateRoom open(PersonId by, Saying question, PassageQuoted passage) {
        access.require(passage.story(), by, WRITER);
        return opened(by, question, Optional.of(passage), RoomChoices.NONE);
    }

    /**
     * The same, for a room in which nobody's name is ever shown.
     *
     * @throws Told as {@link #open(PersonId, Saying)}
     */
    public DebateRoom openWithoutNames(PersonId by, Saying question, PassageQuoted passage) {
        access.require(passage.story(), by, WRITER);
        return opened(by, question, Optional.of(passage), RoomChoices.NAMELESS).withoutNames();
    }

    /** The room, when it is open to this person. */
    public Optional<DebateRoom> find(RoomId room, @Nullable PersonId asker) {
        return access.roleIn(room.place(), asker)
                .flatMap(_ -> rooms.find(room))
                .map(DebateRoom::withoutNames)
                .map(found -> mayGoBack(found, asker) ? found : found.withoutWayBack());
    }

    /** The room that is called so, however its words were typed, when it is open to this person. */
    public Optional<DebateRoom> find(String code, @Nullable PersonId asker) {
        return RoomCode.typed(code).flatMap(rooms::called).flatMap(room -> find(room, asker));
    }

    /** What the room is called across a hall; words of the language of the one who asks first, and for ever. */
    public RoomCode codeOf(RoomId room, @Nullable PersonId asker, Locale language) {
        access.require(room.place(), asker, READER);
        rooms.find(room).orElseThrow(() -> new Unknown("debate"));
        return rooms.codeOf(room)
                .orElseGet(() -> Stream.generate(() -> rooms.call(room, RoomCode.draw(language)))
                        .limit(CODES_TRIED)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("No free code in %d tries".formatted(CODES_TRIED))));
    }

    /** Everything said in the room until now. */
    public Debate read(RoomId room, @Nullable PersonId asker) {
        access.require(room.place(), asker, READER);
        var debate = rooms.read(room)
                .orElseThrow(() -> new Unknown("debate"))
                .seenBy(new Viewer(
                        asker,
                        asker == null ? Map.of() : ballots.of(asker, room),
                        access.roleIn(room.place(), asker)
                                .filter(role -> role.includes(FACILITATOR))
                                .isPresent(),
                        masking.faces(room, asker)));
        return mayGoBack(debate.room(), asker) ? debate : debate.withoutWayBack();
    }

    /** The same as it is handed on, by whoever may read it: as somebody sees it who has no part in it. @param language in which masks are told */
    public Debate handedOn(RoomId room, @Nullable PersonId asker, Locale language) {
        access.require(room.place(), asker, READER);
        return rooms.read(room)
                .orElseThrow(() -> new Unknown("debate"))
                .seenBy(new Viewer(null, Map.of(), false, masking.faces(room, null, language)))
                .withoutWayBack();
    }

    /** What this person is called in a room where nobody's name is shown; empty elsewhere, where they are called by their name. */
    public Optional<String> calledIn(RoomId room, PersonId person) {
        access.require(room.place(), person, READER);
        return masking.called(room, person);
    }

    /** Rooms in which this person has a role, and rooms open to everyone; the newest first. */
    public List<DebateRoom> openTo(@Nullable PersonId asker) {
        return rooms.openTo(asker, settings.roomsListed()).stream()
                .map(DebateRoom::withoutNames)
                .map(DebateRoom::withoutWayBack)
                .toList();
    }

    /** The same rooms after this id (empty: from the first), in the order of their ids. */
    public List<DebateRoom> readable(@Nullable PersonId asker, String after, int most) {
        return rooms.readable(asker, after, most).stream()
                .map(DebateRoom::withoutNames)
                .map(DebateRoom::withoutWayBack)
                .toList();
    }

    /** Looks at the room from now on: who looks is seen there, hears of every change, and is told when it closes to them. */
    public Following follow(RoomId room, @Nullable PersonId asker, RoomFollower follower) {
        access.require(room.place(), asker, READER);
        return live.follow(room, asker, follower);
    }

    /**
     * Keeps what a machine answered somebody who speaks in the room, so that its words are known wherever they turn up. Nothing is said
     * in the room.
     *
     * @throws NotAllowed when the run is known with another answer
     */
    public void remember(RoomId room, DraftRun run, String answer) {
        access.require(room.place(), run.askedBy(), WRITER);
        labels.remember(room, new MachineAnswer(run, answer));
    }

    /** States a claim of its own in the room; see {@link #state(PersonId, RoomId, Saying)}. */
    public ClaimId state(PersonId by, RoomId room, String text) {
        return state(by, room, Saying.of(text)).claim();
    }

    /** The same with what a machine answered this person here. */
    public ClaimId state(PersonId by, RoomId room, MachineAnswer answer, String text) {
        return state(by, room, Saying.of(text).madeOf(answer)).claim();
    }

    /**
     * States a claim of its own in the room. A machine's answer stands as far as they left it; what they changed in it is theirs.
     *
     * @throws Told when a rule of the house has something to say first, or it is too much at once
     * @throws NotAllowed when somebody else asked for the machine's answer, or asked elsewhere
     */
    public Said state(PersonId by, RoomId room, Saying saying) {
        access.require(room.place(), by, WRITER);
        requireScribe(by, room, saying);
        order.require(room, RoomAct.STATE);
        if (saying.scheme().isPresent()) {
            throw RoomOrder.withoutStep();
        }
        restraints.pace(by);
        return speech.state(by, room, saying, words(by, room, saying));
    }

    /** Argues for or against a claim; see {@link #argue(PersonId, ClaimId, Stance, Saying)}. */
    public ClaimId argue(PersonId by, ClaimId about, Stance stance, String text) {
        return argue(by, about, stance, Saying.of(text)).claim();
    }

    /** The same with what a machine answered this person here. */
    public ClaimId argue(PersonId by, ClaimId about, Stance stance, MachineAnswer answer, String text) {
        return argue(by, about, stance, Saying.of(text).madeOf(answer)).claim();
    }

    /**
     * Argues for or against a claim, or the question itself, with a claim that is new; or objects to the reasoning of a claim that answers
     * something, or says what that needs besides, where the tools for analysis are on.
     *
     * @throws Told when a rule of the house has something to say first, or it is too much at once
     * @throws NotAllowed when somebody else asked for the machine's answer, or asked elsewhere
     * @throws NotAccepted also when the room asks to put the claim fairly first, see {@link SteelManning}
     */
    public Said argue(PersonId by, ClaimId about, Stance stance, Saying saying) {
        var answered = writable(by, about);
        Speech.requireReadBack(answered);
        requireScribe(by, answered.room(), saying);
        if (answered.depth() >= settings.depth()) {
            throw Speech.tooDeep(settings.depth());
        }
        order.require(answered.room(), answered.thesis() ? RoomAct.STATE : RoomAct.ARGUE);
        order.requireReasoning(answered, stance);
        if (saying.scheme().isPresent()) {
            order.requireStep(answered.room(), stance);
        }
        if (saying.spoken().isEmpty()) {
            order.requireFair(by, about, answered, stance);
        }
        restraints.pace(by);
        var words = words(by, answered.room(), saying);
        return speech.argue(by, about, answered.room(), stance, saying, words);
    }

    private void requireScribe(PersonId by, RoomId room, Saying saying) {
        if (saying.spoken().isPresent()) {
            scribing.require(by, room);
        }
    }

    /** What somebody else said aloud is by nobody here, whoever writes it down. */
    private LabelledText words(PersonId by, RoomId room, Saying saying) {
        var text = claimText(saying.text());
        if (saying.spoken().isPresent()) {
            return labels.brought(by, text);
        }
        return saying.answer()
                .map(answer -> labels.taken(by, room, answer, text))
                .orElseGet(() -> labels.typed(by, text));
    }

    /** What this person said in the room that is out of sight, the latest first. */
    public List<Waiting> waiting(PersonId author, RoomId room) {
        access.require(room.place(), author, READER);
        return house.waiting(author, room);
    }

    /** Puts a source under a claim; whoever may speak in the room may. */
    public Citation cite(PersonId by, ClaimId claim, NewCitation citation) {
        return cite(by, claim, citation, false);
    }

    /**
     * The same.
     *
     * @param heard whether they have read what a rule advises, and cite it all the same
     * @throws Told when a rule of the house has something to say first
     */
    public Citation cite(PersonId by, ClaimId claim, NewCitation citation, boolean heard) {
        var stated = writable(by, claim);
        Speech.requireReadBack(stated);
        order.require(stated.room(), RoomAct.CITE);
        house.citation(by, stated.room(), citation, heard);
        return sources.cite(by, claim.citing(), citation);
    }

    /** The same for a source that a map names, of which the rules were asked when it was planned: it does not count as sent. */
    Citation citeBrought(PersonId by, ClaimId claim, NewCitation citation) {
        var stated = writable(by, claim);
        order.require(stated.room(), RoomAct.CITE);
        return sources.cite(by, claim.citing(), citation);
    }

    /** Takes a citation back; the one who made it may, and those who run the room. */
    public void takeBack(PersonId by, CitationId citation) {
        sources.takeBack(by, citation);
    }

    /** Says where a source that is cited here comes from; whoever may speak in the room may. */
    public Derived derive(PersonId by, CitationId citation, NewDerivation derivation) {
        return sources.derive(by, citation, derivation);
    }

    /** Says where that comes from which a source comes from. */
    public Derived derive(PersonId by, DerivationId of, NewDerivation derivation) {
        return sources.derive(by, of, derivation);
    }

    /** Takes back where a source comes from; the one who said it may, and those who run the room. */
    public void takeBack(PersonId by, DerivationId derivation) {
        sources.takeBack(by, derivation);
    }

    /** New words for one's own claim; see {@link #revise(PersonId, ClaimId, Saying)}. */
    public void revise(PersonId by, ClaimId claim, String text) {
        revise(by, claim, Saying.of(text));
    }

    /** The same with what a machine answered this person here. */
    public void revise(PersonId by, ClaimId claim, MachineAnswer answer, String text) {
        revise(by, claim, Saying.of(text).madeOf(answer));
    }

    /**
     * New words for one's own claim. Once somebody else has answered, the old words stay and are shown. A machine's words that stood there
     * and stay are still that machine's.
     *
     * @throws Told when a rule of the house has something to say first, or would hold the new words: then the old ones stand
     * @throws NotAllowed when somebody else asked for the machine's answer, or asked elsewhere
     */
    public void revise(PersonId by, ClaimId claim, Saying saying) {
        var stated = own(by, claim);
        var text = stated.thesis() ? question(saying.text()) : claimText(saying.text());
        var same = text.equals(stated.words().text());
        if (!same && stated.spoken().filter(Spoken::agreed).isPresent()) {
            throw new NotAccepted(
                    "debate.refused.agreed-words",
                    "Whoever said this agreed to these words. Withdraw them, and write down what they say now.");
        }
        if (!same && !stated.thesis()) {
            order.require(stated.room(), RoomAct.STATE, RoomAct.ARGUE);
        }
        if (!same) {
            house.rewording(by, stated.room(), stated.thesis(), text, saying.heard());
        }
        if (stated.spoken().isPresent()) {
            if (!same) {
                revise(by, claim, stated, labels.brought(by, text));
            }
        } else if (saying.answer().isPresent()) {
            revise(
                    by,
                    claim,
                    stated,
                    labels.edited(
                            stated.words(), by, stated.room(), saying.answer().get(), text));
        } else if (!same) {
            revise(by, claim, stated, labels.edited(stated.words(), by, text));
        }
    }

    private void revise(PersonId by, ClaimId claim, Stated stated, LabelledText words) {
        var visibly = claims.revise(claim, words, by, clock.instant(), settings.revisionsPerClaim())
                .orElseThrow(() -> new NotAccepted(
                        "debate.refused.revisions",
                        "A claim can be revised %d times; withdraw it and state a new one.",
                        settings.revisionsPerClaim()));
        house.labelAgain(claim);
        events.tell(new ClaimRevised(stated.room(), claim, visibly));
    }

    /** Stops standing by one's own claim: it goes, or stays marked as withdrawn when it was answered. */
    public void withdraw(PersonId by, ClaimId claim) {
        var stated = readable(by, claim, READER);
        requireOwn(by, stated);
        if (stated.thesis()) {
            throw new NotAccepted("debate.refused.question-stays", "A room keeps its question; it can be reworded.");
        }
        var kept = claims.withdraw(claim, clock.instant());
        events.tell(new ClaimWithdrawn(stated.room(), claim, kept));
    }

    private DebateRoom opened(PersonId by, Saying saying, Optional<PassageQuoted> passage, RoomChoices choices) {
        var question = question(saying.text());
        house.question(by, question, saying.heard());
        var quote = passage.map(quoted -> new Quote(
                quoted.quote().normalised(passageText(quoted.quote().text())),
                quoted.story(),
                Optional.of(new Quote.WayBack(quoted.title(), quoted.path()))));
        var room = new DebateRoom(
                new RoomId(Ids.next()), labels.typed(by, question), quote, clock.instant(), 0, choices, RoomPhase.FREE);
        var passageId = passage.map(PassageQuoted::passage).orElse("");
        if (!rooms.open(room, passageId, new ClaimId(Ids.next()), by, settings.roomsPerPerson())) {
            throw new NotAccepted(
                    "debate.refused.rooms",
                    "A person can open %d debates, and you have. Use one of them.",
                    settings.roomsPerPerson());
        }
        events.tell(new RoomOpened(room.id()));
        return room;
    }

    private Stated writable(PersonId by, ClaimId claim) {
        var stated = readable(by, claim, WRITER);
        if (stated.withdrawn()) {
            throw Speech.withdrawn();
        }
        return stated;
    }

    private Stated readable(PersonId by, ClaimId claim, Role needed) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        access.require(stated.room().place(), by, needed);
        return stated;
    }

    private boolean mayGoBack(DebateRoom room, @Nullable PersonId asker) {
        return room.quote()
                .flatMap(quote -> access.roleIn(quote.story(), asker))
                .isPresent();
    }

    private static void requireOwn(PersonId by, Stated stated) {
        if (stated.by().filter(by::equals).isEmpty()) {
            throw new NotAllowed("Only the person who said it can change or withdraw it. Answer it, for or against.");
        }
    }

    private Stated own(PersonId by, ClaimId claim) {
        var stated = writable(by, claim);
        requireOwn(by, stated);
        return stated;
    }

    private String passageText(String quoted) {
        return PlainText.lines("debate.passage", settings.passageLength()).required(quoted);
    }

    private String claimText(String typed) {
        return PlainText.lines("debate.claim", settings.claimLength()).required(typed);
    }

    private String question(String typed) {
        return PlainText.line("debate.question", settings.questionLength()).required(typed);
    }
}
