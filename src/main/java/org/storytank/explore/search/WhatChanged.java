package org.storytank.explore.search;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.RolesChanged;
import org.storytank.coediting.DocumentChanged;
import org.storytank.debate.ArgumentMade;
import org.storytank.debate.ClaimChecked;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimJoined;
import org.storytank.debate.ClaimKindSaid;
import org.storytank.debate.ClaimMarked;
import org.storytank.debate.ClaimMerged;
import org.storytank.debate.ClaimMoved;
import org.storytank.debate.ClaimParted;
import org.storytank.debate.ClaimPutFairly;
import org.storytank.debate.ClaimReadBack;
import org.storytank.debate.ClaimReused;
import org.storytank.debate.ClaimRevised;
import org.storytank.debate.ClaimSourced;
import org.storytank.debate.ClaimSplit;
import org.storytank.debate.ClaimStated;
import org.storytank.debate.ClaimVoted;
import org.storytank.debate.ClaimWithdrawn;
import org.storytank.debate.ClaimsHeld;
import org.storytank.debate.ClaimsRestored;
import org.storytank.debate.FloorMoved;
import org.storytank.debate.RoomChoicesMade;
import org.storytank.debate.RoomConcluded;
import org.storytank.debate.RoomEvent;
import org.storytank.debate.RoomOpened;
import org.storytank.debate.RoomPhased;
import org.storytank.debate.RoomSuggestions;
import org.storytank.debate.SchemeChosen;
import org.storytank.debate.ScribeNamed;
import org.storytank.debate.ScriptPrepared;
import org.storytank.debate.SourceNoted;
import org.storytank.debate.SourceSifted;
import org.storytank.explore.search.Text.Label;
import org.storytank.explore.search.Text.Node;
import org.storytank.source.SourceCited;
import org.storytank.story.SceneId;
import org.storytank.story.StoryEvent;
import org.storytank.story.StoryEvent.DraftingChosen;
import org.storytank.story.StoryEvent.ImagesChanged;
import org.storytank.story.StoryEvent.PassageQuestioned;
import org.storytank.story.StoryEvent.SceneAdded;
import org.storytank.story.StoryEvent.SceneDeleted;
import org.storytank.story.StoryEvent.SceneErased;
import org.storytank.story.StoryEvent.SceneHeld;
import org.storytank.story.StoryEvent.SceneMoved;
import org.storytank.story.StoryEvent.ScenePutBack;
import org.storytank.story.StoryEvent.SceneRenamed;
import org.storytank.story.StoryEvent.SceneRestored;
import org.storytank.story.StoryEvent.SceneSourced;
import org.storytank.story.StoryEvent.StoryBegun;
import org.storytank.story.StoryEvent.StoryDeleted;
import org.storytank.story.StoryEvent.StoryErased;
import org.storytank.story.StoryEvent.StoryRenamed;
import org.storytank.story.StoryEvent.StoryRestored;
import org.storytank.story.StoryEvent.TitleModerated;
import org.storytank.story.StoryId;

/**
 * Hears what people change, for the indexes. What is deleted needs no hearing: a deleted story or scene is not found because it says so
 * itself, and an erased node takes its part of the indexes with it.
 */
@Component
class WhatChanged {

    private final Indexing indexing;

    WhatChanged(Indexing indexing) {
        this.indexing = indexing;
    }

    @EventListener
    void on(StoryEvent event) {
        switch (event) {
            case StoryBegun(var story, var _) -> changed(story);
            case StoryRenamed(var story, var _, var _) -> changed(story);
            case StoryRestored(var story, var _) -> changed(story);
            case SceneAdded(var _, var _, var scene) -> changed(scene);
            case SceneRenamed(var _, var _, var scene, var _) -> changed(scene);
            case SceneRestored(var _, var _, var scene) -> changed(scene);
            case ScenePutBack(var _, var scene) -> changed(scene);
            case SceneSourced(var _, var _, var again) ->
                again.forEach(citation -> indexing.changed(new Node(Label.CITATION, citation.value())));
            case TitleModerated(var story) -> changed(story);
            case StoryDeleted _,
                    StoryErased _,
                    SceneMoved _,
                    SceneDeleted _,
                    SceneErased _,
                    SceneHeld _,
                    ImagesChanged _,
                    PassageQuestioned _,
                    DraftingChosen _ -> {}
        }
    }

    @EventListener
    void on(DocumentChanged event) {
        changed(SceneId.of(event.document()));
    }

    @EventListener
    void on(RoomEvent event) {
        switch (event) {
            case RoomOpened(var room) -> indexing.changed(new Node(Label.QUESTION, room.value()));
            case ClaimStated(var _, var claim) -> changed(claim);
            case ArgumentMade(var _, var _, var premise, var _, var _) -> changed(premise);
            case ClaimRevised(var _, var claim, var _) -> changed(claim);
            case ClaimSplit(var _, var _, var parts) -> parts.forEach(this::changed);
            case ClaimParted(var _, var claim, var _) -> changed(claim);
            case ClaimsRestored(var _, var claims, var citations) -> {
                claims.forEach(this::changed);
                citations.forEach(citation -> indexing.changed(new Node(Label.CITATION, citation.value())));
            }
            case ClaimWithdrawn _,
                    ClaimSourced _,
                    ClaimsHeld _,
                    ClaimVoted _,
                    ClaimKindSaid _,
                    SchemeChosen _,
                    ClaimMoved _,
                    ClaimReused _,
                    ClaimMarked _,
                    ClaimMerged _,
                    ClaimJoined _,
                    RoomChoicesMade _,
                    RoomConcluded _,
                    SourceSifted _,
                    SourceNoted _,
                    RoomSuggestions _,
                    RoomPhased _,
                    FloorMoved _,
                    ScribeNamed _,
                    ScriptPrepared _,
                    ClaimReadBack _,
                    ClaimPutFairly _,
                    ClaimChecked _,
                    org.storytank.debate.DraftingChosen _ -> {}
        }
    }

    @EventListener
    void on(SourceCited event) {
        indexing.changed(new Node(Label.CITATION, event.citation().value()));
    }

    @EventListener
    void on(RolesChanged event) {
        if (event.person() == null) {
            indexing.opened(event.place());
        }
    }

    private void changed(StoryId story) {
        indexing.changed(new Node(Label.STORY, story.value()));
    }

    private void changed(SceneId scene) {
        indexing.changed(new Node(Label.SCENE, scene.value()));
    }

    private void changed(ClaimId claim) {
        indexing.changed(new Node(Label.CLAIM, claim.value()));
    }
}
