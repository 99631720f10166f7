package org.storytank.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.account.PlaceId;
import org.storytank.account.Places;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
@Import(NamedPlaces.class)
class PeopleDialogTests extends SpringBrowserlessTest {

    @Autowired
    PeopleDialog people;

    @Autowired
    SessionVisitor visitor;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    Person ada;
    Person ben;
    PlaceId place;

    @BeforeEach
    void benWritesInAdasPlace() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ada = accounts.arrive("Ada").person();
        place = Places.ownedBy(ada);
        ben = accounts.arrive("Ben").person();
        access.give(ada.id(), place, ben.id(), Role.WRITER);
    }

    @Test
    void readersSeeWhoIsInItAndChangeNothing() {
        open(ben);

        assertThat($(ListItem.class).all()).hasSize(2);
        assertThat($(RoleChoice.class).all()).isEmpty();
        assertThat($(RadioButtonGroup.class).all()).isEmpty();
        assertThat($(Dialog.class).single().getHeaderTitle()).contains("La marée");
    }

    @Test
    void anOwnerChangesARoleThere() {
        open(ada);
        $(RoleChoice.class)
                .withCondition(choice ->
                        choice.getAriaLabel().filter("Role of Ben"::equals).isPresent())
                .single()
                .setValue(Role.READER);

        assertThat(access.roleIn(place, ben.id())).contains(Role.READER);
    }

    @Test
    void theLastOwnerIsToldWhyTheyCannotLeave() {
        open(ada);
        test($(Button.class).withText("Give up my role").single()).click();

        assertThat($(Paragraph.class).withClassName("account-problem").single().getText())
                .contains("make somebody else owner first");
        assertThat(access.roleIn(place, ada.id())).contains(Role.OWNER);
    }

    @Test
    void whoGivesUpTheirRoleInAClosedPlaceIsShownOut() {
        open(ben);
        test($(Button.class).withText("Give up my role").single()).click();

        assertThat(access.roleIn(place, ben.id())).isEmpty();
        assertThat($(Dialog.class).all()).isEmpty();
    }

    @Test
    void aLinkMadeThereLetsAnotherIn() {
        open(ada);
        test($(Button.class).withText("Make a link").single()).click();
        var link = $(TextField.class).withCaption("Invitation link").single().getValue();
        var cleo = accounts.arrive("Cléo").person();
        visitor.is(UI.getCurrent().getSession(), cleo);

        UI.getCurrent().navigate(link.substring(link.indexOf("join/")));
        assertThat($(H1.class).withText("You are invited").all()).hasSize(1);
        assertThat(access.roleIn(place, cleo.id())).isEmpty();
        test($(Button.class).withText("Come in").single()).click();

        assertThat(access.roleIn(place, cleo.id())).contains(Role.WRITER);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOwnerOpensThePlaceToEveryone() {
        open(ada);
        var choice = (RadioButtonGroup<Object>) $(RadioButtonGroup.class).single();
        choice.setValue(choice.getListDataView().getItem(1));

        assertThat(access.everyoneIn(place, null)).contains(Role.READER);
        assertThat($(TextField.class).withCaption("Address to pass on").single().getValue())
                .endsWith("/stories/abc");
    }

    @Test
    void whoLeadsIsNamedWhereSomethingCanBeLed() {
        open(ada);
        assertThat(roles()).containsExactly(Role.READER, Role.SUGGESTER, Role.WRITER, Role.OWNER);
        $(Dialog.class).single().close();

        people.openLed(place, "debates/abc");
        assertThat(roles()).containsExactly(Role.values());
        bens().setValue(Role.FACILITATOR);
        assertThat(access.roleIn(place, ben.id())).contains(Role.FACILITATOR);
        $(Dialog.class).single().close();

        open(ada);
        assertThat(roles()).as("a role that somebody has").contains(Role.FACILITATOR);
    }

    private List<Role> roles() {
        return bens().getListDataView().getItems().toList();
    }

    private RoleChoice bens() {
        return $(RoleChoice.class)
                .withCondition(choice ->
                        choice.getAriaLabel().filter("Role of Ben"::equals).isPresent())
                .single();
    }

    private void open(Person person) {
        visitor.is(UI.getCurrent().getSession(), person);
        people.open(place, "stories/abc");
    }
}
