package org.storytank.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import org.storytank.story.Scene;
import org.storytank.story.SceneId;

/** One scene in an outline. Dropped on another, it takes that one's place. */
class OutlineItem extends ListItem {

    private static final long serialVersionUID = 1L;

    /** Where it stands among how many, from 0. */
    record Standing(int position, int of) implements java.io.Serializable {

        boolean first() {
            return position == 0;
        }

        boolean last() {
            return position == of - 1;
        }
    }

    private final SceneId scene;
    private final Anchor link = new Anchor();
    private final Span held = new Span(getTranslation("story.held.tag"));
    private final Button up;
    private final Button down;
    private final Button delete;
    private final Span acts = new Span();
    private final DragSource<OutlineItem> drag;
    private final DropTarget<OutlineItem> drop;
    private Standing standing = new Standing(0, 1);

    OutlineItem(SceneId scene, SerializableBiConsumer<SceneId, Integer> move, SerializableConsumer<SceneId> delete) {
        this.scene = scene;
        up = new Button("↑", _ -> moveBy(-1, move));
        down = new Button("↓", _ -> moveBy(1, move));
        this.delete = new Button("", _ -> delete.accept(scene));
        acts.add(up, down, this.delete);
        acts.addClassName("outline-item-acts");
        held.addClassName("tag");
        add(link, held, acts);

        drag = DragSource.create(this);
        drag.setEffectAllowed(EffectAllowed.MOVE);
        drag.setDragData(scene);
        drop = DropTarget.create(this);
        drop.addDropListener(event -> event.getDragData()
                .filter(SceneId.class::isInstance)
                .map(SceneId.class::cast)
                .filter(dropped -> !dropped.equals(scene))
                .ifPresent(dropped -> move.accept(dropped, standing.position())));
        // A link is dragged by itself otherwise, and the browser would open it where it is dropped.
        link.getElement().setAttribute("draggable", "false");
    }

    void show(Scene now, Standing standing, boolean here, Seat seat, boolean rearranging) {
        this.standing = standing;
        var name = Names.ofScene(this, now.title(), standing.position());
        link.setText(name);
        link.setHref(now.path());
        held.setVisible(now.held());
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
        var writes = seat.writes();
        drag.setDraggable(writes && standing.of() > 1);
        drop.setActive(writes);
        acts.setVisible(rearranging && writes);
        up.setEnabled(!standing.first());
        up.setAriaLabel(getTranslation("story.scene.up", name));
        down.setEnabled(!standing.last());
        down.setAriaLabel(getTranslation("story.scene.down", name));
        delete.setVisible(seat.owns());
        delete.setText(getTranslation("story.delete"));
        delete.setAriaLabel(getTranslation("story.scene.delete", name));
    }

    String name() {
        return link.getText();
    }

    int position() {
        return standing.position();
    }

    void focusDeleting() {
        delete.focus();
    }

    private void moveBy(int steps, SerializableBiConsumer<SceneId, Integer> move) {
        move.accept(scene, standing.position() + steps);
        // The button that was pressed may be at its end now; the focus goes to the other one.
        var pressed = steps < 0 ? up : down;
        (pressed.isEnabled() ? pressed : steps < 0 ? down : up).focus();
    }
}
