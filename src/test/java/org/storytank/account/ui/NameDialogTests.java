package org.storytank.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.Person;
import org.storytank.account.Visitor;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class NameDialogTests extends SpringBrowserlessTest {

    @Autowired
    WhoAreYou whoAreYou;

    @Autowired
    Visitor visitor;

    @Test
    void anActWaitsForANameAndThenGoesOn() {
        var done = new ArrayList<Person>();

        whoAreYou.then(done::add);
        assertThat(done).isEmpty();
        test($(TextField.class).single()).setValue("Ada");
        test($(Button.class).withText("Continue").single()).click();

        assertThat(done).extracting(Person::name).containsExactly("Ada");
        assertThat(visitor.person()).contains(done.getFirst());
    }
}
