package org.storytank.debate.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.Proposal;
import org.storytank.provenance.ui.MarkedWords;

/** Which proposals the conclusion decides; a room without proposals shows nothing of it. */
class ProposalsChoice extends CheckboxGroup<ClaimId> {

    private static final long serialVersionUID = 1L;

    private final transient DebateSettings settings;
    private transient Map<ClaimId, Proposal> offered = Map.of();

    ProposalsChoice(DebateSettings settings) {
        this.settings = settings;
        setLabel(getTranslation("debate.conclusion.decides"));
        setHelperText(help());
        setRenderer(new ComponentRenderer<>(this::line));
        setVisible(false);
    }

    /** What may be decided now. At first that is chosen which the conclusion that stands decides. */
    void show(Debate debate) {
        var before = offered;
        var all = Proposal.of(debate);
        var more = all.size() - settings.claimsToConcludeFrom();
        setHelperText(more > 0 ? help() + " " + getTranslation("debate.conclusion.decides.more", more) : help());
        offered = all.stream()
                .limit(settings.claimsToConcludeFrom())
                .collect(toMap(Proposal::claim, one -> one, (one, _) -> one, LinkedHashMap::new));
        if (offered.keySet().equals(before.keySet())) {
            // Somebody votes or rewords: nothing moves away from under the hand of who chooses.
            offered.forEach((claim, proposal) -> {
                if (!proposal.equals(before.get(claim))) {
                    getListDataView().refreshItem(claim);
                }
            });
            return;
        }
        var chosen = new LinkedHashSet<>(getValue());
        if (before.isEmpty()) {
            debate.conclusions().stream().limit(1).forEach(last -> chosen.addAll(last.proposals()));
        }
        chosen.retainAll(offered.keySet());
        setItems(List.copyOf(offered.keySet()));
        setValue(chosen);
        setVisible(!offered.isEmpty());
    }

    private String help() {
        return getTranslation("debate.conclusion.decides.help", settings.proposalsPerConclusion());
    }

    List<ClaimId> chosen() {
        return List.copyOf(getValue());
    }

    private Span line(ClaimId claim) {
        return Optional.ofNullable(offered.get(claim)).map(this::said).orElseGet(Span::new);
    }

    private Span said(Proposal proposal) {
        var votes = new Span(
                " " + getTranslation(proposal.sentence("debate.conclusion.decides.votes"), proposal.numbers()));
        votes.addClassName("quiet");
        return new Span(MarkedWords.in(new Span(), proposal.words()), votes);
    }
}
