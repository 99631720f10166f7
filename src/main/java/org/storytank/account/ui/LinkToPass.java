package org.storytank.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An address of this place, whole, to be copied and passed on to somebody. */
class LinkToPass extends Div {

    private static final long serialVersionUID = 1L;

    private final String address;

    LinkToPass(String label, String path) {
        address = whole(path);
        addClassName("account-link");
        var field = new TextField(label, address, "");
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copied = new Div();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("account.copy"), _ -> copied.setText(getTranslation("account.copied")));
        // Only the browser may write to the clipboard, and only within the click itself.
        copy.getElement()
                .executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", address);
        add(field, copy, copied);
    }

    String address() {
        return address;
    }

    /** As the browser itself reaches us: it sent this request. */
    private static String whole(String path) {
        var request = (VaadinServletRequest) VaadinRequest.getCurrent();
        return ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                .path("/")
                .path(path)
                .build()
                .toUriString();
    }
}
