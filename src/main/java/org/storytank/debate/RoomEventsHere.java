package org.storytank.debate;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Room events inside one process; other features hear them as Spring events. */
@Component
class RoomEventsHere implements RoomEvents {

    private final List<Consumer<RoomEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ApplicationEventPublisher features;

    RoomEventsHere(ApplicationEventPublisher features) {
        this.features = features;
    }

    @Override
    public void tell(RoomEvent event) {
        listeners.forEach(listener -> listener.accept(event));
        features.publishEvent(event);
    }

    @Override
    public Listening hear(Consumer<RoomEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
