package org.storytank.account.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.storytank.account.Role;

/** A choice of roles, each in words that say what one may do. */
class RoleChoice extends Select<Role> {

    private static final long serialVersionUID = 1L;

    RoleChoice(String label, List<Role> choices, Role chosen) {
        setLabel(label);
        setItems(choices);
        setItemLabelGenerator(this::words);
        setValue(chosen);
        addClassName("account-role");
    }

    final String words(Role role) {
        return getTranslation(key(role));
    }

    static String key(Role role) {
        return "account.role." + role.name().toLowerCase(Locale.ROOT);
    }
}
