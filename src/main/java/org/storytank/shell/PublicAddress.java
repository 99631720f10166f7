package org.storytank.shell;

import jakarta.servlet.http.HttpServletRequest;
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

    /** The same, and when no address was told, the one by which this request came. */
    public String of(String path, HttpServletRequest request) {
        return told.isEmpty() ? request.getScheme() + "://" + host(request) + path : told + path;
    }

    private static String host(HttpServletRequest request) {
        var usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return request.getServerName() + (usual ? "" : ":" + request.getServerPort());
    }
}
