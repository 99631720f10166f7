package org.storytank.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks before an act that is hard to take back; doing nothing is one key away. Acts that can be undone ask nothing and use {@link Notice#undoable}. */
public final class Confirm {

    private Confirm() {}

    /**
     * @param question what is asked, for example "Leave this story?"
     * @param consequence what happens then, and to whom
     * @param action the button's words, which say what it does: "Leave"
     */
    public static ConfirmDialog before(String question, String consequence, String action, Runnable act) {
        var dialog = new ConfirmDialog(question, consequence, action, confirmed -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("shell.cancel"));
        dialog.open();
        return dialog;
    }

    /** The same for what removes something, for good or for long. */
    public static ConfirmDialog beforeRemoving(String question, String consequence, String action, Runnable act) {
        var dialog = before(question, consequence, action, act);
        dialog.setConfirmButtonTheme("primary error");
        return dialog;
    }
}
