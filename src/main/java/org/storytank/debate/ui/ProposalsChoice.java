package org.storytank.debate.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.Proposal;
import org.storytank.provenance.ui.MarkedWords;

/** Which proposals the conclusion decides; a room without proposals shows nothing of it. */
class ProposalsChoice extends CheckboxGroup<Proposal> {

    private static final long serialVersionUID = 1L;

    private transient List<Proposal> offered = List.of();

    ProposalsChoice(DebateSettings settings) {
        setLabel(getTranslation("debate.conclusion.decides"));
        setHelperText(getTranslation("debate.conclusion.decides.help", settings.proposalsPerConclusion()));
        setRenderer(new ComponentRenderer<>(this::line));
        setVisible(false);
    }

    /** What may be decided now. At first that is chosen which the conclusion that stands decides. */
    void show(Debate debate) {
        var now = Proposal.of(debate);
        if (now.equals(offered)) {
            return;
        }
        var chosen = new LinkedHashSet<>(chosen());
        if (offered.isEmpty()) {
            debate.conclusions().stream().limit(1).forEach(last -> chosen.addAll(last.proposals()));
        }
        offered = now;
        setItems(now);
        setValue(new LinkedHashSet<>(now.stream()
                .filter(proposal -> chosen.contains(proposal.claim()))
                .toList()));
        setVisible(!now.isEmpty());
    }

    List<ClaimId> chosen() {
        return getValue().stream().map(Proposal::claim).toList();
    }

    private Span line(Proposal proposal) {
        var votes = new Span(
                " " + getTranslation(proposal.sentence("debate.conclusion.decides.votes"), proposal.numbers()));
        votes.addClassName("quiet");
        return new Span(MarkedWords.in(new Span(), proposal.words()), votes);
    }
}
