package org.storytank.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.drafting.Budget.Whose;
import org.storytank.drafting.DraftingRefused.Why;
import org.storytank.graph.Ids;
import org.storytank.provenance.Involvement;

/**
 * The door to language models: whether a place lets its writers ask, what would be sent, and the asking. Knows places, not what stands in
 * them: the features whose places they are bring the material, and keep the answers.
 */
@Service
public class DraftingService {

    private static final Logger log = LoggerFactory.getLogger(DraftingService.class);

    private final Models models;
    private final Prompts prompts;
    private final Choices choices;
    private final Spending spending;
    private final Asking asking;
    private final Wording wording;
    private final AccessService access;
    private final DraftingSettings settings;
    private final Clock clock;

    DraftingService(
            Models models,
            Prompts prompts,
            Choices choices,
            Spending spending,
            Asking asking,
            Wording wording,
            AccessService access,
            DraftingSettings settings,
            Clock clock) {
        this.models = models;
        this.prompts = prompts;
        this.choices = choices;
        this.spending = spending;
        this.asking = asking;
        this.wording = wording;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether people may ask a model here, since when and by whose choice; for whoever may read the place. */
    public Choice choiceIn(PlaceId place, @Nullable PersonId reader) {
        access.require(place, reader, Role.READER);
        return choices.of(place);
    }

    /** Lets those who write in the place ask a model, or no longer; its owners choose. */
    public void choose(PersonId owner, PlaceId place, boolean on) {
        access.require(place, owner, Role.OWNER);
        if (on && !models.areSetUp()) {
            throw new DraftingRefused(Why.NOT_SET_UP);
        }
        choices.choose(place, on, owner, clock.instant());
    }

    /** Tokens that this person can still ask for here today, by whose budget. */
    public Map<Whose, Integer> leftToday(PersonId person, PlaceId place) {
        access.require(place, person, Role.WRITER);
        var left = new EnumMap<Whose, Integer>(Whose.class);
        spending.spent(person, place, today())
                .forEach((whose, spent) ->
                        left.put(whose, Math.max(0, settings.budget().of(whose) - spent)));
        return left;
    }

    /**
     * What would be sent, to be shown before it is.
     *
     * @param material what of the place it is about, as it stands there
     * @param machines whether a machine wrote any of the material: then what comes of it stays a machine's
     */
    public Request prepare(
            PersonId by, PlaceId place, String prompt, String model, String material, boolean machines, String wish) {
        require(by, place);
        var asked = prompts.find(prompt).orElseThrow(() -> new IllegalArgumentException("No such prompt"));
        if (!models.cards().containsKey(model)) {
            throw new DraftingRefused(Why.NOT_SET_UP);
        }
        if (material.isBlank() && asked.outcome() != Prompt.Outcome.INSERT) {
            throw new DraftingRefused(Why.NOTHING_CHOSEN);
        }
        if (takesThePlaceOf(asked) && material.length() > settings.passage()) {
            throw new DraftingRefused(Why.PASSAGE_TOO_LONG);
        }
        if (wish.isBlank() && (asked.wish() == Prompt.Wish.REQUIRED || material.isBlank())) {
            throw new DraftingRefused(Why.WISH_NEEDED);
        }
        if (wish.length() > settings.wishLength()) {
            throw new DraftingRefused(Why.WISH_TOO_LONG);
        }
        var worded = wording.of(asked, material, asked.wish() == Prompt.Wish.NONE ? "" : wish);
        var involvement = machines ? asked.involvement().onTopOf(Involvement.GENERATED) : asked.involvement();
        return new Request(
                by, place, asked, model, worded.instruction(), worded.material(), worded.removed(), involvement);
    }

    private static boolean takesThePlaceOf(Prompt asked) {
        return asked.outcome() == Prompt.Outcome.REPLACE || asked.outcome() == Prompt.Outcome.CORRECT;
    }

    /**
     * Sends it. Rights, the place's choice and the budgets are asked again: between showing and sending anything can have changed.
     *
     * @param keeper hears of the whole answer before the person may take anything of it
     * @param changed told after every piece and at the end, by another thread than the asker's
     */
    public Proposal ask(Request request, AnswerKeeper keeper, Consumer<Proposal> changed) {
        require(request.by(), request.place());
        var day = today();
        var reserved = request.tokens() + settings.tokens();
        spending.take(request.by(), request.place(), day, reserved, settings.budget())
                .ifPresent(whose -> {
                    throw DraftingRefused.spent(whose);
                });
        var proposal = new Proposal(Ids.next(), request, clock.instant());
        proposal.begins(asking.ask(request.model(), request.instruction(), request.material(), new AnswerListener() {
            @Override
            public void piece(String text) {
                proposal.add(text);
                changed.accept(proposal);
            }

            @Override
            public void ended(Ending ending) {
                ended(proposal, ending, keeper);
                settle(request, day, reserved, ending, proposal);
                changed.accept(proposal);
            }

            private void ended(Proposal proposal, Ending ending, AnswerKeeper keeper) {
                var text = proposal.text();
                try {
                    // First kept, then whole: what is shown as whole can be copied.
                    if (!text.isEmpty()) {
                        keeper.keep(proposal.run(ending), text);
                    }
                    proposal.end(ending);
                } catch (RuntimeException failure) {
                    log.error("The answer of run {} could not be kept, so nobody sees it", proposal.id(), failure);
                    proposal.forget();
                    proposal.end(new Ending.Failed(Ending.Failed.Why.BROKEN));
                }
            }
        }));
        return proposal;
    }

    private void settle(Request request, LocalDate day, int reserved, Ending ending, Proposal proposal) {
        var used = switch (ending) {
            case Ending.Finished(var _, var tokens) when tokens > 0 -> tokens;
            case Ending.Finished _, Ending.Stopped _, Ending.Filtered _ ->
                request.tokens() + proposal.text().length() / 3;
            case Ending.Failed _ -> request.tokens();
            // What was thought and never said counts too, and nobody says how much it was.
            case Ending.CutOff _, Ending.Unfinished _, Ending.Contradictory _, Ending.Silent _ -> reserved;
        };
        try {
            spending.settle(request.by(), request.place(), day, used - reserved);
        } catch (RuntimeException failure) {
            log.warn("What run {} used could not be noted; more stays reserved than it took", proposal.id(), failure);
        }
    }

    private void require(PersonId by, PlaceId place) {
        access.require(place, by, Role.WRITER);
        if (!models.areSetUp()) {
            throw new DraftingRefused(Why.NOT_SET_UP);
        }
        if (!choices.of(place).on()) {
            throw new DraftingRefused(Why.SWITCHED_OFF);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
