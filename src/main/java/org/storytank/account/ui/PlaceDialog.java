package org.storytank.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.storytank.account.NotAllowed;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.shell.Refusal;

/** The people of a place: everybody sees who is in it, owners also give roles, invite, open and close. */
@CssImport("./account/account.css")
class PlaceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PlacePeople people;
    private final String path;
    private final List<Role> roles;
    private final Paragraph problem = new Paragraph();
    private final Div parts = new Div();

    PlaceDialog(PlacePeople people, String title, String path, List<Role> roles) {
        this.people = people;
        this.roles = List.copyOf(roles);
        this.path = path;
        setHeaderTitle(getTranslation("account.people.title", title));
        addClassName("account-dialog");
        problem.addClassName("account-problem");
        problem.getElement().setAttribute("role", "alert");
        parts.addClassName("account-parts");
        add(problem, parts);
        getFooter().add(new Button(getTranslation("account.close"), _ -> close()));
        show();
    }

    /** Does something about people and shows how they stand now; what is refused is said at the top. */
    void attempt(Runnable act) {
        problem.setText("");
        try {
            act.run();
        } catch (NotAllowed | Unknown refused) {
            problem.setText(getTranslation(((Refusal) refused).words()));
        }
        show();
    }

    private void show() {
        parts.removeAll();
        try {
            parts.add(new MemberList(people, roles, this));
            if (people.owned()) {
                parts.add(new EveryoneChoice(people, this, path), new InvitationLinks(people, this));
            }
        } catch (Unknown closed) {
            close();
        }
    }
}
