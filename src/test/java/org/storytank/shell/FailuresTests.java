package org.storytank.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class FailuresTests extends SpringBrowserlessTest {

    private static final String FOR_THE_LOG_ONLY = "bolt://inner-address";

    private static class Closed extends RuntimeException implements Refusal {

        private static final long serialVersionUID = 1L;

        @Override
        public String words() {
            return "shell.notfound.text";
        }
    }

    @BeforeEach
    void inFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void anAddressWithoutAPageSaysSoAndShowsTheWayHome() {
        UI.getCurrent().navigate("nowhere/at/all");

        assertThat($(H1.class).single().getText()).isEqualTo("Il n’y a pas de page ici");
        assertThat($(Anchor.class).withText("Aller à l’accueil").single().getHref())
                .isEqualTo("/");
    }

    @Test
    void anActThatBreaksIsToldByANumberThatTheLogKnows() {
        new Failures().error(new ErrorEvent(new IllegalStateException(FOR_THE_LOG_ONLY)));

        assertThat(told()).containsPattern("[A-Z2-9]{6}\\.$").doesNotContain(FOR_THE_LOG_ONLY);
    }

    @Test
    void aRefusalIsToldInItsOwnWordsHoweverDeepItLies() {
        new Failures().error(new ErrorEvent(new IllegalStateException(FOR_THE_LOG_ONLY, new Closed())));

        assertThat(told()).startsWith("L’adresse contient peut-être une faute");
    }

    @Test
    void aPageThatBreaksSaysThatWhatWasSavedIsSaved() {
        var page = new FailurePage();
        var status = page.tellOf(new IllegalStateException(FOR_THE_LOG_ONLY));
        UI.getCurrent().add(page);

        assertThat(status).isEqualTo(500);
        assertThat($(Paragraph.class, page).single().getText())
                .contains("l’est")
                .doesNotContain(FOR_THE_LOG_ONLY);
    }

    @Test
    void aPageThatRefusesHasTheStatusOfItsRefusal() {
        assertThat(new FailurePage().tellOf(new Closed())).isEqualTo(403);
    }

    private String told() {
        return $(Span.class, $(Notification.class).single()).single().getText();
    }
}
