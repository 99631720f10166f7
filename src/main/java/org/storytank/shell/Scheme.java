package org.storytank.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.util.Arrays;
import java.util.Locale;

/** Light or dark: as the device says, unless the person says otherwise; kept in a cookie, worn by {@code <html data-scheme>}. */
enum Scheme {
    DEVICE,
    LIGHT,
    DARK;

    static final String COOKIE = "storytank-scheme";
    static final String ATTRIBUTE = "data-scheme";

    static Scheme of(VaadinRequest request) {
        return Choice.in(request, COOKIE)
                .flatMap(value -> Arrays.stream(values())
                        .filter(scheme -> scheme.word().equals(value))
                        .findFirst())
                .orElse(DEVICE);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return "shell.scheme." + word();
    }

    void choose(UI ui) {
        Choice.keep(VaadinService.getCurrentResponse(), COOKIE, word());
        ui.getElement().executeJs("document.documentElement.setAttribute($0, $1)", ATTRIBUTE, word());
    }
}
