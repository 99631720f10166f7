package org.storytank.debate.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.storytank.debate.Waiting;
import org.storytank.provenance.ui.MarkedWords;

/** What the one who looks said here that waits for a person to read it; nobody else is shown it. */
class WaitingClaims extends Section {

    private static final long serialVersionUID = 1L;

    WaitingClaims() {
        addClassName("debate-waiting");
        setVisible(false);
    }

    boolean isEmpty() {
        return !isVisible();
    }

    void show(List<Waiting> claims) {
        removeAll();
        setVisible(!claims.isEmpty());
        if (claims.isEmpty()) {
            return;
        }
        var why = new Anchor("decisions", getTranslation("debate.waiting.why"));
        why.setRouterIgnore(true);
        var list = new UnorderedList();
        claims.forEach(claim -> list.add(item(claim)));
        add(
                new H2(getTranslation("debate.waiting")),
                new Paragraph(getTranslation("debate.waiting.lead")),
                list,
                new Paragraph(why));
    }

    private ListItem item(Waiting claim) {
        var language = getLocale().getLanguage();
        var words = MarkedWords.in(new Paragraph(), claim.words());
        words.addClassName("words");
        var reason = new Paragraph(claim.rule()
                .map(rule -> getTranslation(
                        "debate.waiting.rule",
                        rule.title().in(language),
                        rule.advice().in(language)))
                .orElseGet(() -> getTranslation("debate.waiting.person")));
        reason.addClassName("quiet");
        return new ListItem(words, reason);
    }
}
