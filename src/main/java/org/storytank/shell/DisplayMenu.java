package org.storytank.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import java.util.EnumMap;
import java.util.Map;

/** How pages look to this person: as the device says, light, or dark. */
class DisplayMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final Map<Scheme, MenuItem> choices = new EnumMap<>(Scheme.class);

    DisplayMenu() {
        addThemeVariants(MenuBarVariant.TERTIARY);
        var display = addItem(getTranslation("shell.display"));
        for (var scheme : Scheme.values()) {
            var choice = display.getSubMenu().addItem(getTranslation(scheme.label()), pressed -> choose(scheme));
            choice.setCheckable(true);
            choices.put(scheme, choice);
        }
        show(Scheme.of(VaadinRequest.getCurrent()));
    }

    private void choose(Scheme scheme) {
        scheme.choose(UI.getCurrent());
        show(scheme);
    }

    private void show(Scheme chosen) {
        choices.forEach((scheme, item) -> item.setChecked(scheme == chosen));
    }
}
