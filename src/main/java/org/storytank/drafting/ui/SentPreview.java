package org.storytank.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.Command;
import org.storytank.drafting.Request;

/** Everything that will leave this place, before it does. */
class SentPreview extends Div {

    private static final long serialVersionUID = 1L;

    SentPreview(Request request, DraftingDesk desk, Command send, Command back) {
        var card = desk.models().get(request.model());
        var to = new Paragraph(getTranslation("drafting.panel.sent.to", card.name(), card.place()));
        var removed = new Paragraph(
                request.removed().isEmpty()
                        ? getTranslation("drafting.panel.sent.nothing-removed")
                        : getTranslation(
                                "drafting.panel.sent.removed",
                                String.join(
                                        ", ",
                                        request.removed().entrySet().stream()
                                                .map(each -> each.getValue() + " → " + each.getKey())
                                                .toList())));
        removed.addClassName("drafting-note");
        var go = new Button(getTranslation("drafting.panel.send"), _ -> send.execute());
        go.addThemeName("primary");
        go.setDisableOnClick(true);
        var change = new Button(getTranslation("drafting.panel.back"), _ -> back.execute());
        var buttons = new Div(go, change);
        buttons.addClassName("drafting-buttons");
        add(
                new H3(getTranslation("drafting.panel.sent")),
                to,
                told("drafting.panel.sent.material", request.material(), true),
                told("drafting.panel.sent.instruction", request.instruction(), false),
                removed,
                buttons);
    }

    private Component told(String heading, String words, boolean open) {
        var text = new Pre(words);
        text.addClassName("drafting-words");
        // Longer than its box, it is read on by keyboard too.
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", getTranslation(heading));
        var summary = new HtmlContainer("summary");
        summary.setText(getTranslation(heading));
        var details = new HtmlContainer("details");
        details.add(summary, text);
        details.getElement().setAttribute("open", open);
        return details;
    }
}
