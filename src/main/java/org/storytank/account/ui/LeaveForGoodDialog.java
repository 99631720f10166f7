package org.storytank.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.Person;
import org.storytank.shell.Notice;

/** Leaving for good: what happens to one's own stories, and one's name typed once more, as nothing brings it back. */
class LeaveForGoodDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient LeavingService leaving;
    private final transient Person person;
    private final RadioButtonGroup<OwnPlaces> own = new RadioButtonGroup<>();

    LeaveForGoodDialog(Door door, LeavingService leaving, Person person) {
        this.door = door;
        this.leaving = leaving;
        this.person = person;
        addClassName("account-dialog");
        setHeaderTitle(getTranslation("account.forgood.title"));
        own.setLabel(getTranslation("account.forgood.own"));
        own.setItems(OwnPlaces.PASS_ON, OwnPlaces.ERASE);
        own.setItemLabelGenerator(choice ->
                getTranslation(choice == OwnPlaces.PASS_ON ? "account.forgood.passon" : "account.forgood.erase"));
        own.setValue(OwnPlaces.PASS_ON);
        var go = new Button(getTranslation("account.forgood.go"), _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        go.setEnabled(false);
        var name = new TextField(getTranslation("account.forgood.name", person.name()));
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(
                typed -> go.setEnabled(typed.getValue().strip().equals(person.name())));
        add(new Paragraph(getTranslation("account.forgood.means")), own, name);
        getFooter().add(new Button(getTranslation("account.close"), _ -> close()), go);
    }

    private void go() {
        var page = getUI().orElseThrow();
        leaving.leaveForGood(person.id(), own.getValue());
        door.leave();
        close();
        page.navigate("");
        Notice.done(page.getTranslation("account.forgood.done"));
    }
}
