package org.storytank.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.Arrival;
import org.storytank.account.Person;
import org.storytank.account.ThreeWords;
import org.storytank.account.web.Client;
import org.storytank.shell.Notice;

/** How somebody becomes a person in this browser: by a name or by three words; here another way to sign in would be added. */
@Component
class Door {

    private final AccountService accounts;
    private final SessionVisitor visitor;

    Door(AccountService accounts, SessionVisitor visitor) {
        this.accounts = accounts;
        this.visitor = visitor;
    }

    Optional<Person> person() {
        return visitor.person();
    }

    /** Asks in a dialog over the page and goes on with the person. */
    void ask(Consumer<Person> then) {
        ask(words("account.name.why"), then);
    }

    /** The same. @param why what it says of the name */
    void ask(String why, Consumer<Person> then) {
        askName(new NameDialog(then), why).open();
    }

    private NameDialog askName(NameDialog dialog, String why) {
        var form = new NameForm("", why);
        return dialog.ask(words("account.name.title"), form, words("account.name.go"), () -> form.submit(this::arrive))
                .or(words("account.key.have"), () -> askKey(dialog, why));
    }

    private void askKey(NameDialog dialog, String why) {
        var form = new KeyForm();
        dialog.ask(words("account.key.title"), form, words("account.key.go"), () -> form.submit(this::comeBack))
                .or(words("account.key.none"), () -> askName(dialog, why));
        form.focusName();
    }

    void askNewName(Person person) {
        var form = new NameForm(person.name());
        new NameDialog(renamed -> {})
                .ask(
                        words("account.menu.rename"),
                        form,
                        words("account.rename.go"),
                        () -> form.submit(name -> accounts.rename(person.id(), name)))
                .open();
    }

    /** Another page of this browser may have answered while the form was open; then that person goes on. */
    Person arrive(String name) {
        return visitor.person().orElseGet(() -> {
            var arrival = accounts.arrive(name, client());
            if (!arrival.person().name().equalsIgnoreCase(name.strip())) {
                Notice.done(words("account.name.numbered", arrival.person().name()));
            }
            return entered(arrival);
        });
    }

    Person comeBack(String name, String words) {
        return entered(accounts.bringBack(name, words, client()));
    }

    /** Their first three words, when they have none. */
    Optional<ThreeWords> firstKey(Locale language) {
        return visitor.id().flatMap(person -> accounts.firstRecoveryKey(person, language));
    }

    boolean hasKey(Person person) {
        return accounts.hasRecoveryKey(person.id());
    }

    ThreeWords newKey(Person person, Locale language) {
        return accounts.renewRecoveryKey(person.id(), language);
    }

    void revokeKey(Person person) {
        accounts.revokeRecoveryKey(person.id(), person.id());
    }

    void leave() {
        visitor.leave();
    }

    private Person entered(Arrival arrival) {
        visitor.become(arrival);
        return arrival.person();
    }

    private static String client() {
        return Client.of(VaadinRequest.getCurrent().getRemoteAddr());
    }

    private static String words(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
