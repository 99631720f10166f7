package org.storytank.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.moderation.Moderated;

/** Stories as moderation knows them: what is held of one is its title and every scene that it has then. What is written later is another matter. */
@Component
class ModeratedStories implements Moderated {

    private final Stories stories;
    private final HeldScenes held;
    private final JudgedTexts texts;
    private final AccessService access;
    private final ScenesHeld told;

    ModeratedStories(Stories stories, HeldScenes held, JudgedTexts texts, AccessService access, ScenesHeld told) {
        this.stories = stories;
        this.held = held;
        this.texts = texts;
        this.access = access;
        this.told = told;
    }

    @Override
    public String kind() {
        return "story";
    }

    @Override
    public Optional<Shown> seen(String id, @Nullable PersonId reader) {
        return stories.find(new StoryId(id))
                .filter(story -> access.roleIn(story.id().place(), reader).isPresent())
                .flatMap(this::inSight);
    }

    /** What is held of it is not there for those who report. */
    private Optional<Shown> inSight(Story story) {
        var scenes = story.inSight().scenes().stream().map(Scene::id).toList();
        return scenes.isEmpty() && story.title().isEmpty()
                ? Optional.empty()
                : held.find(story.id()).map(known -> {
                    var text = texts.shown(story.title(), known.owners(), scenes);
                    return new Shown(text.words(), List.of(), text.authors(), known.begunAt(), Optional.empty());
                });
    }

    /** Without a place: whoever runs the story writes it, and judges nothing in it. */
    @Override
    public Optional<Shown> kept(String id) {
        return held.find(new StoryId(id)).map(known -> {
            var text = texts.shown(known.title(), known.owners(), known.scenes());
            return new Shown(text.words(), List.of(), text.authors(), known.begunAt(), Optional.empty());
        });
    }

    @Override
    public List<PersonId> authors(String id) {
        return held.find(new StoryId(id))
                .map(known -> texts.authors(known.owners(), known.scenes()))
                .orElse(List.of());
    }

    @Override
    public Optional<Shown> keptFor(String id, PersonId person) {
        return access.roleIn(new StoryId(id).place(), person).isPresent() ? kept(id) : Optional.empty();
    }

    @Override
    public boolean hold(String id) {
        var story = new StoryId(id);
        var taken = held.hold(story);
        taken.ifPresent(scenes -> {
            told.titled(story);
            told.held(story, scenes);
        });
        return taken.isPresent();
    }

    @Override
    public void restore(String id) {
        var story = new StoryId(id);
        var back = held.restore(story);
        told.titled(story);
        told.putBack(story, back);
    }
}
