package org.storytank.coediting.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.storytank.coediting.DocumentId;

/** The bus of a place that runs as one process: a call. */
@Component
class InProcessBus implements UpdateBus {

    private final Map<DocumentId, List<Consumer<StoredChange>>> listeners = new ConcurrentHashMap<>();

    @Override
    public void publish(DocumentId document, StoredChange change) {
        listeners.getOrDefault(document, List.of()).forEach(listener -> listener.accept(change));
    }

    @Override
    public Subscription subscribe(DocumentId document, Consumer<StoredChange> listener) {
        listeners.computeIfAbsent(document, _ -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(document, (_, hearing) -> {
            hearing.remove(listener);
            return hearing.isEmpty() ? null : hearing;
        });
    }
}
