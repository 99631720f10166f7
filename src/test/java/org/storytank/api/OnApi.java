package org.storytank.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.storytank.graph.OnRealGraph;

/** The whole application on a real port and a real Neo4j, for programs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnRealGraph
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            // No page is asked for, so no bundle is needed.
            "vaadin.productionMode=true",
            "storytank.api.body=2KB",
            "storytank.api.requests-a-minute=30",
            "storytank.api.requests-a-client-a-minute=100000",
            "storytank.account.arrivals-a-client-an-hour=3000",
            "storytank.api.page-most=5",
            "storytank.account.tokens-a-person=3",
            // What is said is found at once.
            "storytank.search.index-every=0s"
        })
@Import({Program.class, ApiRows.class, ApiDoorTests.Planted.class})
@interface OnApi {}
