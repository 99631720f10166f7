package org.storytank.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on the shared real Neo4j, which is empty at the start of each test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ContextConfiguration(initializers = OnRealGraph.UseSharedGraph.class)
@ExtendWith(OnRealGraph.EmptyGraph.class)
public @interface OnRealGraph {

    Map<String, Object> NOWHERE = Map.ofEntries(
            Map.entry("storytank.drafting.models.nowhere.wire", "openai"),
            Map.entry("storytank.drafting.models.nowhere.address", "http://127.0.0.1:9/v1"),
            Map.entry("storytank.drafting.models.nowhere.key", "k"),
            Map.entry("storytank.drafting.models.nowhere.model", "nothing"),
            Map.entry("storytank.drafting.models.nowhere.card.name", "Nothing"),
            Map.entry("storytank.drafting.models.nowhere.card.version", "0"),
            Map.entry("storytank.drafting.models.nowhere.card.maker", "Nobody"),
            Map.entry("storytank.drafting.models.nowhere.card.place", "nowhere"),
            Map.entry("storytank.drafting.models.nowhere.card.licence", "none"),
            Map.entry("storytank.drafting.models.nowhere.card.training-data", "https://models.example/none"),
            Map.entry("storytank.drafting.models.nowhere.card.limits", "never answers"),
            Map.entry("storytank.drafting.models.nowhere.card.energy", "none"),
            Map.entry("storytank.drafting.models.nowhere.card.retention", "nothing"));

    class UseSharedGraph implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("shared graph", SharedGraph.settings()));
            // Tests say much in a moment; what counts is tested where it is told.
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "patience",
                            Map.of(
                                    "storytank.moderation.texts-an-author",
                                    "1",
                                    "storytank.debate.notes-reckoned-every",
                                    "0s")));
            // A model that can be named and chosen, behind a port where nobody answers.
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("a model", NOWHERE));
            // Moderators of tests decide without having practised.
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "no practice", Map.of("storytank.moderation.cases.practice-first", "false")));
        }
    }

    class EmptyGraph implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            SharedGraph.clear();
        }
    }
}
