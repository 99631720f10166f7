package org.storytank.drafting;

import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The models that people may ask here, each with a complete card. */
@Component
public class Models {

    private record Usable(ModelEndpoint endpoint, ModelCard card, StreamingChatModel model) {}

    private final Map<String, Usable> usable = new LinkedHashMap<>();

    /** @throws IncompleteCard a model without a card is not used, and its host is told at once */
    Models(DraftingSettings settings) {
        settings.models().forEach((name, endpoint) -> usable.put(name, usable(name, endpoint, settings)));
    }

    /** Whether there is a model at all. */
    public boolean areSetUp() {
        return !usable.isEmpty();
    }

    /** Names and cards, in the order of the settings. */
    public Map<String, ModelCard> cards() {
        var cards = new LinkedHashMap<String, ModelCard>();
        usable.forEach((name, model) -> cards.put(name, model.card));
        return cards;
    }

    Optional<StreamingChatModel> find(String name) {
        return Optional.ofNullable(usable.get(name)).map(Usable::model);
    }

    private static Usable usable(String name, ModelEndpoint endpoint, DraftingSettings settings) {
        var card = endpoint.card();
        if (card == null) {
            throw new IncompleteCard(name);
        }
        var missing = card.missing();
        if (!missing.isEmpty()) {
            throw new IncompleteCard(name, missing);
        }
        return new Usable(endpoint, card, model(endpoint, settings));
    }

    // What people write never goes into a log: requests and answers are not logged, whatever the log's level.
    private static StreamingChatModel model(ModelEndpoint endpoint, DraftingSettings settings) {
        var address = endpoint.address().toString();
        // One connection a request: some servers answer an offer of HTTP/2 over plain http with an error.
        var client = new JdkHttpClientBuilder()
                .httpClientBuilder(HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER))
                .connectTimeout(settings.silentFor())
                .readTimeout(settings.longest());
        return switch (endpoint.wire()) {
            case OPENAI ->
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(client)
                        .baseUrl(address)
                        .apiKey(endpoint.key())
                        .modelName(endpoint.model())
                        .maxTokens(settings.tokens())
                        .timeout(settings.longest())
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(client)
                        .baseUrl(address)
                        .modelName(endpoint.model())
                        .numPredict(settings.tokens())
                        .timeout(settings.longest())
                        .build();
            case MISTRAL ->
                MistralAiStreamingChatModel.builder()
                        .httpClientBuilder(client)
                        .baseUrl(address)
                        .apiKey(endpoint.key())
                        .modelName(endpoint.model())
                        .maxTokens(settings.tokens())
                        .timeout(settings.longest())
                        .build();
        };
    }

    /** Says which fields of which card are missing. */
    public static final class IncompleteCard extends RuntimeException {

        private static final long serialVersionUID = 1L;

        IncompleteCard(String name) {
            super(
                    "The model '%1$s' has no card; say storytank.drafting.models.%1$s.card.name and the other fields of src/docs/drafting.md, or take the model away"
                            .formatted(name));
        }

        IncompleteCard(String name, java.util.List<String> missing) {
            super(
                    "The card of the model '%s' says nothing about %s; fill in storytank.drafting.models.%s.card.*, or take the model away"
                            .formatted(name, String.join(", ", missing), name));
        }
    }
}
