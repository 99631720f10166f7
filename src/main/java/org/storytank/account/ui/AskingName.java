package org.storytank.account.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.Person;

/** Asks for a name in a dialog over the page, only when an act needs one. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AskingName implements WhoAreYou {

    private final AccountService accounts;
    private final SessionVisitor visitor;

    AskingName(AccountService accounts, SessionVisitor visitor) {
        this.accounts = accounts;
        this.visitor = visitor;
    }

    @Override
    public void then(Consumer<Person> act) {
        visitor.person().ifPresentOrElse(act, () -> ask(act));
    }

    @Override
    public void contributed() {}

    private void ask(Consumer<Person> act) {
        var page = UI.getCurrent();
        new NameDialog(
                        page.getTranslation("account.name.title"),
                        "",
                        page.getTranslation("account.name.go"),
                        this::arrive,
                        act)
                .open();
    }

    /** Another page of this browser may have answered while the dialog was open; then that person goes on. */
    private Person arrive(String name) {
        return visitor.person().orElseGet(() -> {
            var arrival = accounts.arrive(name);
            visitor.become(arrival);
            return arrival.person();
        });
    }
}
