package org.storytank.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** The page a visit begins with: in the person's language and light, its scripts marked as ours, with a word for browsers without scripts. */
@Component
class FirstPage implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;

    private final Words words;

    FirstPage(Words words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
        event.getSource()
                .addSessionInitListener(visit -> visit.getSession()
                        .setLocale(Language.of(visit.getRequest()).locale()));
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var language = Language.of(request).locale();
        // A plain page may have changed it since the visit began.
        VaadinSession.getCurrent().setLocale(language);
        var document = response.getDocument();
        document.getElementsByTag("html")
                .attr("lang", language.getLanguage())
                .attr(Scheme.ATTRIBUTE, Scheme.of(request).word());
        document.head()
                .appendElement("meta")
                .attr("name", "description")
                .attr("content", words.getTranslation("shell.description", language));
        var noscript = document.body().appendElement("noscript");
        noscript.appendText(words.getTranslation("shell.noscript", language) + " ");
        noscript.appendElement("a").attr("href", "/").text(words.getTranslation("shell.noscript.home", language));
        var nonce = Nonce.of(((VaadinServletRequest) request).getHttpServletRequest());
        document.select("script, style").attr("nonce", nonce);
    }
}
