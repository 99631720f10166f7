package org.storytank.drafting;

/** What a model server speaks. */
public enum Wire {
    /** {@code POST …/chat/completions}, answers as server-sent events; spoken by vLLM, Albert API, OVHcloud and others. */
    OPENAI,
    /** {@code POST /api/chat}, answers as lines of JSON. */
    OLLAMA,
    /** Mistral's own service. */
    MISTRAL
}
