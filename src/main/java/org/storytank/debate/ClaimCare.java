package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.READER;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.Stated;
import org.storytank.graph.Ids;
import org.storytank.source.NotAccepted;

/** Care of claims: what they are, which of them say the same, and where they belong. */
@Service
public class ClaimCare {

    private final DebateService debates;
    private final Claims claims;
    private final Moves moves;
    private final RoomOrder order;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    ClaimCare(
            DebateService debates,
            Claims claims,
            Moves moves,
            RoomOrder order,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.debates = debates;
        this.claims = claims;
        this.moves = moves;
        this.order = order;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** Says of one's own claim what it is; empty takes that back. */
    public void sayKind(PersonId by, ClaimId claim, Optional<ClaimKind> kind) {
        var stated = own(by, claim);
        if (stated.thesis()) {
            throw new NotAccepted(
                    "debate.refused.question-kind", "A question is neither a fact, a value nor a proposal.");
        }
        if (claims.sayKind(claim, kind)) {
            events.tell(new ClaimKindSaid(stated.room(), claim, kind));
        }
    }

    /**
     * The claims of a room that say nearly the same as a text, the nearest first, so that they can be supported instead of said again.
     *
     * @param about the claim it is to answer, which it may repeat to contradict it; or empty
     */
    public List<Claim> similar(RoomId room, @Nullable PersonId asker, String text, Optional<ClaimId> about) {
        access.require(room.place(), asker, READER);
        var said = debates.read(room, asker).claims().stream()
                .filter(claim ->
                        claim.stands() && about.filter(claim.id()::equals).isEmpty())
                .toList();
        var alike =
                new Likeness(said.stream().map(claim -> claim.wording().text()).toList()).to(shortened(text));
        return IntStream.range(0, said.size())
                .filter(at -> alike.get(at) >= settings.alike())
                .boxed()
                .sorted(Comparator.comparing(alike::get).reversed())
                .limit(settings.similarShown())
                .map(said::get)
                .toList();
    }

    /**
     * Puts a claim under another one, or on its own; its author may, and those who run the room. Its votes and everything that answers it go
     * along, objections to its reasoning too, and what it needs besides; while there are some, it cannot stand on its own nor join another one. Where the room asks for it, whoever puts it against a claim has put that claim fairly first, as if they argued; owners clear up.
     *
     * @return where it stood before: to move it there again undoes it
     */
    public Standing move(PersonId by, ClaimId claim, Standing to) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        var author = stated.by().filter(by::equals).isPresent();
        access.require(stated.room().place(), by, author ? WRITER : FACILITATOR);
        if (stated.thesis()) {
            throw new NotAccepted("debate.refused.question-stays-put", "The question stands where it stands.");
        }
        to.answers().ifPresent(answering -> require(by, stated.room(), answering));
        var moved = moves.move(stated.room(), claim, to, new ArgumentId(Ids.next()), clock.instant(), settings.depth());
        switch (moved.outcome()) {
            case MOVED -> events.tell(new ClaimMoved(stated.room(), claim, to));
            case THERE -> {}
            case CIRCLE ->
                throw new NotAccepted(
                        "debate.refused.circle", "A claim cannot stand under itself or under what answers it.");
            case TOO_DEEP ->
                throw new NotAccepted(
                        "debate.refused.depth",
                        "%d answers may follow one another, and these would be more.",
                        settings.depth());
            case OBJECTED_TO ->
                throw new NotAccepted(
                        "debate.refused.objected-to",
                        "Somebody objects to the reasoning of this claim: it can only stand where it has one of its own.");
            case JOINED_BY ->
                throw new NotAccepted(
                        "debate.refused.joined-by",
                        "Somebody says what this claim needs besides: it can only stand where it has a reasoning of its own.");
            case NO_REASONING -> throw RoomOrder.noReasoning(stance(to), false);
            case UNDER_JOINED -> throw RoomOrder.noReasoning(stance(to), true);
            case NOWHERE ->
                throw new NotAccepted(
                        "debate.refused.move-nowhere",
                        "It cannot stand there: that claim was withdrawn, or is in another debate.");
        }
        return moved.was();
    }

    private static Stance stance(Standing to) {
        return to.answers().orElseThrow().stance();
    }

    private void require(PersonId by, RoomId room, Standing.Answering to) {
        var about = claims.find(to.about()).filter(found -> found.room().equals(room));
        about.ifPresent(found -> order.requireReasoning(found, to.stance()));
        if (access.roleIn(room.place(), by)
                .filter(role -> role.includes(FACILITATOR))
                .isEmpty()) {
            about.ifPresent(found -> order.requireFair(by, to.about(), found, to.stance()));
        }
    }

    /** What is too long to be said is not compared in full either. */
    private String shortened(String text) {
        return text.length() <= settings.claimLength() ? text : text.substring(0, settings.claimLength());
    }

    private Stated own(PersonId by, ClaimId claim) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        access.require(stated.room().place(), by, WRITER);
        if (stated.withdrawn()) {
            throw new NotAccepted("debate.refused.withdrawn", "This claim was withdrawn.");
        }
        if (stated.by().filter(by::equals).isEmpty()) {
            throw new NotAllowed("Only the person who said it can say what it is.");
        }
        return stated;
    }
}
