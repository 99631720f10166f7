package org.storytank.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storytank.account.Role;
import org.storytank.story.Scene;
import org.storytank.story.SceneId;
import org.storytank.story.Story;

/**
 * The scenes of a story in order: links for everyone; for writers also what adds and orders them, by dragging or by buttons that
 * "Rearrange" brings out; for owners what deletes them.
 */
class Outline extends Div {

    private static final long serialVersionUID = 1L;

    /** What people do in an outline; the page asks the story to do it. */
    interface Acts extends java.io.Serializable {

        void add();

        /** @param position from 0 */
        void move(SceneId scene, int position);

        void delete(SceneId scene);
    }

    private final Acts acts;
    private final OrderedList list = new OrderedList();
    private final Span said = new Span();
    private final Button add;
    private final Button rearrange;
    private final Map<SceneId, OutlineItem> items = new HashMap<>();
    private List<Scene> scenes = List.of();
    private @Nullable SceneId here;
    private Seat seat = new Seat(null, Role.READER);
    private boolean rearranging;

    Outline(Acts acts) {
        this.acts = acts;
        addClassName("outline");
        add = new Button(getTranslation("story.scene.add"), _ -> acts.add());
        add.addClassName("outline-add");
        rearrange = new Button(getTranslation("story.rearrange"), _ -> rearranging(!rearranging));
        rearrange.addThemeName("tertiary");
        said.getElement().setAttribute("role", "status");
        said.addClassName("visually-hidden");
        var buttons = new Div(add, rearrange);
        buttons.addClassName("outline-acts");
        add(list, buttons, said);
    }

    /** @param here the scene that is open beside the outline, if one is */
    void show(Story story, @Nullable SceneId here, Seat seat) {
        this.here = here;
        this.seat = seat;
        scenes = story.scenes();
        refresh();
    }

    private void rearranging(boolean on) {
        rearranging = on;
        refresh();
    }

    private void refresh() {
        var writes = seat.writes();
        add.setVisible(writes);
        rearrange.setVisible(writes && (scenes.size() > 1 || (seat.owns() && !scenes.isEmpty())));
        rearrange.setText(getTranslation(rearranging ? "story.rearrange.done" : "story.rearrange"));
        rearrange.getElement().setAttribute("aria-pressed", String.valueOf(rearranging));
        getClassNames().set("rearranging", rearranging);

        items.keySet().retainAll(scenes.stream().map(Scene::id).toList());
        var order = new ArrayList<OutlineItem>();
        for (var position = 0; position < scenes.size(); position++) {
            var scene = scenes.get(position);
            var item = items.computeIfAbsent(scene.id(), id -> new OutlineItem(id, this::moved, this::deleted));
            item.show(
                    scene,
                    new OutlineItem.Standing(position, scenes.size()),
                    scene.id().equals(here),
                    seat,
                    rearranging);
            order.add(item);
        }
        if (!order.equals(list.getChildren().toList())) {
            list.removeAll();
            order.forEach(list::add);
        }
    }

    private void moved(SceneId scene, int position) {
        acts.move(scene, position);
        var item = items.get(scene);
        if (item != null) {
            said.setText(getTranslation("story.scene.moved", item.name(), item.position() + 1, scenes.size()));
        }
    }

    private void deleted(SceneId scene) {
        var item = items.get(scene);
        if (item == null) {
            return;
        }
        var position = item.position();
        acts.delete(scene);
        if (!scenes.isEmpty()) {
            items.get(scenes.get(Math.min(position, scenes.size() - 1)).id()).focusDeleting();
        } else {
            add.focus();
        }
    }
}
