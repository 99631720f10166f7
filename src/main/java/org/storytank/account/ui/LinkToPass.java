package org.storytank.account.ui;

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
        add(field, new CopyButton(address));
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
