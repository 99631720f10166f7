package org.storytank.story;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentAccess;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;

/** Who may read or write the text of a scene: the roles of its story decide. */
@Component
class SceneDocuments implements DocumentAccess {

    private final Scenes scenes;
    private final SceneSight sight;
    private final AccessService access;

    SceneDocuments(Scenes scenes, SceneSight sight, AccessService access) {
        this.scenes = scenes;
        this.sight = sight;
        this.access = access;
    }

    @Override
    public DocumentRight rightOf(DocumentId document, @Nullable PersonId person) {
        return scenes.find(SceneId.of(document))
                .filter(scene -> sight.covers(scene, person))
                .flatMap(scene -> access.roleNow(scene.story().place(), person))
                .map(role -> role.includes(Role.WRITER) ? DocumentRight.WRITE : DocumentRight.READ)
                .orElse(DocumentRight.NONE);
    }

    @Override
    public PlaceId placeOf(DocumentId document) {
        return scenes.find(SceneId.of(document))
                .orElseThrow(() -> new Unknown("document"))
                .story()
                .place();
    }
}
