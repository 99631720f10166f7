package org.storytank.explore.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Optional;
import org.storytank.debate.RunLine;
import org.storytank.explore.Kind;
import org.storytank.explore.search.Finding;
import org.storytank.explore.search.Snippet;
import org.storytank.explore.search.Snippet.Piece;
import org.storytank.shell.Moment;

/** One result: what it is, the words that answer, whose and when, and the ways on from it. */
class FindingCard extends ListItem {

    private static final long serialVersionUID = 1L;

    FindingCard(Finding finding, SearchAddress address, SerializableSupplier<List<RunLine>> runs) {
        addClassNames("card", "finding");
        add(head(finding, runs), heading(finding));
        if (!saysItself(finding) && !finding.snippet().pieces().isEmpty()) {
            var text = new Paragraph();
            text.addClassName("finding-text");
            fill(text, finding);
            add(text);
        }
        add(foot(finding, address));
    }

    private Div head(Finding finding, SerializableSupplier<List<RunLine>> runs) {
        var head = new Div(Pieces.kind(this, finding.thing().kind()));
        head.addClassName("finding-head");
        if (finding.machine() || finding.withinMachine()) {
            head.add(new MachineCard(getTranslation("explore.machine.some"), runs));
        }
        if (finding.snippet().fromEarlier()) {
            head.add(new Span(getTranslation("explore.search.earlier")));
        }
        if (!finding.within().isEmpty()) {
            var within = new Span(getTranslation(
                    "explore.search.within." + finding.thing().kind().word(), Pieces.said(finding.within())));
            within.addClassName("quiet");
            head.add(within);
            if (finding.withinMachine()) {
                head.add(Pieces.machine(this));
            }
        }
        return head;
    }

    /** What people said is its own title; stories, scenes and sources have one. */
    private static boolean saysItself(Finding finding) {
        return finding.thing().kind() == Kind.CLAIM || finding.thing().kind() == Kind.QUESTION;
    }

    private H2 heading(Finding finding) {
        var link = Pieces.to(finding.path(), "");
        link.addClassName("whole");
        if (saysItself(finding)) {
            fill(link, finding);
        } else {
            link.setText(finding.title().isEmpty() ? getTranslation("explore.untitled") : finding.title());
        }
        return new H2(link);
    }

    private void fill(HtmlContainer text, Finding finding) {
        finding.language()
                .map(language -> language.locale().getLanguage())
                .ifPresent(tag -> text.getElement().setAttribute("lang", tag));
        fill(text, finding.snippet());
    }

    private void fill(HtmlContainer text, Snippet snippet) {
        text.add(new Span(snippet.cutBefore() ? "… " : ""));
        var before = false;
        for (var piece : snippet.pieces()) {
            if (piece.machine() && !before) {
                text.add(Pieces.machine(this), new Span(" "));
            }
            before = piece.machine();
            text.add(part(piece));
        }
        text.add(new Span(snippet.cutAfter() ? " …" : ""));
    }

    private static HtmlComponent part(Piece piece) {
        var part = new HtmlComponent(piece.marked() ? "mark" : "span");
        part.getElement().setText(piece.text());
        if (piece.machine()) {
            part.addClassName("machine");
        }
        return part;
    }

    private Div foot(Finding finding, SearchAddress address) {
        var foot = new Div();
        foot.addClassNames("finding-foot", "quiet");
        finding.authors().forEach(author -> {
            var filtered =
                    address.with(address.search().kind(), address.search().language(), Optional.of(author.id()));
            var link = Pieces.to(filtered.toString(), author.name());
            link.setTitle(getTranslation("explore.search.by-them", author.name()));
            foot.add(link);
        });
        foot.add(new Moment(finding.at()));
        finding.language().ifPresent(language -> foot.add(new Span(language.ownName())));
        address.connect()
                .filter(one -> !one.equals(finding.thing()))
                .ifPresentOrElse(
                        one -> foot.add(strong(Pieces.to(
                                GraphAddress.between(one, finding.thing()),
                                getTranslation("explore.graph.connect.with")))),
                        () -> foot.add(
                                Pieces.to(
                                        GraphAddress.around(finding.thing()), getTranslation("explore.search.around")),
                                Pieces.to(SearchAddress.like(finding.thing()), getTranslation("explore.search.like"))));
        return foot;
    }

    private static Anchor strong(Anchor link) {
        link.addClassNames("button");
        return link;
    }
}
