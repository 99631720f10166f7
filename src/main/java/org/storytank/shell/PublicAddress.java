package org.storytank.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where people find this place: the setting {@code storytank.address}, such as {@code https://tank.example}, else this machine. */
@Component
public class PublicAddress {

    private final String told;
    private int port;

    PublicAddress(@Value("${storytank.address:}") String told) {
        this.told = told.replaceFirst("/+$", "");
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    /** False in a test without a server. */
    public boolean isKnown() {
        return port > 0;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return (told.isEmpty() ? "http://localhost:" + port : told) + path;
    }
}
