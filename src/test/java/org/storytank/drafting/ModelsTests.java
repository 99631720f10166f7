package org.storytank.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ModelsTests {

    private static DraftingSettings settings(Map<String, String> said) {
        return new Binder(new MapConfigurationPropertySource(said))
                .bindOrCreate("storytank.drafting", DraftingSettings.class);
    }

    @Test
    void withoutAModelNothingIsSetUp() {
        assertThat(new Models(settings(Map.of())).cards()).isEmpty();
    }

    @Test
    void aModelWithACompleteCardMayBeAsked() {
        var models = new Models(settings(Map.ofEntries(
                Map.entry("storytank.drafting.models.albert.wire", "openai"),
                Map.entry("storytank.drafting.models.albert.address", "https://albert.example/v1"),
                Map.entry("storytank.drafting.models.albert.key", "secret"),
                Map.entry("storytank.drafting.models.albert.model", "small"),
                Map.entry("storytank.drafting.models.albert.card.name", "Small"),
                Map.entry("storytank.drafting.models.albert.card.version", "3.2"),
                Map.entry("storytank.drafting.models.albert.card.maker", "Somebody"),
                Map.entry("storytank.drafting.models.albert.card.place", "France"),
                Map.entry("storytank.drafting.models.albert.card.licence", "Apache-2.0"),
                Map.entry("storytank.drafting.models.albert.card.open-weights", "true"),
                Map.entry("storytank.drafting.models.albert.card.training-data", "https://albert.example/data"),
                Map.entry("storytank.drafting.models.albert.card.limits", "Invents sources"),
                Map.entry("storytank.drafting.models.albert.card.energy", "0.3 Wh an answer, says the maker"),
                Map.entry("storytank.drafting.models.albert.card.retention", "Nothing"))));

        assertThat(models.cards()).containsOnlyKeys("albert");
        assertThat(models.cards().get("albert").openWeights()).isTrue();
    }

    @Test
    void oneWithoutACardIsRefusedWithWhatToSay() {
        var settings = new DraftingSettings(
                Map.of("x", new ModelEndpoint(Wire.OLLAMA, URI.create("http://127.0.0.1:1"), null, "m", null)),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                1,
                1,
                1,
                1,
                "FR",
                new Budget(1, 1, 1));

        assertThatThrownBy(() -> new Models(settings)).hasMessageContaining("storytank.drafting.models.x.card.name");
    }

    @Test
    void oneWithAHoleInItsCardIsRefusedByTheNameOfTheHole() {
        var card = new ModelCard("n", "v", "m", "p", "l", false, null, "", "e", "r");
        var settings = new DraftingSettings(
                Map.of("x", new ModelEndpoint(Wire.OLLAMA, URI.create("http://127.0.0.1:1"), null, "m", card)),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                1,
                1,
                1,
                1,
                "FR",
                new Budget(1, 1, 1));

        assertThatThrownBy(() -> new Models(settings)).hasMessageContaining("training-data, limits");
    }

    @Test
    void aSecretIsInNoText() {
        assertThat(new ModelEndpoint(Wire.OPENAI, URI.create("https://a.example/v1"), "secret", "m", null))
                .asString()
                .doesNotContain("secret");
    }
}
