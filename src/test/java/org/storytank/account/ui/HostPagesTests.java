package org.storytank.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.HostLinks;
import org.storytank.account.Person;
import org.storytank.account.Visitor;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class HostPagesTests extends SpringBrowserlessTest {

    @Autowired
    AccountService accounts;

    @Autowired
    Visitor visitor;

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void whoOpensTheLinkSaysANameAndIsHost() {
        UI.getCurrent().navigate("host/" + HostLinks.offer(accounts));
        test($(TextField.class).single()).setValue("Ada");
        test($(Button.class).withText("Become host").single()).click();

        assertThat(visitor.person().map(Person::host)).contains(true);
        assertThat($(H1.class).single().getText()).isEqualTo("Run this place");
    }

    @Test
    void openingTheLinkAloneDoesNotUseItUp() {
        var link = HostLinks.offer(accounts);
        UI.getCurrent().navigate("host/" + link);

        assertThat(accounts.isHostOffered(link)).isTrue();
    }

    @Test
    void theHostFindsSomebodyByName() {
        UI.getCurrent().navigate("host/" + HostLinks.offer(accounts));
        test($(TextField.class).single()).setValue("Ada");
        test($(Button.class).withText("Become host").single()).click();
        accounts.arrive("Ben");
        test($(TextField.class).single()).setValue("ben");
        test($(Button.class).withText("Find").single()).click();

        assertThat($(ListItem.class).all()).hasSize(1);
    }

    @Test
    void othersAreShownOutOfTheHostsPage() {
        UI.getCurrent().navigate("host");

        assertThat($(H1.class).single().getText()).isEqualTo("This is not open to you");
    }

    @Test
    void aUsedOrInventedLinkSaysHowToGetANewOne() {
        UI.getCurrent().navigate("host/invented");

        assertThat($(H1.class).single().getText()).isEqualTo("There is no page here");
    }
}
