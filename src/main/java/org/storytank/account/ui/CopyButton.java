package org.storytank.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Copies a text into the clipboard and says so. */
class CopyButton extends Div {

    private static final long serialVersionUID = 1L;

    CopyButton(String text) {
        addClassName("account-copy");
        var said = new Span();
        said.addClassName("quiet");
        said.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("account.copy"));
        // Only the browser may write to the clipboard, only within the click itself, and not on every connection.
        copy.getElement()
                .executeJs(
                        """
                        this.addEventListener('click', () => (navigator.clipboard
                            ? navigator.clipboard.writeText($0) : Promise.reject())
                            .then(() => { $1.textContent = $2 }, () => { $1.textContent = $3 }))
                        """,
                        text,
                        said.getElement(),
                        getTranslation("account.copied"),
                        getTranslation("account.notcopied"));
        add(copy, said);
    }
}
