package org.storytank.debate.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.storytank.coediting.DocumentService;
import org.storytank.debate.ConcludingTogether;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.RoomId;
import org.storytank.shell.MainLayout;

/** Where everybody who speaks in a room writes its conclusion, live. */
@Route(value = "debates/:room/conclusion", layout = MainLayout.class)
@CssImport("./debate/debate.css")
class ConclusionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RoomParts parts;
    private final transient ConcludingTogether together;
    private final transient DocumentService documents;

    ConclusionView(RoomParts parts, ConcludingTogether together, DocumentService documents) {
        this.parts = parts;
        this.together = together;
        this.documents = documents;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("room")
                .flatMap(this::find)
                .ifPresentOrElse(
                        room -> add(new ConclusionPage(room, parts, together, documents)),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("debate.conclusion.together.title");
    }

    private Optional<DebateRoom> find(String id) {
        try {
            return parts.debates().find(new RoomId(id), parts.me());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
