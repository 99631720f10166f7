package org.storytank.story.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import org.jspecify.annotations.Nullable;
import org.storytank.story.SceneId;
import org.storytank.story.Story;

/** The outline at the left of the sheet. It folds away, and begins folded on a narrow screen. */
class OutlinePanel extends Nav {

    private static final long serialVersionUID = 1L;

    private final NativeDetails fold = new NativeDetails();
    private final TitleInPlace<H2> title;
    private final Outline outline;

    OutlinePanel(StoryActs acts) {
        addClassName("outline-panel");
        getElement().setAttribute("aria-label", getTranslation("story.scenes"));
        title = new TitleInPlace<>(new H2(), getTranslation("story.title"), acts::rename);
        title.addClassName("outline-title");
        outline = new Outline(acts);
        fold.setSummaryText(getTranslation("story.scenes"));
        fold.setOpen(true);
        fold.setContent(new Div(title, outline));
        add(fold);
    }

    void show(Story story, @Nullable SceneId here, Seat seat) {
        title.setUntitled(Names.ofStory(this, ""));
        title.show(story.title());
        title.setEditable(seat.writes());
        outline.show(story, here, seat);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        fold.getElement().executeJs("if (window.matchMedia('(max-width: 60rem)').matches) this.open = false");
    }
}
