package org.storytank.story.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.storytank.account.PersonId;
import org.storytank.drafting.Budget.Whose;
import org.storytank.drafting.DraftingService;
import org.storytank.drafting.ModelCard;
import org.storytank.drafting.Models;
import org.storytank.drafting.Prompt;
import org.storytank.drafting.Prompts;
import org.storytank.drafting.Proposal;
import org.storytank.drafting.Request;
import org.storytank.drafting.ui.DraftingDesk;
import org.storytank.story.DraftPlace;
import org.storytank.story.SceneDrafting;
import org.storytank.story.StoryId;

/** Asking a model about the place of a scene where somebody stands. */
class SceneDesk implements DraftingDesk {

    private static final long serialVersionUID = 1L;
    private static final double WORDS_A_TOKEN = 0.6;

    private final transient Models models;
    private final transient Prompts prompts;
    private final transient DraftingService drafting;
    private final transient SceneDrafting scenes;
    private final transient PersonId by;
    private final transient StoryId story;
    private final transient DraftPlace at;

    SceneDesk(
            Models models,
            Prompts prompts,
            DraftingService drafting,
            SceneDrafting scenes,
            PersonId by,
            StoryId story,
            DraftPlace at) {
        this.models = models;
        this.prompts = prompts;
        this.drafting = drafting;
        this.scenes = scenes;
        this.by = by;
        this.story = story;
        this.at = at;
    }

    @Override
    public List<Prompt> prompts() {
        return prompts.in(Prompt.Where.SCENE);
    }

    @Override
    public Map<String, ModelCard> models() {
        return models.cards();
    }

    @Override
    public String passage() {
        return at.passage();
    }

    @Override
    public int wordsLeft() {
        return (int) (drafting.leftToday(by, story.place()).get(Whose.PERSON) * WORDS_A_TOKEN);
    }

    @Override
    public Request prepare(Prompt prompt, String subject, String model, String wish) {
        return scenes.prepare(by, at, prompt, model, wish);
    }

    @Override
    public Proposal ask(Request request, Consumer<Proposal> changed) {
        return scenes.ask(by, at, request, changed);
    }

    @Override
    public boolean take(Proposal proposal, String words) {
        return scenes.take(by, at, proposal, words);
    }
}
