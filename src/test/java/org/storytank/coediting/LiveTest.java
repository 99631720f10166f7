package org.storytank.coediting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What every test of a live document starts from: a scene of its own, and everybody gone at the end. */
@OnLiveServer
abstract class LiveTest {

    @Autowired
    LiveServer server;

    @Autowired
    DocumentService documents;

    DocumentId scene;

    @BeforeEach
    void aScene() {
        scene = server.document();
    }

    @AfterEach
    void everybodyLeaves() {
        server.everybodyLeaves();
    }
}
