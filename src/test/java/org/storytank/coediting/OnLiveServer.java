package org.storytank.coediting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.storytank.graph.OnRealGraph;

/** The whole application on a real port and a real Neo4j, with bounds small enough to be reached in a test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@OnRealGraph
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            // No page is asked for, so no bundle is needed; without this Vaadin looks for its development server.
            "vaadin.productionMode=true",
            "storytank.coediting.frame-limit=100KB",
            "storytank.coediting.characters=50000",
            "storytank.coediting.connections-per-person=4",
            "storytank.coediting.documents-per-person=3",
            "storytank.coediting.frame-burst=300",
            "storytank.coediting.send-queue=300KB",
            "storytank.coediting.send-timeout=2s",
            "storytank.coediting.store-queue=20KB",
            "storytank.coediting.gap-limit=20KB",
            "storytank.coediting.commit-every=10ms",
            "storytank.coediting.store-retry=50ms",
            "storytank.coediting.pack-after=20",
            "storytank.coediting.unload-after=600ms",
            "storytank.coediting.awareness-lasts=5s",
            "storytank.coediting.quiet-for=700ms",
            "storytank.coediting.dead-after=60s",
            "storytank.coediting.changed-every=100ms"
        })
@Import({LiveServer.class, OpenDocuments.class, BreakableLog.class})
public @interface OnLiveServer {}
