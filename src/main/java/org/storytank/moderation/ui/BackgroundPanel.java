package org.storytank.moderation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.storytank.moderation.cases.Background;

/** What was before a case: both sides in figures, and what was decided about the like, whose words are folded too. */
class BackgroundPanel extends Div {

    private static final long serialVersionUID = 1L;

    BackgroundPanel(Desk desk, Background before) {
        var sides = new UnorderedList(
                new ListItem(
                        before.author().isEmpty()
                                ? getTranslation("cases.before.author.none")
                                : getTranslation(
                                        "cases.before.author",
                                        before.author().held(),
                                        before.author().putBack())),
                new ListItem(
                        before.reporters().isEmpty()
                                ? getTranslation("cases.before.reporters.none")
                                : getTranslation(
                                        "cases.before.reporters",
                                        before.reporters().held(),
                                        before.reporters().left(),
                                        before.reporters().putBack(),
                                        before.reporters().waiting())));
        add(new H3(getTranslation("cases.before.title")), sides, new H3(getTranslation("cases.before.alike")));
        if (before.alike().isEmpty()) {
            var none = new Paragraph(getTranslation("cases.before.alike.none"));
            none.addClassName("quiet");
            add(none);
        }
        before.alike().forEach(one -> add(alike(one, desk.why(one.decision()))));
    }

    private Details alike(Background.Alike one, String why) {
        var decision = one.decision();
        var words = new Div(new Said(one.words()));
        if (!why.isEmpty()) {
            words.add(new Paragraph(getTranslation("cases.answer.decided", why)));
        }
        return new Details(
                getTranslation(
                        "cases.before.alike.one",
                        getTranslation("cases.outcome." + decision.outcome().word()),
                        getTranslation(
                                "cases.before.standing." + decision.standing().word())),
                words);
    }
}
