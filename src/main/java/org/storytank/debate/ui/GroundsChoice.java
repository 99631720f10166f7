package org.storytank.debate.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Conclusion.Ground;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.Grounds;
import org.storytank.provenance.ui.MarkedWords;

/** Which claims the conclusion rests on. */
class GroundsChoice extends CheckboxGroup<Ground> {

    private static final long serialVersionUID = 1L;

    private final transient DebateSettings settings;
    private transient List<Ground> offered = List.of();

    GroundsChoice(DebateSettings settings) {
        this.settings = settings;
        setLabel(getTranslation("debate.conclusion.rests"));
        setHelperText(getTranslation("debate.conclusion.rests.help", settings.groundsPerConclusion()));
        setRenderer(new ComponentRenderer<>(ground -> MarkedWords.in(new Span(), ground.words())));
        setVisible(false);
    }

    /** What may be chosen now. At first that is chosen on which the conclusion that stands rests. */
    void show(Debate debate) {
        var now = Grounds.of(debate).stream()
                .limit(settings.claimsToConcludeFrom())
                .toList();
        if (now.equals(offered)) {
            return;
        }
        var chosen = new LinkedHashSet<>(chosen());
        if (offered.isEmpty()) {
            debate.conclusions().stream().limit(1).forEach(last -> chosen.addAll(last.grounds()));
        }
        offered = now;
        setItems(now);
        setValue(new LinkedHashSet<>(
                now.stream().filter(ground -> chosen.contains(ground.claim())).toList()));
        setVisible(!now.isEmpty());
    }

    List<ClaimId> chosen() {
        return getValue().stream().map(Ground::claim).toList();
    }
}
