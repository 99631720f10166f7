package org.storytank.debate.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.RoomId;
import org.storytank.shell.MainLayout;

/** A debate: its question, what is claimed, for and against, and the sources. */
@Route(value = "debates/:room", layout = MainLayout.class)
@CssImport("./debate/debate.css")
class DebateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RoomParts parts;
    private transient @Nullable DebateRoom room;

    DebateView(RoomParts parts) {
        this.parts = parts;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        room = event.getRouteParameters().get("room").flatMap(this::find).orElse(null);
        if (room == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            add(new RoomPage(room.id(), parts));
        }
    }

    @Override
    public String getPageTitle() {
        if (room == null) {
            return "";
        }
        return room.asked().hasMachineWords() ? getTranslation("provenance.titled", room.question()) : room.question();
    }

    private Optional<DebateRoom> find(String id) {
        try {
            return parts.debates().find(new RoomId(id), parts.me());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
