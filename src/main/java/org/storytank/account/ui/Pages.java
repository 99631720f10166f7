package org.storytank.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.Person;
import org.storytank.account.PersonChanged;
import org.storytank.account.PersonId;
import org.storytank.account.PersonLeft;
import org.storytank.account.Presence;

/** The pages open now: they tell presence who is here, and hear when their person changes on another device. */
// Read by the build of the pages' bundle, which starts from classes like this one: the header and the dialogs can be on
// every page.
@CssImport("./account/account.css")
@Component
class Pages implements VaadinServiceInitListener {

    private final Set<UI> open = ConcurrentHashMap.newKeySet();
    private final SessionVisitor visitor;
    private final Presence presence;

    Pages(SessionVisitor visitor, Presence presence) {
        this.visitor = visitor;
        this.presence = presence;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> opened(init.getUI()));
    }

    @EventListener
    void on(PersonChanged changed) {
        var person = changed.person();
        open.stream()
                .map(UI::getSession)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(session -> update(session, person));
    }

    @EventListener
    void on(PersonLeft left) {
        open.stream().map(UI::getSession).filter(Objects::nonNull).distinct().forEach(session -> {
            if (session == VaadinSession.getCurrent()) {
                visitor.forget(session, left.person());
            } else {
                session.access(() -> visitor.forget(session, left.person()));
            }
        });
    }

    private void opened(UI page) {
        open.add(page);
        var stay = new Stay(presence);
        stay.of(visitor.id().orElse(null));
        VisitorChanged.listen(page, () -> stay.of(visitor.id().orElse(null)));
        page.addDetachListener(_ -> {
            open.remove(page);
            stay.of(null);
        });
    }

    private void update(VaadinSession session, Person person) {
        // The page that caused the change goes on with it at once; others get it when it is their turn.
        if (session == VaadinSession.getCurrent()) {
            visitor.renew(session, person);
        } else {
            session.access(() -> visitor.renew(session, person));
        }
    }

    /** Whom one page counts as here. */
    private static final class Stay {

        private final Presence presence;
        private @Nullable PersonId person;

        Stay(Presence presence) {
            this.presence = presence;
        }

        void of(@Nullable PersonId now) {
            if (now != null) {
                presence.arrived(now);
            }
            if (person != null) {
                presence.left(person);
            }
            person = now;
        }
    }
}
