package org.storytank.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.Visitor;
import org.storytank.account.web.DeviceCookie;
import org.storytank.graph.OnRealGraph;

/** Plain pages and views in one browser: whoever somebody is on the one, they are on the other. */
@OnRealGraph
class SameBrowserTests extends SpringBrowserlessTest {

    @Autowired
    Visitor visitor;

    @Autowired
    AccountService accounts;

    @Test
    void whoSaidANameOnAPlainPageIsKnownOnAViewThatWasOpenBefore() {
        assertThat(visitor.person()).isEmpty();

        var arrival = accounts.arrive("Ada");
        request().addCookie(DeviceCookie.holding(arrival.deviceKey(), false, Duration.ofDays(1)));

        assertThat(visitor.person()).contains(arrival.person());
    }

    @Test
    void aCookieThatNamesNobodyMakesNobody() {
        request().addCookie(DeviceCookie.holding("made-up", false, Duration.ofDays(1)));

        assertThat(visitor.person()).isEmpty();
        assertThat(visitor.person()).isEmpty();
    }

    private static MockRequest request() {
        ServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        return (MockRequest) request;
    }
}
