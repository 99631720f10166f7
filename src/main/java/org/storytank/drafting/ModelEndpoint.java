package org.storytank.drafting;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A model that the host lets people ask.
 *
 * @param address what comes before {@code /chat/completions} or {@code /api/chat}
 * @param key the secret that its server wants, if any
 * @param model as its server calls it
 */
public record ModelEndpoint(
        Wire wire,
        URI address,
        @Nullable String key,
        String model,
        @Nullable ModelCard card) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "ModelEndpoint[%s %s at %s]".formatted(wire, model, address.getHost());
    }
}
