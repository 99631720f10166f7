package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.OnLiveServer;
import org.storytank.coediting.Typist;

@OnLiveServer
class DeletedWhileTypingTests {

    @Autowired
    StoryService stories;

    @Autowired
    DocumentService documents;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @LocalServerPort
    int port;

    PersonId ada;
    PersonId ben;
    Story story;
    SceneId scene;

    @BeforeEach
    void benWritesInAdasStory() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        story = stories.begin(ada);
        scene = story.scenes().getFirst().id();
        access.give(ada, story.id().place(), ben, Role.WRITER);
    }

    @Test
    void whoeverTypesInADeletedStoryIsToldThatItIsGone() {
        var typist = join(ben);
        typist.append("Half a sent").awaitStored();

        stories.delete(ada, story.id());

        assertThat(typist.closeCode()).isEqualTo(4404);
    }

    @Test
    void whoeverTypesInADeletedSceneIsToldThatItIsGone() {
        var typist = join(ben);

        stories.deleteScene(ada, scene);

        assertThat(typist.closeCode()).isEqualTo(4404);
    }

    @Test
    void whatWasWrittenBeforeIsThereWhenTheStoryComesBack() {
        join(ben).append("The tide came in.").awaitStored();
        stories.delete(ada, story.id());
        stories.restore(ada, story.id());

        assertThat(join(ben).text()).isEqualTo("The tide came in.");
    }

    @Test
    void whoeverLosesTheirRoleIsShutOutAtOnce() {
        var typist = join(ben);

        access.take(ada, story.id().place(), ben);

        assertThat(typist.closeCode()).isEqualTo(4403);
    }

    private Typist join(PersonId person) {
        var ticket = documents.ticket(scene.document(), person);
        var address = "ws://localhost:%d/ws/documents/%s?token=%s".formatted(port, scene, ticket.token());
        return new Typist(URI.create(address), true, ticket.clientId()).sync();
    }
}
