package org.storytank.debate.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.storytank.debate.Author;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Conclusion;
import org.storytank.debate.Debate;
import org.storytank.debate.Proposal;
import org.storytank.debate.RoomId;
import org.storytank.debate.Signature;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.ui.MarkedWords;
import org.storytank.shell.Dates;

/** Where the debate arrived, for everybody who looks at the room; it is written and signed on a page of its own. */
class RoomConclusion extends Section {

    private static final long serialVersionUID = 1L;

    private final Anchor page;
    private final Anchor together;

    /** @param page where it is signed, and written alone @param together where it is written together */
    RoomConclusion(Anchor page, Anchor together) {
        this.page = page;
        this.together = together;
        addClassName("debate-conclusion");
        setVisible(false);
    }

    void show(Debate debate, boolean owns, boolean speaks) {
        removeAll();
        var conclusions = debate.conclusions();
        // Before anything is said there is nothing to conclude.
        var writes = speaks
                && debate.room().isConcludedTogether()
                && (owns || debate.room().phase().isSet() || !debate.claims().isEmpty() || !conclusions.isEmpty());
        setVisible(owns || writes || !conclusions.isEmpty());
        together.setVisible(writes);
        page.setVisible(owns || !conclusions.isEmpty());
        page.setText(getTranslation(conclusions.isEmpty() ? "debate.conclusion.write" : "debate.conclusion.more"));
        if (conclusions.isEmpty()) {
            add(links());
            return;
        }
        add(new H2(getTranslation("debate.conclusion")));
        show(conclusions.getFirst(), debate.room().id());
        add(links());
    }

    private Paragraph links() {
        var links = new Paragraph(together, page);
        links.addClassName("row");
        return links;
    }

    private void show(Conclusion last, RoomId room) {
        part("debate.conclusion.agreed", last.agreed());
        part("debate.conclusion.divides", last.divides());
        if (!last.decided().isEmpty()) {
            var list = new UnorderedList();
            last.decided().forEach(proposal -> list.add(decided(room, proposal)));
            add(new H3(getTranslation("debate.conclusion.decided")), list);
        }
        if (!last.restsOn().isEmpty()) {
            var list = new UnorderedList();
            last.restsOn().forEach(ground -> list.add(new ListItem(claim(room, ground.claim(), ground.words()))));
            add(new H3(getTranslation("debate.conclusion.rests")), list);
        }
        var by = new Paragraph(by(last) + " · " + Dates.ofCurrentPage().day(last.at()));
        by.addClassName("quiet");
        add(by);
        if (!last.agreeing().isEmpty()) {
            add(new Paragraph(getTranslation(
                            "debate.conclusion.signed", last.agreeing().size()) + " "
                    + last.agreeing().stream().map(one -> name(one.by())).collect(Collectors.joining(", "))));
        }
        if (!last.dissenting().isEmpty()) {
            var list = new UnorderedList();
            last.dissenting().forEach(one -> list.add(item(one)));
            add(new H3(getTranslation("debate.conclusion.otherwise")), list);
        }
    }

    private void part(String title, LabelledText words) {
        if (!words.text().isEmpty()) {
            var text = MarkedWords.in(new Paragraph(), words);
            text.addClassName("words");
            add(new H3(getTranslation(title)), text);
        }
    }

    /** Goes to the claim in the outline below. */
    private static Anchor claim(RoomId room, ClaimId claim, LabelledText words) {
        var link = new Anchor("debates/%s#claim-%s".formatted(room, claim));
        link.setRouterIgnore(true);
        return MarkedWords.in(link, words);
    }

    private ListItem decided(RoomId room, Proposal proposal) {
        var votes = new Span(
                " " + getTranslation(proposal.sentence("debate.conclusion.decided.votes"), proposal.numbers()));
        votes.addClassName("quiet");
        return new ListItem(claim(room, proposal.claim(), proposal.words()), votes);
    }

    private ListItem item(Signature signature) {
        var who = new Span(" " + name(signature.by()));
        who.addClassName("quiet");
        return new ListItem(MarkedWords.in(new Span(), signature.why()), who);
    }

    private String by(Conclusion last) {
        return last.isWrittenTogether()
                ? getTranslation(
                        "debate.conclusion.by.together",
                        last.writers().stream().map(Author::name).collect(Collectors.joining(", ")),
                        name(last.by()))
                : getTranslation("debate.conclusion.by", name(last.by()));
    }

    private String name(Optional<Author> author) {
        return author.map(Author::name).orElseGet(() -> getTranslation("debate.page.somebody"));
    }
}
