package org.storytank.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.storytank.account.NotAllowed;
import org.storytank.account.Role;

/** Makes links that give a role to whoever opens them, and withdraws them; a link is shown once, when it is made. */
class InvitationLinks extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlacePeople people;
    private final PlaceDialog dialog;
    private final Div fresh = new Div();
    private final Div open = new Div();

    InvitationLinks(PlacePeople people, PlaceDialog dialog) {
        this.people = people;
        this.dialog = dialog;
        var role = new RoleChoice(
                getTranslation("account.invite.role"), List.of(Role.READER, Role.SUGGESTER, Role.WRITER), Role.WRITER);
        var make = new Button(getTranslation("account.invite.make"), _ -> make(role.getValue()));
        var choice = new Div(role, make);
        choice.addClassName("account-line");
        fresh.getElement().setAttribute("role", "status");
        add(new H3(getTranslation("account.invite.title")), choice, fresh, open);
        showOpen();
    }

    private void make(Role role) {
        fresh.removeAll();
        try {
            var link = new LinkToPass(getTranslation("account.invite.link"), "join/" + people.invite(role));
            fresh.add(link, new Paragraph(getTranslation("account.invite.once")));
        } catch (NotAllowed refused) {
            fresh.add(new Paragraph(getTranslation(refused.words())));
        }
        showOpen();
    }

    private void showOpen() {
        open.removeAll();
        var links = people.invitations().size();
        if (links > 0) {
            var withdraw = new Button(
                    getTranslation("account.invite.withdraw"), _ -> dialog.attempt(people::withdrawInvitations));
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            open.add(new Paragraph(getTranslation("account.invite.open", links)), withdraw);
        }
    }
}
