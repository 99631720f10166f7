package org.storytank.debate;

import java.util.function.Consumer;

/** What happens in rooms, told to whoever listens: in this process today, across several later. */
public interface RoomEvents {

    void tell(RoomEvent event);

    /** Hears everything from now on, until closed; listeners return at once. */
    Listening hear(Consumer<RoomEvent> listener);

    /** A listener at work. */
    @FunctionalInterface
    interface Listening extends AutoCloseable {

        @Override
        void close();
    }
}
