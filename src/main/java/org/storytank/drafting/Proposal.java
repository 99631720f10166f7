package org.storytank.drafting;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storytank.provenance.DraftRun;

/** A model's answer, from the moment it was asked for. It stays beside the text until the person takes something of it. */
public final class Proposal {

    private final String id;
    private final Request request;
    private final Instant at;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> claimed = new HashSet<>();
    private @Nullable Ending ending;
    private Asking.@Nullable Asked asked;

    Proposal(String id, Request request, Instant at) {
        this.id = id;
        this.request = request;
        this.at = at;
    }

    /** The id of its run. */
    public String id() {
        return id;
    }

    public Request request() {
        return request;
    }

    /** What has come until now, without what nobody can see. */
    public synchronized String text() {
        return Hostile.visible(text.toString()).strip();
    }

    /** How it ended; empty while it goes on. */
    public synchronized Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** Its paragraphs, any of which can be taken by itself. */
    public List<String> parts() {
        return Stream.of(text().split("\n+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * Whether something of it may be taken: it is whole, or it is known to have been cut off and no more than that. What takes the place of a
     * person's words must be whole: where the answer ends too early, theirs would be gone.
     */
    public synchronized boolean canBeTaken() {
        return switch (ending) {
            case Ending.Finished _ -> true;
            case Ending.CutOff _, Ending.Stopped _ -> !takesThePlaceOfWords();
            case null, default -> false;
        };
    }

    /** Whether it would be put where a person's words stand. */
    public boolean takesThePlaceOfWords() {
        var outcome = request.prompt().outcome();
        return outcome == Prompt.Outcome.REPLACE || outcome == Prompt.Outcome.CORRECT;
    }

    /** Ends it at the person's word. */
    public void stop() {
        Asking.Asked running;
        synchronized (this) {
            running = asked;
        }
        if (running != null) {
            running.stop();
        }
    }

    /** What is noted beside every word that is taken of it. */
    public DraftRun run() {
        return run(ending().orElse(null));
    }

    DraftRun run(@Nullable Ending ended) {
        var model = ended instanceof Ending.Finished(var name, var _) ? name : "";
        return new DraftRun(
                id,
                model.isBlank() ? request.model() : model,
                at,
                request.by(),
                request.involvement(),
                request.prompt().name());
    }

    /**
     * Says that these words are being taken, so that two presses of a button do not put them in twice.
     *
     * @throws DraftingRefused when they were taken before
     */
    public synchronized void claim(String words) {
        if (!claimed.add(words.strip())) {
            throw new DraftingRefused(DraftingRefused.Why.TAKEN_ALREADY);
        }
    }

    /** They could not be put in, so they can be taken again. */
    public synchronized void release(String words) {
        claimed.remove(words.strip());
    }

    /** @throws DraftingRefused when these words are not all of the answer's, in its order, or it may not be taken */
    public String taken(String words) {
        if (!canBeTaken()) {
            throw new DraftingRefused(DraftingRefused.Why.NOT_WHOLE);
        }
        var wanted = words.strip();
        var at = 0;
        var answer = text();
        for (var part : wanted.split("\n+")) {
            var found = answer.indexOf(part.strip(), at);
            if (part.isBlank() || found < 0) {
                throw new DraftingRefused(DraftingRefused.Why.NOT_IN_ANSWER);
            }
            at = found + part.strip().length();
        }
        return wanted;
    }

    synchronized void begins(Asking.Asked asked) {
        this.asked = asked;
    }

    synchronized void add(String piece) {
        text.append(piece);
    }

    synchronized void end(Ending how) {
        ending = how;
    }

    /** Nobody gets to see what could not be kept. */
    synchronized void forget() {
        text.setLength(0);
    }
}
