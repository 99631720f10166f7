package org.storytank.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What a page says while the server is away, and when it comes back and no longer knows the page. */
@Component
class ServerAway implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final Words words;

    ServerAway(Words words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(visit -> visit.getSession().setErrorHandler(new Failures()));
        service.addUIInitListener(made -> sayWhileAway(made.getUI()));
    }

    private void sayWhileAway(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.away.trying"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.away.offline"));
        // Half an hour at the default pace: a reader who comes back to the tab finds it working.
        dialog.setReconnectAttempts(360);
        ui.getPage().executeJs("""
                        const indicator = window.Vaadin.connectionIndicator;
                        if (indicator) {
                          indicator.setAttribute("role", "status");
                          indicator.onlineText = $0;
                        }""", ui.getTranslation("shell.away.back"));
    }

    private SystemMessages messages(SystemMessagesInfo asked) {
        var language = asked.getRequest() == null ? Language.of(asked.getLocale()) : Language.of(asked.getRequest());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(say("shell.expired.title", language));
        messages.setSessionExpiredMessage(say("shell.expired.text", language));
        messages.setSyncErrorCaption(say("shell.sync.title", language));
        messages.setSyncErrorMessage(say("shell.expired.text", language));
        messages.setInternalErrorCaption(say("shell.failed.title", language));
        messages.setInternalErrorMessage(say("shell.expired.text", language));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(say("shell.cookies.title", language));
        messages.setCookiesDisabledMessage(say("shell.cookies.text", language));
        return messages;
    }

    private String say(String key, Language language) {
        return words.getTranslation(key, language.locale());
    }
}
