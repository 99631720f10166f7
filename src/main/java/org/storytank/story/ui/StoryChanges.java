package org.storytank.story.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.RolesChanged;
import org.storytank.story.StoryEvent;
import org.storytank.story.StoryId;

/** Tells the open pages of a story what others do in it. A page is told on the thread of the one who acts: it hands over to its own UI. */
@Component
class StoryChanges {

    /** A page that shows a story. */
    interface Onlooker {

        void happened(StoryEvent event);

        /** Somebody's role may be another now, perhaps the one in front of this page. */
        void rolesChanged();
    }

    private final Map<StoryId, Set<Onlooker>> onlookers = new ConcurrentHashMap<>();

    Registration tell(StoryId story, Onlooker onlooker) {
        onlookers.compute(story, (_, there) -> {
            var all = there == null ? ConcurrentHashMap.<Onlooker>newKeySet() : there;
            all.add(onlooker);
            return all;
        });
        return () -> onlookers.computeIfPresent(story, (_, there) -> {
            there.remove(onlooker);
            return there.isEmpty() ? null : there;
        });
    }

    @EventListener
    void happened(StoryEvent event) {
        each(event.story(), onlooker -> onlooker.happened(event));
    }

    @EventListener
    void rolesChanged(RolesChanged event) {
        each(StoryId.of(event.place()), Onlooker::rolesChanged);
    }

    private void each(StoryId story, Consumer<Onlooker> act) {
        onlookers.getOrDefault(story, Set.of()).forEach(act);
    }
}
