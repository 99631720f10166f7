package org.storytank.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import org.storytank.account.Member;
import org.storytank.account.Role;

/** The members of a place with their roles; owners change and take them, others may give up their own. */
class MemberList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlacePeople people;
    private final PlaceDialog dialog;
    private final List<Role> roles;

    /** @param roles those that make sense in such a place */
    MemberList(PlacePeople people, List<Role> roles, PlaceDialog dialog) {
        this.people = people;
        this.roles = List.copyOf(roles);
        this.dialog = dialog;
        var list = new UnorderedList();
        list.addClassName("account-members");
        var owned = people.owned();
        people.members().forEach(member -> list.add(row(member, owned)));
        add(new H3(getTranslation("account.people.members")), list);
    }

    private ListItem row(Member member, boolean owned) {
        var name = new Span(
                people.isVisitor(member)
                        ? getTranslation("account.people.you", member.person().name())
                        : member.person().name());
        name.addClassName("account-name");
        var row = new ListItem(Initials.of(member.person()), name, owned ? choice(member) : said(member));
        if (owned || people.isVisitor(member)) {
            row.add(remove(member));
        }
        return row;
    }

    private Component choice(Member member) {
        var choice = new RoleChoice("", given(member.role()), member.role());
        choice.setAriaLabel(
                getTranslation("account.people.roleOf", member.person().name()));
        choice.addValueChangeListener(event -> dialog.attempt(() -> people.give(member, event.getValue())));
        return choice;
    }

    /** Somebody may have another one by the API. */
    private List<Role> given(Role own) {
        return Arrays.stream(Role.values())
                .filter(role -> role == own || roles.contains(role))
                .toList();
    }

    private Component said(Member member) {
        return new Span(getTranslation(RoleChoice.key(member.role())));
    }

    private Button remove(Member member) {
        var own = people.isVisitor(member);
        var words = getTranslation(own ? "account.people.leave" : "account.people.remove");
        var remove = new Button(words, _ -> dialog.attempt(() -> people.take(member)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(own ? words : words + " " + member.person().name());
        return remove;
    }
}
