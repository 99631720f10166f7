package org.storytank.story;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;

/** What stories keep of people. The first to be left: erased texts need not be unlinked. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoryData implements PersonalData {

    private final Stories stories;
    private final Retention retention;
    private final SceneSight sight;
    private final AccessService access;
    private final DocumentService documents;
    private final StorySettings settings;
    private final Clock clock;

    StoryData(
            Stories stories,
            Retention retention,
            SceneSight sight,
            AccessService access,
            DocumentService documents,
            StorySettings settings,
            Clock clock) {
        this.stories = stories;
        this.retention = retention;
        this.sight = sight;
        this.access = access;
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Kept> kept() {
        return List.of(Kept.of("story.kept.texts"), Kept.of("story.kept.deleted", settings.keepDeleted()));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        return Map.of(
                "stories",
                stories.of(person, Integer.MAX_VALUE).stream()
                        .flatMap(shelved -> stories.find(shelved.id()).stream())
                        .map(story -> sight.of(story, person))
                        .map(story -> told(story, person))
                        .toList());
    }

    private Map<String, Object> told(Story story, PersonId person) {
        var told = new LinkedHashMap<String, Object>();
        told.put("title", story.title());
        told.put(
                "role",
                access.roleIn(story.id().place(), person).map(Role::name).orElse(""));
        told.put(
                "scenes",
                story.scenes().stream().map(scene -> told(scene, person)).toList());
        return told;
    }

    private Map<String, Object> told(Scene scene, PersonId person) {
        var told = new LinkedHashMap<String, Object>();
        told.put("title", scene.title());
        told.put(
                "text",
                documents.read(scene.id().document(), person).stream()
                        .map(TextPiece::text)
                        .collect(Collectors.joining()));
        return told;
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        for (var alone : stories.ownedAloneBy(person)) {
            var heir = alone.heir();
            if (own == OwnPlaces.PASS_ON && heir != null) {
                access.give(person, alone.story().place(), heir, Role.OWNER);
            } else {
                stories.delete(alone.story(), clock.instant());
                retention.eraseNow(alone.story());
            }
        }
    }
}
