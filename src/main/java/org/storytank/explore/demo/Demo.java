package org.storytank.explore.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.Saying;
import org.storytank.explore.demo.DemoStory.DemoCited;
import org.storytank.explore.demo.DemoStory.DemoClaim;
import org.storytank.explore.demo.DemoStory.DemoDebate;
import org.storytank.explore.demo.DemoStory.DemoScene;
import org.storytank.story.SceneCiting;
import org.storytank.story.SceneId;
import org.storytank.story.Story;
import org.storytank.story.StoryService;

/** Writes a demo story and its debate as people would, through the same doors, and opens both to everyone. */
@Component
class Demo {

    private final AccountService accounts;
    private final AccessService access;
    private final StoryService stories;
    private final DocumentService documents;
    private final SceneCiting citing;
    private final DebateService debates;

    Demo(
            AccountService accounts,
            AccessService access,
            StoryService stories,
            DocumentService documents,
            SceneCiting citing,
            DebateService debates) {
        this.accounts = accounts;
        this.access = access;
        this.stories = stories;
        this.documents = documents;
        this.citing = citing;
        this.debates = debates;
    }

    void write(DemoStory demo) {
        var people = new HashMap<String, PersonId>();
        demo.people()
                .forEach((word, name) ->
                        people.put(word, accounts.arrive(name).person().id()));
        var owner = known(people, demo.by());
        var story = begin(owner, demo);
        // Before the debate: who speaks in it gets that right from the story.
        access.openToEveryone(owner, story.id().place(), Role.WRITER);
        argue(people, owner, story, demo);
        demo.cited().forEach(cited -> cite(owner, story, demo, cited));
    }

    private void cite(PersonId owner, Story story, DemoStory demo, DemoCited cited) {
        var index = cited.scene() - 1;
        var passage = DemoText.of(demo.scenes().get(index).text()).rangeOf(cited.passage());
        citing.cite(
                owner, story.scenes().get(index).id(), passage, cited.source().citation(), true);
    }

    private Story begin(PersonId owner, DemoStory demo) {
        var story = stories.begin(owner);
        stories.rename(owner, story.id(), demo.title());
        var scene = story.scenes().getFirst().id();
        fill(owner, scene, demo.scenes().getFirst());
        for (var next : demo.scenes().subList(1, demo.scenes().size())) {
            scene = stories.addScene(owner, story.id(), scene).id();
            fill(owner, scene, next);
        }
        return stories.story(story.id(), owner);
    }

    private void fill(PersonId owner, SceneId scene, DemoScene demo) {
        stories.renameScene(owner, scene, demo.title());
        documents.append(scene.document(), owner, DemoText.of(demo.text()).pieces());
    }

    private void argue(Map<String, PersonId> people, PersonId owner, Story story, DemoStory demo) {
        var debate = demo.debate();
        var room = raise(owner, story, demo, debate);
        var thesis = debates.read(room, owner).thesis().id();
        debate.claims().forEach(claim -> state(people, thesis, claim));
    }

    private RoomId raise(PersonId owner, Story story, DemoStory demo, DemoDebate debate) {
        var index = debate.scene() - 1;
        var passage = DemoText.of(demo.scenes().get(index).text()).rangeOf(debate.passage());
        return stories.question(owner, story.scenes().get(index).id(), passage, debate.question())
                .room()
                .id();
    }

    private void state(Map<String, PersonId> people, ClaimId about, DemoClaim demo) {
        var speaker = known(people, demo.by());
        // Ours, and read before it was packed.
        var saying = Saying.of(demo.text()).as(demo.kind()).heard(true);
        var claim = debates.argue(speaker, about, demo.stance(), saying).claim();
        demo.sources().forEach(source -> debates.cite(speaker, claim, source.citation()));
        demo.answers().forEach(answer -> state(people, claim, answer));
    }

    private static PersonId known(Map<String, PersonId> people, String word) {
        var person = people.get(word);
        if (person == null) {
            throw new IllegalStateException(
                    "The demo speaks of '%s'; its people are %s".formatted(word, people.keySet()));
        }
        return person;
    }
}
