package org.storytank.debate.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.storytank.account.PersonId;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.RoomId;
import org.storytank.debate.Saying;
import org.storytank.drafting.Budget.Whose;
import org.storytank.drafting.DraftingRefused;
import org.storytank.drafting.DraftingRefused.Why;
import org.storytank.drafting.ModelCard;
import org.storytank.drafting.Prompt;
import org.storytank.drafting.Proposal;
import org.storytank.drafting.Request;
import org.storytank.drafting.ui.DraftingDesk;
import org.storytank.moderation.Told;
import org.storytank.shell.Notice;

/** Asking a model about a debate, to read what it answers. */
class RoomDesk implements DraftingDesk {

    private static final long serialVersionUID = 1L;
    private static final double WORDS_A_TOKEN = 0.6;
    private static final int CLAIM_SHOWN = 90;

    private final transient RoomParts parts;
    private final transient PersonId by;
    private final transient RoomId room;
    private final transient Debate debate;
    private final transient Map<Request, List<ClaimId>> numbered = new HashMap<>();

    private final transient Map<Request, ClaimId> claims = new HashMap<>();

    RoomDesk(RoomParts parts, PersonId by, RoomId room) {
        this.parts = parts;
        this.by = by;
        this.room = room;
        this.debate = parts.debates().read(room, by);
    }

    @Override
    public List<Prompt> prompts() {
        return parts.prompts().in(Prompt.Where.ROOM);
    }

    @Override
    public Map<String, ModelCard> models() {
        return parts.models().cards();
    }

    @Override
    public String passage() {
        return "";
    }

    /** One's own claims first. */
    @Override
    public Map<String, String> subjects() {
        var subjects = new LinkedHashMap<String, String>();
        debate.claims().stream().filter(this::isOwn).forEach(claim -> add(subjects, claim));
        debate.claims().stream().filter(claim -> !isOwn(claim)).forEach(claim -> add(subjects, claim));
        return subjects;
    }

    private boolean isOwn(Claim claim) {
        return claim.wording().by().filter(author -> author.id().equals(by)).isPresent();
    }

    private static void add(Map<String, String> subjects, Claim claim) {
        if (claim.withdrawnAt().isEmpty()) {
            var text = claim.wording().text().replace('\n', ' ');
            subjects.put(
                    claim.id().value(),
                    text.codePointCount(0, text.length()) <= CLAIM_SHOWN
                            ? text
                            : text.substring(0, text.offsetByCodePoints(0, CLAIM_SHOWN)) + "…");
        }
    }

    @Override
    public int wordsLeft() {
        return (int) (parts.asking().leftToday(by, room.place()).get(Whose.PERSON) * WORDS_A_TOKEN);
    }

    @Override
    public Request prepare(Prompt prompt, String subject, String model, String wish) {
        var about = Optional.of(subject).filter(id -> !id.isEmpty()).map(ClaimId::new);
        var asked = parts.drafting().prepare(by, room, prompt, about, model, wish);
        numbered.put(asked.request(), asked.numbered());
        about.ifPresent(claim -> claims.put(asked.request(), claim));
        return asked.request();
    }

    @Override
    public Proposal ask(Request request, Consumer<Proposal> changed) {
        return parts.drafting().ask(by, room, request, changed);
    }

    @Override
    public boolean take(Proposal proposal, String words) {
        throw new DraftingRefused(Why.NOT_IN_ANSWER);
    }

    @Override
    public void state(Proposal proposal, String words, Runnable stated) {
        var against = Optional.ofNullable(claims.get(proposal.request()))
                .orElseThrow(() -> new DraftingRefused(Why.NOTHING_CHOSEN));
        state(proposal, against, Saying.of(words), stated);
    }

    private void state(Proposal proposal, ClaimId against, Saying saying, Runnable stated) {
        try {
            var said = parts.drafting().state(by, room, proposal, against, saying);
            stated.run();
            Advice.tell(said);
        } catch (Told told) {
            if (!told.mayBeSent()) {
                Notice.failed(Advice.of(told));
            }
            Advice.ask(told, () -> state(proposal, against, saying.heard(true), stated));
        }
    }

    @Override
    public Quoted quoted(Proposal proposal) {
        var quoted = parts.drafting().quoted(by, room, proposal, numbered.getOrDefault(proposal.request(), List.of()));
        return new Quoted(
                quoted.lines().stream()
                        .map(line -> new Quoted.Line(line.words(), "debates/" + room + "#claim-" + line.claim()))
                        .toList(),
                quoted.dropped());
    }
}
