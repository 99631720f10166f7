package org.storytank.debate;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;
import org.storytank.coediting.MachineWords;
import org.storytank.drafting.Choice;
import org.storytank.drafting.DraftingRefused;
import org.storytank.drafting.DraftingRefused.Why;
import org.storytank.drafting.DraftingService;
import org.storytank.drafting.Prompt;
import org.storytank.drafting.Proposal;
import org.storytank.drafting.Request;
import org.storytank.provenance.MachineAnswer;

/** Asking a model about a debate: nothing it answers is stated by itself. Those who speak in the room do, when its owners switched it on. */
@Service
public class RoomDrafting {

    private final DebateService debates;
    private final DraftingService drafting;
    private final MachineWords machines;
    private final Masking masking;
    private final RoomEvents events;

    RoomDrafting(
            DebateService debates,
            DraftingService drafting,
            MachineWords machines,
            Masking masking,
            RoomEvents events) {
        this.debates = debates;
        this.drafting = drafting;
        this.machines = machines;
        this.masking = masking;
        this.events = events;
    }

    /**
     * What would be sent.
     *
     * @param numbered the claims that are in it, in the order of their numbers
     */
    public record Asked(Request request, List<ClaimId> numbered) {}

    public Choice choiceIn(RoomId room, @Nullable PersonId reader) {
        var choice = drafting.choiceIn(room.place(), reader);
        return masking.faces(room, reader).masked()
                ? new Choice(choice.on(), choice.since(), Optional.empty())
                : choice;
    }

    /** Lets those who speak in the room ask a model, or no longer; everybody who looks at it sees the choice at once. */
    public void choose(PersonId owner, RoomId room, boolean on) {
        drafting.choose(owner, room.place(), on);
        events.tell(new DraftingChosen(room, on));
    }

    /** @param claim for prompts about one claim */
    public Asked prepare(PersonId by, RoomId room, Prompt prompt, Optional<ClaimId> claim, String model, String wish) {
        var debate = debates.read(room, by);
        var about = switch (prompt.about()) {
            case CLAIM -> around(debate, claim.orElseThrow(() -> new DraftingRefused(Why.NOTHING_CHOSEN)));
            case WHOLE -> all(debate);
            case SELECTION, BEFORE -> throw new IllegalArgumentException("A debate has claims, and no caret");
        };
        var numbered = about.stream().map(Claim::id).toList();
        var material = new StringBuilder();
        for (var said : about) {
            var number = numbered.indexOf(said.id()) + 1;
            material.append("[%d] %s%s\n".formatted(number, relation(debate, said, numbered), line(said)));
        }
        return new Asked(
                drafting.prepare(by, room.place(), prompt.id(), model, material.toString(), false, wish), numbered);
    }

    /** Sends it. The answer is kept beside the room, so that its words are known when somebody states them. */
    public Proposal ask(PersonId by, RoomId room, Request request, Consumer<Proposal> changed) {
        requireOwn(by, room, request);
        return drafting.ask(
                request, (run, answer) -> machines.keep(room.value(), run, answer, request.material()), changed);
    }

    /** What the answer quotes truly, by what the claims say now. */
    public Quotations quoted(PersonId by, RoomId room, Proposal proposal, List<ClaimId> numbered) {
        requireOwn(by, room, proposal.request());
        var said = all(debates.read(room, by)).stream()
                .collect(toMap(Claim::id, claim -> claim.wording().text(), (first, _) -> first));
        return Quotations.in(proposal.text(), numbered, said);
    }

    /**
     * States the answer, as the person made it, as an argument against the claim that it is about. What of it the machine wrote is told by
     * comparing the two. The rules of the house read it as they read everything.
     */
    public Said state(PersonId by, RoomId room, Proposal proposal, ClaimId against, Saying saying) {
        requireOwn(by, room, proposal.request());
        if (proposal.request().prompt().outcome() != Prompt.Outcome.STATE || !proposal.canBeTaken()) {
            throw new DraftingRefused(Why.NOT_WHOLE);
        }
        proposal.claim(proposal.text());
        try {
            var answer = new MachineAnswer(proposal.run(), proposal.text());
            return debates.argue(by, against, Stance.AGAINST, saying.madeOf(answer));
        } catch (RuntimeException failure) {
            proposal.release(proposal.text());
            throw failure;
        }
    }

    private static void requireOwn(PersonId by, RoomId room, Request request) {
        if (!request.by().equals(by) || !request.place().equals(room.place())) {
            throw new DraftingRefused(Why.NOT_YOURS);
        }
    }

    private static List<Claim> all(Debate debate) {
        return Stream.concat(Stream.of(debate.thesis()), debate.claims().stream())
                .filter(claim -> claim.withdrawnAt().isEmpty())
                .toList();
    }

    /** The claim, the question, what it answers, and what was said for and against it. */
    private static List<Claim> around(Debate debate, ClaimId wanted) {
        var near = new ArrayList<ClaimId>();
        near.add(debate.thesis().id());
        debate.arguments().stream()
                .filter(argument -> argument.premises().contains(wanted))
                .map(Argument::about)
                .forEach(near::add);
        near.add(wanted);
        debate.arguments().stream()
                .filter(argument -> argument.about().equals(wanted))
                .flatMap(argument -> argument.premises().stream())
                .forEach(near::add);
        var claims = all(debate);
        if (claims.stream().noneMatch(claim -> claim.id().equals(wanted))) {
            throw new DraftingRefused(Why.NOTHING_CHOSEN);
        }
        return near.stream()
                .distinct()
                .flatMap(id -> claims.stream().filter(claim -> claim.id().equals(id)))
                .toList();
    }

    private static String relation(Debate debate, Claim claim, List<ClaimId> numbered) {
        if (claim.id().equals(debate.thesis().id())) {
            return "(the question) ";
        }
        return debate.arguments().stream()
                .filter(argument -> argument.premises().contains(claim.id()) && numbered.contains(argument.about()))
                .findFirst()
                .map(argument -> "(%s %d) "
                        .formatted(
                                switch (argument.stance()) {
                                    case FOR -> "for";
                                    case AGAINST -> "against";
                                    case UNDERCUT -> "objects to the reasoning of";
                                    case JOINT -> "is needed together with";
                                },
                                numbered.indexOf(argument.about()) + 1))
                .orElse("");
    }

    private static String line(Claim claim) {
        return claim.wording().text().replaceAll("\\s+", " ").strip();
    }
}
