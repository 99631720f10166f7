package org.storytank.story;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.coediting.AttributedText;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.NotACorrection;
import org.storytank.coediting.NothingToChange;
import org.storytank.coediting.PassageChanged;
import org.storytank.coediting.Placing;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.drafting.DraftingRefused;
import org.storytank.drafting.DraftingRefused.Why;
import org.storytank.drafting.DraftingService;
import org.storytank.drafting.Prompt;
import org.storytank.drafting.Proposal;
import org.storytank.drafting.Request;
import org.storytank.provenance.Origin;

/** Asking a model about a scene, and taking of its answer what a writer wants. Writers of the story do, when its owners switched it on. */
@Service
public class SceneDrafting {

    private final StoryService stories;
    private final DocumentService documents;
    private final DraftingService drafting;

    SceneDrafting(StoryService stories, DocumentService documents, DraftingService drafting) {
        this.stories = stories;
        this.documents = documents;
        this.drafting = drafting;
    }

    /** A place that stays the same while others write. @param range the caret when it is empty */
    public DraftPlace at(PersonId by, SceneId scene, TextRange range) {
        placeOf(by, scene);
        var length = lengthOf(scene, by);
        // Before the first letter there is nothing to go on from: whoever stands there means all of it.
        var end = range.end() == 0 ? length : Math.min(range.end(), length);
        var start = range.end() == 0 ? length : Math.min(range.start(), end);
        var chosen = start < end;
        var marked = chosen ? new TextRange(start, end) : new TextRange(Math.max(0, end - 1), end);
        return new DraftPlace(
                scene,
                marked.start() == marked.end()
                        ? Optional.empty()
                        : Optional.of(documents.mark(scene.document(), by, marked)),
                chosen);
    }

    /** What would be sent. */
    public Request prepare(PersonId by, DraftPlace at, Prompt prompt, String model, String wish) {
        var written = documents.written(at.scene().document(), by);
        var text = written.pieces().stream().map(TextPiece::text).collect(Collectors.joining());
        var range = range(by, at, prompt, text);
        return drafting.prepare(
                by,
                placeOf(by, at.scene()),
                prompt.id(),
                model,
                text.substring(range.start(), range.end()),
                isMachines(written, range),
                wish);
    }

    /** Sends it. The whole answer is kept beside the scene before anything of it can be taken, or copied. */
    public Proposal ask(PersonId by, DraftPlace at, Request request, Consumer<Proposal> changed) {
        requireOwn(by, at, request);
        var document = at.scene().document();
        return drafting.ask(
                request, (run, answer) -> documents.remember(document, run, answer, request.material()), changed);
    }

    /**
     * Puts words of the answer into the scene.
     *
     * @return whether the text is another now; it is not when a correction found nothing to correct
     */
    public boolean take(PersonId by, DraftPlace at, Proposal proposal, String words) {
        requireOwn(by, at, proposal.request());
        var placing = switch (proposal.request().prompt().outcome()) {
            case INSERT -> Placing.AFTER;
            case REPLACE -> Placing.INSTEAD;
            case CORRECT -> Placing.CORRECTING;
            case STATE, READ, QUOTE -> throw new DraftingRefused(Why.NOT_IN_ANSWER);
        };
        proposal.taken(words);
        proposal.claim(words);
        try {
            var document = at.scene().document();
            var whole = proposal.request().restored(proposal.taken(words));
            if (isOpening(proposal.request().prompt())) {
                var opening = whole + (at.where().isEmpty() ? "" : "\n");
                documents.take(document, by, proposal.run(), Optional.empty(), placing, opening);
            } else {
                documents.take(document, by, proposal.run(), at.where(), placing, whole);
            }
            return true;
        } catch (PassageChanged _) {
            proposal.release(words);
            throw new DraftingRefused(Why.PASSAGE_CHANGED);
        } catch (NothingToChange _) {
            return false;
        } catch (NotACorrection _) {
            proposal.release(words);
            throw new DraftingRefused(Why.NOT_A_CORRECTION);
        } catch (RuntimeException failure) {
            proposal.release(words);
            throw failure;
        }
    }

    /** What is about all of the text and is put in, is put before it. */
    private static boolean isOpening(Prompt prompt) {
        return prompt.about() == Prompt.About.WHOLE && prompt.outcome() == Prompt.Outcome.INSERT;
    }

    private void requireOwn(PersonId by, DraftPlace at, Request request) {
        if (!request.by().equals(by) || !request.place().equals(placeOf(by, at.scene()))) {
            throw new DraftingRefused(Why.NOT_YOURS);
        }
    }

    private TextRange range(PersonId by, DraftPlace at, Prompt prompt, String text) {
        var where = at.where().flatMap(mark -> documents.find(at.scene().document(), by, mark));
        return switch (prompt.about()) {
            case SELECTION -> {
                if (!at.chosen()) {
                    throw new DraftingRefused(Why.NOTHING_CHOSEN);
                }
                yield where.orElseThrow(() -> new DraftingRefused(Why.PASSAGE_CHANGED));
            }
            case BEFORE ->
                new TextRange(0, where.map(TextRange::end).orElse(at.where().isEmpty() ? 0 : text.length()));
            case WHOLE -> new TextRange(0, text.length());
            case CLAIM -> throw new IllegalArgumentException("A scene has no claims");
        };
    }

    private static boolean isMachines(AttributedText written, TextRange range) {
        return written.authorship().spans().stream()
                .anyMatch(span -> span.run().origin() instanceof Origin.Draft
                        && span.start() < range.end()
                        && range.start() < span.start() + span.length());
    }

    private int lengthOf(SceneId scene, PersonId by) {
        return documents.read(scene.document(), by).stream()
                .mapToInt(piece -> piece.text().length())
                .sum();
    }

    /** @throws NotAllowed when they do not write here */
    private PlaceId placeOf(PersonId by, SceneId scene) {
        var story = stories.scene(scene, by).story();
        var role = stories.roleIn(story, by);
        if (!role.includes(Role.WRITER)) {
            throw new NotAllowed(Role.WRITER, role);
        }
        return story.place();
    }
}
